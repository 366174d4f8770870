import { blobsOf, inkThreshold } from './ink.ts'
import { lettersOf, type Letters } from './letters.ts'
import { flattened, lightOf, type Light } from './light.ts'
import type { Gray } from './raster.ts'

/** What a first look at a picture gives. */
export interface Survey {
  readonly light: Light
  /** The picture with even light. */
  readonly flat: Gray
  /** Darker than this in `flat` is ink; undefined when nothing stands out. */
  readonly threshold: number | undefined
  readonly letters: Letters
}

/** Finds paper, ink and letters in a picture. */
export function survey(gray: Gray): Survey {
  const light = lightOf(gray)
  const flat = flattened(gray, light)
  const threshold = inkThreshold(flat)
  const blobs = threshold === undefined ? NONE : blobsOf(flat, threshold)
  return { light, flat, threshold, letters: lettersOf(blobs, gray.width, gray.height) }
}

const none = new Int32Array(0)
const NONE = { count: 0, left: none, top: none, right: none, bottom: none, area: none }

/** Whether lines of print run across the picture; if not, they run up or down it. */
export const textRunsAcross = (gray: Gray): boolean => survey(gray).letters.across
