import type { Day } from '../../base/day.ts'
import type { ClaimValue } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Paper } from '../../papers/paper.ts'
import { countryCode, mrzCountry } from '../kit/countries.ts'
import { type PrintedDate, cardDate, dayMonthYear, usDate } from '../kit/dates.ts'
import { fieldOf, firstText, labelWords, spanOf } from '../kit/fields.ts'
import type { Gather } from '../kit/gather.ts'
import { type Piece, allLines } from '../kit/lines.ts'
import { mrzDay, mrzPerson } from '../kit/mrz-claims.ts'
import { type Mrz, STRIP_LINE, findMrz } from '../kit/mrz.ts'
import { once } from '../kit/once.ts'
import { type Run, runOf } from '../kit/run.ts'
import { aNumber, birthPrecision, labelledName, namePrecision, receipt, surnameFirst } from '../kit/values.ts'

// What cameras make of a number sign in small print.
const SIGN = '(?:[^\\s\\p{L}\\p{N}:]{1,2}|it|ti|ft|H|4|8)'
// Number signs end a label by themselves: "USCIS#000-000-117".
export const LABELS = {
  aNumber: new RegExp(`(?<![\\p{L}\\p{N}])(?:USCIS\\s*#|USCIS${SIGN}?:?(?=\\s|$)|INS\\s*A\\s*#|A\\s*#)`, 'iu'),
  number: new RegExp(`(?<![\\p{L}\\p{N}])(?:Card\\s*#|Card${SIGN}:?(?=\\s|$))`, 'iu'),
  category: labelWords('Category'),
  surname: labelWords('Surname'),
  given: labelWords('Given Name', 'Given Names'),
  birthCountry: labelWords('Country of Birth'),
  birth: labelWords('Date of Birth', 'Birthdate'),
  sex: labelWords('Sex'),
  terms: labelWords('Terms and Conditions', 'Terms & Conditions'),
  validFrom: labelWords('Valid From', 'Card Valid From'),
  expires: labelWords('Card Expires', 'Expires'),
  since: labelWords('Resident Since'),
} as const
export const ALL: readonly RegExp[] = [...Object.values(LABELS), STRIP_LINE]

/** Older cards print the whole name under one label. */
const NAME = /(?<!(?:Given|First|Middle|Last)\s+)(?<![\p{L}\p{N}])Name(?![\p{L}\p{N}])/iu

export const TITLES = {
  ead: /EMPLOYMENT\s+AUTHORIZATION(?:\s+(?:CARD|DOCUMENT))?/iu,
  prc: /PERMANENT\s+RESIDENT(?:\s+CARD)?|RESIDENT\s+ALIEN/iu,
} as const

// Notices and forms about cards carry the same words; a passport on the same sheet is read as the passport.
const NOT_CARDS = /\bForm\s+(?:I|N|G|AR|EOIR)\s*-|Notice\s+(?:of|to)\b|Notice\s+Type|\bApplication\b|Receipt\s+Number/i

/** Which card of USCIS a paper is; the strip decides, then the first title with at least two of the card's labels. */
export const usCardKind = once((paper: Paper): 'ead' | 'prc' | undefined => {
  const text = firstText(paper)
  if (NOT_CARDS.test(text) || findMrz(paper, 'TD3')) return undefined
  const mrz = usMrz(paper)
  if (mrz) return mrz.type.text.startsWith('IA') ? 'ead' : 'prc'
  if (Object.values(LABELS).filter((l) => l.test(text)).length < 2) return undefined
  const [ead, prc] = [text.search(TITLES.ead), text.search(TITLES.prc)]
  if (ead < 0 && prc < 0) return undefined
  return prc < 0 || (ead >= 0 && ead < prc) ? 'ead' : 'prc'
})

/** The strip of a card the United States gave: `IA` employment authorization, `C1` resident, `C2` commuter. */
export function usMrz(paper: Paper): Mrz | undefined {
  const mrz = findMrz(paper, 'TD1')
  return mrz?.issuer.text === 'USA' && /^(?:IA|C[12])$/.test(mrz.type.text) ? mrz : undefined
}

export const wordsOf = (paper: Paper): Run => runOf(paper, allLines(paper))

/** Claims a labelled value, or a problem when its words are not what the label promises. */
export function readField(g: Gather, event: string, field: FieldName, label: RegExp, value: (text: string) => ClaimValue | undefined): string | undefined {
  const found = fieldOf(g.paper, label, ALL)
  if (found?.at) g.checked(event, field, found.at, value(found.at.text), { label: found.label.text })
  return found?.at?.text
}

