/** Values of civil records as claims take them: names, sexes, places, numbers. */
import type { Name, Place } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import { countryCode } from '../kit/countries.ts'
import type { Gather } from '../kit/gather.ts'
import { piece } from '../kit/lines.ts'
import { birthPrecision, labelledName, namePrecision } from '../kit/values.ts'
import { type Found, type Words, claimDay, isBlank } from './find.ts'
import { plain } from './latin-dates.ts'
import type { PrintedDate } from '../kit/dates.ts'
import type { Checked } from './registry-numbers.ts'

// What is left of a misread label is no name.
const LABEL_WORD = /\b(?:name|maiden|marriage|legal|suffix|birth|nombres?|apellidos?|(?:primer|segundo)\s+ap\w*|registro|nome|nascimento|license|date|fecha|data)\b/i
/** Letters and the marks of names, two letters at least, no digits: never a sentence. */
export const isName = (text: string): boolean =>
  !isBlank(text) && !LABEL_WORD.test(text) && /^[\p{L}][\p{L}\p{M} .'’,-]{0,79}$/u.test(text) && /\p{L}{2}/u.test(text) && text.trim().split(/\s+/).length <= 9

/** A whole name in one box: no paper says where the surname begins, so it is not split. */
export const wholeName = (text: string): Name => ({ surname: text.trim().replace(/\s+/g, ' ').replace(/[.,]+$/, ''), given: '', order: 'given-first' })
export const partedName = labelledName

/** `F` or `M`. In Spanish a lone M may be "mujer" or "masculino": undefined, a question. */
export function sexOf(text: string, language: 'es' | 'pt' | 'en'): string | undefined {
  const t = plain(text).trim()
  if (/^(?:femenin[oa]|feminino|female|mujer|f)$/.test(t)) return 'F'
  if (/^(?:masculin[oa]|male|hombre|h|varon)$/.test(t)) return 'M'
  return t === 'm' && language !== 'es' ? 'M' : undefined
}

/** Claims a sex from its box; in a sentence (`sexo femenino, nació en …`) from its first word. */
export function claimSex(g: Gather, found: Found | undefined, language: 'es' | 'pt' | 'en'): void {
  if (!found?.at || isBlank(found.at.text)) return
  const first = /^\p{L}+(?=,)/u.exec(found.at.text)?.[0]
  const at = first ? piece(found.at.line, found.at.start, found.at.start + first.length) : found.at
  g.checked('person#1', 'person.sex', at, at && sexOf(at.text, language), { label: found.label.text })
}

/** `Belo Horizonte -`: the rest was cut off. */
export const endsOpen = (text: string): boolean => /[-–—,/]\s*$/.test(text)

const NO_CITY = /\b(?:hospital|clinica|maternidad|maternidade|canton|caserio|aldea|barrio|colonia|jurisdiccion|domicilio|finca|seguro social|centro|facility|medical|birth)\b/

/** `OAXACA DE JUÁREZ, OAXACA` city and state; `Belo Horizonte - MG`; hospitals and hamlets are no city. Only what is printed. */
export function latinPlace(text: string): Place | undefined {
  const t = text.trim().replace(/\s+/g, ' ').replace(/[.;,]+$/, '')
  // Words of the label itself are no place: a misread label leaves some of them behind.
  if (isBlank(t) || !/\p{L}{2}/u.test(t) || /\b(?:unidade|federa\w*|entidad|municipio|departamento|registro)\b/.test(plain(t))) return undefined
  const parts = t.split(/\s*,\s*|\s+[-–—/]+\s+|\s*\/\s*/).filter(Boolean)
  const country = parts.length > 1 ? countryCode(parts.at(-1)!) : undefined
  const [city, state, more] = country ? parts.slice(0, -1) : parts
  if (city === undefined || more !== undefined || NO_CITY.test(plain(t)) || /\d/.test(t)) return { feature: t }
  return { city, ...(state === undefined ? {} : { state }), ...(country ? { country } : {}) }
}

export const birthDay = (g: Gather, at: Words | undefined, read: (t: string) => PrintedDate, label: string | undefined): void => {
  const found = at && read(at.text)
  claimDay(g, 'person#1', 'person.birthDate', at, read, { ...(label ? { label } : {}), ...(found?.type === 'day' ? { precision: birthPrecision(found.day) } : {}) })
}

/** A checked number: claimed even when its check digits are wrong, with the problem beside it (genuine papers print such). */
export function claimChecked(g: Gather, event: string, field: FieldName, found: Found | undefined, read: (text: string) => Checked): void {
  if (!found?.at || isBlank(found.at.text)) return
  const number = read(found.at.text)
  if (!number) return g.problem('UnreadableValue', { field, at: found.at })
  g.claim(event, field, found.at, number.id, { label: found.label.text })
  if (number.type === 'check') g.problem('CheckDigitFailed', { field, at: found.at })
}

/** A registry number: digits and letters, short; anything longer or without a digit is a problem. */
export function claimNumber(g: Gather, event: string, field: FieldName, found: Found | undefined): void {
  if (!found?.at || isBlank(found.at.text)) return
  const id = found.at.text.toUpperCase().replace(/[\s-]/g, '')
  if (/^[A-Z0-9./]{1,20}$/.test(id) && /\d/.test(id)) g.claim(event, field, found.at, id, { label: found.label.text })
  else g.problem('UnreadableValue', { field, at: found.at })
}

export function claimName(g: Gather, event: string, field: FieldName, at: Words | undefined, name: Name | undefined, label?: string): void {
  if (!at || isBlank(at.text)) return
  if (!name || !isName(`${name.given} ${name.surname}`.trim())) return g.problem('UnreadableValue', { field, at: at.quote })
  g.claim(event, field, at.quote, name, { ...(label ? { label } : {}), precision: namePrecision(name) })
}

export function claimPlace(g: Gather, event: string, field: FieldName, found: Found | undefined): void {
  const place = found?.at && !endsOpen(found.at.text) ? latinPlace(found.at.text) : undefined
  if (found?.at && place) g.claim(event, field, found.at, place, { label: found.label.text })
}
