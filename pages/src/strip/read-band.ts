import type { Box } from '@proofline/engine'
import type { Gray } from '../picture/raster.ts'
import { type CellLook, coarse, lookAt } from './cells.ts'
import type { Band, Row } from './find.ts'
import { type Drawn, LETTER, ROW_TALL, columnsOf, drawRow, evenRows, inkLevels, pitchOf } from './grid.ts'

/** The places of a strip: for each line, each place, how well each letter fits. `looks` were made of the same ink in different ways. */
export interface BandLook {
  readonly letters: number
  readonly lines: readonly LineLook[]
}
export interface LineLook {
  readonly cells: readonly Cell[]
  /** The line on the picture it was read from. */
  readonly box: Box
  /** The line drawn straight, letters `LETTER` pixels tall, and where its letters stand: for others to look at. */
  readonly drawn: Drawn
  readonly middles: readonly number[]
  /** The picture `drawn.toSource` leads to. */
  readonly source: Gray
}
/** The fits of one place, one for each way the ink was prepared. */
export interface Cell {
  readonly looks: readonly (readonly { readonly letter: string; readonly fit: number }[])[]
}

const LENGTHS = [30, 36, 44] as const
const STRENGTH_LEAST = 0.13
// A place without a letter fits some letter this well by chance.
const CHANCE_FIT = 0.55
const SIZES = [0.92, 0.96, 1, 1.04, 1.08] as const

interface Track {
  readonly drawn: Drawn
  readonly soft: Float32Array
  readonly levels: Float32Array
}

/** Reads a band as a strip; undefined when it has no fixed pitch or no length a strip can have. */
export function readBand(gray: Gray, band: Band): BandLook | undefined {
  const even = evenRows(band.rows)
  // Where light or noise hid a part of the row, the letters go on beyond what was found.
  const found = (even[0]!.right.x - even[0]!.left.x) / even[0]!.height
  const beyond = Math.max(3, found < 26 ? 48 - found : found < 42 ? 46 - found : 4)
  const tracks = even.map((row) => track(gray, row, beyond))
  const width = Math.min(...tracks.map((t) => t.drawn.picture.width))
  const edge = Math.round((beyond - 0.5) * LETTER)
  const wave = pitchOf(tracks.map((t) => columnsOf(t.levels, t.drawn.picture.width)), edge, width - edge)
  if (wave.strength < STRENGTH_LEAST) return undefined
  const window = windowOf(tracks, wave, width)
  if (!window) return undefined
  let rows = even
  if (window.letters === 30 && rows.length === 2) {
    const third = thirdRow(gray, even, beyond, wave, window.start)
    if (!third) return undefined
    rows = third
  }
  if ((window.letters === 30) !== (rows.length === 3)) return undefined
  const sized = rightSize(gray, rows, beyond, wave, window)
  return { letters: window.letters, lines: sized.tracks.map((t) => lineOf(gray, t, sized.wave, window)) }
}

/**
 * Rows are measured by their ink, and how tall letters and digits are together differs from printer to printer: the size at which
 * letters fit best is taken. It is what tells a 0 from an O, which is shorter.
 */
function rightSize(gray: Gray, rows: readonly Row[], beyond: number, wave: Wave, window: { letters: number; start: number }): { tracks: Track[]; wave: Wave } {
  let best: { tracks: Track[]; wave: Wave; fit: number } | undefined
  for (const size of SIZES) {
    const tracks = rows.map((r) => track(gray, { ...r, height: r.height * size }, beyond / size))
    // The row's left end stays where it was drawn; all else draws together.
    const end = beyond * LETTER
    const sized = { pitch: wave.pitch / size, phase: (wave.phase - end) / size + (beyond / size) * LETTER }
    let fit = 0
    for (const t of tracks) {
      for (let i = 1; i < window.letters; i += 3) {
        const found = lookAt(t.soft, t.drawn.picture.width, sized.phase + (window.start + i) * sized.pitch, { x: 2, y: 2, step: 2, quick: true }).fits[0]
        fit += found?.fit ?? 0
      }
    }
    if (!best || fit > best.fit) best = { tracks, wave: sized, fit }
  }
  return best!
}

function track(gray: Gray, row: Row, beyond: number): Track {
  const drawn = drawRow(gray, row, beyond)
  const levels = inkLevels(drawn.picture)
  return { drawn, levels, soft: coarse(levels, drawn.picture.width) }
}

interface Wave {
  readonly pitch: number
  readonly phase: number
}

