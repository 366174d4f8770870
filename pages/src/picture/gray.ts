import type { Gray, Rgba } from './raster.ts'

/**
 * Grey as ink stands out best: half brightness, half the brightest channel. Coloured security print and tinted paper have one bright
 * channel and fade; black ink has none and stays; red and blue stamps keep most of their darkness. Glassy pixels lie on white.
 */
export function toGray(picture: Rgba): Gray {
  const { width, height, data } = picture
  const count = width * height
  const out = new Uint8Array(count)
  for (let i = 0, at = 0; i < count; i++, at += 4) {
    const r = data[at]!
    const g = data[at + 1]!
    const b = data[at + 2]!
    const most = r > g ? (r > b ? r : b) : g > b ? g : b
    // 77 + 150 + 29 = 256: the usual weights of brightness (ITU-R BT.601).
    const value = (77 * r + 150 * g + 29 * b + 256 * most) >> 9
    const opacity = data[at + 3]!
    out[i] = opacity === 255 ? value : 255 + (((value - 255) * opacity) / 255)
  }
  return { width, height, data: out }
}
