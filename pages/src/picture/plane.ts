import { FOCAL } from './far-side.ts'
import type { Letters } from './letters.ts'
import { compose, invert, moved, ontoCorners, place, rotated, type Corners } from './mapping.ts'
import { areaOf } from './page-corners.ts'
import type { Mapping } from './raster.ts'

/** The paper laid flat, at about the picture's own scale. */
export interface Plane {
  readonly width: number
  readonly height: number
  readonly toPicture: Mapping
}

/** Kept around a sheet's outline, in shares of its sides: print at the very edge is not cut. */
const MARGIN = 0.005
/** Letters outside the sheet, as a share of those on it, from which it is not believed to be the whole paper. */
const OUTSIDE = 0.03
const OUTSIDE_MIN = 4

/** The sheet between four corners laid flat; undefined when it would leave out what looks like print. */
export function sheetPlane(corners: Corners, picture: { width: number; height: number }, letters: Letters, unit: number): Plane | undefined {
  const ratio = heightToWidth(corners, picture)
  if (!(ratio > 0.1 && ratio < 10)) return undefined
  const width = Math.sqrt(areaOf(corners) / ratio) * 1.05
  const height = width * ratio
  const toPicture = compose(moved(-width * MARGIN, -height * MARGIN), ontoCorners(width, height, corners))
  const plane = { width: Math.ceil(width * (1 + 2 * MARGIN)), height: Math.ceil(height * (1 + 2 * MARGIN)), toPicture }
  return leavesPrintOut(plane, letters, unit) ? undefined : plane
}

function leavesPrintOut(plane: Plane, letters: Letters, unit: number): boolean {
  const back = invert(plane.toPicture)
  let outside = 0
  let on = 0
  for (let i = 0; i < letters.count; i++) {
    const { x, y } = place(back, ((letters.left[i]! + letters.right[i]!) / 2) * unit, ((letters.top[i]! + letters.bottom[i]!) / 2) * unit)
    if (x > 0 && y > 0 && x < plane.width && y < plane.height) on++
    else if (letters.capital[i]! > letters.capitalHeight * 0.6 && letters.capital[i]! < letters.capitalHeight * 1.7) outside++
  }
  return outside > Math.max(OUTSIDE_MIN, on * OUTSIDE)
}

/**
 * How much taller than wide the sheet really is. The camera is taken to look straight through the middle of the picture with the
 * usual lens of a phone; at the tilts people photograph at, another lens changes the answer by a few per cent.
 */
function heightToWidth(corners: Corners, { width, height }: { width: number; height: number }): number {
  const focal = Math.max(width, height) * FOCAL
  const m = compose(ontoCorners(1, 1, corners), moved(-width / 2, -height / 2))
  const length = (column: number): number => Math.hypot(m[column]! / focal, m[column + 3]! / focal, m[column + 6]!)
  return length(1) / length(0)
}

/** The plane turned so that lines leaning by `angle` (radians, clockwise) become level; nothing of it is left out. */
export function straightened(plane: Plane, angle: number): Plane {
  const cos = Math.abs(Math.cos(angle))
  const sin = Math.abs(Math.sin(angle))
  const width = Math.ceil(plane.width * cos + plane.height * sin)
  const height = Math.ceil(plane.width * sin + plane.height * cos)
  const about = compose(compose(moved(-width / 2, -height / 2), rotated(angle)), moved(plane.width / 2, plane.height / 2))
  return { width, height, toPicture: compose(about, plane.toPicture) }
}
