import type { Box } from '@proofline/engine'
import type { Gray } from '../picture/raster.ts'

/** A grey picture as a PGM file: what Tesseract takes without any decoder worth the name. */
export function pgm({ width, height, data }: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const out = new Uint8Array(head.length + data.length)
  out.set(head)
  out.set(data, head.length)
  return out
}

const ENTRIES = 9
const DIRECTORY = 2 + ENTRIES * 12 + 4

/** Several grey pictures as one TIFF file without packing: many lines of print in one go. */
export function tiff(pictures: readonly Gray[]): Uint8Array {
  const size = pictures.reduce((n, p) => n + DIRECTORY + even(p.data.length), 8)
  const out = new Uint8Array(size)
  const view = new DataView(out.buffer)
  out.set([0x49, 0x49, 42, 0])
  view.setUint32(4, pictures.length > 0 ? 8 : 0, true)
  let at = 8
  pictures.forEach(({ width, height, data }, i) => {
    const pixels = at + DIRECTORY
    const next = pixels + even(data.length)
    // Width, height, bits, no packing, 0 is black, where, one sample, rows in the strip, bytes in the strip.
    const entries = [[256, 4, width], [257, 4, height], [258, 3, 8], [259, 3, 1], [262, 3, 1], [273, 4, pixels], [277, 3, 1], [278, 4, height], [279, 4, data.length]]
    view.setUint16(at, ENTRIES, true)
    entries.forEach(([tag, type, value], n) => {
      const entry = at + 2 + n * 12
      view.setUint16(entry, tag!, true)
      view.setUint16(entry + 2, type!, true)
      view.setUint32(entry + 4, 1, true)
      if (type === 3) view.setUint16(entry + 8, value!, true)
      else view.setUint32(entry + 8, value!, true)
    })
    view.setUint32(at + 2 + ENTRIES * 12, i + 1 < pictures.length ? next : 0, true)
    out.set(data, pixels)
    at = next
  })
  return out
}

const even = (n: number): number => n + (n % 2)

/** A part of a picture, as far as it lies inside; undefined when nothing of it does. */
export function cutOut(picture: Gray, area: Box): { readonly gray: Gray; readonly x: number; readonly y: number } | undefined {
  const x = Math.max(0, Math.floor(area.x))
  const y = Math.max(0, Math.floor(area.y))
  const right = Math.min(picture.width, Math.ceil(area.x + area.width))
  const bottom = Math.min(picture.height, Math.ceil(area.y + area.height))
  if (!(right > x && bottom > y)) return undefined
  const [width, height] = [right - x, bottom - y]
  const data = new Uint8Array(width * height)
  for (let row = 0; row < height; row += 1) {
    const from = (y + row) * picture.width + x
    data.set(picture.data.subarray(from, from + width), row * width)
  }
  return { gray: { width, height, data }, x, y }
}
