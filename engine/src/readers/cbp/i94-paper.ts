import { type Day, dayIfReal } from '../../base/day.ts'
import type { Paper } from '../../papers/paper.ts'
import { countryCode, nationalityCode } from '../kit/countries.ts'
import { anyUsDate, dayMonthYear } from '../kit/dates.ts'
import { firstText, labelWords, spanOf } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import type { Piece } from '../kit/lines.ts'
import { birthPrecision, idText, labelledName, namePrecision } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Answer, answerTo } from '../own/ask.ts'
import { sheetOf } from '../own/sheet.ts'
import { claimStamp } from './passport-stamp-words.ts'

const LABELS = {
  number: labelWords('Departure Number', 'Departure No.', 'Admission Number', 'Admission (I-94) Number'),
  surname: labelWords('Family Name', 'Last/Surname', 'Last Name'),
  given: labelWords('First (Given) Name', 'First Given Name', 'First Name', 'Given Name'),
  birth: labelWords('Birth Date (Day/Mo/Yr)', 'Birth Date (DD/MM/YY)', 'Birth Date', 'Date of Birth'),
  citizenship: labelWords('Country of Citizenship', 'Citizenship'),
  sex: labelWords('Sex (Male or Female)', 'Sex'),
} as const
const OTHERS = [/OMB\s+No/i, /(?<![\p{L}])(?:ADMITTED|PAROLED|CLASS|UNTIL)(?![\p{L}])/u, /U\.S\. CUSTOMS|Departure Record/, labelWords('Passport Number'), labelWords('Country of Residence'), labelWords('City Where You Boarded'), labelWords('Date Issued'), labelWords('Airline and Flight Number'), labelWords('See Other Side'), labelWords('Staple Here')]
const ALL = [...Object.values(LABELS), ...OTHERS]

const CARD = /\bI\s?-?\s?94\s?A?\b|Departure\s+Record/i
const OTHER = /Most\s+Recent|Travel\s+History|\bI\s?-?\s?797|Notice\s+(?:of|to)\b|USCIS\s+Form|Record\s+of\s+Deportable|Get\s+I-?94|Receipt\s*#|\bPart\s+\d\b/i

/** The white card stapled into a passport until 2013, and at the land border after (papers catalogue 4.3). */
export const i94Paper: Reader = {
  id: 'cbp/i94-paper@1',
  source: 'CBP',
  recognise(paper) {
    const text = firstText(paper)
    if (!CARD.test(text) || !LABELS.number.test(text) || OTHER.test(text)) return false
    return [LABELS.surname, LABELS.given, LABELS.birth, LABELS.citizenship].filter((l) => l.test(text)).length >= 2
  },
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, i94Paper)
  // Items stand above their answers, numbered or not, as on forms.
  const { rows } = sheetOf(paper)
  const at = (label: RegExp): Answer | undefined => answerTo(rows, label, ALL)
  const number = at(LABELS.number)
  if (number) {
    const value = idText(number.at.text)
    g.checked('admission#1', 'admission.i94', number.at, /^(?:\d{11}|\d{9}[A-Z]\d)$/.test(value) ? value : undefined, { label: number.label })
  }
  const stamp = claimStamp(g)
  const [surname, given] = [at(LABELS.surname), at(LABELS.given)]
  const parts = [surname?.at, given?.at].filter((p): p is Piece => p !== undefined).sort((a, b) => a.start - b.start)
  const quote = parts.length > 0 ? spanOf(paper, parts[0]!, parts.at(-1)!) : undefined
  const name = labelledName(surname?.at?.text ?? '', given?.at?.text ?? '')
  // One letter, or one name of two, is what a pen or a fold has left.
  const isWhole = [name.surname, name.given].every((n) => n.replace(/[^\p{L}]/gu, '').length > 1)
  if (quote && !isWhole) g.problem('UnreadableValue', { field: 'person.name', at: quote })
  else if (quote) g.claim('person#1', 'person.name', quote, name, { label: (surname ?? given)!.label, precision: namePrecision(name) })
  claimBirth(g, at(LABELS.birth), stamp?.day)
  const citizen = at(LABELS.citizenship)
  if (citizen) g.checked('person#1', 'person.nationality', citizen.at, countryCode(citizen.at.text) ?? nationalityCode(citizen.at.text), { label: citizen.label })
  return g.result()
}

/**
 * The card's own boxes are day, month, two digits of the year: the century is settled by the stamp's day alone, and only
 * when the later century is after it. A date with four digits of the year is read where its shape is not in doubt.
 */
function claimBirth(g: Gather, found: Answer | undefined, stamped: Day | undefined): void {
  if (!found) return
  const label = { label: found.label }
  const m = /^(\d{2})[\s/.-]*(\d{2})[\s/.-]*(\d{2})$/.exec(found.at.text.trim())
  if (!m) {
    const long = dayMonthYear(found.at.text).type === 'not-a-date' ? anyUsDate(found.at.text) : dayMonthYear(found.at.text)
    const numbers = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(found.at.text.trim())
    if (numbers && numbers[1] !== numbers[2]) return g.problem('AmbiguousDate', { field: 'person.birthDate', at: found.at })
    g.day('person#1', 'person.birthDate', found.at, () => long, { ...label, ...(long.type === 'day' ? { precision: birthPrecision(long.day) } : {}) })
    return
  }
  const [d, mo, yy] = [Number(m[1]), Number(m[2]), Number(m[3])]
  const [early, late] = [dayIfReal(1900 + yy, mo, d), dayIfReal(2000 + yy, mo, d)]
  if (early === undefined && late === undefined) return g.problem('ImpossibleDate', { field: 'person.birthDate', at: found.at })
  const isDayFirst = d > 12 || d === mo || /day\s*\/\s*mo|dd\s*\/\s*mm/i.test(found.label)
  if (!isDayFirst || stamped === undefined || early === undefined || (late !== undefined && late <= stamped)) return g.problem('AmbiguousDate', { field: 'person.birthDate', at: found.at })
  g.claim('person#1', 'person.birthDate', found.at, early, { ...label, precision: birthPrecision(early) })
}