/** How well any letter at all fits each place of the net, worst line first: letters stand in every line of a strip. */
function anyFits(tracks: readonly Track[], wave: Wave, width: number): number[] {
  const out: number[] = []
  for (let i = 0; wave.phase + i * wave.pitch < width; i += 1) {
    const fits = tracks.map((t) => lookAt(t.soft, t.drawn.picture.width, wave.phase + i * wave.pitch, { x: 2, y: 2, step: 2, quick: true }).fits[0]?.fit ?? 0)
    out.push(fits.reduce((a, b) => a + b, 0) / fits.length)
  }
  return out
}

/** Which places are the strip: the window of a length strips have that holds most letters and least else. */
function windowOf(tracks: readonly Track[], wave: Wave, width: number): { letters: number; start: number } | undefined {
  const fits = anyFits(tracks, wave, width)
  let best: { letters: number; start: number; sum: number } | undefined
  for (const letters of LENGTHS) {
    for (let start = 0; start + letters <= fits.length; start += 1) {
      const sum = fits.slice(start, start + letters).reduce((a, f) => a + f - CHANCE_FIT, 0)
      if (!best || sum > best.sum) best = { letters, start, sum }
    }
  }
  return best && best.sum > best.letters * 0.1 ? best : undefined
}

/** The line above or below two lines of a card that the search for rows missed. */
function thirdRow(gray: Gray, rows: readonly Row[], beyond: number, wave: Wave, start: number): Row[] | undefined {
  const [a, b] = [rows[0]!, rows[1]!]
  const moved = (r: Row, by: number): Row => ({
    height: r.height, left: { x: r.left.x, y: r.left.y + by * (b.left.y - a.left.y) }, right: { x: r.right.x, y: r.right.y + by * (b.right.y - a.right.y) },
  })
  let best: { rows: Row[]; fit: number } | undefined
  for (const candidate of [[moved(a, -1), a, b], [a, b, moved(b, 1)]]) {
    const added = candidate[0] === a ? candidate[2]! : candidate[0]!
    if (Math.min(added.left.y, added.right.y) < added.height || Math.max(added.left.y, added.right.y) > gray.height - added.height / 2) continue
    const t = track(gray, added, beyond)
    let fit = 0
    for (let i = 0; i < 30; i += 1) fit += (lookAt(t.soft, t.drawn.picture.width, wave.phase + (start + i) * wave.pitch, { x: 2, y: 4, step: 2, quick: true }).fits[0]?.fit ?? 0) / 30
    if (fit > 0.65 && (!best || fit > best.fit)) best = { rows: candidate, fit }
  }
  return best?.rows
}

/** Follows the letters of one line: a first look from letter to letter, then a closer one where the letters really stand. */
function lineOf(source: Gray, t: Track, wave: Wave, window: { letters: number; start: number }): LineLook {
  const width = t.drawn.picture.width
  const net = Array.from({ length: window.letters }, (_, i) => wave.phase + (window.start + i) * wave.pitch)
  const found = followed(t, net, wave.pitch)
  const xs = smooth(found.map((f, i) => ({ at: i, value: f.x - net[i]!, weight: f.fit })))
  const ys = smooth(found.map((f, i) => ({ at: i, value: f.y - ROW_TALL / 2, weight: f.fit })))
  const middles = net.map((x, i) => x + xs(i))
  const prepared = [t.soft, coarse(lifted(t.levels), width), coarse(blackened(t.levels), width)]
  const cells = middles.map((x, i): Cell => ({
    looks: prepared.map((soft) => lookAt(soft, width, x, { x: 1, y: 1, step: 1, at: Math.round(ys(i)) }).fits),
  }))
  return { cells, box: boxOf(t.drawn, middles, wave.pitch, ys), drawn: t.drawn, middles, source }
}

// A letter this sure shows where the next one is.
const GUIDING_FIT = 0.72

/**
 * Where each letter stands. A page seen at an angle has narrower letters at one end, and the net drifts off them: from the surest place
 * in the middle, each letter is looked for where the last ones say that it should be.
 */
