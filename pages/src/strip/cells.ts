import { GLYPHS, strokesOf } from './glyphs.ts'
import { ROW_TALL } from './grid.ts'

/** How well each letter fits the ink at one place, best first. 1 is the same picture, 0 has nothing to do with it. */
export interface CellLook {
  readonly fits: readonly { readonly letter: string; readonly fit: number }[]
  /** Where the best letter's middle was found, in pixels of the drawn row. */
  readonly x: number
  readonly y: number
}

// A place is compared on a coarse net: every second pixel of a drawn row, of the pixels 2 by 2 together.
const STEP = 2
const WIDE = 11
const TALL = 15

interface Prototype {
  readonly letter: string
  readonly data: Float32Array
}

// Print is thin or fat, sharp or blurred, narrow or wide: each letter is drawn in a few of these ways.
const STYLES = [
  { stroke: 2.3, soft: 0.9, wide: 1 }, { stroke: 3.3, soft: 0.9, wide: 1 }, { stroke: 2.7, soft: 2.4, wide: 1 }, { stroke: 2.7, soft: 1.2, wide: 0.9 },
] as const

let drawnOnce: Prototype[] | undefined

/** Every letter in every style, each as numbers of mean 0 and length 1. */
export function prototypes(): readonly Prototype[] {
  drawnOnce ??= Object.keys(GLYPHS).flatMap((letter) => STYLES.map((style) => ({ letter, data: prototype(letter, style) })))
  return drawnOnce
}

function prototype(letter: string, style: (typeof STYLES)[number]): Float32Array {
  const data = new Float32Array(WIDE * TALL)
  const strokes = strokesOf(letter)
  for (let row = 0; row < TALL; row += 1) {
    for (let column = 0; column < WIDE; column += 1) {
      const x = (column - (WIDE - 1) / 2) * STEP / style.wide
      const y = (row - (TALL - 1) / 2) * STEP
      let near = Number.POSITIVE_INFINITY
      for (const [a, b] of strokes) near = Math.min(near, distance(x, y, a, b))
      // A soft edge stands in for the lens and for pixels that are larger than the stroke.
      data[row * WIDE + column] = 1 / (1 + Math.exp((near - style.stroke / 2) / (style.soft * 0.45)))
    }
  }
  return normalised(data) ?? data
}

function distance(x: number, y: number, a: { x: number; y: number }, b: { x: number; y: number }): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const long = dx * dx + dy * dy
  const t = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / long))
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy)
}

/** Mean 0 and length 1; undefined for an even grey. */
function normalised(data: Float32Array): Float32Array | undefined {
  let mean = 0
  for (const v of data) mean += v / data.length
  let long = 0
  for (const v of data) long += (v - mean) ** 2
  if (long < 1e-9) return undefined
  const scale = 1 / Math.sqrt(long)
  return data.map((v) => (v - mean) * scale)
}

let differences: Map<string, number> | undefined

/** How different two letters look at their most alike: 0 the same, 1.41 nothing in common. */
export function differenceOf(a: string, b: string): number {
  if (!differences) {
    differences = new Map()
    for (const p of prototypes()) {
      for (const q of prototypes()) {
        let alike = 0
        for (let i = 0; i < p.data.length; i += 1) alike += p.data[i]! * q.data[i]!
        const key = p.letter + q.letter
        differences.set(key, Math.min(differences.get(key) ?? 2, Math.sqrt(Math.max(0.02, 2 - 2 * alike))))
      }
    }
  }
  return differences.get(a + b) ?? 1
}

/** Pixels 2 by 2 together, so that every second one can be taken. */
export function coarse(levels: Float32Array, width: number): Float32Array {
  const out = new Float32Array(levels.length)
  for (let y = 0; y + 1 < ROW_TALL; y += 1) {
    for (let x = 0; x + 1 < width; x += 1) {
      const at = y * width + x
      out[at] = (levels[at]! + levels[at + 1]! + levels[at + width]! + levels[at + width + 1]!) / 4
    }
  }
  return out
}

