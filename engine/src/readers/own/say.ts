/** Claims from answers of a filled form. What cannot be read is a problem; a blank is nothing. */
import type { Day } from '../../base/day.ts'
import type { Address, ClaimValue, Name } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Quote } from '../../papers/paper.ts'
import { countryCode, nationalityCode } from '../kit/countries.ts'
import { type PrintedDate, anyUsDate } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import { type Piece, piece } from '../kit/lines.ts'
import { readAddress, readPlace } from '../kit/places.ts'
import { aNumber, birthPrecision, classCode, idText, namePrecision } from '../kit/values.ts'
import { quotePieces } from '../uscis/prose.ts'
import { type Answer, answerTo, isNothing, tickedOf } from './ask.ts'
import type { Row } from './sheet.ts'

/** Where claims of one form come from. */
export interface Ask {
  readonly g: Gather
  readonly rows: readonly Row[]
  /** Items that may stand near one another. */
  readonly labels: readonly RegExp[]
}

export const ask = (a: Ask, label: RegExp): Answer | undefined => answerTo(a.rows, label, a.labels)

/** A date as people type it into a form; blanks around the slashes of printed boxes are taken out. */
export const formDate = (text: string): PrintedDate => anyUsDate(text.replace(/\s*([/-])\s*/g, '$1').replace(/^(\d{1,2})-(\d{1,2})-(\d{4})$/, '$1/$2/$3').replace(/\s+/g, ' '))

/** Claims a day. Words without any digit are no date and no problem: the form's own print or "N/A". */
export function sayDay(g: Gather, event: string, field: FieldName, answer: Answer | undefined, precision?: 'about'): Day | undefined {
  if (!answer || !/\d/.test(answer.at.text)) return undefined
  const read = formDate(answer.at.text)
  const more = { label: answer.label, ...(precision ? { precision } : {}), ...(isBirth(field) && read.type === 'day' ? { precision: birthPrecision(read.day) } : {}) }
  return g.day(event, field, answer.at, () => read, more)
}
const isBirth = (field: FieldName): boolean => field === 'person.birthDate' || field === 'relative.birthDate'

/** A day, or `D/S` where the stay has no last day. */
export function sayUntil(g: Gather, event: string, field: FieldName, answer: Answer | undefined): void {
  if (answer && /^D\s?\/?\s?S$/i.test(answer.at.text)) g.claim(event, field, answer.at, 'D/S', { label: answer.label })
  else sayDay(g, event, field, answer)
}

/** Claims a value, or a problem when its words are no such thing; nothing for words that say "none". */
export function say(g: Gather, event: string, field: FieldName, answer: Answer | undefined, value: (text: string) => ClaimValue | undefined): void {
  if (answer && !isNothing(answer.at.text)) g.checked(event, field, answer.at, value(answer.at.text), { label: answer.label })
}

const bare = (text: string): string => text.replace(/^[►▶\s]+/, '').replace(/^A\s?-\s*(?=\d)/i, '')
export const asANumber = (text: string): string | undefined => aNumber(bare(text))
export const asI94 = (text: string): string | undefined => (/^(?:\d{11}|\d{9}[A-Z]\d)$/.test(idText(bare(text))) ? idText(bare(text)) : undefined)
export const asPassport = (text: string): string | undefined => (/^(?=.*\d)[A-Z0-9]{5,12}$/.test(idText(text)) ? idText(text) : undefined)
export const asCountry = countryCode
export const asNationality = nationalityCode
export const asPlace = (text: string): ClaimValue | undefined => readPlace(text)?.place
export const asText = (text: string): string => text.replace(/\s+/g, ' ')

/** A city or a city and a country: never a country alone, which says nothing of the place. */
export const asBirthPlace = (text: string): ClaimValue | undefined => readPlace(text, 'abroad')?.place

/** A class of admission as people write it (`B-2`, `F1 student`), or how the person came in where no class was given. */
export function saySide(g: Gather, event: string, answer: Answer | undefined): void {
  if (!answer || isNothing(answer.at.text)) return
  const text = answer.at.text
  const manner = MANNERS.find(([words]) => words.test(text))?.[1]
  if (manner) g.claim(event, 'admission.manner', answer.at, manner, { label: answer.label })
  if (manner && !CLASS.test(text)) return
  const code = CLASS.exec(text)?.[1]
  g.checked(event, 'admission.class', code ? piece(answer.at.line, answer.at.start, answer.at.start + code.length) : answer.at, code && classCode(code), { label: answer.label })
}
const CLASS = /^\(?([A-Z]{1,2}-?\s?\d[A-Z]?\d?|DT|WT|WB|OP|CP|PAR|TN|TD|RE\d?|VWP)\)?(?=$|[\s,(/–-])/
const MANNERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:E\.?W\.?I\.?|entered without inspection|without (?:inspection|admission)|no inspection|WI)\b/i, 'without-inspection'],
  [/^(?:paroled?|parolee|humanitarian parole)\b/i, 'paroled'],
  [/^refugee\b/i, 'refugee'],
]

