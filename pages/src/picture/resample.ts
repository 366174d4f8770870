import type { Gray, Mapping } from './raster.ts'

/** The picture `times` smaller (a whole number): each pixel the mean of a block. What does not fill a block at the edges is left out. */
export function shrunk(gray: Gray, times: number): Gray {
  if (times <= 1) return gray
  const width = Math.max(1, Math.floor(gray.width / times))
  const height = Math.max(1, Math.floor(gray.height / times))
  const out = new Uint8Array(width * height)
  const sums = new Uint32Array(width)
  const rows = Math.min(times, gray.height)
  const columns = Math.min(times, gray.width)
  const area = rows * columns
  const half = area >> 1
  for (let y = 0; y < height; y++) {
    sums.fill(half)
    for (let dy = 0; dy < rows; dy++) {
      let at = (y * times + dy) * gray.width
      for (let x = 0; x < width; x++) {
        let sum = 0
        for (let dx = 0; dx < columns; dx++) sum += gray.data[at++]!
        sums[x]! += sum
      }
    }
    for (let x = 0; x < width; x++) out[y * width + x] = sums[x]! / area
  }
  return { width, height, data: out }
}

// Catmull-Rom weights at 64 places between two pixels, in 256ths: sharp, and exact where nothing is moved.
const PHASES = 64
const WEIGHTS = ((): Int16Array => {
  const table = new Int16Array((PHASES + 1) * 4)
  for (let i = 0; i <= PHASES; i++) {
    const t = i / PHASES
    const taps = [
      -0.5 * t + t * t - 0.5 * t ** 3,
      1 - 2.5 * t * t + 1.5 * t ** 3,
      0.5 * t + 2 * t * t - 1.5 * t ** 3,
      -0.5 * t * t + 0.5 * t ** 3,
    ].map((tap) => Math.round(tap * 256))
    taps[i < PHASES / 2 ? 1 : 2]! += 256 - taps.reduce((sum, tap) => sum + tap, 0)
    table.set(taps, i * 4)
  }
  return table
})()

/** How far outside the picture its edge is carried on before white begins, in pixels. */
const CARRIED = 1.5

/** Draws a picture of `width` by `height` by looking each pixel up in `gray` where `toGray` says; white where there is nothing. */
export function drawn(gray: Gray, toGray: Mapping, width: number, height: number): Gray {
  const [a, b, c, d, e, f, g, h, i] = toGray
  if (b === 0 && d === 0 && g === 0 && h === 0 && a > 0 && e > 0) return rescaled(gray, [a / i, c / i, e / i, f / i], width, height)
  const { data } = gray
  const stride = gray.width
  const insideX = stride - 2
  const insideY = gray.height - 2
  const out = new Uint8Array(width * height)
  for (let y = 0, to = 0; y < height; y++) {
    // Numerators and denominator at the middle of the row's first pixel; each next pixel adds a, d, g.
    let u = a * 0.5 + b * (y + 0.5) + c
    let v = d * 0.5 + e * (y + 0.5) + f
    let w = g * 0.5 + h * (y + 0.5) + i
    for (let x = 0; x < width; x++, to++, u += a, v += d, w += g) {
      const px = u / w - 0.5
      const py = v / w - 0.5
      if (!(px >= 1 && py >= 1 && px < insideX && py < insideY && w > 0)) {
        out[to] = w > 0 ? atEdge(gray, px, py) : 255
        continue
      }
      const left = px | 0
      const top = py | 0
      const wx = ((px - left) * PHASES + 0.5) << 2
      const wy = ((py - top) * PHASES + 0.5) << 2
      const w0 = WEIGHTS[wx]!
      const w1 = WEIGHTS[wx + 1]!
      const w2 = WEIGHTS[wx + 2]!
      const w3 = WEIGHTS[wx + 3]!
      let at = (top - 1) * stride + left - 1
      let sum = WEIGHTS[wy]! * (w0 * data[at]! + w1 * data[at + 1]! + w2 * data[at + 2]! + w3 * data[at + 3]!)
      at += stride
      sum += WEIGHTS[wy + 1]! * (w0 * data[at]! + w1 * data[at + 1]! + w2 * data[at + 2]! + w3 * data[at + 3]!)
      at += stride
      sum += WEIGHTS[wy + 2]! * (w0 * data[at]! + w1 * data[at + 1]! + w2 * data[at + 2]! + w3 * data[at + 3]!)
      at += stride
      sum += WEIGHTS[wy + 3]! * (w0 * data[at]! + w1 * data[at + 1]! + w2 * data[at + 2]! + w3 * data[at + 3]!)
      sum = (sum + 32768) >> 16
      out[to] = sum < 0 ? 0 : sum > 255 ? 255 : sum
    }
  }
  return { width, height, data: out }
}

