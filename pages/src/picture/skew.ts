import { LETTERS_MIN, type Letters } from './letters.ts'

const DEGREE = Math.PI / 180
export const SKEW_MAX = 15 * DEGREE

/**
 * The angle of the lines, radians from the x axis (from the y axis when they run down), clockwise, at most 15 degrees either way:
 * where the feet of the letters fall onto the fewest levels (Baird 1987). 0 when no angle stands out.
 */
export function skewOf(letters: Letters): number {
  if (letters.count < LETTERS_MIN) return 0
  const sides = letters.across ? [letters.bottom] : [letters.left, letters.right]
  const along = letters.across ? middles(letters.left, letters.right) : middles(letters.top, letters.bottom)
  // Lines that run down lean the other way: x grows as they sink.
  const found = sides.map((across) => sharpest(along, across, letters.capitalHeight))
  const best = found.reduce((a, b) => (b.sharpness > a.sharpness ? b : a))
  if (best.sharpness < STANDS_OUT) return 0
  return letters.across ? best.angle : -best.angle
}
/** The best angle's levels against the average angle's. */
const STANDS_OUT = 1.25

const middles = (from: Float32Array, to: Float32Array): Float32Array => from.map((value, i) => (value + to[i]!) / 2)

function sharpest(along: Float32Array, across: Float32Array, capital: number): { angle: number; sharpness: number } {
  const coarse = search(along, across, -SKEW_MAX, SKEW_MAX, 0.25 * DEGREE, capital / 2)
  const finer = search(along, across, coarse.angle - 0.5 * DEGREE, coarse.angle + 0.5 * DEGREE, 0.05 * DEGREE, capital / 4)
  const fine = search(along, across, finer.angle - 0.15 * DEGREE, finer.angle + 0.15 * DEGREE, 0.02 * DEGREE, capital / 6)
  return { angle: fine.angle, sharpness: coarse.sharpness }
}

function search(along: Float32Array, across: Float32Array, from: number, to: number, step: number, bin: number): { angle: number; sharpness: number } {
  let angle = from
  let most = -1
  let sum = 0
  let count = 0
  for (let at = from; at <= to + step / 2; at += step, count++) {
    const value = levelness(along, across, at, bin)
    sum += value
    if (value > most) {
      most = value
      angle = at
    }
  }
  return { angle, sharpness: most / (sum / count) }
}

/** How unevenly the points fall into levels when looked at along an angle: the sum of squares of the levels' counts. */
function levelness(along: Float32Array, across: Float32Array, angle: number, bin: number): number {
  const sin = Math.sin(angle) / bin
  const cos = Math.cos(angle) / bin
  let low = Infinity
  let high = -Infinity
  for (let i = 0; i < along.length; i++) {
    const level = across[i]! * cos - along[i]! * sin
    if (level < low) low = level
    if (level > high) high = level
  }
  const levels = new Float32Array(Math.ceil(high - low) + 3)
  for (let i = 0; i < along.length; i++) {
    // Shared between two levels by nearness, so that no point jumps.
    const level = across[i]! * cos - along[i]! * sin - low
    const floor = level | 0
    levels[floor]! += 1 - (level - floor)
    levels[floor + 1]! += level - floor
  }
  let sum = 0
  for (let k = 0; k < levels.length; k++) sum += levels[k]! * levels[k]!
  return sum
}
