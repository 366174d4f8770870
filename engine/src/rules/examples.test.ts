/**
 * Runs every worked example of every rule, and holds every rule to what it declares.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, isoDay, parseIsoDay } from '../base/day.ts'
import { factByName } from '../facts/keys.ts'
import { type Given, exampleKit, setup, shown } from '../outcomes/example-kit.ts'
import { allLaw, allReadings, allRules } from './all.ts'
import { coherentRules } from './coherent.ts'
import type { Example } from './example.ts'
import { resultRank } from './result.ts'

const { rowsOf, wrongIn } = exampleKit({ version: 'test', rules: allRules, readings: allReadings, coherent: coherentRules })

const title = (e: Example, i: number): string => `${i + 1}: ${e.from}`

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((e, i) => [title(e, i), e] as const))('%s', (_title, e) => {
    expect(wrongIn(rule, e)).toEqual([])
  })
})

// Kinds of examples that cannot exist, and why.
const NONE: readonly (readonly [RegExp, Example['kind'], string])[] = [
  [/^calendar\//, 'not-applicable', 'arithmetic applies to any day'],
  [/^outcomes\//, 'not-applicable', 'whatever is given has a safe side'],
  [/^formats\/fiscal-year$/, 'not-applicable', 'every day is in a fiscal year'],
  [/^records\/foia-appeal$/, 'missing', 'without an answer nothing can be appealed, and an unknown agency gets the fewest days'],
  [/^derived\/(?:arrival-day|departure-day|last-arrival)$/, 'not-applicable', 'a day is known or it is not'],
  [/^uscis\/service-day$/, 'not-applicable', 'every notice was served on some day'],
  [/^asylum\/clock-stopped-days$/, 'not-applicable', 'a stop is a stop'],
  [/^unlawful-presence\/(?:finding-day|work-days)$/, 'not-applicable', 'a day is known or it is not'],
  [/^nonimmigrant\/(?:opt-days|opt-job-days|opt-job-hours)$/, 'not-applicable', 'a day or a number is known or it is not'],
  [/^nonimmigrant\/h1b-six-years$/, 'missing', 'a trip not fully known adds nothing, and nobody else is asked'],
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
