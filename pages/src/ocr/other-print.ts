import type { Box } from '@proofline/engine'
import { moved, scaled, compose } from '../picture/mapping.ts'
import type { Gray } from '../picture/raster.ts'
import { drawn } from '../picture/resample.ts'

/** The font size of the second drawing, pixels: half as large again as the usual first one, and not a multiple of it. */
const SIZE = 58
const SCALE = { min: 0.6, max: 2.5 }
/** White around the print, pixels: letters that touch an edge are misread. */
const MARGIN = 12
const WHITE = 255
/** How much of the difference to its surroundings is added to a pixel. */
const SHARPEN = 0.8

/** A part of a picture drawn another way: another size, with harder edges, on white. */
export function sharpened(gray: Gray, box: Box, size: number): Gray {
  const scale = Math.min(SCALE.max, Math.max(SCALE.min, SIZE / size))
  const width = Math.max(1, Math.round(box.width * scale))
  const height = Math.max(1, Math.round(box.height * scale))
  const part = drawn(gray, compose(scaled(1 / scale), moved(box.x, box.y)), width, height)
  const soft = blurred(part, Math.max(1, Math.round(scale * size * 0.05)))
  const out = new Uint8Array((width + 2 * MARGIN) * (height + 2 * MARGIN)).fill(WHITE)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      const value = part.data[at]! + SHARPEN * (part.data[at]! - soft[at]!)
      out[(y + MARGIN) * (width + 2 * MARGIN) + x + MARGIN] = value < 0 ? 0 : value > WHITE ? WHITE : value
    }
  }
  return { width: width + 2 * MARGIN, height: height + 2 * MARGIN, data: out }
}

/** The mean of the square around each pixel. */
function blurred({ width, height, data }: Gray, radius: number): Float32Array {
  const across = new Float32Array(width * height)
  const out = new Float32Array(width * height)
  const pass = (from: ArrayLike<number>, to: Float32Array, length: number, lines: number, step: number, lineStep: number): void => {
    for (let line = 0; line < lines; line += 1) {
      const start = line * lineStep
      let sum = 0
      for (let i = -radius; i <= radius; i += 1) sum += from[start + Math.min(length - 1, Math.max(0, i)) * step]!
      for (let i = 0; i < length; i += 1) {
        to[start + i * step] = sum / (2 * radius + 1)
        sum += from[start + Math.min(length - 1, i + radius + 1) * step]! - from[start + Math.max(0, i - radius) * step]!
      }
    }
  }
  pass(data, across, width, height, 1, width)
  pass(across, out, height, width, width, 1)
  return out
}
