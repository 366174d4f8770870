import type { Box } from '@proofline/engine'
import { blobsOf, inkThreshold } from '../picture/ink.ts'
import type { Gray } from '../picture/raster.ts'
import type { ReadLine, ReadWord } from './place-words.ts'

/**
 * Check boxes found by their ink. Tesseract leaves empty boxes out and reads ticked ones as letters, yet a form says what was
 * decided by which box is ticked: `[ ] granted [X] denied`.
 */
export interface TickBox {
  readonly box: Box
  /** Ink inside; undefined when there is some and it may be dirt. */
  readonly ticked: boolean | undefined
}

/** Shares of what lies inside a box that is ink. */
const TICKED_FROM = 0.07
const EMPTY_TO = 0.02

/** A patch of ink with its place. */
interface Patch {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** All check boxes of an upright picture whose print has this font size (pixels): square outlines, and pairs of brackets. */
export function findTickBoxes(gray: Gray, size: number): TickBox[] {
  const threshold = inkThreshold(gray)
  if (threshold === undefined || size < 8) return []
  const isInk = (x: number, y: number): boolean => gray.data[y * gray.width + x]! < threshold
  const blobs = blobsOf(gray, threshold)
  const squares: TickBox[] = []
  const opening: Patch[] = []
  const closing: Patch[] = []
  for (let i = 0; i < blobs.count; i += 1) {
    const p: Patch = { left: blobs.left[i]!, top: blobs.top[i]!, right: blobs.right[i]!, bottom: blobs.bottom[i]! }
    const [w, h] = [p.right - p.left, p.bottom - p.top]
    if (h < size * 0.5 || h > size * 1.8) continue
    if (w > h * 0.72 && w < h * 1.4) {
      if (isSquare(p, isInk)) squares.push(tickBox(p, w * 0.2, h * 0.2, isInk))
    } else if (w >= 3 && w < h * 0.5) {
      const side = bracketSide(p, isInk)
      if (side === 'left') opening.push(p)
      if (side === 'right') closing.push(p)
    }
  }
  return [...squares, ...pairs(opening, closing, size, isInk)]
}

/** The share of a rectangle that is ink. */
function inkIn(left: number, top: number, right: number, bottom: number, isInk: (x: number, y: number) => boolean): number {
  let ink = 0
  let all = 0
  for (let y = Math.round(top); y < Math.round(bottom); y += 1) {
    for (let x = Math.round(left); x < Math.round(right); x += 1) {
      all += 1
      if (isInk(x, y)) ink += 1
    }
  }
  return all === 0 ? 0 : ink / all
}

const tickedBy = (share: number): boolean | undefined => (share >= TICKED_FROM ? true : share <= EMPTY_TO ? false : undefined)
function tickBox(p: Patch, insetX: number, insetY: number, isInk: (x: number, y: number) => boolean): TickBox {
  const share = inkIn(p.left + insetX, p.top + insetY, p.right - insetX, p.bottom - insetY, isInk)
  return { box: { x: p.left, y: p.top, width: p.right - p.left, height: p.bottom - p.top }, ticked: tickedBy(share) }
}

/** Straight on all four sides, with ink in all four corners: no letter is. */
function isSquare(p: Patch, isInk: (x: number, y: number) => boolean): boolean {
  const [w, h] = [p.right - p.left, p.bottom - p.top]
  const edge = Math.max(2, Math.round(Math.min(w, h) * 0.14))
  const along = (length: number, hasInk: (at: number) => boolean): number => {
    let hit = 0
    for (let at = 0; at < length; at += 1) if (hasInk(at)) hit += 1
    return hit / length
  }
  const anyOf = (from: number, to: number, test: (at: number) => boolean): boolean => {
    for (let at = from; at < to; at += 1) if (test(at)) return true
    return false
  }
  const sides = [
    along(w, (x) => anyOf(p.top, p.top + edge, (y) => isInk(p.left + x, y))), along(w, (x) => anyOf(p.bottom - edge, p.bottom, (y) => isInk(p.left + x, y))),
    along(h, (y) => anyOf(p.left, p.left + edge, (x) => isInk(x, p.top + y))), along(h, (y) => anyOf(p.right - edge, p.right, (x) => isInk(x, p.top + y))),
  ]
  const corners = [[p.left, p.top], [p.right - edge, p.top], [p.left, p.bottom - edge], [p.right - edge, p.bottom - edge]] as const
  return sides.every((s) => s > 0.9) && corners.every(([x, y]) => inkIn(x, y, x + edge, y + edge, isInk) > 0.2)
}

/** `[` has its stroke on the left and reaches right at both ends only; `]` the other way round. */
function bracketSide(p: Patch, isInk: (x: number, y: number) => boolean): 'left' | 'right' | undefined {
  const [w, h] = [p.right - p.left, p.bottom - p.top]
  const end = Math.max(2, Math.round(h * 0.16))
  const half = Math.max(1, Math.floor(w * 0.45))
  const rowsWith = (from: number, to: number, left: number, right: number): number => {
    let hit = 0
    for (let y = from; y < to; y += 1) {
      for (let x = left; x < right; x += 1) {
        if (!isInk(x, y)) continue
        hit += 1
        break
      }
    }
    return hit / Math.max(1, to - from)
  }
  const middle = [p.top + end + 1, p.bottom - end - 1] as const
  const onLeft = rowsWith(middle[0], middle[1], p.left, p.left + half)
  const onRight = rowsWith(middle[0], middle[1], p.right - half, p.right)
  const reaches = (x: number): boolean => rowsWith(p.top, p.top + end, x, x + 1) > 0 && rowsWith(p.bottom - end, p.bottom, x, x + 1) > 0
  if (onLeft > 0.92 && onRight < 0.12 && reaches(p.right - 1)) return 'left'
  return onRight > 0.92 && onLeft < 0.12 && reaches(p.left) ? 'right' : undefined
}

/** Brackets of one height on one line, with room for a cross between them. */
function pairs(opening: readonly Patch[], closing: readonly Patch[], size: number, isInk: (x: number, y: number) => boolean): TickBox[] {
  return opening.flatMap((a) => {
    const near = closing.filter((b) => {
      const [gap, height] = [b.left - a.right, a.bottom - a.top]
      return gap > size * 0.12 && gap < size * 1.7 && Math.abs(a.top - b.top) < height * 0.2 && Math.abs(a.bottom - b.bottom) < height * 0.2
    }).sort((b, c) => b.left - c.left)[0]
    if (!near) return []
    const whole: Patch = { left: a.left, top: Math.min(a.top, near.top), right: near.right, bottom: Math.max(a.bottom, near.bottom) }
    const inset = (a.right - a.left) + Math.max(1, (near.left - a.right) * 0.06)
    return [tickBox(whole, inset, (whole.bottom - whole.top) * 0.16, isInk)]
  })
}

const TICK_CONFIDENCE = 85
/** Unsure enough to be asked about. */
const ODD_CONFIDENCE = 30

/**
 * The lines with their check boxes as words: `[X]`, or `[]` for an empty one. What was read in a box's place gives way, unless it
 * is a letter that means something (`[P]`); where reading and ink disagree the word carries the other as its rival.
 */
export function withTickBoxes(lines: readonly ReadLine[], boxes: readonly TickBox[]): readonly ReadLine[] {
  const left = new Set(boxes)
  const out = lines.map((line) => {
    const own = boxes.filter((b) => left.has(b) && standsIn(b, line))
    if (own.length === 0) return line
    let { words } = line
    for (const b of own) {
      left.delete(b)
      words = placed(words, b)
    }
    return { ...line, words }
  })
  return out
}

function standsIn({ box }: TickBox, line: ReadLine): boolean {
  const near = line.words.filter((w) => Math.max(w.box.x - (box.x + box.width), box.x - (w.box.x + w.box.width)) < box.height * 6)
  const middle = box.y + box.height / 2
  return near.some((w) => middle > w.box.y - box.height * 0.25 && middle < w.box.y + w.box.height + box.height * 0.25)
}

function placed(words: readonly ReadWord[], { box, ticked }: TickBox): readonly ReadWord[] {
  const covers = (w: ReadWord): boolean => {
    const shared = Math.min(w.box.x + w.box.width, box.x + box.width) - Math.max(w.box.x, box.x)
    return shared > Math.min(w.box.width, box.width) * 0.5
  }
  const under = words.filter(covers)
  // Boxes of words are not always where their ink is: a box with a letter may stand a little beside it.
  if (words.some((w) => /^[[({|]?[A-WYZ][\])}|]$/.test(w.text) && Math.abs(w.box.x + w.box.width / 2 - box.x - box.width / 2) < box.width)) return words
  // A letter of its own (`[P]`), or a box that grew together with the word after it, was read well enough.
  if (under.some((w) => /[A-WYZ0-9]/i.test(w.text.replace(/[Il1J]/g, '')))) return words
  const read = under.some((w) => /x/i.test(w.text))
  const says = (yes: boolean): string => (yes ? '[X]' : '[]')
  const isSure = ticked !== undefined && (ticked === read || under.length === 0 || ticked)
  const yes = ticked ?? read
  const word: ReadWord = { text: says(yes), box, confidence: isSure ? TICK_CONFIDENCE : ODD_CONFIDENCE, ...(isSure ? {} : { rivals: [says(!yes)] }) }
  return [...words.filter((w) => !under.includes(w)), word].sort((a, b) => a.box.x - b.box.x)
}
