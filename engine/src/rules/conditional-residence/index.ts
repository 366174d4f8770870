import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { expiry } from './expiry.ts'
import { isConditional } from './is-conditional.ts'
import { jointWindow } from './joint-window.ts'
import { marriageEnded } from './marriage-ended.ts'
import { marriageUnderTwoYears } from './marriage-under-two-years.ts'
import { DAYS_TO_FILE, RECEIPT_MONTHS, YEARS_MARRIED, YEARS_ON_CONDITION } from './numbers.ts'
import { petition } from './petition.ts'
import { receiptExtension } from './receipt-extension.ts'
import { waiverPetition } from './waiver-petition.ts'

export { conditionalResidenceReadings } from './readings.ts'

export const conditionalResidenceRules: readonly Rule[] = [
  marriageUnderTwoYears, isConditional, expiry, petition, marriageEnded, jointWindow, waiverPetition, receiptExtension,
]
export const conditionalResidenceLaw: readonly LawValue[] = [YEARS_MARRIED, YEARS_ON_CONDITION, DAYS_TO_FILE, RECEIPT_MONTHS.marriage, RECEIPT_MONTHS.investor]
