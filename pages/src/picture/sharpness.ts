import type { Letters } from './letters.ts'
import type { Gray } from './raster.ts'

const LETTERS_LOOKED_AT = 300

/**
 * How many pixels an edge of print takes from ink to paper, in the direction that is worse: about 2 for the sharpest, 2.5 times the
 * spread of a blur. The middle one of many letters; 0 when there are none. `unit` is how many pixels of `gray` one of `letters` is.
 */
export function edgeWidth(gray: Gray, letters: Letters, unit: number): number {
  const step = Math.max(1, Math.floor(letters.count / LETTERS_LOOKED_AT))
  const widths: number[] = []
  for (let i = 0; i < letters.count; i += step) {
    const width = edgeWidthIn(gray, letters.left[i]! * unit, letters.top[i]! * unit, letters.right[i]! * unit, letters.bottom[i]! * unit)
    if (width !== undefined) widths.push(width)
  }
  return widths.toSorted((a, b) => a - b)[widths.length >> 1] ?? 0
}

function edgeWidthIn({ width, height, data }: Gray, left: number, top: number, right: number, bottom: number): number | undefined {
  const room = Math.max(2, Math.round((bottom - top) / 6))
  const fromX = Math.max(1, left - room)
  const fromY = Math.max(1, top - room)
  const toX = Math.min(width - 1, right + room)
  const toY = Math.min(height - 1, bottom + room)
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
  return (2 * contrast) / Math.min(across, down)
}

function levelAt(levels: Uint32Array, rank: number): number {
  let sum = 0
  for (let level = 0; level < 256; level++) {
    sum += levels[level]!
    if (sum >= rank) return level
  }
  return 255
}
