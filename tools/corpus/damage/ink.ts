/** What people put onto papers after they were printed: stamps and pens. */
import type { Chance } from '../chance.ts'
import { type Colour, type Rgba, between, copyOf } from './canvas.ts'
import { inkLine, letter, lettersWide } from './strokes.ts'

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const
const INKS = [[28, 40, 150], [160, 24, 40], [30, 30, 34], [40, 110, 70]] as const satisfies readonly Colour[]

/** A rubber stamp anywhere on the page, over the print: a word, often a day of its own (a trap), in a box that leans. */
export function stamped(page: Rgba, chance: Chance): Rgba {
  const out = copyOf(page)
  const lines: string[] = [chance.pick(['RECEIVED', 'COPY', 'FILED', 'ORIGINAL SEEN', 'SCANNED', 'MAIL ROOM'])]
  if (chance.happens(0.6)) lines.push(`${chance.pick(MONTHS)} ${chance.int(1, 28)} ${chance.int(2016, 2026)}`)
  const unit = Math.min(page.width, page.height)
  const high = unit * between(chance, 0.014, 0.026)
  const wide = Math.max(...lines.map((line) => lettersWide(line, high)))
  const [x, y] = [between(chance, 0.06, 0.95) * (page.width - wide * 1.2), between(chance, 0.05, 0.85) * page.height]
  const [colour, cover, turn, thick] = [chance.pick(INKS), between(chance, 0.45, 0.85), between(chance, -12, 12), Math.max(1.2, high * 0.15)]
  const cos = Math.cos((turn * Math.PI) / 180)
  const sin = Math.sin((turn * Math.PI) / 180)
  const at = (px: number, py: number): [number, number] => [x + px * cos - py * sin, y + px * sin + py * cos]
  lines.forEach((line, i) => {
    const [lx, ly] = at((wide - lettersWide(line, high)) / 2, i * high * 1.6)
    letter(out, line, { x: lx, y: ly, high, thick, colour, cover, turn })
  })
  const [pad, down] = [high * 0.8, (lines.length - 1) * high * 1.6 + high]
  const corners = [[-pad, -pad], [wide + pad, -pad], [wide + pad, down + pad], [-pad, down + pad], [-pad, -pad]] as const
  for (let i = 1; i < corners.length; i += 1) inkLine(out, ...at(...corners[i - 1]!), ...at(...corners[i]!), thick, colour, cover)
  return out
}

/** A pen: a signature's loops, an underline, a ring around words, or ticks, some of them over print. */
export function penned(page: Rgba, chance: Chance): Rgba {
  const out = copyOf(page)
  const unit = Math.min(page.width, page.height)
  const colour = chance.pick(INKS)
  const thick = Math.max(1, unit * between(chance, 0.0012, 0.0028))
  const marks = chance.int(1, 3)
  for (let n = 0; n < marks; n += 1) {
    const [x, y] = [between(chance, 0.08, 0.75) * page.width, between(chance, 0.1, 0.92) * page.height]
    draw(chance.pick([scrawl, underline, ringed, ticked])(x, y, unit, chance))
  }
  return out

  function draw(places: readonly (readonly [number, number])[]): void {
    for (let i = 1; i < places.length; i += 1) {
      inkLine(out, ...places[i - 1]!, ...places[i]!, thick * (0.8 + 0.4 * Math.abs(Math.sin(i * 0.7))), colour, 0.85)
    }
  }
}

type Run = [number, number][]
const points = (count: number, at: (t: number) => [number, number]): Run => Array.from({ length: count + 1 }, (_, i) => at(i / count))

function scrawl(x: number, y: number, unit: number, chance: Chance): Run {
  const [wide, high, loops, slant] = [unit * between(chance, 0.12, 0.25), unit * between(chance, 0.012, 0.03), chance.int(4, 9), between(chance, -0.1, 0.1)]
  return points(loops * 12, (t) => {
    const a = t * loops * 2 * Math.PI
    return [x + t * wide + Math.cos(a) * high * 0.7, y + Math.sin(a) * high * (1.1 - 0.6 * Math.sin(t * 7)) + t * wide * slant]
  })
}
function underline(x: number, y: number, unit: number, chance: Chance): Run {
  const [wide, wave] = [unit * between(chance, 0.1, 0.35), between(chance, 0.001, 0.003) * unit]
  return points(30, (t) => [x + t * wide, y + Math.sin(t * 9) * wave])
}
function ringed(x: number, y: number, unit: number, chance: Chance): Run {
  const [wide, high] = [unit * between(chance, 0.05, 0.12), unit * between(chance, 0.015, 0.03)]
  return points(48, (t) => [x + Math.cos(t * 6.6) * wide * (1 + t * 0.04), y + Math.sin(t * 6.6) * high])
}
function ticked(x: number, y: number, unit: number): Run {
  return [[x, y], [x + unit * 0.008, y + unit * 0.012], [x + unit * 0.028, y - unit * 0.02]]
}