export function readDay(g: Gather, event: string, field: FieldName, label: RegExp): Day | undefined {
  const found = fieldOf(g.paper, label, ALL)
  return g.day(event, field, found?.at, cardDate, found ? { label: found.label.text } : {})
}

/** What the printed side says of the person. `issued`: a day the person was born by, for two-digit years. */
export function readPerson(g: Gather, issued: Day | undefined): void {
  readField(g, 'person#1', 'person.aNumber', LABELS.aNumber, aNumber)
  readField(g, 'person#1', 'person.birthCountry', LABELS.birthCountry, countryCode)
  readField(g, 'person#1', 'person.sex', LABELS.sex, (t) => /^[MFX]$/i.exec(t)?.[0].toUpperCase())
  const whole = fieldOf(g.paper, NAME, [...ALL, NAME])
  const printed = whole?.at && !LABELS.surname.test(firstText(g.paper)) ? surnameFirst(whole.at.text) : undefined
  if (printed) g.claim('person#1', 'person.name', whole!.at, printed, { precision: namePrecision(printed), label: whole!.label.text })
  const surname = fieldOf(g.paper, LABELS.surname, ALL)
  const given = fieldOf(g.paper, LABELS.given, ALL)
  const parts = [surname?.at, given?.at].filter((p): p is Piece => p !== undefined)
  const quote = parts.length > 0 ? spanOf(g.paper, parts[0]!, parts.at(-1)!) : undefined
  // A single name stands as the surname; a given name alone is half a name whose other half could not be read.
  if (quote && !surname?.at) g.problem('MissingField', { field: 'person.name', at: quote })
  else if (quote) {
    const name = labelledName(surname?.at?.text ?? '', given?.at?.text ?? '')
    g.claim('person#1', 'person.name', quote, name, { precision: namePrecision(name), ...(surname ? { label: surname.label.text } : {}) })
  }
  const birth = fieldOf(g.paper, LABELS.birth, ALL)
  if (!birth?.at) return
  const read = birthDate(birth.at.text, issued)
  if (read === 'ambiguous') return g.problem('AmbiguousDate', { field: 'person.birthDate', at: birth.at })
  g.day('person#1', 'person.birthDate', birth.at, () => read, {
    label: birth.label.text, ...(read.type === 'day' ? { precision: birthPrecision(read.day) } : {}),
  })
}

/** `17 APR 1991`; on the 1997 card `04/17/91`, whose century only another date of the card can tell. */
function birthDate(text: string, issued: Day | undefined): PrintedDate | 'ambiguous' {
  const short = /^(\d{2}\/\d{2}\/)(\d{2})$/.exec(text.trim())
  if (!short) return dayMonthYear(text).type === 'not-a-date' ? usDate(text) : dayMonthYear(text)
  if (issued === undefined) return 'ambiguous'
  const late = usDate(`${short[1]}20${short[2]}`)
  return late.type === 'day' && late.day <= issued ? late : usDate(`${short[1]}19${short[2]}`)
}

/**
 * What the strip says. Its country is birth or citizenship, not said which, so it is `card.country` and never a
 * nationality (papers catalogue 7).
 */
export function readStrip(g: Gather, mrz: Mrz, issued: Day | undefined): void {
  g.checked('person#1', 'person.aNumber', mrz.number.quote, /^\d{9}$/.test(mrz.number.text) ? mrz.number.text : undefined)
  const number = mrz.optional.text.replace(/<+$/, '')
  if (number !== '') g.checked('card#1', 'card.number', mrz.optional.quote, receipt(number))
  g.checked('card#1', 'card.country', mrz.nationality.quote, mrzCountry(mrz.nationality.text))
  const expires = mrzDay(g, 'card#1', 'card.expires', mrz.expiry, 'expiry')
  mrzDay(g, 'person#1', 'person.birthDate', mrz.birth, issued !== undefined ? { issued } : expires === undefined ? undefined : { expires })
  mrzPerson(g, mrz)
}

/** What each card prints on its front; the number of a green card stands in the strip of its back alone. */
const PRINTED = { ead: ['person.aNumber', 'person.birthDate', 'card.expires', 'card.number'], prc: ['person.aNumber', 'person.birthDate', 'card.expires'] } as const
/** What every card prints and nobody could make out is asked about: a photo of one side shows a part of it. */
export function sayMissing(g: Gather, card: keyof typeof PRINTED): void {
  const { claims, problems } = g.result()
  const said = new Set([...claims, ...problems].map((x) => x.field))
  for (const field of PRINTED[card]) if (!said.has(field)) g.problem('MissingField', { field })
}
