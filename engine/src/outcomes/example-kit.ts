/**
 * For tests alone: runs worked examples. `then` is a bare value, or fields that must match (null = absent) in the world
 * of first options (`readings` aside), and `branches` and `safe` over all worlds. A rule of a list is asked for its
 * first item that is not of another kind.
 */
import { type Day, isoDay, parseIsoDay } from '../base/day.ts'
import { recordFromFacts } from '../facts/plain.ts'
import type { HolderRecord } from '../facts/record.ts'
import type { Example } from '../rules/example.ts'
import type { NotEnoughKnown, Result, Span } from '../rules/result.ts'
import type { Rule } from '../rules/rule.ts'
import { Evaluator } from './evaluator.ts'
import { factName } from './json.ts'
import { type Outcome, type RulePack, outlook } from './outlook.ts'
import type { Row, ScopeState } from './table.ts'

export type Given = Readonly<Record<string, unknown>>
export type Fixed = ReadonlyMap<string, string>

export interface Setup {
  readonly record: HolderRecord
  readonly today: Day | undefined
  readonly fixed: Fixed
}
const isMap = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x)

export function setup(given: Given, readings: Readonly<Record<string, string>> = {}): Setup {
  const made = recordFromFacts(given)
  if (made.type !== 'Record') throw new Error(`the facts of an example were refused: ${JSON.stringify(made)}`)
  const today = given['today'] === undefined ? undefined : parseIsoDay(String(given['today']))
  return { record: made.record, today, fixed: new Map([...made.fixedReadings, ...Object.entries(readings)]) }
}
/** What an example may name of a result; days as `YYYY-MM-DD`, spans as `from..to`. */
function named(result: Result): Record<string, unknown> {
  const { say: _say, steps: _steps, ...rest } = result as Result & Record<string, unknown>
  const out: Record<string, unknown> = { ...rest }
  if (result.kind === 'Clock') out['milestones'] = Object.fromEntries(result.milestones.map((m) => [m.name, m.on]))
  if (result.kind === 'Value' && Array.isArray(result.value)) {
    out['spans'] = (result.value as readonly Span[]).map((x) => (x.to === x.from ? isoDay(x.from) : `${isoDay(x.from)}..${x.to === undefined ? '' : isoDay(x.to)}`))
  }
  // The last part of each line's message id: `steps: [arrival, oneYear, sunday]`.
  out['steps'] = (result.steps ?? []).map((x) => x.id.split('.').at(-1))
  out['say'] = result.say?.id.split('.').at(-1)
  out['boundary'] = 'boundary' in result ? (result.boundary ?? false) : false
  return out
}
/** The one value a bare `then` speaks of. */
function bare(result: Result): unknown {
  switch (result.kind) {
    case 'Value': return Array.isArray(result.value) ? named(result)['spans'] : result.value
    case 'Count': return result.days
    case 'EligibilityDate': return result.on
    case 'Deadline': return result.due
    default: return result.kind
  }
}
function isSame(actual: unknown, expected: unknown): boolean {
  if (expected === null) return actual === undefined
  if (typeof expected === 'string' && typeof actual === 'number') return parseIsoDay(expected) === actual
  if (Array.isArray(expected)) return Array.isArray(actual) && expected.length === actual.length && expected.every((x, i) => isSame(actual[i], x))
  if (isMap(expected)) return isMap(actual) && Object.keys(actual).length === Object.keys(expected).length && Object.entries(expected).every(([k, x]) => isSame(actual[k], x))
  return actual === expected
}
/** Missing facts by name, in any order; `clockStop[2].cured` also says of which item. */
function isMissing(result: NotEnoughKnown, expected: readonly string[]): boolean {
  const { missing } = result
  return missing.length === expected.length && expected.every((name) => missing.some((m) => name === (name.includes('[') ? factName(m.fact.name, m.scope) : m.fact.name)))
}
/** Does a result come out as an example says? Branch and safe fields aside. */
function fits(result: Result, then: unknown): boolean {
  if (!isMap(then)) return isSame(bare(result), then)
  const fields = named(result)
  return Object.entries(then).every(([name, expected]) => {
    switch (name) {
      case 'branches': case 'safe': return true
      case 'missing': return result.kind === 'NotEnoughKnown' && isMissing(result, expected as string[])
      case 'notApplicable': return result.kind === 'NotApplicable' && result.why === expected
      case 'unsettled': return result.kind === 'Unsettled' && result.why === expected
      default: return isSame(fields[name], expected)
    }
  })
}
/** For the message of a failing example. */
export const shown = (result: Result): string =>
  JSON.stringify(named(result), (key, v: unknown) => (typeof v === 'number' && !['days', 'margin', 'stopped', 'elapsed'].includes(key) && Math.abs(v) > 3000 ? isoDay(v as Day) : key === 'missing' ? (v as { fact: { name: string } }[]).map((m) => m.fact.name) : v))

