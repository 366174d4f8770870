import type { Gray } from '../picture/raster.ts'
import { drawn, shrunk } from '../picture/resample.ts'
import { scaled } from '../picture/mapping.ts'
import { type Blob, blobsOf, inkOf } from './ink.ts'

/** A row of letters: the line through their middles, from the left end to the right end, and how tall they are. In pixels. */
export interface Row {
  readonly left: { readonly x: number; readonly y: number }
  readonly right: { readonly x: number; readonly y: number }
  readonly height: number
}

/** Two or three rows of the same length under each other, as machine-readable strips are printed. */
export interface Band {
  readonly rows: readonly Row[]
}

// Letters of a strip in a picture this wide are 6 to 60 pixels tall.
const WORKING_WIDTH = 1200
const LARGEST_MAGNIFICATION = 4
// Letter heights that are looked for, each about 1.35 times the one before.
const LETTER_HEIGHTS = [7, 9.5, 13, 17.5, 23.5, 32, 43] as const
// A strip of 30 letters is about 30 letter heights long; light and noise eat at the ends.
const ROW_HEIGHTS_LONG = 17

/** Where strips may be, the likeliest first. Most pages have none, some have lines of typing that look alike: the reading decides. */
export function findBands(gray: Gray): Band[] {
  const { work, scale } = working(gray)
  const blobs = blobsOf(inkOf(work, 14))
  const found: { band: Band; weight: number }[] = []
  for (const height of LETTER_HEIGHTS) {
    for (const band of bandsOf(rowsOf(blobs, height))) found.push({ band, weight: weightOf(band) })
  }
  const out: Band[] = []
  for (const { band } of found.sort((a, b) => b.weight - a.weight)) {
    if (!out.some((o) => overlap(o, band))) out.push(band)
  }
  return out.map((band) => ({ rows: band.rows.map((r) => larger(r, 1 / scale)) }))
}

function working(gray: Gray): { work: Gray; scale: number } {
  const wanted = Math.min(WORKING_WIDTH / gray.width, LARGEST_MAGNIFICATION)
  const times = Math.max(1, Math.floor(1 / wanted))
  const small = shrunk(gray, times)
  const scale = wanted * times
  const width = Math.round(small.width * scale)
  const height = Math.round(small.height * scale)
  return { work: scale === 1 ? small : drawn(small, scaled(1 / scale), width, height), scale: wanted }
}

const larger = (r: Row, by: number): Row => ({
  left: { x: r.left.x * by, y: r.left.y * by }, right: { x: r.right.x * by, y: r.right.y * by }, height: r.height * by,
})

/** Rows of letters about `height` tall: pieces of ink of that size chained from left to right. */
export function rowsOf(blobs: readonly Blob[], height: number): Row[] {
  const letters = blobs.filter((b) => {
    const tall = b.bottom - b.top
    // Where letters touch, several are one piece.
    return tall >= height * 0.6 && tall <= height * 1.65 && b.right - b.left <= height * 9
  }).sort((a, b) => a.left - b.left)
  const chains: Blob[][] = []
  let open: Blob[][] = []
  for (const b of letters) {
    const middle = (b.top + b.bottom) / 2
    open = open.filter((c) => b.left - c.at(-1)!.right < height * 2.6)
    let best: Blob[] | undefined
    let least = height * 0.45
    for (const c of open) {
      const last = c.at(-1)!
      const off = Math.abs(middleOf(c) - middle)
      if (b.left >= last.left && off < least) {
        least = off
        best = c
      }
    }
    if (best) best.push(b)
    else {
      const chain = [b]
      chains.push(chain)
      open.push(chain)
    }
  }
  return chains.flatMap((c) => rowOf(c, height) ?? [])
}

/** Where the chain is at its end: the mean of its last letters. */
function middleOf(chain: readonly Blob[]): number {
  const last = chain.slice(-4)
  return last.reduce((sum, b) => sum + (b.top + b.bottom) / 2, 0) / last.length
}

