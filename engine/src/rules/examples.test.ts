/**
 * Runs every worked example of every rule. `then` is a bare value, or fields that must match (null = absent) in the
 * world of first options (`readings` aside), and `branches` and `safe` over all worlds. A rule of a list is asked
 * for its first item that is not of another kind.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, isoDay, parseIsoDay } from '../base/day.ts'
import { factByName } from '../facts/keys.ts'
import { recordFromFacts } from '../facts/plain.ts'
import type { HolderRecord } from '../facts/record.ts'
import { Evaluator } from '../outcomes/evaluator.ts'
import { factName } from '../outcomes/json.ts'
import { type Outcome, type RulePack, outlook } from '../outcomes/outlook.ts'
import type { Row, ScopeState } from '../outcomes/table.ts'
import { allLaw, allReadings, allRules } from './all.ts'
import { coherentRules } from './coherent.ts'
import type { Example } from './example.ts'
import { type NotEnoughKnown, type Result, type Span, resultRank } from './result.ts'
import type { Rule } from './rule.ts'

const pack: RulePack = { version: 'test', rules: allRules, readings: allReadings, coherent: coherentRules }
type Given = Readonly<Record<string, unknown>>
type Fixed = ReadonlyMap<string, string>

interface Setup {
  readonly record: HolderRecord
  readonly today: Day | undefined
  readonly fixed: Fixed
}
const isMap = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x)

function setup(given: Given, readings: Readonly<Record<string, string>> = {}): Setup {
  const made = recordFromFacts(given)
  if (made.type !== 'Record') throw new Error(`the facts of an example were refused: ${JSON.stringify(made)}`)
  const today = given['today'] === undefined ? undefined : parseIsoDay(String(given['today']))
  return { record: made.record, today, fixed: new Map([...made.fixedReadings, ...Object.entries(readings)]) }
}
/** All readings held: those given, else the first option. */
const firstOptions = (fixed: Fixed): Fixed => new Map(allReadings.map((r) => [r.id, fixed.get(r.id) ?? r.options[0]!.id]))

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
  const ev = new Evaluator(s.record, s.today, { readings: allReadings, fixedReadings: fixed, throwBugs: true })
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
const shown = (result: Result): string =>
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

const title = (e: Example, i: number): string => `${i + 1}: ${e.from}`

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((e, i) => [title(e, i), e] as const))('%s', (_title, e) => {
    const s = setup(e.given, e.readings)
    const { then } = e
    const hasHead = !isMap(then) || Object.keys(then).some((k) => k !== 'branches' && k !== 'safe')
    const head = hasHead ? headResult(rule, s) : undefined
    expect([
      ...(head && !fits(head, then) ? [`${JSON.stringify(then)}, but got ${shown(head)}`] : []),
      ...(isMap(then) && Array.isArray(then['branches']) ? wrongBranches(outcomeOf(rule, s), then['branches']) : []),
      ...(isMap(then) && then['safe'] !== undefined ? wrongSafe(outcomeOf(rule, s), then['safe']) : []),
    ]).toEqual([])
  })
})

