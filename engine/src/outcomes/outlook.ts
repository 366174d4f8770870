/** Every outcome of a record, with what each disagreement changes. */
import type { Day } from '../base/day.ts'
import type { Fact } from '../facts/keys.ts'
import type { HolderRecord } from '../facts/record.ts'
import type { LawRows } from '../rules/law.ts'
import type { Citation, Result } from '../rules/result.ts'
import type { Reading, Rule } from '../rules/rule.ts'
import { type Coherence, coherenceOf, coherentPart, contestsIn } from './coherence.ts'
import { Evaluator } from './evaluator.ts'
import { withoutImpossible } from './impossible.ts'
import { type Region, maskOf, optionsOf, slim } from './regions.ts'
import { type Safe, safeOf } from './safe.ts'
import { type World, firstWorld, matters, minimalChanges, smallestReason } from './sensitivity.ts'
import type { Row, ScopeState } from './table.ts'

/** The rules in use, and the rules that say which worlds are impossible. */
export interface RulePack {
  readonly version: string
  readonly rules: readonly Rule[]
  readonly readings: readonly Reading[]
  /** Value rules; `false` marks an impossible world. */
  readonly coherent: readonly Rule[]
  /** Dated values of a newer or older pack, in place of those of this program. */
  readonly lawRows?: LawRows | undefined
  /** Until when that pack can be trusted, by rule id. */
  readonly shelf?: ReadonlyMap<string, Shelf> | undefined
}
/** When the law of a rule was last compared, and until when that can be trusted. */
export type Shelf = Pick<Rule, 'verifiedOn' | 'staleAfter'>

/** One choice: a contest and the options of it that are meant. */
export interface Choice {
  readonly contest: string
  readonly options: readonly string[]
}

export class Branch {
  /** The worlds where it holds: any of these lists, each read as "all of". An empty list = in every world. */
  readonly holds: readonly (readonly Choice[])[]
  readonly until: Day | undefined
  /** For the explanation; see why(). */
  readonly row: Row
  readonly region: Region

  constructor(row: Row, region: Region, holds: Branch['holds']) {
    this.holds = holds
    this.until = row.until
    this.row = row
    this.region = region
  }

  /** Its sentences are made when it is first read. */
  get result(): Result {
    return this.row.result
  }
}

export interface Outcome {
  readonly id: string
  readonly rule: Rule
  /** Scope id: `record`, or the item it is about. */
  readonly about: string
  /** The branch of `base`, the world with the first option of everything: where the sentences start, not a verdict. */
  readonly head: number
  readonly branches: readonly Branch[]
  readonly certain: boolean
  readonly exact: boolean
  /** Rule runs spent, when not exact: how far we looked. */
  readonly checked?: number
  /** Bounds of the answer when the table was too large (from two runs). */
  readonly range?: { readonly low: Result; readonly high: Result }
  /** Contests that can change it by themselves in some world. */
  readonly matters: readonly string[]
  /** For each other branch, all smallest sets of changes (from the head's world) that lead to it. */
  readonly flips: readonly { readonly to: number; readonly changes: readonly (readonly Choice[])[] }[]
  /** A smallest set of choices that already forces the head branch. */
  readonly because: readonly Choice[]
  readonly safe: Safe
  readonly until?: Day
  /** Facts that would help, next question first. */
  readonly needs: readonly { readonly fact: Fact; readonly scope: string }[]
  readonly boundary: boolean
  readonly authority: readonly Citation[]
  readonly shelf: Shelf
  /** True once today is past the rule's `staleAfter`: the law must be read again. */
  readonly stale: boolean
}

export interface Outlook {
  readonly outcomes: readonly Outcome[]
  readonly today: Day | undefined
  readonly evaluator: Evaluator
  readonly coherence: Coherence
  /** A contest left out because none of its combinations is possible. */
  readonly hopeless: readonly string[]
}

export interface OutlookOptions {
  readonly today?: Day | undefined
  readonly runsMax?: number
  readonly fixedReadings?: ReadonlyMap<string, string>
  readonly throwBugs?: boolean
  /** An evaluator from an earlier version of the same record: what did not change is not run again. */
  readonly evaluator?: Evaluator
  /** Also return rules that are not shown alone. */
  readonly all?: boolean
  /** Only this rule. */
  readonly only?: string
}

