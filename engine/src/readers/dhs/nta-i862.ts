import type { Day } from '../../base/day.ts'
import type { Source } from '../../claims/claim.ts'
import type { Page, Paper, Quote } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import { fieldOf, firstText, labelWords, spanOf } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { findLabel } from '../kit/labels.ts'
import { allLines, cells, linesOf, piece } from '../kit/lines.ts'
import { readAddress, readPlace } from '../kit/places.ts'
import { type Run, findInRun, partOf, runOf, spaced } from '../kit/run.ts'
import { aNumber, birthPrecision, idText, namePrecision, surnameFirst } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { componentIn } from './components.ts'
import { DATE, TICKED } from './marks.ts'
import { readAllegations, readCharges } from './nta-allegations.ts'
import { SERVED_ON, readFiledStamp, readHearing, readService } from './nta-service.ts'
import { dhsFormOf } from '../ice/dhs-form.ts'
import { misread, misreadAny } from '../kit/misread.ts'

const TITLE = labelWords('Notice to Appear')
const HEADING = new RegExp(misread('In removal proceedings under section 240'), 'iu')
const ALLEGES = new RegExp(misread('alleges that you'), 'iu')
const FOOT = /(?<![\p{L}\p{N}])Form\s+[I1l|]\s?-?\s?862(?!\d)/iu
const WHO = new RegExp(`(?<!\\p{L})${misread('Respondent')}`, 'iu')

const either = (...patterns: RegExp[]): RegExp => new RegExp(patterns.map((p) => p.source).join('|'), 'iu')
const LABELS = {
  subject: labelWords('Subject ID'),
  fins: labelWords('FINS', 'FIN #', 'FIN'),
  file: either(labelWords('File No.', 'File Number'), misreadAny('File No.')),
  birth: either(labelWords('DOB', 'Date of Birth'), misreadAny('DOB')),
  event: labelWords('Event No.', 'Event Number'),
  respondent: new RegExp(`(?<!\\p{L})${misread('Respondent')}\\s*[:;]`, 'iu'),
  residing: labelWords('currently residing at'),
  matter: labelWords('In the Matter of'),
} as const
const ALL = Object.values(LABELS)

/** The Notice to Appear, Form I-862 (papers catalogue 8.1). */
export const noticeToAppear: Reader = {
  id: 'dhs/nta-i862@1',
  source: 'DHS',
  recognise(paper) {
    const text = firstText(paper)
    // A hearing notice speaks of removal proceedings too; Form I-261 adds to a notice and is another paper.
    if (/NOT[I1l]CE\s*OF\s+(?:[\w-]+\s+){0,3}HEAR[I1l]NG|Additional\s+Charges\s+of/i.test(text)) return false
    // A title no scanner could make out leaves the other words that only this form has together.
    const known = TITLE.test(text) ? HEADING.test(text) || ALLEGES.test(text) : FOOT.test(text) && HEADING.test(text) && ALLEGES.test(text)
    return known && WHO.test(text) && dhsFormOf(paper) === undefined
  },
  read,
}

function read(paper: Paper): ReadResult {
  const { pages, unread } = pagesOfOne(paper)
  const own: Paper = { ...paper, pages }
  const words = runOf(own, allLines(own).filter((l) => !/^(?:DHS\s+)?Form\s+I-?\s?862\b|Page\s+\d+\s+of\s+\d+$/i.test(l.text)))
  const { issuing, certificate, header } = parts(words)
  const named = componentIn(issuing) ?? componentIn(header)
  const source: Source = named?.source ?? componentIn(certificate)?.source ?? 'DHS'
  const g = gather(own, { id: noticeToAppear.id, source })

  for (const page of unread) g.problem('PageNotRead', { params: { page: page.number } })
  const form = findLabel(own, FOOT) ?? findLabel(own, TITLE)
  g.claim('nta#1', 'nta.form', form, 'I-862')
  g.claim('nta#1', 'nta.issuedBy', named?.at.quote, named?.at.text.replace(/\s+/g, ' '))
  readHeader(g)
  const issued = readIssue(g, issuing)
  readResidence(g, issued)
  readCategory(g, words)
  readAllegations(g, words)
  readCharges(g, words)
  readHearing(g, words)
  readService(g, words)
  readFiledStamp(g)
  return g.result()
}

/** The pages of the first notice: a second heading begins another person's notice, or the same one again. */
function pagesOfOne(paper: Paper): { pages: readonly Page[]; unread: readonly Page[] } {
  const first = paper.pages.findIndex((p) => HEADING.test(p.text))
  const second = first < 0 ? -1 : paper.pages.findIndex((p, i) => i > first && [HEADING, TITLE, LABELS.respondent].every((l) => l.test(p.text)))
  return second < 0 ? { pages: paper.pages, unread: [] } : { pages: paper.pages.slice(0, second), unread: paper.pages.slice(second) }
}

/** The blocks in which an office is named: the head, the signature of issue, the certificate of service. */
function parts(words: Run): { header: Run; issuing: Run; certificate: Run } {
  const shown = findInRun(words, new RegExp(misread('to show why'), 'iu'))
  const after = shown?.end ?? words.text.length
  const end = findInRun(words, new RegExp(`${misread('Notice to Respondent')}|${misread('Certificate of Service')}`, 'iu'), after)?.start ?? words.text.length
  const served = findInRun(words, SERVED_ON)?.start ?? words.text.length
  const head = findInRun(words, LABELS.respondent)?.start ?? 0
  return { header: partOf(words, 0, head), issuing: partOf(words, after, end), certificate: partOf(words, served, served + 1200) }
}

