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
}

/** Looks at one place of a drawn row: every letter of `letters`, moved a little in each direction. */
export function lookAt(soft: Float32Array, width: number, x: number, letters: ReadonlySet<string>, reach: Reach): CellLook {
  const best = new Map<string, { fit: number; x: number; y: number }>()
  const middle = ROW_TALL / 2 + (reach.at ?? 0)
  for (let dy = -reach.y; dy <= reach.y; dy += reach.step) {
    for (let dx = -reach.x; dx <= reach.x; dx += reach.step) {
      const patch = patchAt(soft, width, Math.round(x) + dx, middle + dy)
      if (!patch) continue
      // A letter far from its place is less likely to be that letter.
      const off = 0.004 * (Math.abs(dx) + Math.abs(dy))
      for (const p of prototypes()) {
        if (!letters.has(p.letter)) continue
        let sum = -off
        for (let i = 0; i < patch.length; i += 1) sum += patch[i]! * p.data[i]!
        const before = best.get(p.letter)
        if (!before || sum > before.fit) best.set(p.letter, { fit: sum, x: Math.round(x) + dx, y: middle + dy })
      }
    }
  }
  const fits = [...best].map(([letter, b]) => ({ letter, fit: b.fit })).sort((a, b) => b.fit - a.fit)
  const first = fits[0] ? best.get(fits[0].letter)! : { x, y: ROW_TALL / 2 }
  return { fits, x: first.x, y: first.y }
}

function patchAt(soft: Float32Array, width: number, x: number, y: number): Float32Array | undefined {
  const out = new Float32Array(WIDE * TALL)
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
  return normalised(out)
}
