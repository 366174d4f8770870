/** Seeded chance: the same seed always draws the same papers. */
export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** True in about `share` (0 to 1) of the cases. */
  readonly happens: (share: number) => boolean
  /** 0 to below 1. */
  readonly share: () => number
  /** A chance of its own for a part, so that changing one part does not change the others. */
  readonly apart: (name: string) => Chance
}

/** mulberry32 over a hash of the seed's text: small, fast, and even enough for drawing papers. */
export function chanceOf(seed: string): Chance {
  let h = 0x811c9dc5
  for (let i = 0; i < seed.length; i += 1) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193) >>> 0
  const share = (): number => {
    h = (h + 0x6d2b79f5) >>> 0
    let t = Math.imul(h ^ (h >>> 15), 1 | h)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1))
  return {
    share, int,
    pick: (from) => from[int(0, from.length - 1)]!,
    happens: (of) => share() < of,
    apart: (name) => chanceOf(`${seed}/${name}`),
  }
}
