import type { Letters } from './letters.ts'
import type { Gray } from './raster.ts'
import { edgeWidth } from './sharpness.ts'

/** Capitals lower than this many pixels of the picture are guessed rather than read. */
const CAPITAL_MIN = 9
/** Edges wider than this share of a capital's height: strokes run into each other. */
const EDGE_MAX = 0.5
/** Of fewer letters nothing is said. */
const LETTERS_ENOUGH = 40

/** Whether the print is too small or too blurred to be read. Only said when it holds for three quarters of the letters. */
export function troubleOf(full: Gray, letters: Letters, unit: number): 'too-small' | 'blurred' | undefined {
  if (letters.count < LETTERS_ENOUGH) return undefined
  const capital = letters.capital.toSorted()[Math.floor(letters.count * 0.75)]! * unit
  if (capital < CAPITAL_MIN) return 'too-small'
  return edgeWidth(full, letters, unit) > capital * EDGE_MAX ? 'blurred' : undefined
}
