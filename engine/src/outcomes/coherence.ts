/** Impossible combinations of options: worlds that never count (left before arriving, card valid before issue). */
import type { ListName } from '../facts/keys.ts'
import type { Rule } from '../rules/rule.ts'
import type { Evaluator } from './evaluator.ts'
import type { Impossible } from './impossible.ts'
import { type Cube, type Region, addContests, cubeMinus, minus, restrict, slim } from './regions.ts'
import type { ScopeState } from './table.ts'

/** Groups of impossible cubes that share contests; a group only touches tables that read one of its contests. */
export interface Coherence {
  readonly groups: readonly { readonly contests: ReadonlySet<number>; readonly impossible: Region }[]
  /** Facts that cannot be together, whichever world holds: nothing may be answered from them. */
  readonly impossible: readonly Impossible[]
  /** Contests of groups in which no combination is possible: they are left out, and said so. */
  readonly hopeless: readonly number[]
}

export function coherenceOf(ev: Evaluator, rules: readonly Rule[]): Coherence {
  const cubes: { cube: Cube; notes: Impossible }[] = []
  const impossible: Impossible[] = []
  for (const rule of rules) {
    const states = rule.per === undefined ? [ev.root] : ev.items(rule.per as ListName)
    for (const st of states) {
      for (const row of ev.table(rule, st).rows) {
        if (row.plain.kind === 'Value' && row.plain.value === false) cubes.push(...whereItExists(ev, st, row.region).map((c) => ({ cube: slim(c, ev.full), notes: row.cells })))
      }
    }
  }
  const groups: { contests: Set<number>; impossible: Cube[]; notes: Impossible[] }[] = []
  const hopeless: number[] = []
  for (const { cube, notes } of cubes) {
    if (cube.length === 0) {
      impossible.push(notes)
      continue
    }
    const own = new Set(cube.filter((_, i) => i % 2 === 0))
    const touching = groups.filter((g) => [...own].some((c) => g.contests.has(c)))
    const merged = { contests: new Set([...own, ...touching.flatMap((g) => [...g.contests])]), impossible: [cube, ...touching.flatMap((g) => g.impossible)], notes: [notes, ...touching.flatMap((g) => g.notes)] }
    for (const g of touching) groups.splice(groups.indexOf(g), 1)
    groups.push(merged)
  }
  const possible = groups.filter((g) => {
    const some = minus([[]], g.impossible, ev.full).length > 0
    if (!some) {
      hopeless.push(...g.contests)
      impossible.push(...g.notes)
    }
    return some
  })
  return { groups: possible, hopeless, impossible }
}

/** An item that exists only in some alignments is impossible only there. */
function whereItExists(ev: Evaluator, st: ScopeState, region: Region): Region {
  const { exists } = st.scope
  if (!exists || exists.contest < 0) return region
  const mask = exists.values.reduce<number>((m, v, i) => (v === true ? m | (1 << i) : m), 0)
  return restrict(region, ev.globalContest(exists.contest), mask)
}

/** The coherent worlds of some regions, given that together they use these contests. */
export function coherentPart(region: Region, contests: ReadonlySet<number>, coherence: Coherence, full: readonly number[]): Region {
  let rest: Region = region
  for (const g of coherence.groups) {
    if (![...g.contests].some((c) => contests.has(c))) continue
    rest = rest.flatMap((cube) => {
      let parts: Cube[] = [cube]
      for (const hole of g.impossible) parts = parts.flatMap((p) => cubeMinus(p, hole, full))
      return parts
    })
  }
  return rest
}

export function contestsIn(regions: readonly Region[]): Set<number> {
  const found = new Set<number>()
  for (const region of regions) addContests(region, found)
  return found
}
