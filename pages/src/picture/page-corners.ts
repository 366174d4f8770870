import { edgesOf, type Edges } from './edges.ts'
import { farSide } from './far-side.ts'
import { CHANGE_MIN, crossing, lineAt, straightLines, type Line } from './lines.ts'
import type { Corners, Place } from './mapping.ts'
import type { Rgba } from './raster.ts'
import { along, ENDS, refined } from './sides.ts'

/** How much of a side must be seen as an edge, on average and at the least. */
const SEEN_MEAN = 0.8
const SEEN_MIN = 0.6
/** One side may lie outside the picture when the other three are seen this well. */
const SEEN_CUT_OFF = 0.85
const AREA_MIN = 0.12
/** A sheet and what lies around it differ by this many levels along a side. */
const STEP_MIN = 8
/**
 * The four corners of a sheet or card in a photo (pixels of the picture, clockwise, the top left first as the picture lies), or
 * undefined when there is no strong evidence of one. Places are good to about 0.2 % of the picture.
 */
export function pageCorners(picture: Rgba): Corners | undefined {
  if (Math.min(picture.width, picture.height) < 100) return undefined
  const edges = edgesOf(picture)
  const tracks = [
    ...straightLines(edges).map((line) => track(edges, line, false)),
    ...borders(edges).map((line) => track(edges, line, true)),
  ]
  let best: Sheet | undefined
  for (const sheet of sheets(edges, tracks)) {
    if ((best === undefined || sheet.score > best.score) && standsOut(edges, sheet)) best = sheet
  }
  if (best === undefined) return undefined
  const sides = best.sides.map(({ line, isBorder }, i) => (isBorder ? line : refined(edges, line, best.corners[i]!, best.corners[(i + 1) % 4]!)))
  const cut = best.sides.findIndex(({ isBorder }) => isBorder)
  if (cut >= 0) sides[cut] = farSide(edges, sides, cut)
  const corners = cornersOf(sides as [Line, Line, Line, Line])
  if (corners === undefined || areaOf(corners) > areaOf(best.corners) * GROWN_MAX) return undefined
  return corners.map(({ x, y }) => ({ x: x * edges.times, y: y * edges.times })) as unknown as Corners
}

/** A sheet cut off by the picture may reach this much further than what is seen of it. */
const GROWN_MAX = 1.35

/** A line with what was seen along it: counts up to each step of one small pixel, from `from` on. */
interface Track {
  readonly line: Line
  readonly isBorder: boolean
  readonly from: number
  /** Steps inside the picture; with an edge brighter on the normal's side; darker on it. */
  readonly inside: Int32Array
  readonly brighter: Int32Array
  readonly darker: Int32Array
}

const borders = ({ width, height }: Edges): Line[] => [
  lineAt(0, 0), lineAt(0, width), lineAt(Math.PI / 2, 0), lineAt(Math.PI / 2, height),
]

function track(edges: Edges, line: Line, isBorder: boolean): Track {
  const reach = Math.ceil(Math.hypot(edges.width, edges.height))
  const inside = new Int32Array(2 * reach + 2)
  const brighter = new Int32Array(2 * reach + 2)
  const darker = new Int32Array(2 * reach + 2)
  for (let i = 0; i <= 2 * reach; i++) {
    const t = i - reach
    const x = line.distance * line.cos - t * line.sin
    const y = line.distance * line.sin + t * line.cos
    let most = 0
    let isInside = false
    for (let k = -2; k <= 2; k++) {
      const px = Math.floor(x + k * line.cos)
      const py = Math.floor(y + k * line.sin)
      if (px < 1 || py < 1 || px >= edges.width - 1 || py >= edges.height - 1) continue
      isInside = true
      const at = py * edges.width + px
      const change = edges.dx[at]! * line.cos + edges.dy[at]! * line.sin
      // Only edges that run along this line: print and grain cross it.
      const crossways = Math.abs(edges.dy[at]! * line.cos - edges.dx[at]! * line.sin)
      if (Math.abs(change) > Math.abs(most) && crossways < Math.abs(change) * 0.6) most = change
    }
    inside[i + 1] = inside[i]! + (isInside ? 1 : 0)
    brighter[i + 1] = brighter[i]! + (most > CHANGE_MIN ? 1 : 0)
    darker[i + 1] = darker[i]! + (most < -CHANGE_MIN ? 1 : 0)
  }
  return { line, isBorder, from: -reach, inside, brighter, darker }
}

