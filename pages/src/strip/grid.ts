import type { Gray, Mapping } from '../picture/raster.ts'
import { drawn, shrunk } from '../picture/resample.ts'
import type { Row } from './find.ts'

/** A row drawn straight: letters `LETTER` pixels tall, their middle line in the middle of the picture. */
export interface Drawn {
  readonly picture: Gray
  /** From the drawn row to the picture it was drawn from. */
  readonly toSource: Mapping
}

/** How tall letters are in a drawn row, and how much is kept above and below them, in pixels. */
export const LETTER = 24
export const MARGIN = 12
export const ROW_TALL = LETTER + 2 * MARGIN

/** Where the letters of a strip stand in its drawn rows: letter `i` is centred at `first + i * pitch`. */
export interface Grid {
  readonly pitch: number
  readonly first: number
}

/** Rows that begin and end at the same places and are equally tall, so that one grid of letters fits them all. */
export function evenRows(rows: readonly Row[]): Row[] {
  const left = Math.min(...rows.map((r) => r.left.x))
  const right = Math.max(...rows.map((r) => r.right.x))
  const tall = [...rows].map((r) => r.height).sort((a, b) => a - b)
  const height = (tall[0]! + tall.at(-1)!) / 2
  return rows.map((r) => {
    const slope = (r.right.y - r.left.y) / (r.right.x - r.left.x)
    const y = (x: number) => r.left.y + slope * (x - r.left.x)
    return { left: { x: left, y: y(left) }, right: { x: right, y: y(right) }, height }
  })
}

/** Draws a row with `beyond` letter heights kept at both ends. */
export function drawRow(gray: Gray, row: Row, beyond: number): Drawn {
  // Pixels are averaged before they are dropped, or thin strokes would break.
  const times = Math.max(1, Math.floor(row.height / LETTER / 1.2))
  const source = shrunk(gray, times)
  const scale = row.height / LETTER / times
  const [dx, dy] = [row.right.x - row.left.x, row.right.y - row.left.y]
  const long = Math.hypot(dx, dy)
  const [ux, uy] = [dx / long, dy / long]
  const width = Math.ceil(long / times / scale + 2 * beyond * LETTER)
  const at = (n: number) => n * scale
  // (0, ROW_TALL / 2) is `beyond` letter heights left of the row's left end.
  const x0 = row.left.x / times - at(beyond * LETTER) * ux + at(ROW_TALL / 2) * uy
  const y0 = row.left.y / times - at(beyond * LETTER) * uy - at(ROW_TALL / 2) * ux
  const toSmall: Mapping = [scale * ux, -scale * uy, x0, scale * uy, scale * ux, y0, 0, 0, 1]
  const toSource: Mapping = [toSmall[0] * times, toSmall[1] * times, x0 * times, toSmall[3] * times, toSmall[4] * times, y0 * times, 0, 0, 1]
  return { picture: drawn(source, toSmall, width, ROW_TALL), toSource }
}

/**
 * How much ink stands in each column (or row) of a drawn row, light taken out: darker than the paper near it.
 * 0 is paper, 1 is the darkest print of the row.
 */
export function inkLevels(picture: Gray): Float32Array {
  const { width, height, data } = picture
  const out = new Float32Array(width * height)
  // Paper is the light part of the neighbourhood: the 85th percentile of columns about two letters wide.
  const reach = LETTER
  let darkest = 1
  for (let x = 0; x < width; x += 1) {
    const counts = new Uint32Array(256)
    let n = 0
    for (let cx = Math.max(0, x - reach); cx < Math.min(width, x + reach + 1); cx += 2) {
      for (let y = 4; y < height - 4; y += 1) {
        counts[data[y * width + cx]!]! += 1
        n += 1
      }
    }
    let paper = 255
    for (let above = 0; paper > 0 && above < n * 0.2; paper -= 1) above += counts[paper]!
    for (let y = 0; y < height; y += 1) {
      const dark = Math.max(0, paper - data[y * width + x]!)
      out[y * width + x] = dark
    }
  }
  const sorted = Float32Array.from(out).sort()
  darkest = Math.max(8, sorted[Math.floor(sorted.length * 0.97)]!)
  for (let i = 0; i < out.length; i += 1) out[i] = Math.min(1, out[i]! / darkest)
  return out
}

/** The ink of each column between the top and bottom of the letters. */
export function columnsOf(levels: Float32Array, width: number): Float32Array {
  const out = new Float32Array(width)
  for (let y = MARGIN - 2; y < MARGIN + LETTER + 2; y += 1) for (let x = 0; x < width; x += 1) out[x]! += levels[y * width + x]! / LETTER
  return out
}

/**
 * The fixed pitch of some rows that begin at the same place, and how strongly they show it (0 to 1; ordinary print is under 0.15).
 * The sum of all rows' ink is compared with waves of every pitch letters of strips have.
 */
export function pitchOf(columns: readonly Float32Array[], from: number, to: number): { pitch: number; phase: number; strength: number } {
  let best = { pitch: LETTER, phase: 0, strength: 0 }
  const sum = new Float32Array(to - from)
  for (const c of columns) for (let x = from; x < to; x += 1) sum[x - from]! += c[x] ?? 0
  const total = sum.reduce((a, b) => a + b, 0) || 1
  for (let pitch = LETTER * 0.68; pitch < LETTER * 1.35; pitch *= 1.0012) {
    let [re, im] = [0, 0]
    for (let x = 0; x < sum.length; x += 1) {
      const turn = (2 * Math.PI * (x + from)) / pitch
      re += sum[x]! * Math.cos(turn)
      im += sum[x]! * Math.sin(turn)
    }
    const strength = Math.hypot(re, im) / total
    if (strength > best.strength) best = { pitch, strength, phase: ((Math.atan2(im, re) / (2 * Math.PI)) * pitch + pitch) % pitch }
  }
  return best
}
