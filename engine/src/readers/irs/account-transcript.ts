import type { Paper } from '../../papers/paper.ts'
import { cents, formDate, hasTitle } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, piece } from '../kit/lines.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { claimCycle, claimReturnLines, claimTaxForm, taxYearOf, transcriptOf } from './transcript.ts'
import { like } from '../uscis/prose.ts'
import { taxPaperOf } from './which.ts'

/**
 * Account transcript (papers catalogue 15): the year, the return and the transactions. The period is a year and not a day,
 * a cycle code is no date, a masked name is nobody's name. The day of code 150 is the day the office posted the return,
 * near the day it was filed: `about`.
 */
export const accountTranscript: Reader = {
  id: 'irs/account-transcript@1',
  source: 'IRS',
  recognise: (paper) => taxPaperOf(paper) === 'account',
  read(paper): ReadResult {
    const g = gather(paper, accountTranscript)
    const form = transcriptOf(paper)
    claimTaxForm(g, form)
    const year = taxYearOf(g, form, 'tax.year')
    if (year) g.claim('tax#1', 'tax.year', year.at, year.year, { label: year.label })
    claimReturnLines(g, form)
    claimTransactions(g, paper)
    return g.result()
  },
}

interface Row {
  readonly code: string
  readonly what: string
  readonly line: Line
  /** Eight digits before the day; absent on rows without one. */
  readonly cycle: Piece | undefined
  readonly date: Piece | undefined
  readonly amount: Piece | undefined
}

const ROW = /^(?:(?<code>\d{3})\s+)?(?<what>[A-Z][^\n$]*?)\s+(?:(?<cycle>\d{8})\s+)?(?<date>\d{1,2}[-/]\d{1,2}[-/]\d{4}|[A-Z][a-z]{2,8}\.?\s?\d{1,2},\s?\d{4})(?:\s+(?<amount>-?\$?-?[\d,]+(?:\.\d{2})?-?))?$/

const RETURN_FILED = new RegExp(like('Tax return filed'), 'i')

/** What the codes read here mean, in the words beside them: a picture often loses the three digits. */
const BY_WORDS: readonly (readonly [string, RegExp])[] = [['150', /^tax\s+return\s+filed$/i], ['806', /^W-?2\s+or\s+1099\s+withholding$/i], ['846', /^refund\s+issued$/i]]

/** The rows of the table of transactions, in their order; lines of another shape are no rows. */
function rowsOf(paper: Paper): Row[] {
  const lines = allLines(paper)
  const head = lines.findIndex((l) => /^code\b.*\bdate\b/i.test(l.text.trim()) || /^transactions$/i.test(l.text.trim()))
  if (head < 0) return []
  return lines.slice(head + 1).flatMap((line) => {
    const m = new RegExp(ROW.source, 'd').exec(line.text)
    if (!m?.indices?.groups) return []
    const at = (name: string): Piece | undefined => {
      const [from, to] = m.indices!.groups![name] ?? []
      return from === undefined ? undefined : piece(line, line.start + from, line.start + to!)
    }
    const code = m.groups!['code'] ?? BY_WORDS.find(([, words]) => words.test(m.groups!['what']!))?.[0]
    return code === undefined ? [] : [{ code, what: m.groups!['what']!, line, cycle: at('cycle'), date: at('date'), amount: at('amount') }]
  })
}

function claimTransactions(g: Gather, paper: Paper): void {
  const rows = rowsOf(paper)
  const posted = rows.filter((r) => r.code === '150')
  // The office makes a return of its own for who filed none: that is no return anybody filed.
  const filed = posted.filter((r) => RETURN_FILED.test(r.what))
  for (const r of posted.filter((x) => !filed.includes(x))) g.problem('UnknownWording', { field: 'tax.filed', at: piece(r.line, r.line.start, r.line.end) })
  if (filed.length > 1) g.problem('UnknownWording', { field: 'tax.filed', at: filed[1]!.date })
  if (filed[0]?.date) g.day('tax#1', 'tax.filed', filed[0].date, formDate, { precision: 'about', label: 'DATE' })
  claimCycle(g, filed[0]?.cycle)
  claimOne(g, 'tax.withheld', rows.filter((r) => r.code === '806'))
  claimOne(g, 'tax.refund', rows.filter((r) => r.code === '846'))
  // A year with no return says so in its own row, and has no code 150.
  const lines = allLines(paper)
  if (posted.length === 0 && hasTitle(lines, /^transactions$/i) && !lines.some((l) => /no\s+tax\s+return\s+filed/i.test(l.text))) g.problem('MissingField', { field: 'tax.filed' })
}

/** An amount of one row. Two rows of one code are two payments, which no single field can hold. */
function claimOne(g: Gather, field: 'tax.withheld' | 'tax.refund', rows: readonly Row[]): void {
  const [row, second] = rows
  if (second) return g.problem('UnknownWording', { field, at: second.amount ?? second.date })
  const value = row?.amount && cents(row.amount.text)
  // Credits print a minus: what was withheld is the same amount without it.
  g.checked('tax#1', field, row?.amount, value === undefined ? undefined : Math.abs(value), { label: 'AMOUNT' })
}
