/**
 * Sets of worlds. A world picks one option per contest. A cube is a sparse list [contest, mask, contest, mask...]
 * sorted by contest, with one bit per option still possible; contests not named are free. A region is a union of
 * cubes. Nothing here enumerates worlds.
 */
export type Cube = readonly number[]
export type Region = readonly Cube[]

export const ALL: Region = [[]]

/** The options of contest `c` a cube allows; `full` when the cube does not name it. */
export function maskOf(cube: Cube, c: number, full: number): number {
  for (let i = 0; i < cube.length; i += 2) {
    if (cube[i] === c) return cube[i + 1]!
    if (cube[i]! > c) return full
  }
  return full
}

/** Worlds in both cubes; undefined when there are none. */
export function meet(a: Cube, b: Cube): Cube | undefined {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const out: number[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const ca = i < a.length ? a[i]! : Number.POSITIVE_INFINITY
    const cb = j < b.length ? b[j]! : Number.POSITIVE_INFINITY
    if (ca < cb) { out.push(ca, a[i + 1]!); i += 2 } else if (cb < ca) { out.push(cb, b[j + 1]!); j += 2 } else {
      const m = a[i + 1]! & b[j + 1]!
      if (m === 0) return undefined
      out.push(ca, m)
      i += 2
      j += 2
    }
  }
  return out
}

/** Contests a region names. */
export function addContests(region: Region, to: Set<number>): void {
  for (const cube of region) for (let i = 0; i < cube.length; i += 2) to.add(cube[i]!)
}

export const isInside = (inner: Cube, outer: Cube): boolean => {
  for (let i = 0; i < outer.length; i += 2) {
    const m = maskOf(inner, outer[i]!, -1)
    if (m === -1 || (m & ~outer[i + 1]!) !== 0) return false
  }
  return true
}

/** Worlds in both regions. */
export function meetRegions(a: Region, b: Region): Region {
  if (a === ALL) return b
  if (b === ALL) return a
  const out: Cube[] = []
  for (const x of a) for (const y of b) {
    const m = meet(x, y)
    if (m) out.push(m)
  }
  return out.length > 1 ? tidy(out) : out
}

/** Is there a world in both cubes? As `meet`, without making the cube. */
function meets(a: Cube, b: Cube): boolean {
  let j = 0
  for (let i = 0; i < a.length && j < b.length; i += 2) {
    while (j < b.length && b[j]! < a[i]!) j += 2
    if (b[j] === a[i] && (b[j + 1]! & a[i + 1]!) === 0) return false
  }
  return true
}

export function overlaps(a: Region, b: Region): boolean {
  if (a === ALL) return b.length > 0
  if (b === ALL) return a.length > 0
  for (const x of a) for (const y of b) if (meets(x, y)) return true
  return false
}

/** Worlds of the region where contest `c` is among `mask`. */
export function restrict(region: Region, c: number, mask: number): Region {
  const out: Cube[] = []
  const only: Cube = [c, mask]
  for (const cube of region) {
    const m = meet(cube, only)
    if (m) out.push(m)
  }
  return out
}

/** The worlds of `cube` outside `hole`, as disjoint cubes. `full[c]` = all options of contest c. */
export function cubeMinus(cube: Cube, hole: Cube, full: readonly number[]): Cube[] {
  if (!meet(cube, hole)) return [cube]
  const out: Cube[] = []
  let rest = cube
  for (let i = 0; i < hole.length; i += 2) {
    const c = hole[i]!
    const have = maskOf(rest, c, full[c]!)
    const outside = have & ~hole[i + 1]!
    if (outside !== 0) {
      const part = meet(rest, [c, outside])
      if (part) out.push(part)
    }
    const inside = meet(rest, [c, have & hole[i + 1]!])
    if (!inside) return out
    rest = inside
  }
  return out
}

export function minus(region: Region, holes: Region, full: readonly number[]): Region {
  let rest: Cube[] = [...region]
  for (const hole of holes) rest = rest.flatMap((cube) => cubeMinus(cube, hole, full))
  return rest
}

/** Drops cubes inside others and joins cubes that differ in one contest only. Same worlds, fewer cubes. */
export function tidy(region: readonly Cube[]): Region {
  let cubes = [...region]
  for (let changed = true; changed && cubes.length > 1 && cubes.length <= 64; ) {
    changed = false
    outer: for (let i = 0; i < cubes.length; i += 1) {
      for (let j = i + 1; j < cubes.length; j += 1) {
        const joined = join(cubes[i]!, cubes[j]!)
        if (joined) {
          cubes = [...cubes.slice(0, i), joined, ...cubes.slice(i + 1, j), ...cubes.slice(j + 1)]
          changed = true
          break outer
        }
      }
    }
  }
  return cubes
}

function join(a: Cube, b: Cube): Cube | undefined {
  if (isInside(a, b)) return b
  if (isInside(b, a)) return a
  if (a.length !== b.length) return undefined
  let differs = -1
  for (let i = 0; i < a.length; i += 2) {
    if (a[i] !== b[i]) return undefined
    if (a[i + 1] !== b[i + 1]) {
      if (differs >= 0) return undefined
      differs = i
    }
  }
  if (differs < 0) return a
  const out = [...a]
  out[differs + 1] = a[differs + 1]! | b[differs + 1]!
  return out
}

/** Drops contests whose mask is full: the same worlds, said shorter. */
export const slim = (cube: Cube, full: readonly number[]): Cube => {
  const out: number[] = []
  for (let i = 0; i < cube.length; i += 2) if (cube[i + 1] !== full[cube[i]!]) out.push(cube[i]!, cube[i + 1]!)
  return out
}

export const holdsIn = (region: Region, world: readonly number[]): boolean =>
  region.some((cube) => {
    for (let i = 0; i < cube.length; i += 2) if ((cube[i + 1]! & (1 << world[cube[i]!]!)) === 0) return false
    return true
  })

/** Options of a mask, lowest first. */
export function optionsOf(mask: number): number[] {
  const out: number[] = []
  for (let i = 0; mask >>> i !== 0; i += 1) if (mask & (1 << i)) out.push(i)
  return out
}