/** How far around a place a letter is looked for, in pixels, and in which steps; `at` moves the place down. */
export interface Reach {
  readonly x: number
  readonly y: number
  readonly step: number
  readonly at?: number
  /** Half of the ways letters are drawn: enough to find where they stand. */
  readonly quick?: boolean
}

/** Looks at one place of a drawn row: every letter, moved a little in each direction. */
export function lookAt(soft: Float32Array, width: number, x: number, reach: Reach): CellLook {
  const { names, from, data, count } = (tables ??= { full: tableOf(STYLES.map((_, i) => i)), quick: tableOf([0, 2]) })[reach.quick ? 'quick' : 'full']
  const middle = ROW_TALL / 2 + (reach.at ?? 0)
  const fits = new Float64Array(names.length).fill(-1)
  let best = { fit: -1, x: Math.round(x), y: middle }
  const patch = new Float32Array(WIDE * TALL)
  for (let dy = -reach.y; dy <= reach.y; dy += reach.step) {
    for (let dx = -reach.x; dx <= reach.x; dx += reach.step) {
      if (!patchAt(patch, soft, width, Math.round(x) + dx, middle + dy)) continue
      // A letter far from its place is less likely to be that letter.
      const off = 0.004 * (Math.abs(dx) + Math.abs(dy))
      for (let p = 0, at = 0; p < count; p += 1) {
        let sum = -off
        for (let i = 0; i < patch.length; i += 1, at += 1) sum += patch[i]! * data[at]!
        const letter = from[p]!
        if (sum <= fits[letter]!) continue
        fits[letter] = sum
        if (sum > best.fit) best = { fit: sum, x: Math.round(x) + dx, y: middle + dy }
      }
    }
  }
  const inOrder = names.map((letter, i) => ({ letter, fit: fits[i]! })).sort((p, q) => q.fit - p.fit)
  return { fits: best.fit < 0 ? [] : inOrder, x: best.x, y: best.y }
}

/** Prototypes laid one after the other, for speed: `from` says which letter each is of. */
interface Table {
  readonly names: readonly string[]
  readonly from: Uint8Array
  readonly data: Float32Array
  readonly count: number
}
let tables: { readonly full: Table; readonly quick: Table } | undefined

function tableOf(styles: readonly number[]): Table {
  const names = Object.keys(GLYPHS)
  const chosen = prototypes().filter((_, i) => styles.includes(i % STYLES.length))
  const data = new Float32Array(chosen.length * WIDE * TALL)
  chosen.forEach((p, i) => data.set(p.data, i * WIDE * TALL))
  return { names, from: Uint8Array.from(chosen, (p) => names.indexOf(p.letter)), data, count: chosen.length }
}

/** Cuts a place out of a drawn row, mean 0 and length 1; false for an even grey. */
function patchAt(out: Float32Array, soft: Float32Array, width: number, x: number, y: number): boolean {
  out.fill(0)
  // `coarse` holds the mean of a pixel and its right and lower neighbours: half a pixel off to the left and up.
  const left = x - ((WIDE - 1) / 2) * STEP - 1
  const top = y - ((TALL - 1) / 2) * STEP - 1
  for (let row = 0; row < TALL; row += 1) {
    const py = top + row * STEP
    if (py < 0 || py >= ROW_TALL) continue
    for (let column = 0; column < WIDE; column += 1) {
      const px = left + column * STEP
      if (px >= 0 && px < width) out[row * WIDE + column] = soft[py * width + px]!
    }
  }
  let [mean, long] = [0, 0]
  for (const v of out) mean += v / out.length
  for (const v of out) long += (v - mean) ** 2
  if (long < 1e-9) return false
  const scale = 1 / Math.sqrt(long)
  for (let i = 0; i < out.length; i += 1) out[i] = (out[i]! - mean) * scale
  return true
}
