/** "Neither paper is right": from which day on one date would give another outcome. */
import type { Day } from '../base/day.ts'
import { type Fact } from '../facts/keys.ts'
import type { Cell, HolderRecord, Scope } from '../facts/record.ts'
import type { Result } from '../rules/result.ts'
import type { Rule } from '../rules/rule.ts'
import { OneWorld } from './one-world.ts'

export interface TurningPoint {
  /** The first day of the new outcome; the day before still gives `before`. */
  readonly day: Day
  readonly before: string
  readonly after: string
}

/** What a turning point turns: `timely` against `late`, a bar against none; never the date itself. */
export function verdictOf(r: Result): string {
  if (r.kind === 'Value') return `Value:${String(r.value)}`
  if (r.kind === 'Bar') return `Bar:${r.ground}`
  if (r.kind === 'NotApplicable') return `NotApplicable:${r.why}`
  return r.kind
}

export interface TurningQuestion {
  readonly rule: Rule
  readonly about: string
  /** The date that is moved: a fact of a scope. Every fact that holds the same rival days moves with it. */
  readonly fact: Fact
  readonly scope: string
  readonly from: Day
  readonly until: Day
}

/**
 * Bisection over one date, all else as in `settled` (other contests at their first option). Days whose two
 * neighbours give the same verdict at every probe are taken as between them: probes are the ends, the rivals and
 * every seventh day, so a verdict that changes and changes back within a week may be missed.
 */
export function turningPoints(record: HolderRecord, today: Day | undefined, q: TurningQuestion, settled: ReadonlyMap<string, string> = new Map()): TurningPoint[] {
  const verdict = (d: number): string => verdictOn(record, today, q, d as Day, settled)
  const probes: number[] = []
  for (let d: number = q.from; d < q.until; d += 7) probes.push(d)
  probes.push(q.until)
  const out: TurningPoint[] = []
  let lowVerdict = verdict(probes[0]!)
  for (let i = 1; i < probes.length; i += 1) {
    const highVerdict = verdict(probes[i]!)
    if (highVerdict !== lowVerdict) {
      let low = probes[i - 1]!
      let high = probes[i]!
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2)
        if (verdict(middle) === lowVerdict) low = middle
        else high = middle
      }
      out.push({ day: high as Day, before: lowVerdict, after: verdict(high) })
    }
    lowVerdict = highVerdict
  }
  return out
}

function verdictOn(record: HolderRecord, today: Day | undefined, q: TurningQuestion, d: Day, settled: ReadonlyMap<string, string>): string {
  const moved = withDay(record, q, d)
  const contests = record.contests.map((c) => Math.max(0, c.options.findIndex((o) => o.id === settled.get(c.id))))
  const result = new OneWorld(moved, today, { contests, readings: settled }).resultFor(q.rule, q.about)
  return result === undefined ? 'gone' : verdictOf(result)
}

/** The record with one date held at a day, whatever papers say; facts copied from the same rival days move along. */
function withDay(record: HolderRecord, q: TurningQuestion, d: Day): HolderRecord {
  const all = [record.record, ...[...record.lists.values()].flat()]
  const moved = all.find((s) => s.id === q.scope)?.cells[q.fact.slot]
  const same = (cell: Cell | undefined): boolean =>
    cell !== undefined && moved !== undefined && moved.contest >= 0 && cell.contest === moved.contest && cell.values.every((v, i) => v === moved.values[i])
  const held: Cell = { contest: -1, values: [d], claims: [[]] }
  const hold = (s: Scope): Scope => ({
    ...s, cells: s.cells.map((cell, slot) => (same(cell) || (s.id === q.scope && slot === q.fact.slot) ? held : cell)),
  })
  return { ...record, record: hold(record.record), lists: new Map([...record.lists].map(([k, v]) => [k, v.map(hold)])) }
}
