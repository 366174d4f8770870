import type { ClaimValue } from '../../claims/claim.ts'
import type { Day } from '../../base/day.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Paper } from '../../papers/paper.ts'
import { mrzCountry, nationalityCode } from '../kit/countries.ts'
import { type PrintedDate, dayMonthYear } from '../kit/dates.ts'
import { fieldOf, firstText, labelWords, spanOf } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import type { Piece } from '../kit/lines.ts'
import { mrzDay, mrzPerson } from '../kit/mrz-claims.ts'
import { type Mrz, STRIP_LINE, findMrz } from '../kit/mrz.ts'
import { readPlace } from '../kit/places.ts'
import { aNumber, birthPrecision, classCode, idText, labelledName, namePrecision } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'

const LABELS = {
  post: labelWords('Issuing Post Name', 'Issuing Post'),
  case: labelWords('IV Case Number'),
  control: labelWords('Control Number'),
  surname: labelWords('Surname'),
  given: labelWords('Given Name', 'Given Names'),
  registration: labelWords('Registration Number'),
  class: labelWords('Visa Type /Class', 'Visa Type/Class', 'Visa Type / Class', 'Visa Class'),
  category: labelWords('IV Category'),
  passport: labelWords('Passport Number'),
  birth: labelWords('Birth Date', 'Date of Birth'),
  birthPlace: labelWords('Birthplace', 'Birth Place'),
  nationality: labelWords('Nationality'),
  sex: labelWords('Sex', 'Gender'),
  marital: labelWords('Marital Status'),
  entries: labelWords('Entries'),
  issued: labelWords('IV Issue Date', 'Issue Date'),
  expires: labelWords('IV Expires On', 'Expiration Date'),
  annotation: labelWords('Annotation'),
} as const
const ALL: readonly RegExp[] = [...Object.values(LABELS), STRIP_LINE, /UPON\s+ENDORSEMENT/iu, /(?:NON)?IMMIGRANT\s+VISA/iu]

// Words no other paper has as labels; two of them make a foil.
const OWN = [LABELS.post, LABELS.case, LABELS.category, LABELS.class, labelWords('IV Issue Date'), labelWords('IV Expires On'), LABELS.control]
// Forms and letters about visas, and a passport on the same page, which is read as the passport.
const NOT_FOILS = /\bForm\s+(?:I|N|G|DS|AR|EOIR)\s*-|Notice\s+(?:of|to)\b|\bApplication\b|Dear\s|National Visa Center|I-94/i

/** The visa of the United States in a passport, immigrant and nonimmigrant (papers catalogue 6.1). Its end is not the end of a stay. */
export const visaFoil: Reader = {
  id: 'dos/visa-foil@1',
  source: 'DOS',
  recognise: (paper) => {
    if (findMrz(paper, 'TD3')) return false
    const text = firstText(paper)
    if (NOT_FOILS.test(text)) return false
    return foilMrz(paper) !== undefined || (OWN.filter((l) => l.test(text)).length >= 2 && LABELS.surname.test(text) && (LABELS.issued.test(text) || LABELS.expires.test(text)))
  },
  read,
}

const foilMrz = (paper: Paper): Mrz | undefined => [findMrz(paper, 'MRV-A'), findMrz(paper, 'MRV-B')].find((m) => m?.issuer.text === 'USA')

