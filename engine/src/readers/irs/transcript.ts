/** What transcripts of the tax office share: their labels, the period, and amounts behind rows of dots. */
import type { Paper } from '../../papers/paper.ts'
import { labelWords } from '../kit/fields.ts'
import { type Form, type FormValue, cents, formDate, formOf, plainCents } from '../kit/form-fields.ts'
import type { Gather } from '../kit/gather.ts'
import { type Piece, piece } from '../kit/lines.ts'
import { monthNumber } from '../kit/dates.ts'

export const T = {
  form: labelWords('Form Number'),
  period: labelWords('Tax Period Requested', 'Tax Period Ending', 'Tax Period', 'Report for Tax Period Ending', 'Tax Year'),
  status: labelWords('Filing Status'),
  income: labelWords('Adjusted Gross Income'),
  withheld: labelWords('Federal Income Tax Withheld', 'Income Tax Withheld'),
  refund: labelWords('Amount Refunded', 'Refund Amount', 'Refund'),
  cycle: labelWords('Cycle Posted'),
  received: labelWords('Received Date', 'Return Received Date'),
}
// Printed beside them; never values.
const OTHERS = [
  'Request Date', 'Response Date', 'Tracking Number', 'Customer File Number', 'Taxpayer Identification Number', 'Spouse Taxpayer Identification Number', 'SSN Provided', 'SSN', 'Account Balance',
  'Accrued Interest', 'Accrued Penalty', 'As of', 'Exemptions', 'Taxable Income', 'Tax per Return', 'Total Income', 'Processing Date', 'Return Due Date or Return Received Date',
  'Code', 'Explanation of Transaction', 'Cycle', 'Amount', 'Remittance', 'DLN',
].map((w) => labelWords(w))
export const TRANSCRIPT_LABELS = [...Object.values(T), ...OTHERS]

export const transcriptOf = (paper: Paper): Form => formOf(paper, TRANSCRIPT_LABELS)

/** The form of the return: `1040`, `1040-NR`. */
export function claimTaxForm(g: Gather, form: Form): void {
  const found = form.value(T.form, { how: 'beside' })
  const m = found?.at && /^(?:Form\s+)?(\d{3,4}(?:-?(?:[A-Z]{1,3}|EZ))?)$/i.exec(found.at.text)
  g.checked('tax#1', 'tax.form', found?.at, m ? m[1]!.toUpperCase() : undefined, found ? { label: found.label.text } : {})
}

export interface TaxYear {
  readonly year: number
  readonly at: Piece
  readonly label: string
}

/**
 * The tax year from a period that ends with December: `Dec. 31, 2022`, `12-31-2022`, `December, 2022`, `2022`. It is a
 * year, never a day. A period that ends in another month belongs to no single year: a problem.
 */
export function taxYearOf(g: Gather, form: Form, field: 'tax.year' | 'earnings.year'): TaxYear | undefined {
  const found = form.value(T.period, { how: 'beside' })
  if (!found?.at) {
    g.problem('MissingField', { field, at: found?.label })
    return undefined
  }
  const end = periodEnd(found.at.text)
  if (end?.month === 12) return { year: end.year, at: found.at, label: found.label.text }
  g.problem(end ? 'UnknownWording' : 'UnreadableValue', { field, at: found.at })
  return undefined
}

function periodEnd(text: string): { year: number; month: number } | undefined {
  const t = text.trim().replace(/\s+/g, ' ')
  const alone = /^(20\d{2}|19\d{2})$/.exec(t)
  if (alone) return { year: Number(alone[1]), month: 12 }
  const month = /^([A-Za-z]{3,9})\.?,? ?((?:19|20)\d{2})$/.exec(t)
  if (month) return { year: Number(month[2]), month: monthNumber(month[1]!) ?? 0 }
  const last = /^[A-Za-z]{3,9}\.? ?(\d{1,2}),? ?((?:19|20)\d{2})$/.exec(t)
  const day = formDate(t)
  const m = /^(\d{1,2})[-/]/.exec(t)
  if (day.type !== 'day') return undefined
  return last ? { year: Number(last[2]), month: monthNumber(t.slice(0, 3)) ?? 0 } : m ? { year: Number(t.slice(-4)), month: Number(m[1]) } : undefined
}

/** What the return itself said: filing status and adjusted gross income. Lines "per computer" are not what was filed. */
export function claimReturnLines(g: Gather, form: Form): void {
  const status = form.value(T.status, { how: 'beside', accept: /^[A-Za-z]/ })
  if (status?.at && /^[A-Za-z][A-Za-z ()/,-]{3,60}$/.test(status.at.text)) g.claim('tax#1', 'tax.status', status.at, status.at.text.replace(/\s+/g, ' '), { label: status.label.text })
  else g.checked('tax#1', 'tax.status', status?.at, undefined)
  claimAmount(g, 'tax.income', form.value(T.income, { how: 'beside', accept: ANY_AMOUNT }), cents)
}

export const ANY_AMOUNT = /^-?\$?-?[\d,]+(?:\.\d{2})?-?$/
/** An amount of the return; a label with other words after it (`PER COMPUTER`) is another line. */
export function claimAmount(g: Gather, field: 'tax.income' | 'tax.withheld' | 'tax.refund', found: FormValue | undefined, read: (text: string) => number | undefined = plainCents): void {
  if (!found?.at || /^per\s+computer/i.test(found.at.text)) return
  g.checked('tax#1', field, found.at, read(found.at.text), { label: found.label.text })
}

/** A cycle code is a week of the office's own year, not a calendar day: it stays text. */
export function claimCycle(g: Gather, at: Piece | undefined): void {
  if (at) g.checked('tax#1', 'tax.cycle', at, /^(?:19|20)\d{2}[0-5]\d\d{2}$/.test(at.text) ? at.text : undefined, { label: 'CYCLE' })
}

/** The part of a piece that a pattern matches. */
export function partOf(at: Piece, pattern: RegExp): Piece | undefined {
  const m = pattern.exec(at.text)
  return m ? piece(at.line, at.start + m.index, at.start + m.index + m[0].length) : undefined
}
