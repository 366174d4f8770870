/**
 * What a disagreement changes, exactly: worked out on the cubes of a table, never by going through worlds.
 * All functions take rows whose regions are coherent, disjoint and together hold every coherent world.
 */
import { type Cube, type Region, addContests, maskOf, optionsOf } from './regions.ts'

/** Choices that would lead to another outcome: for each contest of the set, the options that do it. */
export interface Change {
  readonly contest: number
  readonly options: readonly number[]
}
export type World = readonly number[]

/** Contests for which two coherent worlds that differ only there have different outcomes. */
export function matters(rows: readonly Region[], full: readonly number[]): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i < rows.length; i += 1) {
    for (let j = i + 1; j < rows.length; j += 1) {
      for (const a of rows[i]!) for (const b of rows[j]!) {
        const only = differOnlyIn(a, b, full)
        if (only !== undefined) found.add(only)
      }
    }
  }
  return found
}

/** The one contest on which two disjoint cubes exclude each other; undefined when there are several. */
function differOnlyIn(a: Cube, b: Cube, full: readonly number[]): number | undefined {
  let only: number | undefined
  for (let i = 0; i < a.length; i += 2) {
    const c = a[i]!
    if ((a[i + 1]! & maskOf(b, c, full[c]!)) === 0) {
      if (only !== undefined) return undefined
      only = c
    }
  }
  return only
}

/** Contests where `base` lies outside the cube: exactly what must change to get into it. */
function changesInto(cube: Cube, base: World): Change[] {
  const out: Change[] = []
  for (let i = 0; i < cube.length; i += 2) {
    const c = cube[i]!
    const mask = cube[i + 1]!
    if ((mask & (1 << base[c]!)) === 0) out.push({ contest: c, options: optionsOf(mask) })
  }
  return out
}

/** All subset-minimal sets of changes that lead from `base` into the region. Empty list of changes: base is in it. */
export function minimalChanges(region: Region, base: World): Change[][] {
  const all = region.map((cube) => changesInto(cube, base))
  const minimal: Change[][] = []
  for (const set of [...all].sort((a, b) => a.length - b.length)) {
    const contests = new Set(set.map((c) => c.contest))
    const known = minimal.find((m) => m.length === set.length && m.every((c) => contests.has(c.contest)))
    if (known) {
      // The same contests with other options: say all options, only when a single contest changes (else each pair is its own set).
      if (set.length === 1) {
        minimal[minimal.indexOf(known)] = [{ contest: set[0]!.contest, options: [...new Set([...known[0]!.options, ...set[0]!.options])].sort((a, b) => a - b) }]
      } else if (!minimal.some((m) => sameChanges(m, set))) minimal.push(set)
      continue
    }
    if (!minimal.some((m) => m.every((c) => contests.has(c.contest)))) minimal.push(set)
  }
  return minimal
}

const sameChanges = (a: readonly Change[], b: readonly Change[]): boolean =>
  a.length === b.length && a.every((x, i) => x.contest === b[i]!.contest && x.options.join() === b[i]!.options.join())

/**
 * A smallest set of contests which, held as in `base`, force its outcome whatever the rest says.
 * A smallest set that meets, for every cube of every other outcome, the contests on which base lies outside it.
 */
export function smallestReason(others: readonly Region[], base: World): number[] {
  const sets = others.flat().map((cube) => changesInto(cube, base).map((c) => c.contest))
  const needed = sets.filter((s, i) => !sets.some((t, j) => j !== i && (t.length < s.length || (t.length === s.length && j < i)) && t.every((c) => s.includes(c))))
  let best: number[] | undefined
  const search = (chosen: number[]): void => {
    if (best && chosen.length >= best.length) return
    const open = needed.find((s) => !s.some((c) => chosen.includes(c)))
    if (!open) {
      best = chosen
      return
    }
    for (const c of open) search([...chosen, c])
  }
  search([])
  return [...(best ?? [])].sort((a, b) => a - b)
}

/** The coherent world with the lowest options, contest by contest: a place to speak from, not a verdict. */
export function firstWorld(rows: readonly Region[], contestCount: number, full: readonly number[]): World {
  let cubes: Cube[] = rows.flat()
  const world: number[] = new Array<number>(contestCount).fill(0)
  const named = new Set<number>()
  addContests(cubes, named)
  for (const c of [...named].sort((a, b) => a - b)) {
    for (let option = 0; full[c]! >>> option !== 0; option += 1) {
      const left = cubes.filter((cube) => (maskOf(cube, c, full[c]!) & (1 << option)) !== 0)
      if (left.length > 0) {
        world[c] = option
        cubes = left
        break
      }
    }
  }
  return world
}