/** The share of a side, ends left out, along which an edge of one kind is seen; undefined when most of it is outside. */
function seen(side: Track, a: Place, b: Place): number | undefined {
  const from = along(side.line, a)
  const to = along(side.line, b)
  const length = Math.abs(to - from)
  const low = Math.round(Math.min(from, to) + length * ENDS) - side.from
  const high = Math.round(Math.max(from, to) - length * ENDS) - side.from
  const end = side.inside.length - 1
  if (high <= low || low < 0 || high > end) return undefined
  const inside = side.inside[high]! - side.inside[low]!
  if (inside < (high - low) * 0.7) return undefined
  return Math.max(side.brighter[high]! - side.brighter[low]!, side.darker[high]! - side.darker[low]!) / inside
}

interface Sheet {
  readonly sides: readonly [Track, Track, Track, Track]
  readonly corners: Corners
  readonly score: number
}

/** Every four lines that make a sheet whose sides are seen. */
function* sheets(edges: Edges, tracks: readonly Track[]): Generator<Sheet> {
  const apart = Math.min(edges.width, edges.height) * 0.2
  const pairs: [Track, Track][] = []
  for (let i = 0; i < tracks.length; i++) {
    for (let j = i + 1; j < tracks.length; j++) {
      const a = tracks[i]!
      const b = tracks[j]!
      if (a.isBorder && b.isBorder) continue
      const turn = Math.cos(a.line.angle - b.line.angle)
      const distance = Math.abs(a.line.distance - Math.sign(turn) * b.line.distance)
      if (Math.abs(turn) > Math.cos(Math.PI / 6) && distance > apart) pairs.push([a, b])
    }
  }
  for (let i = 0; i < pairs.length; i++) {
    for (let j = i + 1; j < pairs.length; j++) {
      const [a, c] = pairs[i]!
      const [b, d] = pairs[j]!
      if (Number(a.isBorder) + Number(b.isBorder) + Number(c.isBorder) + Number(d.isBorder) > 1) continue
      const sheet = sheetOf(edges, [a, b, c, d])
      if (sheet !== undefined) yield sheet
    }
  }
}

function sheetOf(edges: Edges, found: readonly [Track, Track, Track, Track]): Sheet | undefined {
  const ordered = inOrder(found)
  const corners = ordered === undefined ? undefined : cornersOf(ordered.map(({ line }) => line) as [Line, Line, Line, Line])
  if (ordered === undefined || corners === undefined || !isSheetLike(edges, corners)) return undefined
  let sum = 0
  let least = 1
  let cutOff = false
  for (let i = 0; i < 4; i++) {
    if (ordered[i]!.isBorder) {
      cutOff = true
      continue
    }
    const share = seen(ordered[i]!, corners[i]!, corners[(i + 1) % 4]!)
    if (share === undefined || share < SEEN_MIN) return undefined
    sum += share
    least = Math.min(least, share)
  }
  const mean = sum / (cutOff ? 3 : 4)
  if (mean < SEEN_MEAN || (cutOff && least < SEEN_CUT_OFF)) return undefined
  // Of two outlines the outer is the sheet, the inner a frame printed on it; but a worse outline is not better for being large.
  const area = areaOf(corners) / (edges.width * edges.height)
  return { sides: ordered, corners, score: mean * 2 + least + Math.sqrt(area) * 2 - (cutOff ? 0.6 : 0) }
}

