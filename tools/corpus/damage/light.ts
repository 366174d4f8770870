/** Light that is not even, and the blur of a lens or of a hand. */
import type { Chance } from '../chance.ts'
import { type Colour, type Rgba, between, blank, coarse, ramp, shaded, wandering } from './canvas.ts'

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
  return shaded(picture, coarse(width, height, (x, y) => {
    const side = (x - width / 2) * dx + (y - height / 2) * dy
    const corner = ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2) * 0.25
    return gain * (1 - light.fall * (0.5 + side) - corner + patch(x, y) * light.fall * 0.15) * (1 - light.shadow * edge(x, y))
  }), tint as Colour)
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

/** Out of focus: a bell curve of `sigma` pixels. */
export function blurred(picture: Rgba, sigma: number): Rgba {
  if (sigma < 0.2) return picture
  const reach = Math.ceil(sigma * 3)
  const bell = Float32Array.from({ length: reach + 1 }, (_, k) => Math.exp(-(k * k) / (2 * sigma * sigma)))
  const sum = bell.reduce((all, share, k) => all + share * (k === 0 ? 1 : 2), 0)
  const shares = bell.map((share) => share / sum)
  return along(along(picture, shares, true), shares, false)
}

/** Each pixel with its neighbours to both sides, in the shares given; beyond the edge the edge goes on. */
function along(picture: Rgba, shares: Float32Array, isAcross: boolean): Rgba {
  const { width, height, data } = picture
  const out = blank(width, height)
  const [count, lines] = isAcross ? [width, height] : [height, width]
  const [step, next] = isAcross ? [4, width * 4] : [width * 4, 4]
  const reach = shares.length - 1
  const line = new Float32Array(count + 2 * reach)
  for (let n = 0; n < lines; n += 1) {
    for (let c = 0; c < 3; c += 1) {
      const start = n * next + c
      for (let i = 0; i < count; i += 1) line[i + reach] = data[start + i * step]!
      line.fill(line[reach]!, 0, reach)
      line.fill(line[reach + count - 1]!, reach + count)
      for (let i = 0; i < count; i += 1) {
        let mixed = line[i + reach]! * shares[0]!
        for (let k = 1; k <= reach; k += 1) mixed += shares[k]! * (line[i + reach - k]! + line[i + reach + k]!)
        out.data[start + i * step] = mixed
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
