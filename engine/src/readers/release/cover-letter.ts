import type { FieldName } from '../../claims/vocabulary.ts'
import type { Paper } from '../../papers/paper.ts'
import type { Source } from '../../claims/claim.ts'
import { monthDayYear, usDate } from '../kit/dates.ts'
import { firstText } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { allLines } from '../kit/lines.ts'
import { type Run, findInRun, partOf, runOf, spaced } from '../kit/run.ts'
import { idText } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'

const ACT = spaced('freedom of information(?: act)?|\\bFOIA\\b|privacy act')
const RESPONSE = spaced('(?:in|final|interim|further) response to your|responds? to your|response to your')
const PAGES = spaced('\\bpages?(?:\\(s\\))?\\b')
const AGENCIES: readonly (readonly [string, Source, RegExp])[] = [
  ['USCIS', 'USCIS', spaced('citizenship and immigration services|national records center')],
  ['CBP', 'CBP', spaced('customs and border protection')],
  ['ICE', 'ICE', spaced('immigration and customs enforcement')],
  ['EOIR', 'EOIR', spaced('executive office for immigration review')],
  ['DOS', 'DOS', spaced('department of state')],
  ['OBIM', 'DHS', spaced('biometric identity management')],
]

/** The letter that comes with released records (papers catalogue 13): what was asked, when, and how much was held back. */
export const releaseLetter: Reader = {
  id: 'release/split@1',
  source: 'DHS',
  recognise(paper) {
    const text = firstText(paper)
    return ACT.test(text) && RESPONSE.test(text) && PAGES.test(text) && agencyIn(text) !== undefined && !/\bI\s?-?\s?797\b/i.test(text)
  },
  read,
}

/** The agency that writes is named first; one to which pages were sent comes later. */
const agencyIn = (text: string): (typeof AGENCIES)[number] | undefined =>
  AGENCIES.flatMap((a) => { const at = text.search(a[2]); return at < 0 ? [] : [{ a, at }] }).sort((x, y) => x.at - y.at)[0]?.a

const DATE = '(?<day>(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})'
const COUNT = '(?<n>\\d{1,5})'
const PAGE = 'pages?(?: ?\\(s\\))?'

function read(paper: Paper): ReadResult {
  const first = paper.pages.find((p) => p.words.length > 0)
  const words = runOf(paper, allLines(first ? { ...paper, pages: [first] } : paper))
  const agency = agencyIn(words.text)
  const g = gather(paper, { id: releaseLetter.id, source: agency?.[1] ?? 'DHS' })
  const event = 'recordsRequest#1'
  if (agency) g.claim(event, 'recordsRequest.agency', findInRun(words, agency[2])?.quote, agency[0])
  const number = findInRun(words, /\b(?<number>(?:NRC|COW|CBP-?[A-Z]{0,3}|ICFO|ICAP|HQ)-?\d{4}-?\d{4,7}|\d{4}-[A-Z]{4}-\d{5})\b/)?.group('number')
  if (number) g.claim(event, 'recordsRequest.number', number.quote, idText(number.text))
  // The day on the request is the day it was written; the time to answer runs from the day it came.
  day(g, event, 'recordsRequest.sent', words, spaced(`request[^.]{0,60}?,? dated ${DATE}`))
  day(g, event, 'recordsRequest.received', words, spaced(`(?:received (?:in|by) (?:this|our) office|we received|received) (?:on )?${DATE}`))
  day(g, event, 'recordsRequest.received', words, spaced(`received (?:in|by) (?:this|our) office (?:on )?(?<day>[A-Z][a-z]+ \\d{1,2},? \\d{4})`), true)
  // The letter's own date stands alone above its first sentence.
  const head = partOf(words, 0, findInRun(words, RESPONSE)?.start ?? 0)
  day(g, event, 'recordsRequest.answered', head, new RegExp(`(?:^|\\n|\\s{2})\\s*(?:date\\s*:\\s*)?${DATE}(?=\\s|$)`, 'i'))
  count(g, event, 'recordsRequest.pagesFull', words, [`${COUNT} ${PAGE} (?:(?:of the responsive records )?(?:are|were) )?(?:being )?(?:released|releasable|released to you) in (?:their|its) entirety`, `${COUNT} ${PAGE} (?:(?:of the responsive records )?(?:are|were) )?(?:being )?(?:released|releasable) in full`])
  count(g, event, 'recordsRequest.pagesPart', words, [`${COUNT} ${PAGE} (?:(?:of the responsive records )?(?:are|were) )?(?:being )?(?:released|releasable) in part`, `${COUNT} ${PAGE} (?:of the responsive records )?(?:are|were) partially (?:releasable|released)`])
  count(g, event, 'recordsRequest.pagesWithheld', words, [`withholding ${COUNT} ${PAGE}`, `${COUNT} ${PAGE} (?:(?:are|were|is|was) )?(?:being )?withheld in (?:full|(?:their|its) entirety)`])
  referred(g, event, words)
  return g.result()
}

/** One claim per field: the first wording that is printed. `again`: only when the first wording gave nothing. */
function day(g: Gather, event: string, field: FieldName, words: Run, pattern: RegExp, again = false): void {
  if (again && [...g.result().claims, ...g.result().problems].some((x) => x.field === field)) return
  const at = findInRun(words, pattern)?.group('day')
  if (!at) return
  const printed = [monthDayYear(at.text), usDate(at.text)].find((d) => d.type !== 'not-a-date')
  if (printed?.type === 'day') g.claim(event, field, at.quote, printed.day)
  else g.problem(printed?.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: at.quote })
}

function count(g: Gather, event: string, field: FieldName, words: Run, wordings: readonly string[]): void {
  for (const wording of wordings) {
    const at = findInRun(words, spaced(wording))?.group('n')
    if (!at) continue
    g.claim(event, field, at.quote, Number(at.text))
    return
  }
}

function referred(g: Gather, event: string, words: Run): void {
  const at = findInRun(words, spaced('(?:of interest to|referred (?:to|them to)|originated with) (?<to>(?:the )?(?:U\\.?S\\.? )?(?:Immigration and Customs Enforcement|Customs and Border Protection|Citizenship and Immigration Services|Department of State|Executive Office for Immigration Review|Office of Biometric Identity Management))'))?.group('to')
  if (at) g.claim(event, 'recordsRequest.referredTo', at.quote, at.text)
}
