import { toGray } from './gray.ts'
import { compose, SAME, scaled, stretchAt } from './mapping.ts'
import { pageCorners } from './page-corners.ts'
import { straightened, sheetPlane, type Plane } from './plane.ts'
import type { Gray, Mapping, Rgba } from './raster.ts'
import { drawn, shrunk } from './resample.ts'
import { skewOf } from './skew.ts'
import { survey } from './survey.ts'
import { flattened, lightOf } from './light.ts'

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
/** Height of capitals that is read best, pixels. */
const CAPITAL = 25
const LINE_IN_CAPITALS = 1.4
/** Lines that lean more than this are set straight roughly before they are measured. */
const ROUGH = (12 * Math.PI) / 180

/** Makes a picture of a paper ready for reading. Never throws because of what is in the picture. */
export function prepare(picture: Rgba, options: PrepareOptions): Prepared {
  const full = toGray(picture)
  const times = Math.ceil(Math.sqrt((full.width * full.height) / LOOK_PIXELS))
  const small = shrunk(full, times)
  const whole: Plane = { width: full.width, height: full.height, toPicture: scaled(1) }
  const first = survey(small)
  let { letters } = first
  const corners = options.kind === 'photo' ? pageCorners(picture) : undefined
  const sheet = corners && sheetPlane(corners, picture, letters, times)
  let plane = sheet ?? whole
  if (sheet !== undefined) letters = survey(lookedAt(small, times, sheet)).letters
  if (Math.abs(letters.tilt) > ROUGH) {
    plane = straightened(plane, letters.tilt)
    letters = survey(lookedAt(small, times, plane)).letters
  }
  const skew = skewOf(letters)
  if (Math.abs(skew) > SKEW_MIN) plane = straightened(plane, skew)
  const capital = letters.capitalHeight * times
  const scale = scaleFor(capital, plane)
  return { ...finished(plane, scale, (size) => (size === times ? first.flat : evened(full, size))), lineHeight: capital * scale * LINE_IN_CAPITALS }
}
/** Smaller angles are left alone: setting them straight would blur more than it mends. */
const SKEW_MIN = (0.1 * Math.PI) / 180

/** A plane drawn from the picture that is `times` smaller, as many times smaller itself. */
const lookedAt = (small: Gray, times: number, plane: Plane): Gray =>
  drawn(small, compose(compose(scaled(times), plane.toPicture), scaled(1 / times)), Math.ceil(plane.width / times), Math.ceil(plane.height / times))

function scaleFor(capital: number, plane: Plane): number {
  const wanted = capital === 0 ? 1 : CAPITAL / capital
  const near = wanted > 0.8 && wanted < 1.25 ? 1 : wanted
  return Math.min(near, 4, Math.sqrt(OUT_PIXELS / (plane.width * plane.height)))
}

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

function evened(full: Gray, times: number): Gray {
  const smaller = shrunk(full, times)
  return flattened(smaller, lightOf(smaller))
}