function read(paper: Paper): ReadResult {
  const g = gather(paper, visaFoil)
  const text = (field: FieldName, event: string, label: RegExp, value: (text: string) => ClaimValue | undefined): void => {
    const found = fieldOf(paper, label, ALL)
    if (found?.at) g.checked(event, field, found.at, value(found.at.text), { label: found.label.text })
  }
  text('visa.post', 'visa#1', LABELS.post, (t) => (/^[\p{L} .'()-]{2,60}$/u.test(t) ? t.replace(/\s+/g, ' ') : undefined))
  text('visa.case', 'visa#1', LABELS.case, (t) => (/^[A-Z]{3}\d{10}(?:\d{2,3})?$/.test(idText(t)) ? idText(t) : undefined))
  text('visa.control', 'visa#1', LABELS.control, (t) => (/^\d{12,16}$/.test(idText(t)) ? idText(t) : undefined))
  text('visa.class', 'visa#1', LABELS.class, visaClass)
  text('visa.category', 'visa#1', LABELS.category, (t) => (/^[A-Z]{1,2}\d{1,2}[A-Z]?$/.test(classCode(t)) ? classCode(t) : undefined))
  text('visa.entries', 'visa#1', LABELS.entries, (t) => (/^(?:M|S|\d{1,2})$/i.test(t) ? t.toUpperCase() : undefined))
  text('visa.passport', 'visa#1', LABELS.passport, (t) => (/^[A-Z0-9]{5,12}$/.test(idText(t)) ? idText(t) : undefined))
  text('visa.annotation', 'visa#1', LABELS.annotation, (t) => (/[\p{L}\p{N}]/u.test(t) ? t.replace(/\s+/g, ' ') : undefined))
  text('person.aNumber', 'person#1', LABELS.registration, aNumber)
  text('person.sex', 'person#1', LABELS.sex, (t) => /^[MFX]$/i.exec(t)?.[0].toUpperCase())
  text('person.maritalStatus', 'person#1', LABELS.marital, (t) => MARITAL[t.toUpperCase()])
  text('person.nationality', 'person#1', LABELS.nationality, nationalityCode)
  readBirthPlace(g)
  readName(g)
  const issued = foilDay(g, 'visa#1', 'visa.issued', LABELS.issued)
  foilDay(g, 'visa#1', 'visa.expires', LABELS.expires)
  foilDay(g, 'person#1', 'person.birthDate', LABELS.birth)
  const mrz = foilMrz(paper)
  if (mrz) readStrip(g, mrz, issued)
  return g.result()
}

/** `R B1/B2`: the letter before the class is the type of visa (regular, official, diplomatic). */
function visaClass(text: string): string | undefined {
  const m = /^(?:[A-Z]\s+)?([A-Z]{1,2}-?\d{0,2}[A-Z]?(?:\s*\/\s*[A-Z]{1,2}-?\d{0,2}[A-Z]?)?)$/.exec(text.toUpperCase())
  return m && /\d|^(?:TN|NATO|BCC)/.test(m[1]!) ? classCode(m[1]!) : undefined
}

const MARITAL: Readonly<Record<string, string>> = {
  MAR: 'married', MARRIED: 'married', SINGLE: 'single', DIVORCED: 'divorced', WIDOWED: 'widowed', SEPARATED: 'separated',
}

/** `05FEB1965`; a camera may part it. */
const foilDate = (text: string): PrintedDate => {
  const m = /^(\d{2})\s?([A-Z]{3})\s?(\d{4})$/i.exec(text.trim())
  return m ? dayMonthYear(`${m[1]} ${m[2]} ${m[3]}`) : { type: 'not-a-date' }
}

function foilDay(g: Gather, event: string, field: FieldName, label: RegExp): Day | undefined {
  const found = fieldOf(g.paper, label, ALL)
  if (!found?.at) return undefined
  const read = foilDate(found.at.text)
  const precision = field === 'person.birthDate' && read.type === 'day' ? birthPrecision(read.day) : 'exact'
  return g.day(event, field, found.at, () => read, { precision, label: found.label.text })
}

/** Old foils print a code of four letters for both the place and the nationality (`GRBR`): that is no city. */
function readBirthPlace(g: Gather): void {
  const found = fieldOf(g.paper, LABELS.birthPlace, ALL)
  if (!found?.at) return
  const text = found.at.text
  const isCode = /^[A-Z]{4}$/.test(text) && fieldOf(g.paper, LABELS.nationality, ALL)?.at?.text === text
  g.checked('person#1', 'person.birthPlace', found.at, isCode ? undefined : readPlace(text, 'abroad')?.place, { label: found.label.text })
}

function readName(g: Gather): void {
  const [surname, given] = [fieldOf(g.paper, LABELS.surname, ALL), fieldOf(g.paper, LABELS.given, ALL)]
  const parts = [surname?.at, given?.at].filter((p): p is Piece => p !== undefined)
  const quote = parts.length > 0 ? spanOf(g.paper, parts[0]!, parts.at(-1)!) : undefined
  if (!quote) return
  if (!surname?.at) return g.problem('MissingField', { field: 'person.name', at: quote })
  const name = labelledName(surname?.at?.text ?? '', given?.at?.text ?? '')
  g.claim('person#1', 'person.name', quote, name, { precision: namePrecision(name), ...(surname ? { label: surname.label.text } : {}) })
}

/** The strip speaks for itself. What the United States puts into its last part is not confirmed, so nothing is claimed from it. */
function readStrip(g: Gather, mrz: Mrz, issued: Day | undefined): void {
  const number = mrz.number.text.replaceAll('<', '')
  if (number !== '') g.claim('visa#1', 'visa.passport', mrz.number.quote, number)
  g.checked('person#1', 'person.nationality', mrz.nationality.quote, mrzCountry(mrz.nationality.text))
  const expires = mrzDay(g, 'visa#1', 'visa.expires', mrz.expiry, 'expiry')
  mrzDay(g, 'person#1', 'person.birthDate', mrz.birth, issued !== undefined ? { issued } : expires === undefined ? undefined : { expires })
  mrzPerson(g, mrz)
}
