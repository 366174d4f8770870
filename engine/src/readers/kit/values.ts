import type { Name, Precision } from '../../claims/claim.ts'
import { toYmd, type Day } from '../../base/day.ts'

export { aNumber, classCode, formId, idText, receipt } from '../../claims/printed-values.ts'

/** `SURNAME, GIVEN MIDDLE`; the part before the comma is the surname as the agency split it. */
export function surnameFirst(text: string): Name | undefined {
  const m = /^([^,]+),\s*(.+)$/.exec(text.trim().replace(/\s+/g, ' '))
  return m ? { surname: m[1]!.trim(), given: m[2]!.trim(), order: 'surname-first' } : undefined
}
export const labelledName = (surname: string, given: string): Name => ({
  surname: surname.trim().replace(/\s+/g, ' '), given: given.trim().replace(/\s+/g, ' '), order: 'labelled',
})
/** `default-suspect` when a part is one of the agencies' stand-ins (catalogue 1.3). */
export const namePrecision = (n: Name): Precision =>
  /^(FNU|LNU|XXX|NO NAME GIVEN)$/i.test(n.surname) || /^(FNU|LNU|XXX|NO NAME GIVEN)$/i.test(n.given) ? 'default-suspect' : 'exact'
/** 1 January and 1 July are the agencies' stand-ins for an unknown birthday (catalogue 1.3). */
export function birthPrecision(d: Day): Precision {
  const { month, day } = toYmd(d)
  return day === 1 && (month === 1 || month === 7) ? 'default-suspect' : 'exact'
}
