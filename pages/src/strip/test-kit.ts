import { drawn } from '../picture/resample.ts'
import { compose, moved, rotated, scaled } from '../picture/mapping.ts'
import type { Gray } from '../picture/raster.ts'
import { strokesOf } from './glyphs.ts'
import { valueOf, WEIGHTS } from './layouts.ts'

/** How a strip is printed and photographed for a test. */
export interface Print {
  /** Letters in pixels of the picture. */
  readonly tall: number
  /** Degrees, clockwise. */
  readonly turned?: number
  /** Radius of the blur, in pixels of the picture. */
  readonly blur?: number
  /** Grey of the paper and of the ink. */
  readonly paper?: number
  readonly ink?: number
  /** How much grains of noise change a pixel. */
  readonly noise?: number
}

const DRAWN_TALL = 24
const PITCH = 23
const LINE = 44
const EDGE = 40

/** An invented strip drawn with the letters of `glyphs.ts`, then made smaller, turned, blurred and grainy. */
export function printed(lines: readonly string[], { tall, turned = 0, blur = 0, paper = 225, ink = 40, noise = 0 }: Print): Gray {
  const width = EDGE * 2 + lines[0]!.length * PITCH
  const height = EDGE * 2 + lines.length * LINE + 160
  const sharp = { width, height, data: new Uint8Array(width * height).fill(paper) }
  lines.forEach((line, l) => [...line].forEach((letter, i) => draw(sharp, letter, EDGE + (i + 0.5) * PITCH, 180 + l * LINE, paper, ink)))
  const scale = DRAWN_TALL / tall
  const small = { width: Math.round(width / scale) + 20, height: Math.round(height / scale) + 20 }
  const mapping = compose(compose(compose(moved(-small.width / 2, -small.height / 2), rotated((turned * Math.PI) / 180)), scaled(scale)), moved(width / 2, height / 2))
  const soft = blurred(sharp, Math.max(blur, 0.35) * scale)
  const picture = drawn(soft, mapping, small.width, small.height)
  let seed = 12345
  const data = picture.data.map((v) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.max(0, Math.min(255, v + ((seed >>> 16) / 65536 - 0.5) * 2 * noise))
  })
  return { ...picture, data }
}

function draw(g: { width: number; data: Uint8Array }, letter: string, x: number, y: number, paper: number, ink: number): void {
  const strokes = strokesOf(letter)
  for (let dy = -15; dy <= 15; dy += 1) {
    for (let dx = -11; dx <= 11; dx += 1) {
      let near = 99
      for (const [a, b] of strokes) {
        const [ex, ey] = [b.x - a.x, b.y - a.y]
        const t = Math.max(0, Math.min(1, ((dx - a.x) * ex + (dy - a.y) * ey) / (ex * ex + ey * ey || 1)))
        near = Math.min(near, Math.hypot(dx - a.x - t * ex, dy - a.y - t * ey))
      }
      const share = Math.max(0, Math.min(1, 1.85 - near))
      const at = (Math.round(y) + dy) * g.width + Math.round(x) + dx
      g.data[at] = Math.min(g.data[at]!, paper + (ink - paper) * share)
    }
  }
}

function blurred(g: Gray, sigma: number): Gray {
  const reach = Math.max(1, Math.round(sigma))
  let data = Float32Array.from(g.data)
  // Two passes of a moving mean in each direction are near enough to a lens.
  for (const step of [1, g.width, 1, g.width]) {
    const out = new Float32Array(data.length)
    for (let i = 0; i < data.length; i += 1) {
      let sum = 0
      for (let k = -reach; k <= reach; k += 1) sum += data[Math.max(0, Math.min(data.length - 1, i + k * step))]!
      out[i] = sum / (2 * reach + 1)
    }
    data = out
  }
  return { width: g.width, height: g.height, data: Uint8Array.from(data) }
}

export function digitOf(text: string): string {
  return String([...text].reduce((sum, c, i) => sum + valueOf(c) * WEIGHTS[i % 3]!, 0) % 10)
}

/** The lines of an invented passport. */
export function passportLines(p: { name?: string; number?: string; birth?: string; expiry?: string; sex?: string; state?: string; personal?: string } = {}): string[] {
  const state = p.state ?? 'UTO'
  const number = (p.number ?? '990000031').padEnd(9, '<')
  const personal = (p.personal ?? '').padEnd(14, '<')
  const dated = (d: string) => d + digitOf(d)
  const head = number + digitOf(number)
  const [birth, expiry] = [dated(p.birth ?? '880229'), dated(p.expiry ?? '290714')]
  const end = expiry + personal + digitOf(personal)
  return [`P<${state}${p.name ?? 'EXAMPLE<ROJAS<<LUIS<ALBERTO'}`.padEnd(44, '<'), head + state + birth + (p.sex ?? 'M') + end + digitOf(head + birth + end)]
}

/** The lines of an invented card of the United States. */
export function cardLines(): string[] {
  const first = `IAUSA000000131${digitOf('000000131')}IOE9900000131<<`
  const [birth, expiry] = [`880229${digitOf('880229')}`, `280301${digitOf('280301')}`]
  const optional = '<'.repeat(11)
  return [first, `${birth}M${expiry}GTM${optional}${digitOf(first.slice(5) + birth + expiry + optional)}`, 'EXAMPLE<ROJAS<<LUIS'.padEnd(30, '<')]
}
