import type { Box } from '@proofline/engine'
import type { Gray } from '../picture/raster.ts'
import { alike, isSameInk } from './alike.ts'
import { sharpened } from './other-print.ts'
import { type ReadLine, type ReadWord, around, fontSize } from './place-words.ts'
import type { SeenLine, SeenWord } from './recogniser.ts'
import type { LineRecogniser } from './tesseract.ts'

/**
 * A second look at what a wrong letter makes wrong: numbers, dates, codes. The same ink is drawn another way, as a line by
 * itself, and read again. Two looks that agree are hardly ever both wrong in the same way: then the word is as sure as the surer
 * of them. Where they differ, the other reading is kept beside the first, and the person is asked.
 */

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|january|february|march|april|june|july|august|september|october|november|december)[.,]?$/i
/** Short capitals: classes of admission, ports, states, and stamps. */
const CODE = /^[(]?[A-Z]{1,3}(?:[-/][A-Z0-9]{1,2})?[),.]?$/

/** Of all the print of a page, at most this part is looked at again: it costs as much again as its length. */
const SHARE_MAX = 0.6
/** Neighbours in the same line are looked at together when they stand this close, in font sizes. */
const TOGETHER = 4
const ALONE_MIN = 3
const PAD = 0.3

export const matters = (text: string): boolean => /\d/.test(text) || MONTH.test(text) || (CODE.test(text) && text.length > 1)

interface Piece {
  readonly line: number
  /** Places of its words in the line. */
  readonly from: number
  readonly to: number
  readonly box: Box
  readonly size: number
  readonly urgency: number
}

/** The lines with what a second look gave for the words that matter. */
export async function lookAgain(gray: Gray, lines: readonly SeenLine[], recogniser: LineRecogniser): Promise<readonly ReadLine[]> {
  const first: ReadLine[] = lines.map((line) => ({ ...line, words: line.words.map((word, i) => setRight(line.words, word, i)) }))
  const pieces = withinBudget(first.flatMap(piecesOf), first)
  if (pieces.length === 0) return first
  const seen = await recogniser.lookAtLines(pieces.map(({ box, size }) => sharpened(gray, box, size)))
  const out = first.map((line) => ({ ...line, words: [...line.words] }))
  pieces.forEach((piece, i) => {
    const words = out[piece.line]!.words
    const again = seen[i]!.flatMap((line) => line.words)
    const others = compared(words.slice(piece.from, piece.to), again.map((word, n) => setRight(again, word, n)))
    others.forEach((other, n) => {
      const word = words[piece.from + n]!
      if (!matters(word.text)) return
      if ('rival' in other) words[piece.from + n] = { ...word, rivals: [other.rival] }
      else if (other.confidence > word.confidence) words[piece.from + n] = { ...word, confidence: other.confidence }
    })
  })
  return out
}

const setRight = (words: readonly SeenWord[], word: SeenWord, i: number): ReadWord => ({ ...word, text: alike(word.text, words[i - 1]?.text, words[i + 1]?.text) })

/** Runs of words that matter, with what stands between them. */
function piecesOf(line: ReadLine, index: number): Piece[] {
  const size = fontSize(line)
  if (size === 0) return []
  const pieces: Piece[] = []
  let from = -1
  const close = (to: number): void => {
    if (from < 0) return
    const words = line.words.slice(from, to)
    const box = around(words.map((w) => w.box))
    const pad = size * PAD
    pieces.push({
      line: index, from, to, size, urgency: 100 - Math.min(...words.filter((w) => matters(w.text)).map((w) => w.confidence)),
      box: { x: box.x - pad, y: box.y - pad, width: box.width + 2 * pad, height: box.height + 2 * pad },
    })
    from = -1
  }
  let last = -1
  line.words.forEach((word, i) => {
    if (!matters(word.text)) return
    const gap = last < 0 ? 0 : word.box.x - line.words[last]!.box.x - line.words[last]!.box.width
    if (from >= 0 && gap > TOGETHER * size) close(last + 1)
    if (from < 0) from = i
    last = i
  })
  close(last + 1)
  return pieces
}

/** The least sure first, until their length together is all that may be spent. */
function withinBudget(pieces: readonly Piece[], lines: readonly ReadLine[]): Piece[] {
  const lengthOf = (box: Box, size: number): number => Math.max(ALONE_MIN, box.width / size)
  let left = SHARE_MAX * lines.reduce((sum, line) => sum + lengthOf(line.box, fontSize(line) || line.box.height), 0)
  return [...pieces].sort((a, b) => b.urgency - a.urgency).filter(({ box, size }) => {
    left -= lengthOf(box, size)
    return left >= 0
  })
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** What the second look gave for a word: another reading, or how surely it gave the same one (0 when it saw nothing). */
export type Compared = { readonly rival: string } | { readonly confidence: number }

/**
 * Each word of the first look beside the second. The two readings are laid side by side letter by letter, so it does not matter
 * where either put its spaces. A look that saw nothing says nothing.
 */
export function compared(words: readonly SeenWord[], again: readonly SeenWord[]): Compared[] {
  const one = words.map((w) => w.text).join('')
  const two = again.map((w) => w.text).join('')
  const sure = again.flatMap((w) => Array.from({ length: w.text.length }, () => w.confidence))
  const cuts = aligned(one, two)
  let at = 0
  return words.map(({ text }) => {
    const [from, to] = [cuts[at]!, cuts[at + text.length]!]
    at += text.length
    const other = two.slice(from, to)
    if (letters(other) === '') return { confidence: 0 }
    if (letters(other) !== letters(text) && !isSameInk(text, other)) return { rival: other }
    return { confidence: Math.min(...sure.slice(from, to)) }
  })
}

/** For each place in `one` (and its end) the place in `two` it lies beside, with the fewest changes between them. */
function aligned(one: string, two: string): number[] {
  const wide = two.length + 1
  const cost = new Uint16Array((one.length + 1) * wide)
  for (let i = 0; i <= one.length; i += 1) {
    for (let j = 0; j <= two.length; j += 1) {
      const at = i * wide + j
      if (i === 0 || j === 0) cost[at] = i + j
      else cost[at] = Math.min(cost[at - wide - 1]! + (one[i - 1] === two[j - 1] ? 0 : 1), cost[at - wide]! + 1, cost[at - 1]! + 1)
    }
  }
  const cuts = new Array<number>(one.length + 1).fill(0)
  let [i, j] = [one.length, two.length]
  cuts[i] = j
  while (i > 0) {
    const at = i * wide + j
    if (j > 0 && cost[at] === cost[at - wide - 1]! + (one[i - 1] === two[j - 1] ? 0 : 1)) {
      i -= 1
      j -= 1
    } else if (j > 0 && cost[at] === cost[at - 1]! + 1) j -= 1
    else i -= 1
    cuts[i] = j
  }
  cuts[0] = 0
  return cuts
}
