import type { Paper } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import { firstText } from '../kit/fields.ts'
import { gather } from '../kit/gather.ts'
import { type Line, linesOf } from '../kit/lines.ts'
import { type Run, type RunMatch, findInRun, runOf } from '../kit/run.ts'
import { formId, receipt } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'

const DATE = String.raw`[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}`
/** `On May 6, 2024, we received your Form I-485, ..., Receipt Number IOE...` */
const SENTENCE = new RegExp(String.raw`(?<=^|\n)\s*(?:On|As\s+of)\s+(?<date>${DATE}),?\s+(?:we|your|you|the|USCIS|our|an?)\b`, 'u')
const RECEIPT = /Receipt\s+(?:Number|#)\s*:?\s*(?<receipt>[A-Z]{3}[\s*-]?(?:\d[\s*-]?){9}\d)(?!\d)/iu
const FORM = /\bForm\s+(?<form>(?:I|N|G|AR)-?\s?\d{1,4}[A-Z]?)\b/u
/** Only the filing itself: an answer to a request, a fee or a change of address is also "received". */
const FILED = new RegExp(String.raw`On\s+${DATE},?\s+we\s+received\s+your\s+(?:Form\s+)?(?:I|N|G|AR)-?\s?\d{1,4}[A-Z]?\b`, 'u')

/** What titles of the page are about and what they say; the list of titles is open. */
const TITLE = /\b(?:Case|Card|Request|Fees?|Interview|Notice|Name|Document|Petition|Application|Appeal|Motion|Fingerprints?|Biometrics?|Oath|Withdrawal|Response|Correspondence|Review|Certificate|Ceremony|Decision|Payment|Address)\b/
const SAYS = /\b(?:Was|Were|Is|Are|Has|Have|Had|Being|Been|Will|Received|Approved|Denied|Rejected|Sent|Scheduled|Updated|Reopened|Closed|Terminated|Revoked)\b/
const TITLE_MAX = 130
const isTitle = (text: string): boolean => text.length <= TITLE_MAX && TITLE.test(text) && SAYS.test(text) && !/[.:;?]$/.test(text)

// Letters and notices of the same agency tell the same in the same words.
const NOT_PAGE = /\bI\s?-?\s?797|Notice\s+of\s+Action|\bDear\b|\bSincerely\b|OMB\s+No|\bRE\s*:/i

interface Found {
  readonly run: Run
  readonly sentence: RunMatch
  readonly title: readonly Line[]
}

function find(paper: Paper): Found | undefined {
  const text = firstText(paper)
  if (/^\s*[{[<]/.test(text) || NOT_PAGE.test(text)) return undefined
  // A file that begins with another paper is that paper.
  const page = paper.pages.find((p) => p.words.length > 0)
  const lines = page ? linesOf(page) : []
  const run = runOf(paper, lines)
  const sentence = findInRun(run, SENTENCE)
  if (!sentence) return undefined
  const after = run.text.slice(sentence.start)
  if (!RECEIPT.test(after.slice(0, 900)) && !RECEIPT.test(run.text)) return undefined
  const at = lines.findIndex((l) => l.page.number === sentence.quote.page && l.end > sentence.quote.start)
  const before = lines.slice(Math.max(0, at - 2), at)
  // On a telephone the title runs over two lines.
  const [first, last] = before.length === 2 ? before : [undefined, before[0]]
  if (first && last && isTitle(first.text) && isTitle(`${first.text} ${last.text}`)) return { run, sentence, title: before }
  if (last && isTitle(last.text)) return { run, sentence, title: [last] }
  return first && last && !/\b(?:Online|Search|Home|Status:)/.test(first.text) && isTitle(`${first.text} ${last.text}`) ? { run, sentence, title: before } : undefined
}

/** The words of the public case-status page, pasted or printed (papers catalogue 12.1): a title and its sentence. */
export const caseStatusText: Reader = {
  id: 'uscis/case-status-text@1',
  source: 'USCIS',
  recognise: (paper) => find(paper) !== undefined,
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, caseStatusText)
  const found = find(paper)
  if (!found) return g.result()
  const { run, sentence, title } = found
  const titleQuote = runOf(paper, title).quote(0, title.reduce((n, l) => n + l.end - l.start + 1, 0))
  g.claim('filing#1', 'filing.status', titleQuote, titleQuote?.exact.replace(/\s+/g, ' '))
  const number = findInRun(run, RECEIPT, sentence.start)?.group('receipt') ?? findInRun(run, RECEIPT)?.group('receipt')
  const read = number && receipt(number.text)
  g.checked('filing#1', 'filing.receipt', number?.quote, read, { label: 'Receipt Number' })
  const form = findInRun(run, FORM, sentence.start)?.group('form')
  const id = form && formId(form.text)
  if (form && id) g.claim('filing#1', 'filing.form', form.quote, id)
  const date = sentence.group('date')!
  const day = anyUsDate(date.text)
  if (day.type !== 'day') {
    g.problem(day.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'filing.statusAt', at: date.quote })
    return g.result()
  }
  g.claim('filing#1', 'filing.statusAt', date.quote, day.day)
  if (FILED.exec(run.text.slice(sentence.start))?.index === run.text.slice(sentence.start).search(/On\s/)) g.claim('filing#1', 'filing.received', date.quote, day.day)
  if (number && read) g.claim('caseEvent#1', 'caseEvent.receipt', number.quote, read)
  g.claim('caseEvent#1', 'caseEvent.at', date.quote, { day: day.day, time: null, zone: 'local' })
  g.claim('caseEvent#1', 'caseEvent.text', titleQuote, titleQuote?.exact.replace(/\s+/g, ' '))
  return g.result()
}
