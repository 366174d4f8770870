import type { Gray, Mapping } from './raster.ts'

export interface Turned {
  readonly gray: Gray
  /** Maps a pixel of the turned picture to the one it came from. */
  readonly toGray: Mapping
}

/** The picture turned clockwise by quarter turns. */
export function turned(gray: Gray, degrees: 90 | 180 | 270): Turned {
  const { width, height, data } = gray
  const out = new Uint8Array(width * height)
  if (degrees === 180) {
    for (let i = 0, j = out.length - 1; j >= 0; i++, j--) out[i] = data[j]!
    return { gray: { width, height, data: out }, toGray: [-1, 0, width, 0, -1, height, 0, 0, 1] }
  }
  const clockwise = degrees === 90
  // In blocks, so that reading down columns stays in the cache.
  for (let top = 0; top < height; top += BLOCK) {
    for (let x = 0; x < width; x++) {
      const row = (clockwise ? x : width - 1 - x) * height
      const end = Math.min(top + BLOCK, height)
      for (let y = top; y < end; y++) out[row + (clockwise ? height - 1 - y : y)] = data[y * width + x]!
    }
  }
  const toGray: Mapping = clockwise ? [0, 1, 0, -1, 0, height, 0, 0, 1] : [0, -1, width, 1, 0, 0, 0, 0, 1]
  return { gray: { width: height, height: width, data: out }, toGray }
}
const BLOCK = 32
