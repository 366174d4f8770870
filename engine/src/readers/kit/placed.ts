import type { Page, Paper, Word } from '../../papers/paper.ts'

/** Words set at a place, like a PDF's text runs: `x` the left edge, `y` the top, in points. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly text: string
  /** Type size in points; 10 when absent. */
  readonly size?: number
}

const WIDTHS: readonly [RegExp, number][] = [
  [/[ilj.,:;'|!]/, 0.25], [/[frt()\[\]/ -]/, 0.32], [/[mwMW@]/, 0.85], [/[A-Z#&%<>]/, 0.68],
]
/** The width of one printed letter in a proportional face, in parts of the type size. */
const widthOf = (c: string): number => WIDTHS.find(([shape]) => shape.test(c))?.[1] ?? 0.54
const widthOfText = (text: string, size: number): number => [...text].reduce((sum, c) => sum + widthOf(c) * size, 0)

interface Set {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A page with proportional type, as a PDF gives it: for tests of papers with columns and boxes. */
export function placedPage(items: readonly Placed[], more: { number?: number; width?: number; height?: number } = {}): Page {
  const rows: Set[][] = []
  for (const word of items.flatMap(wordsOf).sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0]!.y - word.y) < word.size / 2) row.push(word)
    else rows.push([word])
  }
  let text = ''
  const words: Word[] = []
  for (const row of rows) {
    if (text !== '') text += '\n'
    let right: number | undefined
    for (const w of row.sort((a, b) => a.x - b.x)) {
      if (right !== undefined) text += ' '.repeat(Math.max(1, Math.round((w.x - right) / (w.size * 0.5))))
      words.push({ text: w.text, start: text.length, end: text.length + w.text.length, box: { x: w.x, y: w.y, width: w.width, height: w.size } })
      text += w.text
      right = w.x + w.width
    }
  }
  return { number: more.number ?? 1, width: more.width ?? 612, height: more.height ?? 792, text, words, origin: 'pdf-text' }
}

/** A paper of placed pages, one list of words a page. */
export const placed = (...pages: readonly (readonly Placed[])[]): Paper => ({
  id: 'ab'.repeat(32), name: 'paper.pdf', mediaType: 'application/pdf',
  pages: pages.map((items, i) => placedPage(items, { number: i + 1 })),
})

/** Placed items from rows of `x`/text pairs under one another, for grids: `[[36, 'Label'], [200, 'Other']]`. */
export const grid = (rows: readonly (readonly (readonly [number, string])[])[], y = 36, step = 14): Placed[] =>
  rows.flatMap((row, i) => row.map(([x, text]) => ({ x, text, y: y + i * step })))

function wordsOf(item: Placed): Set[] {
  const size = item.size ?? 10
  return [...item.text.matchAll(/\S+/g)].map((m) => ({
    text: m[0], size, y: item.y, width: widthOfText(m[0], size),
    x: item.x + widthOfText(item.text.slice(0, m.index), size),
  }))
}
