import type { Letters } from './letters.ts'
import type { Gray } from './raster.ts'
import { blurOf } from './sharpness.ts'

/** Capitals lower than this many pixels of the picture are guessed rather than read: 10-point print at about 85 dpi. */
const CAPITAL_MIN = 8
/**
 * Blur from which strokes run into each other, as a share of a capital's height. Measured with tesseract 5 on invented papers: up to
 * 0.21 nearly every word is read, at 0.24 four of five, from 0.26 fewer than one of three.
 */
const BLUR_MAX = 0.25
/** Of fewer letters nothing is said. */
const LETTERS_ENOUGH = 40

/** Whether three quarters of the letters have too few pixels to be read. */
export const isTooSmall = (letters: Letters, unit: number): boolean =>
  letters.count >= LETTERS_ENOUGH && letters.capital.toSorted()[Math.floor(letters.count * 0.75)]! * unit < CAPITAL_MIN

/** Whether the print is too blurred to be read. */
export const isBlurred = (full: Gray, letters: Letters, unit: number): boolean =>
  letters.count >= LETTERS_ENOUGH && (blurOf(full, letters, unit) ?? 0) > BLUR_MAX