/** Branches an example names that are not exactly one outcome, and outcomes it does not name. */
function wrongBranches(outcome: Outcome, expected: readonly unknown[]): string[] {
  const results = outcome.branches.map((b) => b.result)
  return [
    ...expected.filter((want) => results.filter((r) => fits(r, want)).length !== 1).map((want) => `not exactly once: ${JSON.stringify(want)}`),
    ...results.filter((r) => !expected.some((want) => fits(r, want))).map((r) => `not expected: ${shown(r)}`),
  ]
}
function wrongSafe({ safe }: Outcome, expected: unknown): string[] {
  const wanted = isMap(expected) ? Object.entries(expected) : [['', expected] as const]
  return wanted.flatMap(([name, want]) => {
    const actual = name === '' ? (safe.due ?? safe.on ?? safe.opens ?? safe.days) : (safe as Record<string, unknown>)[name]
    return isSame(actual, want) ? [] : [`safe ${name} ${String(want)}, but got ${name !== 'days' && typeof actual === 'number' ? isoDay(actual as Day) : String(actual)}`]
  })
}

/** The ways to ask about the examples of some rules. */
export interface ExampleKit {
  readonly stateOf: (ev: Evaluator, rule: Rule) => ScopeState
  /** The rows of one rule, of all its worlds. */
  readonly rowsOf: (rule: Rule, s: Setup, fixed: Fixed) => readonly Row[]
  readonly outcomeOf: (rule: Rule, s: Setup) => Outcome
  /** What does not come out as the example says; empty when all does. */
  readonly wrongIn: (rule: Rule, e: Example) => string[]
}

export function exampleKit(pack: RulePack): ExampleKit {
  const { readings } = pack
  /** All readings held: those given, else the first option. */
  const firstOptions = (fixed: Fixed): Fixed => new Map(readings.map((r) => [r.id, fixed.get(r.id) ?? r.options[0]!.id]))

  function stateOf(ev: Evaluator, rule: Rule): ScopeState {
    if (rule.per === undefined) return ev.root
    const items = ev.items(rule.per)
    const own = items.find((st) => ev.table(rule, st).rows.some((row) => !(row.result.kind === 'NotApplicable' && row.result.quiet)))
    const st = own ?? items[0]
    if (!st) throw new Error(`an example of ${rule.id} gives no ${rule.per}`)
    return st
  }
  /** The rows of one rule; in the world of first options when `world` is given. */
  function rowsOf(rule: Rule, s: Setup, fixed: Fixed): readonly Row[] {
    const ev = new Evaluator(s.record, s.today, { readings, fixedReadings: fixed, throwBugs: true })
    return ev.table(rule, stateOf(ev, rule)).rows
  }
  function headResult(rule: Rule, s: Setup): Result {
    const rows = rowsOf(rule, s, firstOptions(s.fixed))
    const first = rows.find((row) => row.region.some((cube) => cube.every((part, i) => i % 2 === 0 || (part & 1) === 1)))
    return (first ?? rows[0]!).result
  }
  function outcomeOf(rule: Rule, s: Setup): Outcome {
    const all = outlook(s.record, pack, { today: s.today, fixedReadings: s.fixed, throwBugs: true, all: true, only: rule.id })
    const about = stateOf(all.evaluator, rule).id
    const found = all.outcomes.find((o) => o.about === about)
    if (!found) throw new Error(`${rule.id} has no outcome to show here`)
    return found
  }
  const wrongIn = (rule: Rule, e: Example): string[] => {
    const s = setup(e.given, e.readings)
    const { then } = e
    const hasHead = !isMap(then) || Object.keys(then).some((k) => k !== 'branches' && k !== 'safe')
    const head = hasHead ? headResult(rule, s) : undefined
    return [
      ...(head && !fits(head, then) ? [`${JSON.stringify(then)}, but got ${shown(head)}`] : []),
      ...(isMap(then) && Array.isArray(then['branches']) ? wrongBranches(outcomeOf(rule, s), then['branches']) : []),
      ...(isMap(then) && then['safe'] !== undefined ? wrongSafe(outcomeOf(rule, s), then['safe']) : []),
    ]
  }
  return { stateOf, rowsOf, outcomeOf, wrongIn }
}
