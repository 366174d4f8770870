import type { Day } from '../../base/day.ts'
import type { Paper } from '../../papers/paper.ts'
import { mrzCountry } from '../kit/countries.ts'
import { type PrintedDate, anyUsDate, dayMonthYear } from '../kit/dates.ts'
import { fieldOf, firstText, labelWords, spanOf } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Piece, allLines } from '../kit/lines.ts'
import { mrzDay, mrzPerson } from '../kit/mrz-claims.ts'
import { type Mrz, STRIP_LINE, findMrz } from '../kit/mrz.ts'
import { once } from '../kit/once.ts'
import { findInRun, runOf, spaced } from '../kit/run.ts'
import { aNumber, birthPrecision, idText, labelledName, namePrecision } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { usCardKind } from './front.ts'

type Kind = 'reentry-permit' | 'refugee-travel-document'

const TITLES: Readonly<Record<Kind, RegExp>> = {
  'reentry-permit': spaced('re-? ?entry permit|permit to re-? ?enter'),
  'refugee-travel-document': spaced('refugee travel document'),
}
const TYPES: Readonly<Record<string, Kind>> = { PR: 'reentry-permit', PT: 'refugee-travel-document' }

const LABELS = {
  surname: labelWords('Surname', 'Family Name', 'Last Name'),
  given: labelWords('Given Names', 'Given Name', 'First Name'),
  birth: labelWords('Date of Birth', 'Birth Date'),
  issued: labelWords('Date of Issue', 'Date Issued', 'Issue Date', 'Issued On'),
  expires: labelWords('Date of Expiration', 'Date of Expiry', 'Expiration Date', 'Date Expires', 'Valid Until', 'Expires On'),
  number: labelWords('Document Number', 'Document No.', 'Permit Number', 'Permit No.', 'Book Number'),
  aNumber: labelWords('Alien Registration Number', 'Alien Number', 'A-Number', 'USCIS Number', 'USCIS#'),
  country: labelWords('Country of Birth', 'Country of Citizenship', 'Nationality', 'Country of Claimed Nationality', 'Place of Birth'),
  sex: labelWords('Sex'),
} as const
const ALL = [...Object.values(LABELS), STRIP_LINE]

// Forms, notices and cards that name these booklets.
const OTHER = /\bI\s?-?\s?797|Notice\s+of\s+Action|\bForm\s+I\s?-?\s?131|OMB\s+No|\bApplication\b|Receipt\s+Number|Dear\s|Authori[sz]ation\s+for\s+Parole/i

/** The strip decides; without one that can be read, the title with two of the booklet's labels and one of its days. */
const kindOf = once((paper: Paper): Kind | undefined => {
  const mrz = findMrz(paper, 'TD3')
  const byStrip = mrz && mrz.issuer.text === 'USA' ? TYPES[mrz.type.text] : undefined
  if (byStrip) return byStrip
  const text = firstText(paper)
  const kinds = (Object.keys(TITLES) as Kind[]).filter((k) => TITLES[k].test(text))
  if (kinds.length !== 1) return undefined
  // A strip of another country is that country's paper; letters no country has are misread.
  if (mrz && mrz.issuer.text !== 'USA' && mrzCountry(mrz.issuer.text) !== undefined) return undefined
  if (OTHER.test(text) || usCardKind(paper) || ![LABELS.issued, LABELS.expires].some((l) => l.test(text))) return undefined
  if ([LABELS.surname, LABELS.given, LABELS.birth, LABELS.number].filter((l) => l.test(text)).length < 2) return undefined
  return kinds[0]
})

/** Form I-327 (papers catalogue 7.3). A travel paper of the United States: never a nationality. */
export const reentryPermit: Reader = {
  id: 'uscis/reentry-permit@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'reentry-permit',
  read: (paper) => read(paper, reentryPermit, 'reentry-permit'),
}

/** Form I-571 (papers catalogue 7.3). A travel paper of the United States: never a nationality. */
export const refugeeTravelDocument: Reader = {
  id: 'uscis/refugee-travel-document@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'refugee-travel-document',
  read: (paper) => read(paper, refugeeTravelDocument, 'refugee-travel-document'),
}

function read(paper: Paper, reader: Reader, kind: Kind): ReadResult {
  const g = gather(paper, reader)
  const mrz = findMrz(paper, 'TD3')
  const title = findInRun(runOf(paper, allLines(paper)), TITLES[kind])
  const at = mrz?.type.quote ?? title?.quote
  g.claim('card#1', 'card.kind', at, kind)
  g.claim('passport#1', 'passport.kind', at, kind === 'reentry-permit' ? 'reentry-permit' : 'refugee')
  const issued = sayDay(g, 'card.issued', LABELS.issued)
  const expires = sayDay(g, 'card.expires', LABELS.expires)
  if (mrz) readStrip(g, mrz, issued)
  else if (expires === undefined && g.result().problems.length === 0) g.problem('MissingField', { field: 'card.expires' })
  const number = fieldOf(paper, LABELS.number, ALL)
  if (number?.at) g.checked('passport#1', 'passport.number', number.at, /^(?=.*\d)[A-Z0-9]{6,12}$/.test(idText(number.at.text)) ? idText(number.at.text) : undefined, { label: number.label.text })
  const own = fieldOf(paper, LABELS.aNumber, ALL)
  if (own?.at) g.checked('person#1', 'person.aNumber', own.at, aNumber(own.at.text), { label: own.label.text })
  readName(g)
  const birth = fieldOf(paper, LABELS.birth, ALL)
  const born = birth?.at && bookDate(birth.at.text)
  if (birth?.at && born) g.day('person#1', 'person.birthDate', birth.at, () => born, { label: birth.label.text, ...(born.type === 'day' ? { precision: birthPrecision(born.day) } : {}) })
  return g.result()
}

const bookDate = (text: string): PrintedDate => (dayMonthYear(text).type === 'not-a-date' ? anyUsDate(text) : dayMonthYear(text))

function sayDay(g: Gather, field: 'card.issued' | 'card.expires', label: RegExp): Day | undefined {
  const found = fieldOf(g.paper, label, ALL)
  return g.day('card#1', field, found?.at, bookDate, found ? { label: found.label.text } : {})
}

function readStrip(g: Gather, mrz: Mrz, issued: Day | undefined): void {
  const number = mrz.number.text.replaceAll('<', '')
  if (number !== '') g.claim('passport#1', 'passport.number', mrz.number.quote, number)
  const expires = mrzDay(g, 'card#1', 'card.expires', mrz.expiry, 'expiry')
  mrzDay(g, 'person#1', 'person.birthDate', mrz.birth, issued !== undefined ? { issued } : expires === undefined ? undefined : { expires })
  mrzPerson(g, mrz)
}

function readName(g: Gather): void {
  const [surname, given] = [fieldOf(g.paper, LABELS.surname, ALL), fieldOf(g.paper, LABELS.given, ALL)]
  const parts = [surname?.at, given?.at].filter((p): p is Piece => p !== undefined)
  const quote = parts.length > 0 ? spanOf(g.paper, parts[0]!, parts.at(-1)!) : undefined
  const name = labelledName(surname?.at?.text ?? '', given?.at?.text ?? '')
  if (quote && (name.surname === '' || name.given === '')) g.problem('MissingField', { field: 'person.name', at: quote })
  else if (quote) g.claim('person#1', 'person.name', quote, name, { precision: namePrecision(name), label: surname!.label.text })
}