function rowOf(chain: readonly Blob[], height: number): Row | undefined {
  const x0 = Math.min(...chain.map((b) => b.left))
  const x1 = Math.max(...chain.map((b) => b.right))
  if (x1 - x0 < height * ROW_HEIGHTS_LONG || chain.length < 6) return undefined
  const fit = lineThrough(chain)
  // What stands far off the line is not of the row.
  const near = chain.filter((b) => Math.abs((b.top + b.bottom) / 2 - fit(( b.left + b.right) / 2)) < height * 0.35)
  if (near.length < 6) return undefined
  const line = lineThrough(near)
  const tall = near.map((b) => b.bottom - b.top).sort((a, b) => a - b)
  const left = Math.min(...near.map((b) => b.left))
  const right = Math.max(...near.map((b) => b.right))
  return { left: { x: left, y: line(left) }, right: { x: right, y: line(right) }, height: tall[Math.floor(tall.length * 0.65)]! }
}

function lineThrough(blobs: readonly Blob[]): (x: number) => number {
  let [n, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0]
  for (const b of blobs) {
    const weight = b.right - b.left
    const x = (b.left + b.right) / 2
    const y = (b.top + b.bottom) / 2
    n += weight
    sx += weight * x
    sy += weight * y
    sxx += weight * x * x
    sxy += weight * x * y
  }
  const d = n * sxx - sx * sx
  const slope = d === 0 ? 0 : (n * sxy - sx * sy) / d
  return (x) => (sy - slope * sx) / n + slope * x
}

/** Rows of one length and slope under each other, two or three at even distances. */
function bandsOf(rows: readonly Row[]): Band[] {
  const down = [...rows].sort((a, b) => a.left.y + a.right.y - b.left.y - b.right.y)
  const out: Band[] = []
  for (let i = 0; i < down.length; i += 1) {
    for (let j = i + 1; j < down.length; j += 1) {
      const gap = fits(down[i]!, down[j]!)
      if (gap === undefined) continue
      out.push({ rows: [down[i]!, down[j]!] })
      for (let k = j + 1; k < down.length; k += 1) {
        const next = fits(down[j]!, down[k]!)
        if (next !== undefined && Math.abs(next - gap) < 0.3 * gap) out.push({ rows: [down[i]!, down[j]!, down[k]!] })
      }
    }
  }
  return out
}

/** The distance between two rows when they may be neighbours in one strip. */
function fits(a: Row, b: Row): number | undefined {
  const height = (a.height + b.height) / 2
  const gap = (b.left.y + b.right.y - a.left.y - a.right.y) / 2
  // Rows are printed 1.5 to 3 letter heights apart; a row that lost its fillers is shorter at the right.
  const ends = Math.abs(a.left.x - b.left.x) < height * 2.2
  const turned = Math.abs(b.right.y - b.left.y - a.right.y + a.left.y) < height * 0.8
  const tall = Math.max(a.height, b.height) < 1.5 * Math.min(a.height, b.height)
  return ends && turned && tall && gap > height * 1.15 && gap < height * 3.6 ? gap : undefined
}

const lengthOf = (r: Row): number => r.right.x - r.left.x

/** Longer, and of more equal length, is likelier; three rows before two of them. */
function weightOf(band: Band): number {
  const lengths = band.rows.map((r) => lengthOf(r) / r.height)
  const most = Math.max(...lengths)
  const least = Math.min(...lengths)
  return least * (least / most) * (band.rows.length === 3 ? 1.3 : 1)
}

function overlap(a: Band, b: Band): boolean {
  const box = (band: Band) => ({
    left: Math.min(...band.rows.map((r) => r.left.x)), right: Math.max(...band.rows.map((r) => r.right.x)),
    top: Math.min(...band.rows.map((r) => r.left.y)) - band.rows[0]!.height / 2, bottom: Math.max(...band.rows.map((r) => r.left.y)) + band.rows[0]!.height / 2,
  })
  const [p, q] = [box(a), box(b)]
  return p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom
}
