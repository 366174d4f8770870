import type { Gray } from '../picture/raster.ts'
import { shrunk } from '../picture/resample.ts'
import { turned } from '../picture/turn.ts'
import { cutOut } from './encode.ts'
import type { Recogniser, SeenLine } from './recogniser.ts'

/** Letters a look has to find before it says anything about which way is up. */
const LETTERS_MIN = 12
/** A page upside down is read with about 40; few letters prove less than many. */
const SURE = { few: 75, many: 62 }
const MANY_LETTERS = 100
/** A quick look needs letters of about this height, pixels. */
const QUICK_LINE = 26
const WINDOW = { width: 0.6, height: 0.4 }

export type Turn = 0 | 90 | 180 | 270

/** How well a look went: the mean confidence of its letters, and how many there were. */
export function surenessOf(lines: readonly SeenLine[]): { readonly letters: number; readonly confidence: number } {
  let letters = 0
  let sum = 0
  for (const line of lines) {
    for (const word of line.words) {
      const n = word.text.replace(/[^\p{L}\p{N}]/gu, '').length
      letters += n
      sum += n * word.confidence
    }
  }
  return { letters, confidence: letters === 0 ? 0 : sum / letters }
}

/** Longer words than this are wider than high when their page stands upright. */
const LONG = 4
const ACROSS_MIN = 0.7

/**
 * The share of letters in long words that run from left to right. Looking at a whole page, Tesseract also reads lines that run
 * up or down, and reads them well, but their words are then in no order on the page.
 */
function acrossShare(lines: readonly SeenLine[]): number {
  let across = 0
  let all = 0
  for (const { text, box } of lines.flatMap((l) => l.words)) {
    if (text.length < LONG) continue
    all += text.length
    if (box.width > box.height) across += text.length
  }
  return all === 0 ? 1 : across / all
}

/** Whether a look over the whole picture leaves no doubt that it is the right way up. */
export const isUpright = (lines: readonly SeenLine[]): boolean => {
  const { letters, confidence } = surenessOf(lines)
  return letters >= LETTERS_MIN && confidence >= (letters >= MANY_LETTERS ? SURE.many : SURE.few) && acrossShare(lines) >= ACROSS_MIN
}

/**
 * How far the picture must be turned clockwise to stand upright: quick looks at a part of it, in all four ways. 0 when no way
 * is clearly better.
 */
export async function uprightTurn(gray: Gray, lineHeight: number, recogniser: Recogniser): Promise<Turn> {
  const small = shrunk(gray, lineHeight > 0 ? Math.max(1, Math.floor(lineHeight / QUICK_LINE)) : 1)
  const part = inkiest(small)
  let best: { turn: Turn; score: number } = { turn: 0, score: 0 }
  for (const turn of [0, 90, 180, 270] as const) {
    const lines = await recogniser.look(turn === 0 ? part : turned(part, turn).gray, { layout: 'block', languages: 'eng' })
    const { letters, confidence } = surenessOf(lines)
    // Turned print gives few letters, or many unsure ones.
    const score = letters < LETTERS_MIN || acrossShare(lines) < ACROSS_MIN ? 0 : Math.max(0, confidence - 30) * Math.min(letters, 200)
    if (score > best.score * 1.15) best = { turn, score }
  }
  return best.turn
}

/** The part of a picture with the most edges: most likely print. */
function inkiest(gray: Gray): Gray {
  const cells = 10
  const [w, h] = [Math.floor(gray.width / cells), Math.floor(gray.height / cells)]
  if (w < 20 || h < 20) return gray
  const edges = new Float64Array(cells * cells)
  for (let y = 0; y < h * cells; y += 2) {
    for (let x = 1; x < w * cells; x += 2) {
      const at = y * gray.width + x
      if (Math.abs(gray.data[at]! - gray.data[at - 1]!) > 60) edges[Math.floor(y / h) * cells + Math.floor(x / w)]! += 1
    }
  }
  const [wide, high] = [Math.round(cells * WINDOW.width), Math.round(cells * WINDOW.height)]
  let best = { x: 0, y: 0, sum: -1 }
  for (let y = 0; y + high <= cells; y += 1) {
    for (let x = 0; x + wide <= cells; x += 1) {
      let sum = 0
      for (let j = 0; j < high; j += 1) for (let i = 0; i < wide; i += 1) sum += edges[(y + j) * cells + x + i]!
      if (sum > best.sum) best = { x, y, sum }
    }
  }
  return cutOut(gray, { x: best.x * w, y: best.y * h, width: wide * w, height: high * h })!.gray
}
