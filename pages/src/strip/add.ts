import type { Box, Page, Word } from '@proofline/engine'
import type { Recogniser } from '../ocr/recogniser.ts'
import type { Gray } from '../picture/raster.ts'
import { type Strip, readStrips } from './strips.ts'

/** A line of words that takes the place of what was read there before. */
export interface NewLine {
  readonly text: string
  readonly box: Box
  readonly seen?: Word['seen']
  /** The words under the box are the same ink, read worse: they go. Default true. */
  readonly replaces?: boolean
  /** The line comes after all others, wherever its box is. */
  readonly last?: boolean
}

// Pages of print with more words than this are no cards and no passports lying on their side.
const TURNED_WORDS_MAX = 150

/**
 * The page with its machine-readable strips read again, letter by letter: each line of a strip becomes one word and takes the place
 * of the words read there. `gray` is the upright picture the page's words were read from, whatever its size. The page itself when
 * there is no strip.
 */
export async function addStrips(page: Page, gray: Gray, recogniser: Recogniser): Promise<Page> {
  const strips = await readStrips(gray, recogniser, { turns: page.words.length <= TURNED_WORDS_MAX })
  return strips.length === 0 ? page : withLines({ ...page, origin: 'ocr' }, strips.flatMap((s) => linesOf(s, page.width / gray.width, page.height / gray.height)))
}

const linesOf = (strip: Strip, x: number, y: number): NewLine[] => strip.lines.map(({ text, box, confidence, rivals }) => ({
  text, box: { x: box.x * x, y: box.y * y, width: box.width * x, height: box.height * y },
  seen: { confidence, ...(rivals.length > 0 ? { rivals } : {}) },
}))

/** The page with lines of one word each put in at their height; words that stood in their boxes are left out. */
export function withLines(page: Page, added: readonly NewLine[]): Page {
  const gone = (w: Word): boolean => added.some((l) => l.replaces !== false && isInside(w.box, l.box))
  type Row = { y: number; words: { word: Word; before: string }[] }
  const rows: Row[] = []
  const inOrder = [...page.words].sort((a, b) => a.start - b.start)
  let row: Row | undefined
  let end = 0
  for (const word of inOrder) {
    const between = page.text.slice(end, word.start)
    end = word.end
    if (!row || between.includes('\n')) {
      row = { y: word.box.y + word.box.height / 2, words: [] }
      rows.push(row)
    }
    if (!gone(word)) row.words.push({ word, before: row.words.length === 0 ? '' : /^ +$/.test(between) ? between : ' ' })
  }
  const kept = rows.filter((r) => r.words.length > 0)
  for (const line of [...added].sort((a, b) => a.box.y - b.box.y)) {
    const y = line.box.y + line.box.height / 2
    const word: Word = { text: line.text, start: 0, end: 0, box: line.box, ...(line.seen ? { seen: line.seen } : {}) }
    // After the last line that stands higher: lines of columns need not be sorted by height.
    const after = line.last ? kept.length - 1 : kept.reduce((last, r, i) => (r.y <= y ? i : last), -1)
    kept.splice(after + 1, 0, { y, words: [{ word, before: '' }] })
  }
  let text = ''
  const words: Word[] = []
  kept.forEach((r, i) => {
    if (i > 0) text += '\n'
    for (const { word, before } of r.words) {
      text += before
      words.push({ ...word, start: text.length, end: text.length + word.text.length })
      text += word.text
    }
  })
  return { ...page, text, words, ...(page.barcodes ? { barcodes: moved(page, words) } : {}) }
}

/** Barcodes stand on a word of their own: they go where it went. */
function moved(page: Page, words: readonly Word[]): NonNullable<Page['barcodes']> {
  return page.barcodes!.flatMap((code) => {
    const before = page.words.find((w) => w.start === code.start)
    const now = before && words.find((w) => w.text === before.text && w.box === before.box)
    return now ? [{ ...code, start: now.start, end: now.end }] : []
  })
}

/** Most of a word's box lies in the other. */
function isInside(word: Box, box: Box): boolean {
  const wide = Math.min(word.x + word.width, box.x + box.width) - Math.max(word.x, box.x)
  const high = Math.min(word.y + word.height, box.y + box.height) - Math.max(word.y, box.y)
  return wide > 0 && high > 0 && wide * high > 0.5 * word.width * word.height
}