/** The same when nothing is turned: rows first, then columns, each row of the source only once. */
function rescaled(gray: Gray, [a, c, e, f]: readonly [number, number, number, number], width: number, height: number): Gray {
  const across = taps(a, c, width, gray.width)
  const down = taps(e, f, height, gray.height)
  const out = new Uint8Array(width * height)
  const rows = [0, 1, 2, 3].map(() => new Int32Array(width))
  const held = [-1, -1, -1, -1]
  const row = (y: number): Int32Array => {
    const slot = y & 3
    const list = rows[slot]!
    if (held[slot] === y) return list
    held[slot] = y
    const start = y * gray.width
    const { data } = gray
    for (let x = 0, k = 0; x < width; x++, k += 4) {
      list[x] =
        across.weights[k]! * data[start + across.at[k]!]! + across.weights[k + 1]! * data[start + across.at[k + 1]!]! +
        across.weights[k + 2]! * data[start + across.at[k + 2]!]! + across.weights[k + 3]! * data[start + across.at[k + 3]!]!
    }
    return list
  }
  for (let y = 0, k = 0; y < height; y++, k += 4) {
    const [r0, r1, r2, r3] = [row(down.at[k]!), row(down.at[k + 1]!), row(down.at[k + 2]!), row(down.at[k + 3]!)]
    const [w0, w1, w2, w3] = [down.weights[k]!, down.weights[k + 1]!, down.weights[k + 2]!, down.weights[k + 3]!]
    for (let x = 0, to = y * width; x < width; x++, to++) {
      const sum = (w0 * r0[x]! + w1 * r1[x]! + w2 * r2[x]! + w3 * r3[x]! + 32768) >> 16
      out[to] = sum < 0 ? 0 : sum > 255 ? 255 : sum
    }
  }
  return { width, height, data: out }
}

/** For each pixel of a line the four source pixels it is made of (the outermost repeated at the ends) and their weights. */
function taps(scale: number, shift: number, count: number, length: number): { at: Int32Array; weights: Int32Array } {
  const at = new Int32Array(count * 4)
  const weights = new Int32Array(count * 4)
  for (let i = 0; i < count; i++) {
    const from = scale * (i + 0.5) + shift - 0.5
    const first = Math.floor(from)
    const phase = Math.round((from - first) * PHASES) * 4
    for (let k = 0; k < 4; k++) {
      at[i * 4 + k] = Math.min(Math.max(first - 1 + k, 0), length - 1)
      weights[i * 4 + k] = WEIGHTS[phase + k]!
    }
  }
  return { at, weights }
}

function atEdge({ width, height, data }: Gray, x: number, y: number): number {
  if (!(x > -CARRIED && y > -CARRIED && x < width - 1 + CARRIED && y < height - 1 + CARRIED)) return 255
  const cx = Math.min(Math.max(x, 0), width - 1)
  const cy = Math.min(Math.max(y, 0), height - 1)
  const left = Math.floor(cx)
  const top = Math.floor(cy)
  const right = Math.min(left + 1, width - 1)
  const below = Math.min(top + 1, height - 1)
  const tx = cx - left
  const upper = data[top * width + left]! * (1 - tx) + data[top * width + right]! * tx
  const lower = data[below * width + left]! * (1 - tx) + data[below * width + right]! * tx
  return Math.round(upper + (lower - upper) * (cy - top))
}
