/** Values as they are printed or typed, by the type of their field. Nothing is guessed: what has another shape is no value. */
import type { ClaimValue } from './claim.ts'
import { type FieldName, fieldSpec } from './vocabulary.ts'

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

/**
 * What a person typed as the value of a field that is no day: the value, or undefined when it cannot be one. Days are asked
 * for with their month by name, and names, places and addresses are not typed here.
 */
export function valueFromText(field: FieldName, text: string): ClaimValue | undefined {
  const spec = fieldSpec(field)
  const trimmed = text.trim().replace(/\s+/g, ' ')
  if (trimmed === '' || trimmed.length > 120) return undefined
  switch (spec.type) {
    case 'anumber': return aNumber(trimmed)
    case 'receipt': return receipt(trimmed)
    case 'form': return formId(trimmed)
    case 'id': return /^[\p{L}\p{N}./#*\s-]{1,40}$/u.test(trimmed) ? idText(trimmed) : undefined
    case 'class': return /^[A-Z0-9]{1,6}$/.test(classCode(trimmed)) ? classCode(trimmed) : undefined
    case 'code': return spec.words?.find((w) => w.toLowerCase() === trimmed.toLowerCase())
    case 'count': return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : undefined
    case 'money': return money(trimmed)
    case 'country': return /^[A-Z]{3}$/.test(trimmed.toUpperCase()) ? trimmed.toUpperCase() : undefined
    case 'flag': return undefined
    case 'text': return trimmed
    default: return undefined
  }
}

/** `$1,234.50`, `1234` → cents. */
function money(text: string): number | undefined {
  const m = /^\$?\s?(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{2}))?$/.exec(text)
  return m ? Number(m[1]!.replaceAll(',', '')) * 100 + Number(m[2] ?? 0) : undefined
}
