import type { Name, Precision } from '../../claims/claim.ts'
import { toYmd, type Day } from '../../base/day.ts'

/** Nine digits, padded left; undefined when the text is no A-number. Use only under its own label. */
export function aNumber(text: string): string | undefined {
  const digits = text.replace(/^\s*A/i, '').replace(/[\s*#:-]/g, '')
  return /^\d{7,9}$/.test(digits) ? digits.padStart(9, '0') : undefined
}
/** Three letters and ten digits, upper case; undefined otherwise. Unknown prefixes are accepted. */
export function receipt(text: string): string | undefined {
  const r = text.replace(/[\s*-]/g, '').toUpperCase()
  return /^[A-Z]{3}\d{10}$/.test(r) ? r : undefined
}
/** `I485`, `I-485` → `I-485`; undefined when it is no form number. */
export function formId(text: string): string | undefined {
  const m = /^(?:form\s+)?(EOIR|DS|ETA|AR|I|N|G)-?\s?(\d{1,4}[A-Z]?)$/i.exec(text.trim())
  return m ? `${m[1]!.toUpperCase()}-${m[2]!.toUpperCase()}` : undefined
}
/** Class codes: upper case, no hyphen or brackets. */
export const classCode = (text: string): string => text.toUpperCase().replace(/[\s()-]/g, '')
export const idText = (text: string): string => text.toUpperCase().replace(/[\s-]/g, '')

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
