import type { FieldName } from '../../claims/vocabulary.ts'
import { labelWords } from '../kit/fields.ts'
import { type Form, type FormValue, addressIn, employerNumber, formOf, isMasked, labelAfter, looksLikeName, plainCents, sayValue, socialSecurity, wholeName } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import type { Label } from '../kit/labels.ts'
import { type Line, type Piece, allLines, cells, piece } from '../kit/lines.ts'
import { labelledName, namePrecision } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { like, quotePieces } from '../uscis/prose.ts'
import { taxPaperOf } from './which.ts'

const L = {
  ssn: labelAfter("Employee's", 'social security number', 'SSA number', 'soc. sec. number', 'SSN'),
  ein: labelAfter('Employer', 'identification number (EIN)', 'identification number', 'ID number'),
  ein2: labelAfter("Employer's", 'FED ID number', 'identification number'),
  employer: labelAfter("Employer's", 'name, address, and ZIP code', 'name, address and ZIP code', 'name and address'),
  first: labelAfter("Employee's", 'first name and initial'),
  last: labelWords('Last name'),
  name: labelAfter("Employee's", 'name, address, and ZIP code', 'name, address and ZIP code', 'name'),
  address: labelAfter("Employee's", 'address and ZIP code'),
  wages: labelWords('Wages, tips, other compensation', 'Wages, tips, other comp.', 'Wages, tips, and other compensation'),
  social: labelWords('Social security wages'),
  medicare: labelWords('Medicare wages and tips'),
}
// The other boxes of the form; never values.
const OTHERS = [
  'Control number', 'Federal income tax withheld', 'Social security tax withheld', 'Medicare tax withheld', 'Social security tips', 'Allocated tips', 'Dependent care benefits', 'Nonqualified plans',
  'See instructions for box 12', 'Statutory employee', 'Retirement plan', 'Third-party sick pay', 'State wages, tips, etc.', 'State income tax', 'Local wages, tips, etc.', 'Local income tax', 'Locality name',
  'Suff.', 'Void', 'For Official Use Only', 'Wage and Tax Statement',
].map((w) => labelWords(w))
const LABELS = [...Object.values(L), ...OTHERS, labelAfter("Employer's", 'state ID number')]

/** Form W-2 (papers catalogue 15): the year, wages, employer, and who worked. Hidden numbers are nobody's number. */
export const w2: Reader = {
  id: 'irs/w2@1',
  source: 'employer',
  recognise: (paper) => taxPaperOf(paper) === 'w2',
  read(paper): ReadResult {
    const g = gather(paper, w2)
    const form = formOf(paper, LABELS)
    claimFormYear(g, allLines(paper), 'earnings#1', TITLE)
    const within = ownBoxes(g, form)
    sayValue(g, 'earnings#1', 'earnings.wages', form.value(L.wages, { ...AMOUNT, within }), plainCents)
    sayValue(g, 'earnings#1', 'earnings.socialSecurity', form.value(L.social, { ...AMOUNT, within }), plainCents)
    sayValue(g, 'earnings#1', 'earnings.medicare', form.value(L.medicare, { ...AMOUNT, within }), plainCents)
    claimNumber(g, 'earnings#1', 'earnings.ein', form.value(L.ein, { accept: /^[\dX*]{2}-?[\dX*]{4}/i }) ?? form.value(L.ein2, { accept: /^[\dX*]{2}-?[\dX*]{4}/i }), employerNumber)
    claimNumber(g, 'person#1', 'person.ssn', form.value(L.ssn, { accept: /^[\dX*]{3}[ -]?[\dX*]{2}[ -]?[\dX*]{4}/i }), socialSecurity)
    const employer = form.box(L.employer, 1)
    if (employer) g.claim('earnings#1', 'earnings.employer', employer.pieces[0], employer.pieces[0]!.text.replace(/\s+/g, ' '), { label: employer.label.text })
    claimEmployee(g, form)
    return g.result()
  },
}

