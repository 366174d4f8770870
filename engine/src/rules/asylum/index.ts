import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { annualFee } from './annual-fee.ts'
import { clockStoppedDays } from './clock-stopped-days.ts'
import { asylumClock } from './clock.ts'
import { lateFiling } from './late-filing.ts'
import { ANNUAL_FEE, ANNUAL_FEE_DAYS, ARGUABLE_MONTHS, DAYS_TO_FILE, DAYS_TO_GRANT, STRONG_DAYS, YEARS_TO_ASK } from './numbers.ts'
import { oneYearDeadline } from './one-year-deadline.ts'
import { oneYearTimely } from './one-year-timely.ts'
import { workPermitEarliestFiling } from './work-permit-earliest-filing.ts'
import { workPermitEarliestGrant } from './work-permit-earliest-grant.ts'

export { asylumReadings } from './readings.ts'

export const asylumRules: readonly Rule[] = [
  oneYearDeadline, oneYearTimely, lateFiling, clockStoppedDays, asylumClock, workPermitEarliestFiling, workPermitEarliestGrant, annualFee,
]
export const asylumLaw: readonly LawValue[] = [YEARS_TO_ASK, DAYS_TO_FILE, DAYS_TO_GRANT, STRONG_DAYS, ARGUABLE_MONTHS, ANNUAL_FEE_DAYS, ANNUAL_FEE]
