import type { Letters } from './letters.ts'
import type { Gray } from './raster.ts'

const LETTERS_LOOKED_AT = 300

/** What the sharpest edge there is measures, pixels. */
const SHARPEST = 2
/** Letters with less contrast than this share of the strongest ones are security print or show through from behind. */
const STRONG = 0.5

/**
 * How blurred the print is: the width of its edges, from ink to paper in the direction that is worse, as a share of the height of
 * capitals; 0 for the sharpest there is. The middle one of many strong letters, undefined when there are none. `unit` is how many
 * pixels of `gray` one of `letters` is.
 */
export function blurOf(gray: Gray, letters: Letters, unit: number): number | undefined {
  const step = Math.max(1, Math.floor(letters.count / LETTERS_LOOKED_AT))
  const looks: { contrast: number; blur: number }[] = []
  for (let i = 0; i < letters.count; i += step) {
    const look = edgeIn(gray, letters.left[i]! * unit, letters.top[i]! * unit, letters.right[i]! * unit, letters.bottom[i]! * unit)
    if (look === undefined) continue
    const blur = Math.sqrt(Math.max(0, look.width ** 2 - SHARPEST ** 2)) / (letters.capital[i]! * unit)
    looks.push({ contrast: look.contrast, blur })
  }
  const strongest = looks.map(({ contrast }) => contrast).toSorted((a, b) => b - a)[Math.floor(looks.length * 0.1)] ?? 0
  const strong = looks.filter(({ contrast }) => contrast > strongest * STRONG).map(({ blur }) => blur)
  return strong.toSorted((a, b) => a - b)[strong.length >> 1]
}

function edgeIn({ width, height, data }: Gray, left: number, top: number, right: number, bottom: number): { width: number; contrast: number } | undefined {
  const room = Math.max(2, Math.round((bottom - top) / 6))
  const fromX = Math.max(1, Math.floor(left - room))
  const fromY = Math.max(1, Math.floor(top - room))
  const toX = Math.min(width - 1, Math.ceil(right + room))
  const toY = Math.min(height - 1, Math.ceil(bottom + room))
  const levels = new Uint32Array(256)
  let across = 0
  let down = 0
  let count = 0
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX, at = y * width + fromX; x < toX; x++, at++, count++) {
      levels[data[at]!]!++
      const dx = Math.abs(data[at + 1]! - data[at - 1]!)
      const dy = Math.abs(data[at + width]! - data[at - width]!)
      if (dx > across) across = dx
      if (dy > down) down = dy
    }
  }
  const contrast = levelAt(levels, count * 0.97) - levelAt(levels, count * 0.03)
  if (contrast < 20 || across === 0 || down === 0) return undefined
  return { width: (2 * contrast) / Math.min(across, down), contrast }
}

function levelAt(levels: Uint32Array, rank: number): number {
  let sum = 0
  for (let level = 0; level < 256; level++) {
    sum += levels[level]!
    if (sum >= rank) return level
  }
  return 255
}
