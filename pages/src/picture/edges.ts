import { closed } from './extremes.ts'
import type { Rgba } from './raster.ts'

/** Where a small picture changes colour, and which way: print is wiped out first, so that what is left are edges of things. */
export interface Edges {
  readonly width: number
  readonly height: number
  /** Pixels of the picture to one of these. */
  readonly times: number
  /** Change per pixel across and down, in levels of the channel that changes most; brighter to the right or below is positive. */
  readonly dx: Float32Array
  readonly dy: Float32Array
  /** The small picture itself, print wiped out, three channels one after the other. */
  readonly channels: readonly [Float32Array, Float32Array, Float32Array]
}

const LONG_SIDE = 560
/** Dark marks up to twice this many small pixels wide are print. */
const PRINT = 3

export function edgesOf(picture: Rgba): Edges {
  const times = Math.max(1, Math.ceil(Math.max(picture.width, picture.height) / LONG_SIDE))
  const width = Math.floor(picture.width / times)
  const height = Math.floor(picture.height / times)
  const raw = shrunkChannels(picture, times, width, height)
  const channels = raw.map((channel) => smoothed(closed(channel, width, height, PRINT), width, height)) as unknown as Edges['channels']
  const dx = new Float32Array(width * height)
  const dy = new Float32Array(width * height)
  for (const channel of channels) {
    for (let y = 1; y < height - 1; y++) {
      for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
        const across = (channel[at + 1]! - channel[at - 1]!) / 2
        const down = (channel[at + width]! - channel[at - width]!) / 2
        if (across * across + down * down > dx[at]! * dx[at]! + dy[at]! * dy[at]!) {
          dx[at] = across
          dy[at] = down
        }
      }
    }
  }
  return { width, height, times, dx, dy, channels }
}

function shrunkChannels(picture: Rgba, times: number, width: number, height: number): Float32Array[] {
  const out = [0, 1, 2].map(() => new Float32Array(width * height))
  const [red, green, blue] = out as [Float32Array, Float32Array, Float32Array]
  const { data } = picture
  // Every other pixel of large blocks is enough for a mean.
  const step = times > 3 ? 2 : 1
  const count = Math.ceil(times / step) ** 2
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let r = 0
      let g = 0
      let b = 0
      for (let dy = 0; dy < times; dy += step) {
        let at = ((y * times + dy) * picture.width + x * times) * 4
        for (let dx = 0; dx < times; dx += step, at += 4 * step) {
          r += data[at]!
          g += data[at + 1]!
          b += data[at + 2]!
        }
      }
      red[y * width + x] = r / count
      green[y * width + x] = g / count
      blue[y * width + x] = b / count
    }
  }
  return out
}

/** Each value with its eight neighbours, the middle counting most. */
function smoothed(channel: Float32Array, width: number, height: number): Float32Array {
  const out = channel.slice()
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
      const middle = channel[at - 1]! + channel[at + 1]! + channel[at - width]! + channel[at + width]!
      const corners = channel[at - width - 1]! + channel[at - width + 1]! + channel[at + width - 1]! + channel[at + width + 1]!
      out[at] = (4 * channel[at]! + 2 * middle + corners) / 16
    }
  }
  return out
}
