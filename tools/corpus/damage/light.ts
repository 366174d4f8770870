/** Light that is not even, and the blur of a lens or of a hand. */
import type { Chance } from '../chance.ts'
import { type Colour, type Rgba, between, blank, ramp, shaded, wandering } from './canvas.ts'

export interface Light {
  /** How much darker the far side is than the near one, 0 to 1. */
  readonly fall: number
  /** How dark the shadow of a hand or a phone is; 0 for none. */
  readonly shadow: number
}

/** A lamp on one side, patches, darker corners, the warm or cold colour of the lamp, and perhaps the shadow of who takes the picture. */
export function lit(picture: Rgba, light: Light, chance: Chance): Rgba {
  const { width, height } = picture
  const from = between(chance, 0, 2 * Math.PI)
  const [dx, dy] = [Math.cos(from) / width, Math.sin(from) / height]
  const patch = wandering(width, height, width / 3, height / 3, chance)
  const tint = chance.pick([[1, 0.97, 0.9], [1, 1, 1], [0.94, 0.98, 1], [1, 0.94, 0.82]] as const)
  const gain = between(chance, 0.82, 1.02)
  const edge = someEdge(width, height, chance)
  return shaded(picture, (x, y) => {
    const side = (x - width / 2) * dx + (y - height / 2) * dy
    const corner = ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2) * 0.25
    return gain * (1 - light.fall * (0.5 + side) - corner + patch(x, y) * light.fall * 0.15) * (1 - light.shadow * edge(x, y))
  }, tint as Colour)
}

/** 1 inside the shadow, 0 outside, soft at its edge: a band from one side that ends in a round hand. */
function someEdge(width: number, height: number, chance: Chance): (x: number, y: number) => number {
  const turn = between(chance, 0, 2 * Math.PI)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const size = Math.max(width, height)
  const [at, soft] = [between(chance, -0.2, 0.25) * size, between(chance, 0.02, 0.09) * size]
  const [cx, cy, round] = [between(chance, 0.2, 0.8) * width, between(chance, 0.5, 1.1) * height, between(chance, 0.15, 0.3) * size]
  const isHand = chance.happens(0.5)
  return (x, y) => {
    const inBand = ramp(-soft, soft, (x - width / 2) * cos + (y - height / 2) * sin - at)
    if (!isHand) return inBand
    return Math.max(inBand * 0.4, 1 - ramp(round - soft, round + soft, Math.hypot(x - cx, y - cy)))
  }
}

/** Out of focus: `sigma` in pixels. Three box means are as good as a bell curve. */
export function blurred(picture: Rgba, sigma: number): Rgba {
  if (sigma < 0.2) return picture
  // Radii below one pixel are a mix of the pixel and its neighbours.
  const share = (sigma * sigma) / 3
  let now = picture
  for (let i = 0; i < 3; i += 1) now = meanAlong(meanAlong(now, 1, 0, share), 0, 1, share)
  return now
}

/** One box mean along a direction whose spread is `variance` pixels squared; the ends of the box count in part. */
function meanAlong(picture: Rgba, stepX: number, stepY: number, variance: number): Rgba {
  const { width, height, data } = picture
  const out = blank(width, height)
  // A box of half width w (in pixels, not whole) has variance about w*w/3 + w/3.
  const half = (-1 + Math.sqrt(1 + 12 * variance)) / 2
  const whole = Math.floor(half)
  const rest = half - whole
  const by = 1 / (1 + 2 * half)
  const [count, lines] = stepX ? [width, height] : [height, width]
  const [along, across] = stepX ? [4, width * 4] : [width * 4, 4]
  for (let line = 0; line < lines; line += 1) {
    const start = line * across
    for (let c = 0; c < 3; c += 1) {
      const at = (i: number): number => data[start + Math.min(count - 1, Math.max(0, i)) * along + c]!
      let sum = 0
      for (let k = -whole; k <= whole; k += 1) sum += at(k)
      for (let i = 0; i < count; i += 1) {
        out.data[start + i * along + c] = (sum + rest * (at(i - whole - 1) + at(i + whole + 1))) * by
        sum += at(i + whole + 1) - at(i - whole)
      }
    }
  }
  return out
}

/** A hand that moved: the mean of the picture along a line of `length` pixels at an angle. */
export function moved(picture: Rgba, length: number, degrees: number): Rgba {
  const steps = Math.ceil(length)
  if (steps < 1) return picture
  const { width, height, data } = picture
  const out = blank(width, height)
  const offsets = Array.from({ length: steps + 1 }, (_, i) => {
    const t = (i / steps - 0.5) * length
    return [Math.round(t * Math.cos((degrees * Math.PI) / 180)), Math.round(t * Math.sin((degrees * Math.PI) / 180))] as const
  })
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 4) {
      let [r, g, b] = [0, 0, 0]
      for (const [ox, oy] of offsets) {
        const at = (Math.min(height - 1, Math.max(0, y + oy)) * width + Math.min(width - 1, Math.max(0, x + ox))) * 4
        r += data[at]!
        g += data[at + 1]!
        b += data[at + 2]!
      }
      out.data[i] = r / offsets.length
      out.data[i + 1] = g / offsets.length
      out.data[i + 2] = b / offsets.length
    }
  }
  return out
}
