/** What happens to the sheet itself: folds, age, coffee, punched holes, dust. Places are parts of the page, so any resolution will do. */
import type { Chance } from '../chance.ts'
import { type Rgba, between, coarse, copyOf, ramp, shaded, wandering } from './canvas.ts'

/** Folded once to three times, as letters are: each crease is a dark line with a light one beside it, and the leaves catch light differently. */
export function folded(page: Rgba, chance: Chance): Rgba {
  const { width, height } = page
  const folds = chance.pick([[[1 / 3, 'h'], [2 / 3, 'h']], [[1 / 2, 'h']], [[1 / 2, 'h'], [1 / 2, 'v']], [[1 / 4, 'h'], [1 / 2, 'h'], [3 / 4, 'h']]] as const)
    .map(([at, way]) => ({ at: at + between(chance, -0.02, 0.02), isFlat: way === 'h', deep: between(chance, 0.12, 0.4), leaf: between(chance, -0.07, 0.07) }))
  const ragged = wandering(width, height, 30, 30, chance)
  const wide = Math.max(1.2, width / 900)
  return shaded(page, (x, y) => {
    let by = 1
    for (const fold of folds) {
      const far = (fold.isFlat ? y - fold.at * height : x - fold.at * width) + ragged(x, y) * wide
      if (far > 0) by *= 1 + fold.leaf
      if (Math.abs(far) > wide * 8) continue
      by *= 1 - fold.deep * Math.max(0, 1 - Math.abs(far) / wide)
      by *= 1 + 0.25 * fold.deep * Math.max(0, 1 - Math.abs(far - wide * 2.5) / (wide * 2))
    }
    return by
  })
}

/** Paper that has become yellow, darker at its edges. */
export function yellowed(page: Rgba, chance: Chance): Rgba {
  const { width, height } = page
  const much = between(chance, 0.4, 1)
  const patch = wandering(width, height, width / 4, height / 4, chance)
  const edge = Math.min(width, height) * 0.12
  return shaded(page, coarse(width, height, (x, y) => {
    const near = 1 - ramp(0, edge, Math.min(x, y, width - x, height - y))
    return 1 - much * (0.05 + 0.1 * near + 0.04 * patch(x, y))
  }), [1, 1 - 0.07 * much, 1 - 0.26 * much])
}

/** The ring a cup leaves, and a drop or two. */
export function coffee(page: Rgba, chance: Chance): Rgba {
  const { width, height } = page
  const size = Math.min(width, height)
  const rings = [ring(0.17, 0.21), ...(chance.happens(0.5) ? [ring(0.02, 0.05)] : [])]
  const ragged = wandering(width, height, 40, 40, chance)
  function ring(least: number, most: number): { x: number; y: number; round: number; open: number } {
    return { x: between(chance, 0.1, 0.9) * width, y: between(chance, 0.1, 0.9) * height, round: between(chance, least, most) * size, open: between(chance, 0, 2 * Math.PI) }
  }
  const out = copyOf(page)
  for (const { x: cx, y: cy, round, open } of rings) {
    const reach = round * 1.15
    for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(height, cy + reach); y += 1) {
      for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, cx + reach); x += 1) {
        const far = Math.hypot(x - cx, y - cy) + ragged(x, y) * round * 0.03
        const line = Math.max(0, 1 - Math.abs(far - round) / (round * 0.06)) * (0.55 + 0.45 * Math.cos(Math.atan2(y - cy, x - cx) - open))
        const much = Math.min(1, line * 0.55 + (far < round ? 0.06 : 0))
        const i = (y * width + x) * 4
        out.data[i] = out.data[i]! * (1 - 0.35 * much)
        out.data[i + 1] = out.data[i + 1]! * (1 - 0.55 * much)
        out.data[i + 2] = out.data[i + 2]! * (1 - 0.8 * much)
      }
    }
  }
  return out
}

/** Two or three holes along the left side or the head; through them one sees what lies behind. */
export function punched(page: Rgba, chance: Chance): Rgba {
  const { width, height } = page
  const out = copyOf(page)
  const isTop = chance.happens(0.25)
  const behind = chance.pick([30, 70, 235])
  const round = Math.min(width, height) * 0.0147
  const inset = Math.min(width, height) * between(chance, 0.035, 0.05)
  const along = chance.pick([[0.12, 0.5, 0.88], [0.37, 0.63]])
  for (const at of along) {
    const [cx, cy] = isTop ? [at * width, inset] : [inset, at * height]
    for (let y = Math.max(0, Math.floor(cy - round - 1)); y <= Math.min(height - 1, cy + round + 1); y += 1) {
      for (let x = Math.max(0, Math.floor(cx - round - 1)); x <= Math.min(width - 1, cx + round + 1); x += 1) {
        const inside = 1 - ramp(round - 1, round + 1, Math.hypot(x - cx, y - cy))
        const i = (y * width + x) * 4
        for (let c = 0; c < 3; c += 1) out.data[i + c] = out.data[i + c]! * (1 - inside) + behind * inside
      }
    }
  }
  return out
}

/** Specks of dust and toner: `many` for each million pixels, dark or (one of three) light. */
export function dusty(page: Rgba, many: number, chance: Chance): Rgba {
  const { width, height } = page
  const out = copyOf(page)
  const count = Math.round((width * height * many) / 1e6)
  for (let n = 0; n < count; n += 1) {
    const round = between(chance, 0.4, Math.max(1, width / 900))
    const [cx, cy, ink] = [chance.share() * width, chance.share() * height, chance.happens(0.33) ? 250 : chance.int(10, 90)]
    for (let y = Math.max(0, Math.floor(cy - round)); y <= Math.min(height - 1, cy + round); y += 1) {
      for (let x = Math.max(0, Math.floor(cx - round)); x <= Math.min(width - 1, cx + round); x += 1) {
        if (Math.hypot(x - cx, y - cy) <= round) out.data.fill(ink, (y * width + x) * 4, (y * width + x) * 4 + 3)
      }
    }
  }
  return out
}
