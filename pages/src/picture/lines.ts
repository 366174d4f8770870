import type { Edges } from './edges.ts'

/** A straight line: x cos + y sin = distance, in small pixels; `angle` is that of its normal. */
export interface Line {
  readonly angle: number
  readonly distance: number
  readonly cos: number
  readonly sin: number
}

export const lineAt = (angle: number, distance: number): Line => ({ angle, distance, cos: Math.cos(angle), sin: Math.sin(angle) })

/** Less change than this per pixel is texture or noise. */
export const CHANGE_MIN = 4
const LINES_MAX = 30
const DEGREE = Math.PI / 180
/** Lines closer than this to a better one are the same line. */
const SAME_DEGREES = 4
const SAME_DISTANCE = 5
const VOTE_REACH = 3

/** The longest straight edges of a picture, best first (Hough's transform, each edge voting near its own direction). */
export function straightLines(edges: Edges): Line[] {
  const { width, height, dx, dy } = edges
  const reach = Math.ceil(Math.hypot(width, height))
  const span = 2 * reach + 1
  const votes = new Float32Array(180 * span)
  const cos = Float64Array.from({ length: 180 }, (_, degree) => Math.cos(degree * DEGREE))
  const sin = Float64Array.from({ length: 180 }, (_, degree) => Math.sin(degree * DEGREE))
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const gx = dx[at]!
      const gy = dy[at]!
      const change = Math.hypot(gx, gy)
      if (change < CHANGE_MIN || !isRidge(edges, at, gx, gy, change)) continue
      const middle = Math.round(Math.atan2(gy, gx) / DEGREE) + 360
      for (let k = -VOTE_REACH; k <= VOTE_REACH; k++) {
        const degree = (middle + k) % 180
        const distance = Math.round((x + 0.5) * cos[degree]! + (y + 0.5) * sin[degree]!)
        // Strong edges count a little more, so that texture does not drown a sheet's outline.
        votes[degree * span + distance + reach]! += 0.5 + Math.min(change, 24) / 16
      }
    }
  }
  return peaks(votes, span, reach, Math.min(width, height) * 0.2)
}

/** The change is largest here, looked at across the edge. */
function isRidge({ width, dx, dy }: Edges, at: number, gx: number, gy: number, change: number): boolean {
  const step = Math.abs(gx) > Math.abs(gy) ? 1 : width
  return change >= Math.hypot(dx[at - step]!, dy[at - step]!) && change > Math.hypot(dx[at + step]!, dy[at + step]!)
}

function peaks(votes: Float32Array, span: number, reach: number, least: number): Line[] {
  // A line between two cells votes for both.
  const joined = votes.slice()
  for (let i = 1; i < votes.length - 1; i++) joined[i] = votes[i]! + (votes[i - 1]! + votes[i + 1]!) / 2
  const found: Line[] = []
  while (found.length < LINES_MAX) {
    let best = 0
    for (let i = 1; i < joined.length; i++) if (joined[i]! > joined[best]!) best = i
    if (joined[best]! < least) break
    const degree = Math.floor(best / span)
    const distance = (best % span) - reach
    found.push(lineAt(degree * DEGREE, distance))
    for (let k = -SAME_DEGREES; k <= SAME_DEGREES; k++) {
      const turnedRound = degree + k < 0 || degree + k >= 180
      const row = ((degree + k + 180) % 180) * span
      const middle = (turnedRound ? -distance : distance) + reach
      joined.fill(0, row + Math.max(0, middle - SAME_DISTANCE), row + Math.min(span, middle + SAME_DISTANCE + 1))
    }
  }
  return found
}

/** Where two lines cross; undefined when they hardly do. */
export function crossing(a: Line, b: Line): { x: number; y: number } | undefined {
  const det = a.cos * b.sin - a.sin * b.cos
  if (Math.abs(det) < 0.2) return undefined
  return { x: (a.distance * b.sin - b.distance * a.sin) / det, y: (a.cos * b.distance - b.cos * a.distance) / det }
}
