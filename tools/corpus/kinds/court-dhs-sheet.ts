/** Drawing words the papers of the court, DHS, CBP and the consulates share. */
import type { FontName, Pen, Sheet } from '../../examples/book.ts'

export const LEFT = 46
export const RIGHT = 566

/** How one copy of a form looks: the printed words, what an officer typed, the small captions. */
export interface Look {
  readonly print: Pen
  readonly typed: Pen
  readonly bold: Pen
  readonly small: Pen
}
const look = (print: FontName, bold: FontName, typed: FontName, size: number): Look => ({
  print: { font: print, size }, typed: { font: typed, size }, bold: { font: bold, size: size + 4 }, small: { font: print, size: size - 2.5 },
})
export const LOOKS: readonly Look[] = [look('serif', 'serif-bold', 'typed', 10), look('sans', 'sans-bold', 'typed-bold', 9.5), look('typed', 'typed-bold', 'typed', 9.5)]

/** A printed label and what is typed after it; gives the right edge. */
export const pair = (sheet: Sheet, x: number, y: number, l: Look, label: string, value: string): number =>
  value === '' ? sheet.text(x, y, label, l.print) : sheet.text(sheet.text(x, y, label, l.print) + 5, y, value, l.typed)

/** A value on a ruled line with its small caption under it. */
export function ruled(sheet: Sheet, x: number, y: number, width: number, l: Look, value: string, caption: string): void {
  if (value !== '') sheet.text(x + 6, y, value, l.typed)
  sheet.line(x, y + 4, x + width, y + 4)
  sheet.text(x, y + 4 + (l.small.size ?? 7) + 1, caption, l.small)
}

/** Running words within the margins; gives the next base line. */
export const prose = (sheet: Sheet, y: number, l: Look, words: string, x = LEFT): number => sheet.wrap(x, y, RIGHT - x, words, { ...l.print, lead: (l.print.size ?? 10) * 1.28 }) + 4

/** A check box as forms print it, ticked or not. */
export const box = (on: boolean, layout: number): string => (layout % 3 === 1 ? (on ? '[x]' : '[  ]') : layout % 3 === 2 ? (on ? '(X)' : '( )') : on ? '[X]' : '[ ]')

/** A line of a list: the box, then its words, wrapped. */
export function choice(sheet: Sheet, y: number, l: Look, layout: number, on: boolean, words: string, x = LEFT): number {
  sheet.text(x, y, box(on, layout), l.typed)
  return prose(sheet, y, l, words, x + 26)
}

export const foot = (sheet: Sheet, left: string, right: string): void => {
  sheet.text(LEFT, 770, left, { font: 'serif', size: 7.5 })
  sheet.textEndingAt(RIGHT, 770, right, { font: 'serif', size: 7.5 })
}

/** The line a fax machine prints over the top of every page: a date that is nobody's. */
export const faxLine = (sheet: Sheet, words: string): void => void sheet.text(LEFT, 24, words, { font: 'typed', size: 7.5 })

/** A table: headings, then rows, each value at its column's left edge. Gives the next base line. */
export function table(sheet: Sheet, y: number, xs: readonly number[], heads: readonly string[], rows: readonly (readonly string[])[], pens: { readonly head: Pen; readonly row: Pen }, lead = 14): number {
  let at = y
  const tall = Math.max(...heads.map((h) => h.split('\n').length))
  heads.forEach((h, i) => h.split('\n').forEach((line, j) => sheet.text(xs[i]!, at + j * 9.5, line, pens.head)))
  at += tall * 9.5 + 6
  for (const row of rows) {
    row.forEach((value, i) => sheet.text(xs[i]!, at, value, pens.row))
    at += lead
  }
  return at
}
