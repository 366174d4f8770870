import type { Mapping } from './raster.ts'

/**
 * Mappings between pictures. Places are counted from the top left edge of the first pixel: the middle of that pixel is
 * (0.5, 0.5), so boxes map the way they are drawn.
 */

export interface Place {
  readonly x: number
  readonly y: number
}

/** Four corners of a sheet: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Place, Place, Place, Place]

export const SAME: Mapping = [1, 0, 0, 0, 1, 0, 0, 0, 1]

/** Where a place of the first picture is in the second. */
export function place(m: Mapping, x: number, y: number): Place {
  const w = m[6] * x + m[7] * y + m[8]
  return { x: (m[0] * x + m[1] * y + m[2]) / w, y: (m[3] * x + m[4] * y + m[5]) / w }
}

/** First `a`, then `b`: `place(compose(a, b), x, y)` is `b` of `a` of the place. */
export function compose(a: Mapping, b: Mapping): Mapping {
  const cell = (row: number, column: number): number =>
    b[row * 3]! * a[column]! + b[row * 3 + 1]! * a[3 + column]! + b[row * 3 + 2]! * a[6 + column]!
  return [cell(0, 0), cell(0, 1), cell(0, 2), cell(1, 0), cell(1, 1), cell(1, 2), cell(2, 0), cell(2, 1), cell(2, 2)]
}

/** The way back. A mapping that flattens everything onto a line has none: then every place comes out as not a number. */
export function invert(m: Mapping): Mapping {
  const [a, b, c, d, e, f, g, h, i] = m
  const A = e * i - f * h
  const B = f * g - d * i
  const C = d * h - e * g
  const det = a * A + b * B + c * C
  return [
    A / det, (c * h - b * i) / det, (b * f - c * e) / det,
    B / det, (a * i - c * g) / det, (c * d - a * f) / det,
    C / det, (b * g - a * h) / det, (a * e - b * d) / det,
  ]
}

export const moved = (dx: number, dy: number): Mapping => [1, 0, dx, 0, 1, dy, 0, 0, 1]

export const scaled = (sx: number, sy: number = sx): Mapping => [sx, 0, 0, 0, sy, 0, 0, 0, 1]

/** Turns by an angle (radians) about the origin, from the x axis towards the y axis: clockwise as a picture is drawn. */
export const rotated = (angle: number): Mapping => {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return [cos, -sin, 0, sin, cos, 0, 0, 0, 1]
}

/** Maps the upright rectangle (0, 0)–(width, height) onto four corners (Heckbert 1989, section 2.2.3). */
export function ontoCorners(width: number, height: number, [p, q, r, s]: Corners): Mapping {
  const sumX = p.x - q.x + r.x - s.x
  const sumY = p.y - q.y + r.y - s.y
  const dx1 = q.x - r.x
  const dx2 = s.x - r.x
  const dy1 = q.y - r.y
  const dy2 = s.y - r.y
  const det = dx1 * dy2 - dx2 * dy1
  const g = (sumX * dy2 - dx2 * sumY) / det
  const h = (dx1 * sumY - sumX * dy1) / det
  const square: Mapping = [q.x - p.x + g * q.x, s.x - p.x + h * s.x, p.x, q.y - p.y + g * q.y, s.y - p.y + h * s.y, p.y, g, h, 1]
  return compose(scaled(1 / width, 1 / height), square)
}

/** How many pixels of the second picture one pixel of the first covers along each axis at a place (the root of the area). */
export function stretchAt(m: Mapping, x: number, y: number): number {
  const at = place(m, x, y)
  const right = place(m, x + 1, y)
  const below = place(m, x, y + 1)
  return Math.sqrt(Math.abs((right.x - at.x) * (below.y - at.y) - (right.y - at.y) * (below.x - at.x)))
}