/** Top, right, bottom, left: corner i lies between side i−1 and side i. */
function inOrder(sides: readonly [Track, Track, Track, Track]): [Track, Track, Track, Track] | undefined {
  const [a, b, c, d] = sides
  const lying = Math.abs(a.line.sin) + Math.abs(c.line.sin) > Math.abs(b.line.sin) + Math.abs(d.line.sin) ? [a, c] : [b, d]
  const standing = lying[0] === a ? [b, d] : [a, c]
  const y = ({ line }: Track): number => line.distance * Math.sign(line.sin)
  const x = ({ line }: Track): number => line.distance * Math.sign(line.cos)
  const [top, bottom] = y(lying[0]!) < y(lying[1]!) ? lying : [lying[1], lying[0]]
  const [left, right] = x(standing[0]!) < x(standing[1]!) ? standing : [standing[1], standing[0]]
  return [top!, right!, bottom!, left!]
}

/** The corners of four sides (top, right, bottom, left): side i runs from corner i to corner i + 1. */
function cornersOf([top, right, bottom, left]: readonly [Line, Line, Line, Line]): Corners | undefined {
  const corners = [crossing(left, top), crossing(top, right), crossing(right, bottom), crossing(bottom, left)]
  return corners.every((corner) => corner !== undefined) ? (corners as unknown as Corners) : undefined
}

export function areaOf(corners: Corners): number {
  let twice = 0
  for (let i = 0; i < 4; i++) {
    const a = corners[i]!
    const b = corners[(i + 1) % 4]!
    twice += a.x * b.y - b.x * a.y
  }
  return twice / 2
}

/** Convex, large enough, corners between 55 and 125 degrees and hardly outside the picture. */
function isSheetLike({ width, height }: Edges, corners: Corners): boolean {
  if (areaOf(corners) < width * height * AREA_MIN) return false
  const margin = Math.max(width, height) * 0.1
  for (let i = 0; i < 4; i++) {
    const { x, y } = corners[i]!
    if (x < -margin || y < -margin || x > width + margin || y > height + margin) return false
    const before = corners[(i + 3) % 4]!
    const after = corners[(i + 1) % 4]!
    const ax = before.x - x
    const ay = before.y - y
    const bx = after.x - x
    const by = after.y - y
    const cos = (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by))
    if (Math.abs(cos) > Math.cos((55 * Math.PI) / 180) || bx * ay - by * ax < 0) return false
  }
  return true
}

/** Along each side the sheet differs from what is outside, and not only by a line drawn on it. */
function standsOut(edges: Edges, { sides, corners }: Sheet): boolean {
  const cx = corners.reduce((sum, { x }) => sum + x, 0) / 4
  const cy = corners.reduce((sum, { y }) => sum + y, 0) / 4
  return sides.every(({ line, isBorder }, i) => {
    if (isBorder) return true
    const a = corners[i]!
    const b = corners[(i + 1) % 4]!
    const inward = cx * line.cos + cy * line.sin > line.distance ? 1 : -1
    return stepAcross(edges, line, a, b, inward) >= STEP_MIN
  })
}

/** The difference between a strip inside a side and one outside it, in levels of the channel that differs most. */
function stepAcross(edges: Edges, line: Line, a: Place, b: Place, inward: number): number {
  const steps = 60
  let most = 0
  for (const channel of edges.channels) {
    let sum = 0
    let count = 0
    for (let i = 3; i < steps - 3; i++) {
      const x = a.x + ((b.x - a.x) * i) / steps
      const y = a.y + ((b.y - a.y) * i) / steps
      const inner = sample(edges, channel, x + line.cos * inward * STRIP, y + line.sin * inward * STRIP)
      const outer = sample(edges, channel, x - line.cos * inward * STRIP, y - line.sin * inward * STRIP)
      if (inner === undefined || outer === undefined) continue
      sum += inner - outer
      count++
    }
    if (count > 10) most = Math.max(most, Math.abs(sum / count))
  }
  return most
}
/** How far from a side its two strips are, small pixels: beyond the blur of the edge. */
const STRIP = 6

function sample({ width, height }: Edges, channel: Float32Array, x: number, y: number): number | undefined {
  const px = Math.floor(x)
  const py = Math.floor(y)
  return px < 0 || py < 0 || px >= width || py >= height ? undefined : channel[py * width + px]
}
