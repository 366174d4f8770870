import type { Day } from '../../base/day.ts'
import { toYmd } from '../../base/day.ts'
import type { Paper } from '../../papers/paper.ts'
import { isEitherOrder, isMonthFirst } from '../kit/dates.ts'
import { labelWords } from '../kit/fields.ts'
import { type Form, formDate, formOf, frontOf, hasTitle, plainCents } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Piece, cells, piece } from '../kit/lines.ts'
import { hasUsAddress } from '../kit/places.ts'
import { findInRun, spaced } from '../kit/run.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { atPiece, like, proseOf } from '../uscis/prose.ts'

const TITLE = new RegExp(`^(?:${['Earnings Statement', 'Statement of Earnings', 'Earnings Statement and Deductions', 'Pay Statement', 'Payroll Statement', 'Statement of Earnings and Deductions'].map(like).join('|')}|pay\\s?(?:stub|slip|check\\s+stub|advice)|payroll\\s+(?:stub|advice|check))\\b`, 'i')
const PERIOD = /pay\s*period|period\s*(?:beginning|begin|start|ending|end)|pay\s*(?:begin|end)\s*date/i
const AMOUNTS = /\b(?:gross|net)\s*pay\b|\bgross\s*earnings\b|\bYTD\b|year\s*to\s*date/i
/** Other papers with earnings on them: a summary of a year, a letter, a form. */
const OTHER = /wage\s+and\s+tax\s+statement|your\s+social\s+security\s+statement|verification\s+of\s+employment|form\s+W-?2\b/i

const L = {
  employer: labelWords('Employer Name', 'Employer', 'Company Name', 'Company'),
  rate: labelWords('Hourly Rate', 'Pay Rate', 'Rate of Pay', 'Regular Rate'),
  paid: labelWords('Pay Date', 'Check Date', 'Payment Date', 'Advice Date', 'Date Paid'),
  from: labelWords('Pay Period Beginning', 'Pay Period Start', 'Pay Period Begin', 'Pay Begin Date', 'Period Beginning', 'Period Start Date', 'Period Start', 'Period Begin'),
  until: labelWords('Pay Period Ending', 'Pay Period End', 'Pay End Date', 'Period Ending', 'Period End Date', 'Period End'),
  period: labelWords('Pay Period', 'Period'),
}
const OTHERS = [
  'Employee', 'Employee Name', 'Employee ID', 'SSN', 'Department', 'Check Number', 'Check No.', 'Net Pay', 'Gross Pay', 'Gross Earnings', 'YTD', 'Year to Date', 'Hours', 'Rate', 'Current', 'Earnings', 'Deductions', 'Federal Income Tax', 'Social Security',
  'Medicare', 'Hire Date', 'Address', 'Pay Frequency', 'Pay Type', 'Marital Status', 'Exemptions', 'Batch', 'Company Code',
].map((w) => labelWords(w))
const LABELS = [...Object.values(L), ...OTHERS]

/**
 * Pay stub (papers catalogue 16, unconfirmed): who paid, for which days, at which rate. It shows that somebody worked those
 * days; whether the work was allowed is never concluded here. Amounts of the year so far are not a year's earnings.
 */
export const payStub: Reader = {
  id: 'work/pay-stub@1',
  source: 'employer',
  recognise(paper: Paper) {
    const front = frontOf(paper, 6)
    return front !== undefined && hasTitle(front.lines.slice(0, 30), TITLE) && PERIOD.test(front.text) && AMOUNTS.test(front.text) && !OTHER.test(front.text)
  },
  read(paper): ReadResult {
    const g = gather(paper, payStub)
    const form = formOf(paper, LABELS)
    const employer = form.value(L.employer)
    if (employer?.at && /\p{L}{2}/u.test(employer.at.text)) {
      g.claim('job#1', 'job.employer', employer.at, employer.at.text.replace(/\s+/g, ' '), { label: employer.label.text })
      g.claim('presence#1', 'presence.issuer', employer.at, employer.at.text.replace(/\s+/g, ' '), { label: employer.label.text })
    }
    claimRate(g, form)
    claimYear(g, form)
    const title = front(paper)
    if (claimPeriod(g, form) && title) g.claim('presence#1', 'presence.kind', title, 'work')
    return g.result()
  },
}

