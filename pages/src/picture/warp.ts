import type { Mapping, Rgba } from './raster.ts'

/**
 * A picture in colour of `width` by `height`, each pixel looked up where `toPicture` says: for showing a straightened page. Bilinear;
 * clear as glass where the picture does not reach.
 */
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
