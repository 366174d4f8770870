import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'
import { aNumber } from './a-number.ts'
import { classOfAdmission } from './class-of-admission.ts'
import { dvCaseNumber } from './dv-case-number.ts'
import { eadCategoryText } from './ead-category.ts'
import { fiscalYearOfDay } from './fiscal-year.ts'
import { i94Number } from './i94-number.ts'
import { onlineAccountNumber } from './online-account-number.ts'
import { printedDate } from './printed-date.ts'
import { receiptNumber } from './receipt-number.ts'
import { sevisNumber } from './sevis-number.ts'
import { visaFoilNumber } from './visa-foil-number.ts'

export const formatsRules: readonly Rule[] = [
  receiptNumber, aNumber, i94Number, sevisNumber, dvCaseNumber, onlineAccountNumber, eadCategoryText, visaFoilNumber, classOfAdmission,
  fiscalYearOfDay, printedDate,
]
export const formatsReadings: readonly Reading[] = []
export const formatsLaw: readonly LawValue[] = []
