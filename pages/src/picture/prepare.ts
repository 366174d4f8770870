import { toGray } from './gray.ts'
import { compose, SAME, scaled, stretchAt } from './mapping.ts'
import { pageCorners } from './page-corners.ts'
import { straightened, sheetPlane, type Plane } from './plane.ts'
import { LETTERS_MIN } from './letters.ts'
import type { Gray, Mapping, Rgba } from './raster.ts'
import { drawn, shrunk } from './resample.ts'
import { skewOf } from './skew.ts'
import { survey, type Survey } from './survey.ts'
import { isBlurred, isTooSmall } from './trouble.ts'
import { flattened, lightOf, tonesFor } from './light.ts'

export interface PrepareOptions {
  readonly kind: 'photo' | 'scan'
  /** Pixels per inch of the picture, when known. */
  readonly dpi?: number
}

export interface Prepared {
  /** Ready to be read: straight up to quarter turns, even light, letters of a good size. */
  readonly gray: Gray
  /** Maps a place in `gray` to a place in the picture. */
  readonly toPicture: Mapping
  readonly trouble?: 'too-small' | 'blurred'
  /** Size of the print (from the top of tall letters to the foot of hanging ones), pixels of `gray`; 0 when no letters were seen. */
  readonly lineHeight: number
}

/** A picture is looked over at no more than this many pixels. */
const LOOK_PIXELS = 4_500_000
const OUT_PIXELS = 24_000_000
/**
 * Capitals between the least and the most (pixels) are read equally well as they are. Smaller ones are drawn a little larger, larger
 * ones smaller, which is quicker to read. Measured with tesseract 5 on the invented papers at 60 to 300 dpi: small print drawn larger
 * than this is read worse again, ruled lines of forms above all.
 */
const CAPITAL_LEAST = 11
const CAPITAL_MOST = 26
const SMALL_DRAWN = 14
const LARGE_DRAWN = 20
const LINE_IN_CAPITALS = 1.4
/** Lines that lean more than this are set straight roughly before they are measured. */
const ROUGH = (12 * Math.PI) / 180

/** Makes a picture of a paper ready for reading. Never throws because of what is in the picture. */
export function prepare(picture: Rgba, options: PrepareOptions): Prepared {
  const full = toGray(picture)
  const look = lookOver(full)
  const corners = options.kind === 'photo' ? pageCorners(picture) : undefined
  const sheet = corners && sheetPlane(corners, picture, look.letters, look.unit)
  let plane: Plane = sheet ?? { width: full.width, height: full.height, toPicture: SAME }
  let { letters, threshold } = sheet === undefined ? look : survey(lookedAt(look, sheet))
  if (Math.abs(letters.tilt) > ROUGH) {
    plane = straightened(plane, letters.tilt)
    ;({ letters, threshold } = survey(lookedAt(look, plane)))
  }
  const skew = skewOf(letters)
  if (Math.abs(skew) > SKEW_MIN) plane = straightened(plane, skew)
  const capital = letters.capitalHeight * look.unit
  const scale = scaleFor(capital, plane, options.dpi)
  const tiny = isTooSmall(look.letters, look.unit)
  // Blur is judged by letters as they stand in the picture: drawn larger, they run together later.
  const trouble = tiny ? 'too-small' : isBlurred(full, look.unit < 1 ? survey(full).letters : look.letters, Math.max(look.unit, 1)) ? 'blurred' : undefined
  return {
    ...finished(plane, scale, (times) => evened(look, full, times, tonesFor(threshold))),
    ...(trouble !== undefined && { trouble }),
    lineHeight: capital * scale * LINE_IN_CAPITALS,
  }
}
/** Smaller angles are left alone: setting them straight would blur more than it mends. */
const SKEW_MIN = (0.1 * Math.PI) / 180

/** A survey of the picture at a size that is quick to look over; `unit` is how many pixels of the picture one of its pixels is. */
interface Look extends Survey {
  readonly source: Gray
  readonly unit: number
}

function lookOver(full: Gray): Look {
  const pixels = full.width * full.height
  const times = Math.ceil(Math.sqrt(pixels / LOOK_PIXELS))
  if (pixels < SMALL_PIXELS) {
    const source = drawn(full, scaled(0.5), full.width * 2, full.height * 2)
    return { ...survey(source), source, unit: 0.5 }
  }
  const source = shrunk(full, times)
  const found = survey(source)
  // Print this small in the smaller picture runs together: look again at all there is.
  if (times > 1 && found.letters.count >= LETTERS_MIN && found.letters.capitalHeight < SMALL_CAPITAL) return { ...survey(full), source: full, unit: 1 }
  return { ...found, source, unit: times }
}
/** Pictures under this many pixels are looked over at twice their size, or letters of 4 pixels would not be seen. */
const SMALL_PIXELS = 1_200_000
const SMALL_CAPITAL = 8

/** A plane drawn from the picture that was looked over, at the same size. */
const lookedAt = ({ source, unit }: Look, plane: Plane): Gray =>
  drawn(source, compose(compose(scaled(unit), plane.toPicture), scaled(1 / unit)), Math.ceil(plane.width / unit), Math.ceil(plane.height / unit))

function scaleFor(capital: number, plane: Plane, dpi = DPI_ENOUGH): number {
  const unseen = Math.min(1, DPI_ENOUGH / dpi)
  const seen = capital >= CAPITAL_LEAST && capital <= CAPITAL_MOST ? 1 : (capital < CAPITAL_LEAST ? SMALL_DRAWN : LARGE_DRAWN) / capital
  return Math.min(capital > 0 ? seen : unseen, LARGER_MOST, Math.sqrt(OUT_PIXELS / (plane.width * plane.height)))
}
/** Where no letters are seen nothing finer than this is worth reading. */
const DPI_ENOUGH = 300
const LARGER_MOST = 3

/** The plane drawn at a scale, from the picture with even light made a whole number of times smaller first. */
function finished(plane: Plane, scale: number, source: (times: number) => Gray): { gray: Gray; toPicture: Mapping } {
  const width = Math.max(1, Math.round(plane.width * scale))
  const height = Math.max(1, Math.round(plane.height * scale))
  const toPicture = compose(scaled(1 / scale), plane.toPicture)
  const stretch = stretchAt(toPicture, width / 2, height / 2)
  const times = Math.max(1, Math.round(stretch - 0.1))
  const flat = source(times)
  const toSource = compose(toPicture, scaled(1 / times))
  const isSame = width === flat.width && height === flat.height && toSource.every((value, i) => value === SAME[i])
  return { gray: isSame ? flat : drawn(flat, toSource, width, height), toPicture }
}

function evened(look: Look, full: Gray, times: number, tones: Uint8Array): Gray {
  if (times === look.unit) return flattened(look.source, look.light, tones)
  const smaller = shrunk(full, times)
  return flattened(smaller, lightOf(smaller), tones)
}
