import { closed } from './extremes.ts'
import type { Gray } from './raster.ts'

/** How bright blank paper is, cell by cell. */
export interface Light {
  /** Side of a cell in pixels. */
  readonly cell: number
  readonly columns: number
  readonly rows: number
  readonly levels: Float32Array
}

/** Cells along the shorter side. */
const CELLS = 200
/** Dark things up to twice this many cells across do not darken the paper around them. */
const REACH = 4
const SMOOTHING = 2
/** Paper in the darkest shadow we believe in, against the brightest paper: a black table must not be lifted to white noise. */
const DARKEST = 0.35

/** The brightness of the paper under and between the print: the brightest nearby, then shrunk back so that no side wins, then smoothed. */
export function lightOf(gray: Gray): Light {
  const cell = Math.max(3, Math.round(Math.min(gray.width, gray.height) / CELLS))
  const columns = Math.ceil(gray.width / cell)
  const rows = Math.ceil(gray.height / cell)
  const means = cellMeans(gray, cell, columns, rows)
  const levels = averaged(closed(means, columns, rows, REACH), columns, rows, SMOOTHING)
  const white = levels.toSorted()[Math.floor(levels.length * 0.9)] ?? 255
  for (let i = 0; i < levels.length; i++) levels[i] = Math.max(levels[i]!, white * DARKEST, 1)
  return { cell, columns, rows, levels }
}

function cellMeans(gray: Gray, cell: number, columns: number, rows: number): Float32Array {
  const out = new Float32Array(columns * rows)
  const sums = new Uint32Array(columns)
  for (let row = 0; row < rows; row++) {
    sums.fill(0)
    const from = row * cell
    const to = Math.min(from + cell, gray.height)
    for (let y = from; y < to; y++) {
      let at = y * gray.width
      for (let column = 0; column < columns; column++) {
        const end = y * gray.width + Math.min((column + 1) * cell, gray.width)
        let sum = 0
        while (at < end) sum += gray.data[at++]!
        sums[column]! += sum
      }
    }
    for (let column = 0; column < columns; column++) {
      const across = Math.min(cell, gray.width - column * cell)
      out[row * columns + column] = sums[column]! / (across * (to - from))
    }
  }
  return out
}

function averaged(cells: Float32Array, columns: number, rows: number, reach: number): Float32Array {
  const across = new Float32Array(cells.length)
  const out = new Float32Array(cells.length)
  for (let i = 0; i < cells.length; i++) {
    const x = i % columns
    let sum = 0
    for (let k = -reach; k <= reach; k++) sum += cells[i - x + Math.min(Math.max(x + k, 0), columns - 1)]!
    across[i] = sum / (2 * reach + 1)
  }
  for (let i = 0; i < cells.length; i++) {
    const x = i % columns
    const y = (i - x) / columns
    let sum = 0
    for (let k = -reach; k <= reach; k++) sum += across[Math.min(Math.max(y + k, 0), rows - 1) * columns + x]!
    out[i] = sum / (2 * reach + 1)
  }
  return out
}

/** The picture with the light divided out, so that paper is white everywhere; then each value looked up in `tones`. */
export function flattened(gray: Gray, light: Light, tones: Uint8Array = PLAIN): Gray {
  const { width, height, data } = gray
  const out = new Uint8Array(width * height)
  const { cell, columns, rows, levels } = light
  const gains = new Float32Array(columns)
  for (let y = 0; y < height; y++) {
    const down = Math.min(Math.max((y + 0.5) / cell - 0.5, 0), rows - 1)
    const upper = Math.floor(down)
    const lower = Math.min(upper + 1, rows - 1)
    for (let x = 0; x < columns; x++) {
      const level = levels[upper * columns + x]! + (levels[lower * columns + x]! - levels[upper * columns + x]!) * (down - upper)
      gains[x] = 255 / level
    }
    const row = y * width
    for (let x = 0, column = 0, until = cell / 2; x < width; column++, until += cell) {
      // Between the middles of two cells the gain changes evenly.
      const from = gains[Math.max(column - 1, 0)]!
      const step = (gains[Math.min(column, columns - 1)]! - from) / cell
      const end = Math.min(Math.ceil(until), width)
      let gain = from + step * (x + 0.5 - (until - cell))
      for (; x < end; x++) {
        const value = data[row + x]! * gain + 0.5
        out[row + x] = tones[value > 255 ? 255 : value | 0]!
        gain += step
      }
    }
  }
  return { width, height, data: out }
}

const PLAIN = Uint8Array.from({ length: 256 }, (_, i) => i)

/**
 * Tones that make ink dark and paper white without making either hard: what is nearer to paper than to ink becomes white step by step,
 * so that grain and tinted print fade, and pale ink is darkened. Where nothing stands out, paper is only cleaned.
 */
export function tonesFor(threshold: number | undefined): Uint8Array {
  const white = threshold === undefined ? 235 : threshold + (255 - threshold) * WHITE_FROM
  const black = threshold === undefined ? 0 : Math.max(10, 2 * threshold - 355)
  return Uint8Array.from({ length: 256 }, (_, i) => Math.round(Math.min(Math.max((i - black) / (white - black), 0), 1) * 255))
}
/** How far from the middle between ink and paper white begins. */
const WHITE_FROM = 0.55