function followed(t: Track, net: readonly number[], pitch: number): { x: number; y: number; fit: number }[] {
  const width = t.drawn.picture.width
  const look = (x: number, y: number) => {
    const l = lookAt(t.soft, width, x, { x: 4, y: 4, step: 2, at: Math.round(y - ROW_TALL / 2), quick: true })
    return { x: l.x, y: l.y, fit: l.fits[0]?.fit ?? 0 }
  }
  const first = net.map((x) => look(x, ROW_TALL / 2))
  const third = Math.floor(net.length / 3)
  const middle = first.slice(third, 2 * third).reduce((best, f, i) => (f.fit > first[best]!.fit ? third + i : best), third)
  const out = [...first]
  for (const step of [1, -1]) {
    let [dx, dy] = [first[middle]!.x - net[middle]!, first[middle]!.y - ROW_TALL / 2]
    let drift = 0
    for (let i = middle + step; i >= 0 && i < net.length; i += step) {
      const wanted = { x: net[i]! + dx + drift, y: ROW_TALL / 2 + dy }
      const f = look(wanted.x, wanted.y)
      out[i] = f.fit >= GUIDING_FIT ? f : { ...wanted, fit: Math.min(f.fit, 0.3) }
      if (f.fit < GUIDING_FIT) continue
      // Narrow letters hang a little off their middle: only a part of what is seen moves the net.
      const moved = f.x - net[i]! - dx
      drift = drift * 0.8 + Math.max(-pitch * 0.05, Math.min(pitch * 0.05, moved)) * 0.2
      dx += moved * 0.4
      dy += (f.y - ROW_TALL / 2 - dy) * 0.3
    }
  }
  return out
}

/** A curve (of the second degree) through measured offsets that forgets the third of them that lies farthest off. */
function smooth(points: readonly { at: number; value: number; weight: number }[]): (at: number) => number {
  const scale = points.length / 2
  const u = (at: number): number => at / scale - 1
  let used = points
  let curve = [0, 0, 0] as [number, number, number]
  for (let round = 0; round < 3; round += 1) {
    curve = parabola(used.map((p) => ({ u: u(p.at), value: p.value, weight: p.weight ** 2 })))
    const off = (p: { at: number; value: number }) => Math.abs(p.value - valueAt(curve, u(p.at)))
    used = [...points].sort((p, q) => off(p) - off(q)).slice(0, Math.ceil(points.length * 0.75))
  }
  return (at) => valueAt(curve, u(at))
}

const valueAt = ([a, b, c]: readonly [number, number, number], u: number): number => a + b * u + c * u * u

/** Weighted least squares by Cramer's rule; a level line when there is too little to go by. */
function parabola(points: readonly { u: number; value: number; weight: number }[]): [number, number, number] {
  const s = [0, 0, 0, 0, 0]
  const t = [0, 0, 0]
  for (const { u, value, weight } of points) {
    for (let k = 0; k < 5; k += 1) s[k]! += weight * u ** k
    for (let k = 0; k < 3; k += 1) t[k]! += weight * value * u ** k
  }
  // A little stiffness, so that few letters at one end do not bend the line.
  s[2]! += 1e-6
  s[4]! += 0.5
  const det = (m: readonly number[]): number => m[0]! * (m[4]! * m[8]! - m[5]! * m[7]!) - m[1]! * (m[3]! * m[8]! - m[5]! * m[6]!) + m[2]! * (m[3]! * m[7]! - m[4]! * m[6]!)
  const rows = [s[0]!, s[1]!, s[2]!, s[1]!, s[2]!, s[3]!, s[2]!, s[3]!, s[4]!]
  const whole = det(rows)
  if (Math.abs(whole) < 1e-9) return [s[0]! > 0 ? t[0]! / s[0]! : 0, 0, 0]
  const solved = [0, 1, 2].map((column) => det(rows.map((v, i) => (i % 3 === column ? t[Math.floor(i / 3)]! : v))) / whole)
  return solved as [number, number, number]
}

/** Faint strokes brought up. */
const lifted = (levels: Float32Array): Float32Array => levels.map((v) => Math.sqrt(v))
/** Only ink and paper, nothing between. */
const blackened = (levels: Float32Array): Float32Array => levels.map((v) => 1 / (1 + Math.exp(-(v - 0.5) * 9)))

function boxOf(drawn: Drawn, middles: readonly number[], pitch: number, ys: (at: number) => number): Box {
  const m = drawn.toSource
  const points = [[middles[0]! - pitch / 2, 0], [middles.at(-1)! + pitch / 2, middles.length - 1]].flatMap(([x, i]) => [-1, 1].map((side) => {
    const y = ROW_TALL / 2 + ys(i!) + side * LETTER * 0.62
    return { x: m[0] * x! + m[1] * y + m[2], y: m[3] * x! + m[4] * y + m[5] }
  }))
  const left = Math.min(...points.map((p) => p.x))
  const top = Math.min(...points.map((p) => p.y))
  return { x: left, y: top, width: Math.max(...points.map((p) => p.x)) - left, height: Math.max(...points.map((p) => p.y)) - top }
}

export type { CellLook }