// Kinds of examples that cannot exist, and why.
const NONE: readonly (readonly [RegExp, Example['kind'], string])[] = [
  [/^calendar\//, 'not-applicable', 'arithmetic applies to any day'],
  [/^outcomes\//, 'not-applicable', 'whatever is given has a safe side'],
  [/^derived\/(?:arrival-day|departure-day|last-arrival)$/, 'not-applicable', 'a day is known or it is not'],
  [/^uscis\/service-day$/, 'not-applicable', 'every notice was served on some day'],
  [/^asylum\/clock-stopped-days$/, 'not-applicable', 'a stop is a stop'],
  [/^unlawful-presence\/(?:finding-day|work-days)$/, 'not-applicable', 'a day is known or it is not'],
  [/^address\/residence-since$/, 'missing', 'an address without a first day is not compared'],
]

describe('the worked examples', () => {
  test('show each rule in a normal case, on an edge, with something missing and where it does not apply', () => {
    const kinds = ['normal', 'edge', 'missing', 'not-applicable'] as const
    const wrong = allRules.flatMap((rule) => kinds
      .filter((kind) => !rule.examples.some((e) => e.kind === kind) && !NONE.some(([id, k]) => k === kind && id.test(rule.id)))
      .map((kind) => `${rule.id}: ${kind}`))
    expect(wrong).toEqual([])
  })
  test('say where they are from', () => {
    expect(allRules.flatMap((rule) => rule.examples.filter((e) => e.from.trim() === '').map(() => rule.id))).toEqual([])
  })
  test('ask only values of the law their rule lists, and ask every one of them somewhere', () => {
    const wrong = allRules.flatMap((rule) => {
      const asked = new Set(rule.examples.flatMap((e) => {
        const s = setup(e.given, e.readings)
        return rowsOf(rule, s, s.fixed).flatMap((row) => (row.laws ?? []).map((n) => n.law.id))
      }))
      const listed = new Set(rule.law.map((l) => l.id))
      return [
        ...[...asked].filter((id) => !listed.has(id)).map((id) => `${rule.id} asks ${id} without listing it`),
        ...[...listed].filter((id) => !asked.has(id)).map((id) => `${rule.id} lists ${id}, but no example asks it`),
      ]
    })
    expect(wrong).toEqual([])
  })
  test('ask only readings their rule lists, and ask every one of them somewhere', () => {
    const wrong = allRules.flatMap((rule) => {
      const asked = new Set(rule.examples.flatMap((e) => {
        const s = setup(e.given, e.readings)
        return rowsOf(rule, s, s.fixed).flatMap((row) => (row.readings ?? []).map((n) => n.reading.id))
      }))
      const listed = new Set(rule.readings.map((r) => r.id))
      return [
        ...[...asked].filter((id) => !listed.has(id)).map((id) => `${rule.id} asks ${id} without listing it`),
        ...[...listed].filter((id) => !asked.has(id)).map((id) => `${rule.id} lists ${id}, but no example asks it`),
      ]
    })
    expect(wrong).toEqual([])
  })
})

/** Runs with a clock and a chance that throw. */
function poisoned<T>(run: () => T): T {
  const { Date: date } = globalThis
  const { random } = Math
  const refuse = (): never => { throw new Error('a rule looked at the clock or at chance') }
  globalThis.Date = class { constructor() { refuse() } static now(): never { return refuse() } } as unknown as DateConstructor
  Math.random = refuse
  try {
    return run()
  } finally {
    globalThis.Date = date
    Math.random = random
  }
}
function frozen<T>(x: T): T {
  if (typeof x !== 'object' || x === null || Object.isFrozen(x)) return x
  if (x instanceof Map) for (const v of x.values()) frozen(v)
  else for (const v of Object.values(x)) frozen(v)
  return Object.freeze(x)
}

describe('every rule', () => {
  test('cites an authority and says until when it was read', () => {
    const wrong = allRules.filter((r) => r.authority.length === 0 || r.staleAfter <= r.verifiedOn || (r.effective[1] !== null && r.effective[1] < r.effective[0]))
    expect(wrong.map((r) => r.id)).toEqual([])
  })
  test('has a name of its own and lists only known readings', () => {
    expect(new Set(allRules.map((r) => r.id)).size).toBe(allRules.length)
    expect(allRules.flatMap((r) => r.readings.filter((x) => !allReadings.includes(x)).map((x) => `${r.id}: ${x.id}`))).toEqual([])
    expect(new Set(allReadings.map((r) => r.id)).size).toBe(allReadings.length)
  })
  test('finds its dated values among those of the pack, whose rows follow one another', () => {
    expect(new Set(allLaw.map((l) => l.id)).size).toBe(allLaw.length)
    expect(allRules.flatMap((r) => r.law.filter((x) => !allLaw.includes(x)).map((x) => `${r.id}: ${x.id}`))).toEqual([])
    const wrong = allLaw.filter((l) => l.rows.length === 0 || l.rows.some((row, i) => {
      const next = l.rows[i + 1]
      return (row.from !== null && row.until !== null && row.until < row.from) || (next !== undefined && (row.until === null || next.from === null || next.from <= row.until))
    }))
    expect(wrong.map((l) => l.id)).toEqual([])
  })
  test('answers the same twice, on frozen facts, without a clock and without chance', () => {
    const differing = allRules.filter((rule) => rule.examples.some((e) => {
      const s = setup(e.given, e.readings)
      frozen(s.record)
      const run = (): string => JSON.stringify(poisoned(() => rowsOf(rule, s, s.fixed).map((row) => [row.result, row.region])))
      return run() !== run()
    }))
    expect(differing.map((rule) => rule.id)).toEqual([])
  })
  test('answers the kind it declares, and never tells a person a day after the legal one', () => {
    const wrong = allRules.flatMap((rule) => rule.examples.flatMap((e) => {
      const s = setup(e.given, e.readings)
      return rowsOf(rule, s, s.fixed).map((row) => row.result).filter((result) => {
        if (['NotApplicable', 'NotEnoughKnown', 'Unsettled'].includes(result.kind)) return false
        if (result.kind !== rule.kind) return true
        if ((result.kind !== 'Deadline' && result.kind !== 'Window') || result.raw === undefined) return false
        return result.actBy! > result.raw || result.raw > result.due!
      }).map((result) => `${rule.id}: ${shown(result)}`)
    }))
    expect(wrong).toEqual([])
  })
})

const monotoneRules = allRules.filter((r) => r.monotone && r.monotone.size > 0)

/** Moves one day or number of an example by `by`; undefined when it is neither. */
function moved(given: Given, name: string, by: number): Given | undefined {
  const v = given[name]
  const on = typeof v === 'string' ? parseIsoDay(v) : undefined
  if (on !== undefined) return { ...given, [name]: isoDay((on + by) as Day) }
  return typeof v === 'number' ? { ...given, [name]: v + by } : undefined
}

describe('a direction a rule declares holds:', () => {
  test.each(monotoneRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const cases = rule.examples.flatMap((e) => Object.keys(e.given).flatMap((name) => {
      const fact = factByName(name.replace(/\[\d+\]/, ''))
      const direction = fact && rule.monotone!.get(fact)
      return direction !== undefined && moved(e.given, name, 1) ? [{ e, name, direction }] : []
    }))
    if (cases.length === 0) return
    fc.assert(fc.property(fc.constantFrom(...cases), fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 500 }), fc.infiniteStream(fc.nat(3)), ({ e, name, direction }, shift, by, picks) => {
      const readings = new Map(allReadings.map((r) => [r.id, r.options[picks.next().value! % r.options.length]!.id]))
      const rankAt = (n: number): number | undefined => {
        const given = moved(e.given, name, n)!
        if (typeof given[name] === 'number' && given[name] < 0) return undefined
        const rows = rowsOf(rule, setup(given), readings)
        return rows.length === 1 ? resultRank(rows[0]!.result) : undefined
      }
      const before = rankAt(shift)
      const after = rankAt(shift + by)
      return before === undefined || after === undefined || (after - before) * direction >= 0
    }), { numRuns: 60 })
  })
})
