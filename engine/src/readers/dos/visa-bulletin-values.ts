/** What the cells of a Visa Bulletin say, and the claims each of them makes. */
import { type Day, addMonths, dayIfReal } from '../../base/day.ts'
import type { Quote } from '../../papers/paper.ts'
import { type PrintedDate, isoDate, monthNumber } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import type { Piece } from '../kit/lines.ts'

export type Cutoff = Day | 'C' | 'U'
export type ChartName = 'final-action' | 'dates-for-filing'

/** `22MAR05`; two-digit years from 50 on are of the last century (catalogue 1.2). */
export function bulletinDate(text: string): PrintedDate {
  const m = /^(\d{1,2})\s?([A-Z]{3,4})\s?(\d{2}|\d{4})$/i.exec(text.trim())
  const month = m ? monthNumber(m[2]!) : undefined
  if (!m || month === undefined) return isoDate(text)
  const year = Number(m[3])
  const day = dayIfReal(m[3]!.length === 4 ? year : year >= 50 ? 1900 + year : 2000 + year, month, Number(m[1]))
  return day === undefined ? { type: 'impossible' } : { type: 'day', day }
}

/** `C`, `U` or a day; stars of footnotes are left aside. */
export function cutoffOf(text: string): Cutoff | Exclude<PrintedDate, { type: 'day' }> {
  const plain = text.trim().replace(/\s*\*+$/, '')
  if (/^(?:C|current)$/i.test(plain)) return 'C'
  if (/^(?:U|unavailable|unauthorized)$/i.test(plain)) return 'U'
  const found = bulletinDate(plain)
  return found.type === 'day' ? found.day : found
}
/** Looks like the value of a cell, also when its day is impossible. */
export const isCutoff = (text: string): boolean => {
  const c = cutoffOf(text)
  return typeof c !== 'object' || c.type === 'impossible'
}

/** One cell with the words each part of it stands on. */
export interface ReadCell {
  readonly month: Day
  readonly monthAt: Quote
  readonly chart: ChartName
  readonly chartAt: Quote
  readonly category: string
  readonly categoryAt: Quote
  readonly area: string
  readonly areaAt: Quote
  /** The printed cut-off. */
  readonly at: Piece
  /** What it is called, in words of the paper: `F2A, MEXICO`. */
  readonly label: string
}

/** Claims one cell as an event of its own, or says that its date cannot be read. True when claimed. */
export function claimCell(g: Gather, n: number, c: ReadCell, text = c.at.text): boolean {
  const cutoff = cutoffOf(text)
  if (typeof cutoff === 'object') {
    g.problem(cutoff.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'bulletin.cutoff', at: c.at })
    return false
  }
  // A cut-off lies in the past of its month: a later one is misprinted, or of another century.
  if (typeof cutoff === 'number' && cutoff >= addMonths(c.month, 1, 'clamp')) {
    g.problem('ImpossibleDate', { field: 'bulletin.cutoff', at: c.at })
    return false
  }
  const event = `bulletin#${n}`
  g.claim(event, 'bulletin.month', c.monthAt, c.month, { precision: 'month' })
  g.claim(event, 'bulletin.chart', c.chartAt, c.chart)
  g.claim(event, 'bulletin.category', c.categoryAt, c.category)
  g.claim(event, 'bulletin.area', c.areaAt, c.area)
  g.claim(event, 'bulletin.cutoff', c.at, cutoff, { label: c.label })
  return true
}