/** All outcomes of a record. Order: what cannot be undone first, then by date; never anything about the person. */
export function outlook(record: HolderRecord, pack: RulePack, options: OutlookOptions = {}): Outlook {
  const { today } = options
  let ev = options.evaluator
  if (ev) ev.update(record, today)
  else {
    ev = new Evaluator(record, today, {
      readings: pack.readings,
      lawRows: pack.lawRows,
      ...(options.fixedReadings ? { fixedReadings: options.fixedReadings } : {}),
      ...(options.runsMax === undefined ? {} : { runsMax: options.runsMax }),
      ...(options.throwBugs ? { throwBugs: true } : {}),
    })
  }
  const coherence = coherenceOf(ev, pack.coherent)
  const rowsOf = withoutImpossible(coherence.impossible)
  const outcomes: Outcome[] = []
  for (const rule of pack.rules) {
    if (options.only !== undefined ? rule.id !== options.only : !rule.shown && !options.all) continue
    for (const st of rule.per === undefined ? [ev.root] : ev.items(rule.per)) {
      const made = outcomeOf(ev, coherence, rowsOf, rule, st, today, options.all === true, pack.shelf?.get(rule.id) ?? rule)
      if (made) outcomes.push(made)
    }
  }
  return { outcomes: byUrgency(outcomes, today), today, evaluator: ev, coherence, hopeless: coherence.hopeless.map((c) => ev.contests[c]!.id) }
}

function outcomeOf(ev: Evaluator, coherence: Coherence, rowsOf: (rows: readonly Row[]) => readonly Row[], rule: Rule, st: ScopeState, today: Day | undefined, all: boolean, shelf: Shelf): Outcome | undefined {
  const runs = ev.runs
  const table = ev.table(rule, st)
  const told = rowsOf(table.rows)
  if (!all && isQuiet(told)) return undefined
  const stale = today !== undefined && today > shelf.staleAfter
  if (told.length === 1 && table.exact) return single(told[0]!, rule, st, shelf, stale)
  const { full } = ev
  const contests = contestsIn(told.map((r) => r.region))
  const rows: { row: Row; region: Region }[] = []
  for (const row of told) {
    const region = coherentPart(row.region, contests, coherence, full)
    if (region.length > 0) rows.push({ row, region })
  }
  if (rows.length === 0) return undefined
  const regions = rows.map((r) => r.region)
  const base = firstWorld(regions, ev.contests.length, full)
  const head = Math.max(0, rows.findIndex((r) => inWorld(r.region, base)))
  const branches = rows.map(({ row, region }) => branchOf(ev, row, region))
  const others = regions.filter((_, i) => i !== head)
  const range = table.exact ? undefined : ev.range(rule, st)
  const untils = branches.flatMap((b) => (b.until === undefined ? [] : [b.until]))
  return {
    id: `${rule.id}@${st.id}`, rule, about: st.id, head, branches, certain: rows.length === 1 && table.exact, exact: table.exact,
    checked: table.exact ? undefined : ev.runs - runs, range,
    matters: [...matters(regions, full)].sort((a, b) => a - b).map((c) => ev.contests[c]!.id),
    flips: branches.flatMap((_, to) => (to === head ? [] : [{ to, changes: minimalChanges(regions[to]!, base).map((set) => set.map((ch) => choice(ev, ch.contest, ch.options))) }])),
    because: smallestReason(others, base).map((c) => choice(ev, c, [base[c]!])),
    safe: safeOf(rule, rows.filter((r) => !onlyByNote(ev, r.region)).map((r) => r.row.plain)),
    until: untils.length > 0 ? (Math.min(...untils) as Day) : undefined,
    needs: needsOf(rows.map((r) => r.row)), boundary: rows.some((r) => boundaryOf(r.row.plain)), authority: rule.authority, shelf, stale,
  } as Outcome
}

/** The common case: nothing that was read is contested. */
function single(row: Row, rule: Rule, st: ScopeState, shelf: Shelf, stale: boolean): Outcome {
  const { plain: result, region, until } = row
  return {
    id: `${rule.id}@${st.id}`, rule, about: st.id, head: 0, branches: [new Branch(row, region, ANYWHERE)], certain: true, exact: true,
    checked: undefined, range: undefined, matters: NONE, flips: NONE, because: NONE, safe: safeOf(rule, [result]),
    until, needs: result.kind === 'NotEnoughKnown' ? needsOf([row]) : NONE, boundary: boundaryOf(result), authority: rule.authority, shelf, stale,
  } as unknown as Outcome
}
/** Nothing of it is worth a line on screen. */
function isQuiet(rows: readonly Row[]): boolean {
  for (const { plain } of rows) if (!('quiet' in plain) || plain.quiet !== true) return false
  return true
}
const NONE: readonly never[] = []
const ANYWHERE: Branch['holds'] = [NONE]

const boundaryOf = (r: Result): boolean => 'boundary' in r && r.boundary === true
const choice = (ev: Evaluator, c: number, options: readonly number[]): Choice => ({
  contest: ev.contests[c]!.id, options: options.map((o) => ev.contests[c]!.options[o]!.id),
})

function branchOf(ev: Evaluator, row: Row, region: Region): Branch {
  return new Branch(row, region, region.map((cube) => conditions(ev, cube)))
}
function conditions(ev: Evaluator, cube: readonly number[]): Choice[] {
  const own = slim(cube, ev.full)
  const out: Choice[] = []
  for (let i = 0; i < own.length; i += 2) out.push(choice(ev, own[i]!, optionsOf(own[i + 1]!)))
  return out
}

