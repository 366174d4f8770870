import type { Box, Seen, Word } from '@proofline/engine'
import { type Printed, layPage } from '../pdf/lines.ts'
import type { SeenLine, SeenWord } from './recogniser.ts'

/** A word with what other looks gave for the same ink. */
export interface ReadWord extends SeenWord {
  readonly rivals?: readonly string[]
}
export interface ReadLine extends SeenLine {
  readonly words: readonly ReadWord[]
}

// How far letters of a usual print font reach above and below the line they stand on, in font sizes.
const CAPITALS = 0.72
const SMALL = 0.53
const HANGING = 0.21

/**
 * Lays words seen in a picture out as the words of a PDF are: lines, columns as runs of spaces, boxes from the top of tall
 * letters to the foot of hanging ones. `unit` is the size of a pixel in page units; so are the results.
 */
export function placeWords(lines: readonly ReadLine[], unit: number, page: { readonly width: number; readonly height: number }): { text: string; words: Word[] } {
  const items = lines.flatMap((line) => printedLine(withoutNoise(line), unit))
  return layPage(items, { ...page, transform: [1, 0, 0, 1, 0, 0] })
}

function printedLine(line: ReadLine, unit: number): Printed[] {
  const size = fontSize(line)
  if (size === 0) return []
  const baseline = baselineOf(line, size)
  const printed = (str: string, x: number, width: number, y: number, seen?: Seen): Printed => ({
    str, transform: [size * unit, 0, 0, size * unit, x * unit, y * unit], width: width * unit, height: size * unit, ...(seen ? { seen } : {}),
  })
  return line.words.flatMap((word, i) => {
    const { box, text, confidence, rivals } = word
    const y = baseline(box.x + box.width / 2)
    const item = printed(text, box.x, box.width, y, { confidence, ...(rivals ? { rivals } : {}) })
    const next = line.words[i + 1]
    // The engine has seen white space here, however narrow.
    return next ? [item, printed(' ', box.x + box.width, Math.max(0.01, next.box.x - box.x - box.width), y)] : [item]
  })
}

const reach = (text: string): { up: number; down: number } => ({
  up: /[\p{Lu}\d()[\]{}/|bdfhklti!?$%&áéíóúñ]/u.test(text) ? CAPITALS : SMALL,
  down: /[gjpqyQ()[\]{}|,;]/.test(text) ? HANGING : 0,
})
const hasLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The font size of a line in pixels: what its words' heights say in the middle; 0 for a line without letters. */
export function fontSize(line: SeenLine): number {
  const sizes = line.words.filter((w) => hasLetter(w.text)).map(({ text, box }) => {
    const { up, down } = reach(text)
    return box.height / (up + down)
  })
  return middle(sizes)
}

/** Where the letters stand, as a function of x: a straight line through the words, level when there are few. */
function baselineOf(line: SeenLine, size: number): (x: number) => number {
  const feet = line.words.filter((w) => hasLetter(w.text)).map(({ text, box }) => ({ x: box.x + box.width / 2, y: box.y + box.height - reach(text).down * size }))
  const level = middle(feet.map((f) => f.y))
  const good = feet.filter((f) => Math.abs(f.y - level) < size * 0.6)
  if (good.length < 4) return () => level
  const mx = good.reduce((n, f) => n + f.x, 0) / good.length
  const my = good.reduce((n, f) => n + f.y, 0) / good.length
  const spread = good.reduce((n, f) => n + (f.x - mx) ** 2, 0)
  const slope = spread > 0 ? good.reduce((n, f) => n + (f.x - mx) * (f.y - my), 0) / spread : 0
  return (x) => my + slope * (x - mx)
}

/** Rules, borders and specks that were taken for print. */
function withoutNoise(line: ReadLine): ReadLine {
  const isNoise = ({ text, confidence }: SeenWord): boolean => !hasLetter(text) && (/^[|_—~‘’'"`.\\\[\]{}=«»-]+$/.test(text) ? !/^[-—.]$/.test(text) || confidence < 60 : confidence < 50)
  // A dash at the beginning of a line or of a cell is the end of a rule, or the edge of a box.
  const isAlone = (w: SeenWord, i: number): boolean => {
    const before = line.words[i - 1]
    return /^[-—–]$/.test(w.text) && (!before || w.box.x - (before.box.x + before.box.width) > line.box.height)
  }
  // An empty check box is no noise: a form speaks through it.
  const words = line.words.filter((w, i) => w.text === '[]' || !(isNoise(w) || isAlone(w, i)))
  return words.length === line.words.length ? line : { ...line, words }
}

/** The size of the print of most words, in pixels; 0 when there is none. */
export function usualSize(lines: readonly SeenLine[]): number {
  return middle(lines.flatMap((line) => {
    const size = fontSize(line)
    return line.words.filter((w) => hasLetter(w.text)).map(() => size)
  }))
}

/** The smallest box around some boxes. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((b) => b.x))
  const y = Math.min(...boxes.map((b) => b.y))
  return { x, y, width: Math.max(...boxes.map((b) => b.x + b.width)) - x, height: Math.max(...boxes.map((b) => b.y + b.height)) - y }
}

/** The middle of some numbers; 0 for none. */
export function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