function readHeader(g: Gather): void {
  const at = (label: RegExp) => fieldOf(g.paper, label, ALL)
  const id = (event: string, field: 'person.subjectId' | 'person.fins' | 'nta.eventNo', label: RegExp, shape: RegExp) => {
    const found = at(label)
    if (found?.at) g.checked(event, field, found.at, shape.test(idText(found.at.text)) ? idText(found.at.text) : undefined, { label: found.label.text })
  }
  id('person#1', 'person.subjectId', LABELS.subject, /^\d{5,12}$/)
  id('person#1', 'person.fins', LABELS.fins, /^\d{5,12}$/)
  id('nta#1', 'nta.eventNo', LABELS.event, /^[A-Z]{3}\d{10}$/)
  const file = at(LABELS.file)
  if (file?.at) g.checked('person#1', 'person.aNumber', file.at, aNumber(file.at.text), { label: file.label.text })
  const birth = at(LABELS.birth)
  const born = birth?.at && anyUsDate(birth.at.text)
  g.day('person#1', 'person.birthDate', birth?.at, anyUsDate, {
    ...(birth ? { label: birth.label.text } : {}), ...(born?.type === 'day' ? { precision: birthPrecision(born.day) } : {}),
  })
  const respondent = at(LABELS.respondent)
  if (!respondent?.at) return g.problem('MissingField', { field: 'person.name', at: respondent?.label })
  const printed = respondent.at.text.replace(/\s+/g, ' ')
  // Without the comma nothing says which word is the surname.
  const name = surnameFirst(printed) ?? { surname: printed, given: '', order: 'unknown' as const }
  g.claim('person#1', 'person.name', respondent.at, name, { precision: namePrecision(name), label: respondent.label.text })
}

/** The address stands between the respondent's line and the caption under it; the telephone number beside it is left out. */
function readResidence(g: Gather, issued: Issue | undefined): void {
  const respondent = findLabel(g.paper, LABELS.respondent)
  const caption = findLabel(g.paper, spaced('\\( ?Number, street'))
  if (!respondent || !caption || caption.line.page !== respondent.line.page) return
  const lines = linesOf(caption.line.page).slice(respondent.index + 1, caption.index)
  const printed = lines.flatMap((line) => {
    const own = cells(line).filter((c) => !/^\(?\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{4}$/.test(c.text) && !LABELS.residing.test(c.text))
    const p = own.length > 0 ? piece(line, own[0]!.start, own.at(-1)!.end) : undefined
    return p ? [p] : []
  })
  const address = readAddress(printed.map((p) => p.text))
  const quote = address ? spanOf(g.paper, printed[0]!, printed.at(-1)!) : undefined
  g.claim('residence#1', 'residence.address', quote, address)
  if (quote && issued) g.claim('residence#1', 'residence.seenOn', issued.at, issued.day)
}

interface Issue {
  readonly day: Day
  readonly at: Quote
}

function readIssue(g: Gather, issuing: Run): Issue | undefined {
  const found = findInRun(issuing, spaced(`Date ?:[\\s_]*(?<date>${DATE})(?:[^\\S\\n]+(?<place>[^\\n(]{2,60}))?`))
  const date = found?.group('date')
  if (!found || !date) {
    g.problem('MissingField', { field: 'nta.issued' })
    return undefined
  }
  const beside = found.group('place') ?? findInRun(issuing, /(?<place>[^\n(:]{2,60})\n?\s*\(\s*City\s+and\s+State/iu)?.group('place')
  const place = beside && !/continuation|page/i.test(beside.text) ? readPlace(beside.text) : undefined
  if (beside && place) g.claim('nta#1', 'nta.place', beside.quote, place.place)
  if (beside && place?.doubt) g.problem('UnreadableValue', { field: 'nta.place', at: beside.quote })
  const read = anyUsDate(date.text)
  if (read.type !== 'day') {
    g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'nta.issued', at: date.quote })
    return undefined
  }
  g.claim('nta#1', 'nta.issued', date.quote, read.day, { label: 'Date' })
  return { day: read.day, at: date.quote }
}

// The court's code table words the second and third box slightly differently, so the patterns are loose (catalogue 8.1).
const BOXES = [
  ['arriving', `${misread('You are an arriving alien')}|${misread('You are an arriving')}`],
  ['present', `${misread('You are an alien')}\\s*(?:${misread('present')})?\\s*${misread('in the United States')}(?:\\s*${misread('who has not been admitted or paroled')})?`],
  ['admitted', misread('You have been admitted to the United States')],
] as const

/** One claim for each ticked box: two ticks are two rival claims, none is a problem. */
function readCategory(g: Gather, words: Run): void {
  const ticked = BOXES.flatMap(([category, sentence]) => {
    const box = findInRun(words, new RegExp(`${TICKED}\\s*(?:\\d[.)]\\s*)?(?:${sentence})`, 'iu'))
    return box ? [{ category, box }] : []
  })
  for (const { category, box } of ticked) g.claim('nta#1', 'nta.category', box.quote, category)
  if (ticked.length === 0) g.problem('MissingField', { field: 'nta.category' })
  const fear = findInRun(words, new RegExp(`${TICKED}\\s*(?:\\d[.)]\\s*)?${misread('This notice is being issued after')}(?:\\s*${misread('an asylum officer has found')})?`, 'iu'))
  // Only a ticked box says something: an empty one may have been ticked by hand.
  g.claim('nta#1', 'nta.credibleFear', fear?.quote, true)
}
