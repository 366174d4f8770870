/** Machines that copy: the photocopier and the fax. */
import type { Chance } from '../chance.ts'
import { type Rgba, between, blank, grain, lumaAt, wandering } from './canvas.ts'
import { blurred } from './light.ts'
import { dusty } from './paper.ts'
import { letter, lettersWide } from './strokes.ts'
import { rotated } from './warp.ts'

/** One pass through a copier: a little soft, harder contrast, specks, streaks, a dark edge. Copy a copy for worse. */
export function photocopied(page: Rgba, chance: Chance): Rgba {
  const soft = blurred(rotated(page, between(chance, -0.5, 0.5)), page.width / between(chance, 2200, 3200))
  const { width, height } = soft
  const out = blank(width, height)
  const [dark, steep] = [between(chance, 165, 205), between(chance, 1.4, 2.2)]
  const fade = wandering(width, height, width / 2, height / 2, chance)
  const next = grain(chance)
  const streak = chance.happens(0.4) ? chance.int(0, width - 1) : -1
  const edge = chance.happens(0.5) ? width * 0.012 : 0
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 4) {
      const inEdge = x < edge * (1 + fade(x, y)) || y < edge ? 150 : 0
      const v = (lumaAt(soft.data, i) - dark) * steep + 150 + fade(x, y) * 22 + next() * 7 - inEdge - (Math.abs(x - streak) < 1.2 ? 60 : 0)
      out.data[i] = v
      out.data[i + 1] = v
      out.data[i + 2] = v
    }
  }
  return dusty(out, between(chance, 20, 120), chance)
}

/** A grey picture with one bit a pixel: 1 is black. `across` and `down` are dots per inch. */
export interface Bits {
  readonly width: number
  readonly height: number
  /** Rows start on a byte; the first pixel is the highest bit. */
  readonly rows: Uint8Array
  readonly across: number
  readonly down: number
}

/**
 * A page as a fax machine gives it: 204 dots across an inch, 196 (fine) or 98 (standard) down, black or white, with
 * noise along edges, lost lines, and the sender's line at the head. `dpi` is that of the page given.
 */
export function faxed(page: Rgba, dpi: number, chance: Chance): Bits {
  const down = chance.happens(0.7) ? 196 : 98
  const width = Math.round((page.width / dpi) * 204)
  const height = Math.round((page.height / dpi) * down)
  const soft = blurred(rotated(page, between(chance, -0.8, 0.8)), dpi / 320)
  const small = shrunk(soft, width, height)
  const head = `${chance.pick(['11/18/2024 09:41', '02/07/2023 16:05', '07/30/2025 08:12'])}  FROM: 555-0142  TO: 555-0117  P.${chance.int(1, 9)}/${chance.int(9, 14)}`
  const high = 11
  // Drawn as wide as it will be seen: a standard fax has half as many lines as columns.
  letter(small, head, { x: Math.max(4, (width - lettersWide(head, high)) / 2), y: 4, high: down === 98 ? high * 0.7 : high, thick: 1.4, colour: [0, 0, 0], cover: 1 })
  const next = grain(chance)
  const cut = between(chance, 120, 165)
  const stride = Math.ceil(width / 8)
  const rows = new Uint8Array(stride * height)
  for (let y = 0, i = 0; y < height; y += 1) {
    const isLost = chance.happens(0.002)
    for (let x = 0; x < width; x += 1, i += 4) {
      const speck = next() > 3.1
      if (!isLost && (speck || lumaAt(small.data, i) + next() * 14 < cut)) rows[y * stride + (x >> 3)]! |= 0x80 >> (x & 7)
    }
  }
  return { width, height, rows, across: 204, down }
}

/** A picture made smaller: each new pixel is the mean of those it stands for. */
export function shrunk(picture: Rgba, width: number, height: number): Rgba {
  const out = blank(width, height)
  const wide = picture.width / width
  const high = picture.height / height
  for (let y = 0, i = 0; y < height; y += 1) {
    const top = Math.floor(y * high)
    const bottom = Math.max(top + 1, Math.min(picture.height, Math.floor((y + 1) * high)))
    for (let x = 0; x < width; x += 1, i += 4) {
      const left = Math.floor(x * wide)
      const right = Math.max(left + 1, Math.min(picture.width, Math.floor((x + 1) * wide)))
      for (let c = 0; c < 3; c += 1) {
        let sum = 0
        for (let sy = top; sy < bottom; sy += 1) for (let sx = left; sx < right; sx += 1) sum += picture.data[(sy * picture.width + sx) * 4 + c]!
        out.data[i + c] = sum / ((bottom - top) * (right - left))
      }
    }
  }
  return out
}
