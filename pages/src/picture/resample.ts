import type { Gray, Mapping, Rgba } from './raster.ts'

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
  const table = new Int16Array(PHASES * 4)
  for (let i = 0; i < PHASES; i++) {
    const t = i / PHASES
    const taps = [
      -0.5 * t + t * t - 0.5 * t ** 3,
      1 - 2.5 * t * t + 1.5 * t ** 3,
      0.5 * t + 2 * t * t - 1.5 * t ** 3,
      -0.5 * t * t + 0.5 * t ** 3,
    ].map((tap) => Math.round(tap * 256))
    taps[1]! += 256 - taps.reduce((sum, tap) => sum + tap, 0)
    table.set(taps, i * 4)
  }
  return table
})()

/** How far outside the picture its edge is carried on before white begins, in pixels. */
const CARRIED = 1.5

/** Draws a picture of `width` by `height` by looking each pixel up in `gray` where `toGray` says; white where there is nothing. */
export function drawn(gray: Gray, toGray: Mapping, width: number, height: number): Gray {
  const out = new Uint8Array(width * height)
  const [a, b, c, d, e, f, g, h, i] = toGray
  const flat = g === 0 && h === 0 && i === 1
  for (let y = 0; y < height; y++) {
    // Numerators and denominator at the middle of the row's first pixel; each next pixel adds a, d, g.
    let u = a * 0.5 + b * (y + 0.5) + c
    let v = d * 0.5 + e * (y + 0.5) + f
    let w = g * 0.5 + h * (y + 0.5) + i
    const row = y * width
    for (let x = 0; x < width; x++) {
      out[row + x] = flat ? cubic(gray, u - 0.5, v - 0.5) : w > 0 ? cubic(gray, u / w - 0.5, v / w - 0.5) : 255
      u += a
      v += d
      w += g
    }
  }
  return { width, height, data: out }
}

function cubic({ width, height, data }: Gray, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const wx = (((x - left) * PHASES) | 0) << 2
  const wy = (((y - top) * PHASES) | 0) << 2
  if (left < 1 || top < 1 || left >= width - 2 || top >= height - 2) return atEdge({ width, height, data }, x, y)
  let at = (top - 1) * width + left - 1
  const w0 = WEIGHTS[wx]!
  const w1 = WEIGHTS[wx + 1]!
  const w2 = WEIGHTS[wx + 2]!
  const w3 = WEIGHTS[wx + 3]!
  let sum = WEIGHTS[wy]! * (w0 * data[at]! + w1 * data[at + 1]! + w2 * data[at + 2]! + w3 * data[at + 3]!)
  at += width
  sum += WEIGHTS[wy + 1]! * (w0 * data[at]! + w1 * data[at + 1]! + w2 * data[at + 2]! + w3 * data[at + 3]!)
  at += width
  sum += WEIGHTS[wy + 2]! * (w0 * data[at]! + w1 * data[at + 1]! + w2 * data[at + 2]! + w3 * data[at + 3]!)
  at += width
  sum += WEIGHTS[wy + 3]! * (w0 * data[at]! + w1 * data[at + 1]! + w2 * data[at + 2]! + w3 * data[at + 3]!)
  sum = (sum + 32768) >> 16
  return sum < 0 ? 0 : sum > 255 ? 255 : sum
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

/** The same in colour, for showing a straightened page: bilinear, and seen through where the picture does not reach. */
export function warp(picture: Rgba, toPicture: Mapping, width: number, height: number): Rgba {
  const out = new Uint8ClampedArray(width * height * 4)
  const [a, b, c, d, e, f, g, h, i] = toPicture
  const { data } = picture
  const lastX = picture.width - 1
  const lastY = picture.height - 1
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 4) {
      const w = g * (x + 0.5) + h * (y + 0.5) + i
      const u = (a * (x + 0.5) + b * (y + 0.5) + c) / w
      const v = (d * (x + 0.5) + e * (y + 0.5) + f) / w
      if (!(w > 0 && u >= 0 && v >= 0 && u <= picture.width && v <= picture.height)) continue
      const px = Math.min(Math.max(u - 0.5, 0), lastX)
      const py = Math.min(Math.max(v - 0.5, 0), lastY)
      const left = Math.floor(px)
      const top = Math.floor(py)
      const tx = px - left
      const ty = py - top
      const at = (top * picture.width + left) * 4
      const stepX = left < lastX ? 4 : 0
      const below = top < lastY ? at + picture.width * 4 : at
      for (let channel = 0; channel < 4; channel++) {
        const upper = data[at + channel]! * (1 - tx) + data[at + stepX + channel]! * tx
        const lower = data[below + channel]! * (1 - tx) + data[below + stepX + channel]! * tx
        out[to + channel] = upper * (1 - ty) + lower * ty
      }
    }
  }
  return { width, height, data: out }
}