function needsOf(rows: readonly Row[]): readonly { fact: Fact; scope: string }[] {
  if (!rows.some((r) => r.plain.kind === 'NotEnoughKnown')) return NONE
  const seen = new Set<string>()
  return rows.flatMap((r) => (r.plain.kind === 'NotEnoughKnown' ? r.plain.missing : [])).filter((m) => {
    const key = `${m.scope}:${m.fact.name}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

const inWorld = (region: Region, world: World): boolean =>
  region.some((cube) => {
    for (let i = 0; i < cube.length; i += 2) if ((cube[i + 1]! & (1 << world[cube[i]!]!)) === 0) return false
    return true
  })

/** Does the region exist only through options that are notes (shown, but never moving the safe side)? */
function onlyByNote(ev: Evaluator, region: Region): boolean {
  return region.every((cube) => {
    for (let i = 0; i < cube.length; i += 2) {
      const options = ev.contests[cube[i]!]!.options
      if (optionsOf(cube[i + 1]!).every((o) => options[o]!.note)) return true
    }
    return false
  })
}

/** The branches that remain when some contests are settled ("if CBP is right"), each with what it still depends on. */
export function branchesUnder(o: Outlook, outcome: Outcome, settled: ReadonlyMap<string, string>): Branch[] {
  const ev = o.evaluator
  const fixed: [number, number][] = []
  ev.contests.forEach((c, i) => {
    const option = settled.get(c.id)
    const at = option === undefined ? -1 : c.options.findIndex((x) => x.id === option)
    if (at >= 0) fixed.push([i, 1 << at])
  })
  const cube = fixed.sort((a, b) => a[0] - b[0]).flat()
  return outcome.branches.flatMap((b) => {
    const region = b.region.flatMap((c) => {
      const m = meetCube(c, cube)
      return m ? [m] : []
    })
    if (region.length === 0) return []
    const free = region.map((c) => withoutContests(c, fixed))
    return [new Branch(b.row, region, free.map((c) => conditions(ev, c)))]
  })
}
const meetCube = (a: readonly number[], b: readonly number[]): number[] | undefined => {
  const out = new Map<number, number>()
  for (let i = 0; i < a.length; i += 2) out.set(a[i]!, a[i + 1]!)
  for (let i = 0; i < b.length; i += 2) {
    const m = (out.get(b[i]!) ?? -1) & b[i + 1]!
    if (m === 0) return undefined
    out.set(b[i]!, m)
  }
  return [...out].sort((x, y) => x[0] - y[0]).flat()
}
const withoutContests = (cube: readonly number[], fixed: readonly [number, number][]): number[] => {
  const out: number[] = []
  for (let i = 0; i < cube.length; i += 2) if (!fixed.some(([c]) => c === cube[i])) out.push(cube[i]!, cube[i + 1]!)
  return out
}

/** The day an outcome is ordered and shown by; undefined when it answers no day. */
export function dayOf(outcome: Outcome): Day | undefined {
  const { safe } = outcome
  return safe.actBy ?? safe.due ?? safe.opens ?? safe.on
}

/**
 * The last day that any branch still leaves: an outcome is only past when it is past whatever paper is right. Undefined
 * when no branch has a day, and when a bar of one has no end.
 */
export function lastDayOf(outcome: Outcome): Day | undefined {
  let last: Day | undefined
  for (const { row: { plain: result } } of outcome.branches) {
    if (result.kind === 'Bar' && result.firstClearDay === undefined) return undefined
    const day = lastOf(result)
    if (day !== undefined && (last === undefined || day > last)) last = day
  }
  return last
}
function lastOf(r: Result): Day | undefined {
  if (r.kind === 'Deadline' || r.kind === 'Window') return r.due
  return r.kind === 'EligibilityDate' ? r.on : r.kind === 'Bar' ? r.firstClearDay : undefined
}

/** What cannot be undone and is still ahead, then what is ahead, then the rest; by day inside each. */
function byUrgency(outcomes: readonly Outcome[], today: Day | undefined): Outcome[] {
  const rank = (o: Outcome): number => {
    const d = dayOf(o)
    if (d === undefined) return o.branches.some((b) => b.row.plain.kind === 'NotEnoughKnown') ? 4 : 5
    if (today !== undefined && (lastDayOf(o) ?? d) < today) return 3
    return o.rule.irreversible ? 0 : 1
  }
  const ranked = outcomes.map((outcome) => ({ outcome, rank: rank(outcome), day: dayOf(outcome) ?? 0 }))
  ranked.sort((a, b) => a.rank - b.rank || a.day - b.day || (a.outcome.id < b.outcome.id ? -1 : 1))
  return ranked.map((r) => r.outcome)
}

export const maskAllowed = (region: Region, contest: number, full: number): number =>
  region.reduce((mask, cube) => mask | maskOf(cube, contest, full), 0)