export interface NameAt {
  readonly name: Name
  readonly quote: Quote
  readonly label: string
}

const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’.\- ]{0,60}$/u
const NOT_NAMES = /\b(?:name|number|first|last|middle|family|given|complete|applicable|if any)\b/i

/** The name under three items; undefined without a surname. Other words are left out. A given name alone is asked about when `field` says for what. */
export function nameIn(a: Ask, surname: RegExp, given: RegExp, middle?: RegExp, field?: FieldName): NameAt | undefined {
  const part = (label: RegExp | undefined): Answer | undefined => {
    const found = label && ask(a, label)
    return found && !isNothing(found.at.text) && NAME.test(found.at.text) && !NOT_NAMES.test(found.at.text) ? found : undefined
  }
  const [s, f, m] = [part(surname), part(given), part(middle)]
  // A surname of one letter is what is left of a longer one.
  if (!s || s.at.text.replace(/[^\p{L}]/gu, '').length < 2) {
    if (field && (s ?? f)) a.g.problem(s ? 'UnreadableValue' : 'MissingField', { field, at: (s ?? f)!.at })
    return undefined
  }
  const pieces = [s, f, m].flatMap((p) => (p ? [p.at] : []))
  const ordered = [...pieces].sort((x, y) => x.start - y.start)
  const quote = quotePieces(a.g.paper, ordered)
  if (!quote) return undefined
  const clean = (p: Answer | undefined): string => p?.at.text.replace(/\s+/g, ' ') ?? ''
  const middleName = clean(m).replace(/^NMN$/i, '')
  return {
    name: { surname: clean(s), given: clean(f), ...(middleName ? { middle: middleName } : {}), order: 'labelled' },
    quote, label: s.label,
  }
}

export function sayName(g: Gather, event: string, field: FieldName, found: NameAt | undefined): void {
  if (found) g.claim(event, field, found.quote, found.name, { label: found.label, precision: namePrecision(found.name) })
}

/** The one ticked option of a question; two ticked are a problem, none is nothing. */
export function sayTicked(g: Gather, event: string, field: FieldName, rows: readonly Row[], options: readonly (readonly [RegExp, ClaimValue])[]): ClaimValue | undefined {
  const ticked = tickedOf(rows, options)
  const values = new Set(ticked.map((t) => t.option))
  if (values.size > 1) g.problem('UnreadableValue', { field, at: ticked[0]!.at })
  if (values.size !== 1) return undefined
  g.claim(event, field, ticked[0]!.at, ticked[0]!.option)
  return ticked[0]!.option
}

const word = (text: string): RegExp => new RegExp(`(?<![\\p{L}])${text}(?![\\p{L}])`, 'iu')
export const SEXES: readonly (readonly [RegExp, string])[] = [[/(?<!\p{L})Male(?!\p{L})/u, 'M'], [/(?<!\p{L})Female(?!\p{L})/u, 'F'], [/(?<!\p{L})Another Gender/iu, 'X']]
export const MARITAL: readonly (readonly [RegExp, string])[] = [
  [word('Single'), 'single'], [word('Married'), 'married'], [word('Divorced'), 'divorced'], [word('Widowed'), 'widowed'], [word('Separated'), 'separated'],
  [word('(?:Marriage )?Annulled'), 'annulled'],
]

/** An address from its items: street, apartment, city, state, ZIP. Only what is printed; nothing without a street. */
export function addressIn(a: Ask, items: { street: RegExp; unit?: RegExp; city?: RegExp; state?: RegExp; zip?: RegExp }): { value: Address; quote: Quote; label: string } | undefined {
  const street = ask(a, items.street)
  if (!street || !/\p{L}/u.test(street.at.text) || !/\d/.test(street.at.text)) return undefined
  const found = (label: RegExp | undefined): Answer | undefined => (label ? ask(a, label) : undefined)
  const unit = found(items.unit)
  const [city, state, zip] = [found(items.city), found(items.state), found(items.zip)]
  const code = zip && /^\d{5}(?:-\d{4})?$/.test(zip.at.text) ? zip : undefined
  const where = state && /^(?:[A-Z]{2}|\p{L}[\p{L} ]{3,})$/u.test(state.at.text) ? state : undefined
  const town = city && /^[\p{L}][\p{L}.'’\- ]+$/u.test(city.at.text) ? city : undefined
  const line = [street.at.text, unit && /\d|^[A-Z]$/i.test(unit.at.text) ? unit.at.text : undefined].filter(Boolean).join(' ')
  const last = [town?.at.text, [where?.at.text, code?.at.text].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const pieces: Piece[] = [street, unit, town, where, code].flatMap((p) => (p ? [p.at] : [])).sort((x, y) => x.start - y.start)
  const quote = quotePieces(a.g.paper, pieces)
  const value = readAddress(last === '' ? [line] : [line, last])
  return quote && value ? { value, quote, label: street.label } : undefined
}