const AMOUNT = { accept: /^\$?\s*\d/ }
const COPIES_MAX = 8
/** The boxes of the first employer: the same form printed again is a copy, one with another number is another job and asked about. */
function ownBoxes(g: Gather, form: Form): (label: Label) => boolean {
  const seen: Label[] = []
  const next = (): FormValue | undefined => form.value(L.ein, { accept: /^\d{2}-?\d{7}$/, within: (l) => !seen.includes(l) })
  let own: string | undefined
  for (let found = next(); found?.at && seen.length < COPIES_MAX; found = next()) {
    const { label, at } = found
    const number = employerNumber(at.text)
    seen.push(label)
    own ??= number
    if (!number || number === own) continue
    g.problem('UnknownWording', { field: 'earnings.ein', at })
    return (l) => l.line.page.number < label.line.page.number || (l.line.page === label.line.page && l.start < label.start)
  }
  return () => true
}
const TITLE = new RegExp(`${like('Wage and Tax Statement')}|^(?:form\\s+)?W\\s?-?\\s?2\\b`, 'i')
const YEAR = /^(?:19|20)\d{2}$/

/**
 * The year printed large beside the form's title: on its line, or alone in a cell of the line above or under it. A year
 * of an edition (`Rev. January 2022`) is none.
 */
export function claimFormYear(g: Gather, lines: readonly Line[], event: string, title: RegExp): void {
  for (const [i, line] of lines.entries()) {
    const m = title.exec(line.text)
    const near = m ? yearNear(lines, i, line.start + m.index) : undefined
    if (near) return g.claim(event, 'earnings.year', near, Number(near.text))
  }
  g.problem('MissingField', { field: 'earnings.year' })
}

function yearNear(lines: readonly Line[], i: number, title: number): Piece | undefined {
  const line = lines[i]!
  const word = line.words.find((w) => w.start >= title && YEAR.test(w.text) && !/\brev\b/i.test(line.page.text.slice(Math.max(line.start, w.start - 16), w.start)))
  if (word) return piece(line, word.start, word.end)
  const others = [lines[i - 1], lines[i + 1]].filter((l) => l !== undefined && l.page === line.page && Math.abs(l.y - line.y) < 3.2 * Math.max(l.height, line.height)) as Line[]
  return others.flatMap(cells).find((c) => YEAR.test(c.text))
}

/** A number under its label; hidden digits give nothing, a strange shape gives a problem. */
export function claimNumber(g: Gather, event: string, field: FieldName, found: FormValue | undefined, read: (text: string) => string | undefined): void {
  if (found?.at && !isMasked(found.at.text)) sayValue(g, event, field, found, read)
}

/** First and last name in boxes of their own, or one box with the whole name and the address under it. */
function claimEmployee(g: Gather, form: Form): void {
  const first = form.value(L.first, { how: 'under' })
  const last = first && form.value(L.last, { how: 'under', within: (l) => l.line === first.label.line })
  if (first?.at && last?.at && looksLikeName(first.at.text) && looksLikeName(last.at.text)) {
    const name = labelledName(last.at.text, first.at.text)
    g.claim('person#1', 'person.name', quotePieces(g.paper, [first.at, last.at]), name, { precision: namePrecision(name), label: first.label.text })
  }
  const whole = first?.at ? undefined : form.box(L.name, 4)
  claimPerson(g, whole)
  const own = form.box(L.address, 3) ?? whole
  const address = own && addressIn(g.paper, own === whole ? own.pieces.slice(1) : own.pieces)
  if (address) g.claim('residence#1', 'residence.address', address.quote, address.value, { label: own.label.text })
}

/** A name that stands first in its box, given names first. */
export function claimPerson(g: Gather, box: { readonly pieces: readonly Piece[]; readonly label: Label } | undefined): void {
  const at = box?.pieces[0]
  if (at && looksLikeName(at.text)) g.claim('person#1', 'person.name', at, wholeName(at.text), { label: box.label.text })
}
