import type { Edges } from './edges.ts'
import { CHANGE_MIN, lineAt, type Line } from './lines.ts'
import type { Place } from './mapping.ts'

/** Corners are often rounded, folded or held: this share of a side at each end is not looked at. */
export const ENDS = 0.06

/** Place along a line: from the foot of the origin, along (−sin, cos). */
export const along = (line: Line, { x, y }: Place): number => y * line.cos - x * line.sin

/** The line through the steepest places near a side, by least squares, outliers left out. */
export function refined(edges: Edges, line: Line, a: Place, b: Place): Line {
  const points: { t: number; off: number }[] = []
  const from = along(line, a)
  const to = along(line, b)
  const low = Math.min(from, to) + Math.abs(to - from) * ENDS
  const high = Math.max(from, to) - Math.abs(to - from) * ENDS
  for (let t = low; t <= high; t++) {
    const off = steepest(edges, line, t)
    if (off !== undefined) points.push({ t, off })
  }
  let kept = points
  let slope = 0
  let base = 0
  for (const tolerance of [3, 1.5, 0.8]) {
    if (kept.length < 20) return line
    const meanT = kept.reduce((sum, { t }) => sum + t, 0) / kept.length
    const meanOff = kept.reduce((sum, { off }) => sum + off, 0) / kept.length
    const spread = kept.reduce((sum, { t }) => sum + (t - meanT) ** 2, 0)
    slope = kept.reduce((sum, { t, off }) => sum + (t - meanT) * (off - meanOff), 0) / spread
    base = meanOff - slope * meanT
    const [s, c] = [slope, base]
    kept = points.filter(({ t, off }) => Math.abs(off - c - s * t) < tolerance)
  }
  // Points at distance + base + slope t along the old normal: turn the normal by −atan(slope).
  const angle = line.angle - Math.atan(slope)
  return lineAt(angle, (line.distance + base) * Math.cos(Math.atan(slope)))
}

/** How far from the line, along its normal, the change is steepest; undefined when there is no edge. */
function steepest(edges: Edges, line: Line, t: number): number | undefined {
  const at = (k: number): number => {
    const x = (line.distance + k) * line.cos - t * line.sin
    const y = (line.distance + k) * line.sin + t * line.cos
    return Math.abs((between(edges, edges.dx, x, y) ?? 0) * line.cos + (between(edges, edges.dy, x, y) ?? 0) * line.sin)
  }
  let best = -4
  for (let k = -4; k <= 4; k++) if (at(k) > at(best)) best = k
  const middle = at(best)
  if (middle < CHANGE_MIN || Math.abs(best) === 4) return undefined
  const before = at(best - 1)
  const after = at(best + 1)
  const bend = before - 2 * middle + after
  return bend >= 0 ? best : best + (before - after) / (2 * bend)
}

function between({ width, height }: Edges, list: Float32Array, x: number, y: number): number | undefined {
  const left = Math.floor(x - 0.5)
  const top = Math.floor(y - 0.5)
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return undefined
  const tx = x - 0.5 - left
  const ty = y - 0.5 - top
  const at = top * width + left
  return (list[at]! * (1 - tx) + list[at + 1]! * tx) * (1 - ty) + (list[at + width]! * (1 - tx) + list[at + width + 1]! * tx) * ty
}