const front = (paper: Paper): Piece | undefined => frontOf(paper)!.lines.slice(0, 30).flatMap(cells).find((c) => TITLE.test(c.text))

/** `$18.50`, `18.5000`, `18.50 per hour`; anything else is asked about. */
function claimRate(g: Gather, form: Form): void {
  const found = form.value(L.rate)
  const m = found?.at && /^\$?\s*(?<amount>\d{1,3}(?:,\d{3})*\.\d{2})(?:00)?(?:\s*(?:\/|per)?\s*(?:hr|hour)\.?)?$/i.exec(found.at.text)
  g.checked('job#1', 'job.wage', found?.at, m ? plainCents(m.groups!['amount']!) : undefined, found ? { label: found.label.text } : {})
}

const US_PAY = /\bfederal\b|\bfica\b|medicare|social\s*security|\bSSN\b/i
/** Other countries print the day first: numbers that may be two days are read only where the stub shows that it is of the United States. */
const isOpen = (g: Gather, text: string): boolean => {
  const page = frontOf(g.paper)?.text ?? ''
  return isEitherOrder(text) && !US_PAY.test(page) && !hasUsAddress(page) && !isMonthFirst(page)
}

/** The year of the pay date: pay counts in the year it was paid. */
function claimYear(g: Gather, form: Form): void {
  const paid = form.value(L.paid)
  const day = paid?.at && formDate(longYear(paid.at.text))
  if (day?.type === 'day') g.claim('earnings#1', 'earnings.year', paid!.at, toYmd(day.day).year, { label: paid!.label.text })
  else if (paid?.at) g.problem(day?.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'earnings.year', at: paid.at })
}

// Two-digit years of pay stubs: computers print them, so none is older than 1980.
const longYear = (text: string): string => text.trim().replace(/^(\d{1,2}[-/]\d{1,2}[-/])(\d{2})$/, (_, day: string, yy: string) => `${day}${Number(yy) >= 80 ? 19 : 20}${yy}`)
const DAY = String.raw`\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})|[A-Za-z]{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}`
const SPAN = spaced(`(?:pay )?period(?: dates?)? ?:? ?(?:from )?(?<from>${DAY}) ?(?:to|through|thru|-|–) ?(?<until>${DAY})`)

/** Both days, in boxes of their own or in one; whether there was a day. */
function claimPeriod(g: Gather, form: Form): boolean {
  const from = form.value(L.from)
  const until = form.value(L.until)
  const span = from?.at || until?.at ? undefined : proseOf(g.paper).map((run) => findInRun(run, SPAN)).find((m) => m !== undefined)
  const inBox = span ? undefined : splitBox(form.value(L.period)?.at)
  const days: (Day | undefined)[] = [['presence.from', from?.at, span?.group('from'), inBox?.[0]] as const, ['presence.until', until?.at, span?.group('until'), inBox?.[1]] as const].map(([field, own, said, boxed]) => {
    const at = atPiece(g.paper, own) ?? said ?? atPiece(g.paper, boxed)
    const day = at && formDate(longYear(at.text))
    if (at && isOpen(g, at.text)) {
      g.problem('AmbiguousDate', { field, at: at.quote })
      return undefined
    }
    if (day?.type === 'day') g.claim('presence#1', field, at!.quote, day.day)
    else if (at) g.problem(day?.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: at.quote })
    return day?.type === 'day' ? day.day : undefined
  })
  return days.some((d) => d !== undefined)
}

function splitBox(at: Piece | undefined): [Piece | undefined, Piece | undefined] | undefined {
  const m = at && new RegExp(`^(?<from>${DAY.replaceAll(' ', '\\s+')})\\s*(?:to|through|thru|-|–)\\s*(?<until>${DAY.replaceAll(' ', '\\s+')})$`, 'di').exec(at.text)
  const part = (name: string): Piece | undefined => {
    const place = m?.indices?.groups?.[name]
    return at && place && piece(at.line, at.start + place[0], at.start + place[1])
  }
  return m ? [part('from'), part('until')] : undefined
}
