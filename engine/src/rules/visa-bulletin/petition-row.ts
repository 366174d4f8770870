/** What a petition tells the charts: its row, and whether the charts are about it at all. */
import { type Category, categoryOf } from '../../claims/bulletin-names.ts'
import { petition } from '../../facts/keys.ts'
import type { VisaType } from '../../facts/bulletins.ts'
import { notApplicable, otherKind, unsettled } from '../answers.ts'
import type { NotApplicable, Unsettled } from '../result.ts'
import { type Reader, cite } from '../rule.ts'

export const BULLETIN = cite('Visa Bulletin, monthly notes')
export const PREFERENCES = cite('INA 203(a), (b), (e)')
const LOTTERY = cite('INA 203(c)')

/** A row of the charts or `IR`, which needs none; or how a rule about the charts ends. */
export type PetitionRow = { readonly row: Exclude<Category, 'DV'> } | { readonly end: NotApplicable | Unsettled }

/** The category in one spelling. Without any bulletin nobody is asked for it. */
export function petitionRow(r: Reader): PetitionRow {
  // A labor certification is no petition for a visa; its petition carries its date.
  if (/^ETA|9089|\bPERM\b|labor cert/i.test(r.maybe(petition.form) ?? '')) return { end: otherKind() }
  const printed = r.maybe(petition.category)
  if (printed === undefined && r.bulletins().cells.length === 0) return { end: otherKind() }
  const row = categoryOf(printed ?? r.get(petition.category))
  if (row === undefined) return { end: unsettled('unknownCategory', PREFERENCES) }
  return row === 'DV' ? { end: notApplicable('lottery', LOTTERY) } : { row }
}

export const visaTypeOf = (row: Category): VisaType => (row.startsWith('F') ? 'family' : 'employment')
