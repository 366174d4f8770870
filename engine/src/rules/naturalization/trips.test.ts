/** Trips of residents against counts made one day at a time, which share no code with the rules. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordFromFacts } from '../../facts/plain.ts'
import { Evaluator } from '../../outcomes/evaluator.ts'
import { allReadings } from '../all.ts'
import { type Result, resultKey } from '../result.ts'
import type { Rule } from '../rule.ts'
import { absenceCure, absenceCureSpouse } from './absence-cure.ts'
import { absenceDays } from './absence-days.ts'
import { absenceEffect } from './absence-effect.ts'
import { continuousResidence } from './continuous-residence.ts'
import { earliestFiling } from './earliest-filing.ts'

type Given = Record<string, unknown>
const DAY = 86_400_000
const iso = (n: number): string => new Date(n * DAY).toISOString().slice(0, 10)
const num = (s: string): number => Date.parse(`${s}T00:00:00Z`) / DAY

function evaluator(given: Given, readings: Readonly<Record<string, string>> = {}): Evaluator {
  const made = recordFromFacts(given)
  if (made.type !== 'Record') throw new Error(JSON.stringify(made))
  const fixed = new Map(allReadings.map((r) => [r.id, readings[r.id] ?? r.options[0]!.id]))
  return new Evaluator(made.record, undefined, { readings: allReadings, fixedReadings: fixed, throwBugs: true })
}
function only(rule: Rule, given: Given, readings?: Readonly<Record<string, string>>): Result {
  const ev = evaluator(given, readings)
  const { rows } = ev.table(rule, rule.per ? ev.items(rule.per)[0]! : ev.root)
  expect(rows.length).toBe(1)
  return rows[0]!.result
}
const START = num('2019-01-15')
const trip = fc.record({ out: fc.integer({ min: 0, max: 1500 }), length: fc.integer({ min: 0, max: 460 }), since: fc.integer({ min: -400, max: 600 }) })
type Trip = { out: number; length: number; since: number }
const factsOf = (t: Trip): Given => ({
  'holder.dob': '1980-03-09', 'holder.residentSince': iso(START + t.since),
  'absence[1].departed': iso(START + t.out), 'absence[1].returned': iso(START + t.out + t.length),
})

/** Days wholly abroad while a resident: not the day of leaving, not the day of coming back. */
function abroad(t: Trip, from = -Infinity): number {
  let days = 0
  for (let d = t.out + 1; d < t.out + t.length; d += 1) if (d >= t.since && d >= from) days += 1
  return days
}

test('days abroad are the whole days between leaving and coming back, as a resident', () => {
  fc.assert(fc.property(trip, (t) => {
    const result = only(absenceDays as Rule, factsOf(t))
    if (t.out + t.length <= t.since) expect(result).toMatchObject({ kind: 'NotApplicable', why: 'beforeResidence' })
    else expect(result).toMatchObject({ kind: 'Count', days: abroad(t) })
  }), { numRuns: 500 })
})

test('a trip raises the question from 181 days and breaks residence from 365', () => {
  fc.assert(fc.property(trip, (t) => {
    const result = only(absenceEffect as Rule, factsOf({ ...t, since: -500 }))
    const days = abroad({ ...t, since: -500 })
    const effect = days > 364 ? 'break' : days > 180 ? 'presumption' : 'none'
    expect(result.kind === 'Value' ? result.value : undefined).toBe(effect)
  }), { numRuns: 500 })
})

test('the calendar readings only ever help, and only by a few days', () => {
  const byCalendar = { 'reading.nat.six-months': 'calendar-months', 'reading.nat.one-year': 'calendar-year' }
  const rank = (r: Result): number => (r.kind === 'Value' ? (r.value === 'break' ? 2 : r.value === 'presumption' ? 1 : 0) : 0)
  fc.assert(fc.property(trip, (t) => {
    const given = factsOf({ ...t, since: -500 })
    const inDays = rank(only(absenceEffect as Rule, given))
    const inMonths = rank(only(absenceEffect as Rule, given, byCalendar))
    expect(inMonths).toBeLessThanOrEqual(inDays)
    const days = abroad({ ...t, since: -500 })
    if (days <= 180 || (days > 184 && days !== 365)) expect(inMonths).toBe(inDays)
  }), { numRuns: 500 })
})

test('on the day after an unexplained trip at most 180 of its days are looked back on; the day before, more', () => {
  const years = (n: number, by: number): number => {
    const [y, m, d] = iso(n).split('-')
    const there = `${Number(y) - by}-${m}-${d}`
    // 29 February looks back to 1 March: the shorter window.
    return iso(num(there)).slice(0, 10) === there ? num(there) : num(`${Number(y) - by}-03-01`)
  }
  fc.assert(fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 182, max: 365 }), fc.constantFrom([absenceCure, 5, 54] as const, [absenceCureSpouse, 3, 30] as const), (out, length, [rule, by, months]) => {
    const t = { out, length, since: -500 }
    const result = only(rule as Rule, factsOf(t), { 'reading.cal.feb29-anniversary': 'mar-1' })
    if (result.kind !== 'Value') throw new Error('no day')
    const on = result.value as number
    const inWindow = (n: number): number => abroad(t, years(n, by) - START)
    expect(inWindow(on)).toBeLessThanOrEqual(180)
    const back = new Date((START + out + length) * DAY)
    const shortest = Date.UTC(back.getUTCFullYear(), back.getUTCMonth() + months, 1) / DAY
    expect(on).toBeGreaterThan(shortest)
    expect(on).toBeLessThan(shortest + 36)
  }), { numRuns: 500 })
})

test('coming back later, leaving earlier or becoming a resident later never brings the filing day forward', () => {
  const readings = fc.record({
    'reading.nat.six-months': fc.constantFrom('more-than-180-days', 'calendar-months'), 'reading.nat.one-year': fc.constantFrom('365-days', 'calendar-year'),
    'reading.cal.feb29-anniversary': fc.constantFrom('feb-28', 'mar-1'),
  })
  fc.assert(fc.property(trip, fc.integer({ min: 1, max: 300 }), readings, (t, by, r) => {
    const on = (rule: typeof earliestFiling, x: Trip): number => {
      const result = only(rule as Rule, factsOf(x), r)
      return result.kind === 'EligibilityDate' ? result.on : NaN
    }
    expect(on(earliestFiling, { ...t, since: t.since + by })).toBeGreaterThanOrEqual(on(earliestFiling, t))
    const settled = { ...t, since: -500 }
    expect(on(continuousResidence, settled)).toBeGreaterThanOrEqual(on(earliestFiling, settled))
    if (t.length + by < 365) expect(on(continuousResidence, { ...settled, length: t.length + by })).toBeGreaterThanOrEqual(on(continuousResidence, settled))
  }), { numRuns: 300 })
})

test('rival papers give the same answers as each paper taken alone', () => {
  fc.assert(fc.property(trip, trip, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 700 }), (a, b, by, later) => {
    const second = factsOf(b)
    const given: Given = {
      ...factsOf({ ...a, since: -500 }), 'absence[2].departed': second['absence[1].departed'], 'absence[2].returned': second['absence[1].returned'],
    }
    const shift: Record<string, number> = { 'absence[1].returned': by, 'absence[2].departed': -by, 'holder.residentSince': later, 'holder.dob': 7_000 }
    const names = Object.keys(shift)
    const other = (k: string): string => iso(num(String(given[k])) + shift[k]!)
    const ev = evaluator({ ...given, ...Object.fromEntries(names.map((k) => [k, { rivals: [given[k], other(k)] }])) })
    for (const rule of [continuousResidence, earliestFiling] as Rule[]) {
      const table = ev.table(rule, ev.root)
      const expected = new Set<string>()
      for (let mask = 0; mask < 2 ** names.length; mask += 1) {
        expected.add(resultKey(only(rule, { ...given, ...Object.fromEntries(names.map((k, i) => [k, mask & (1 << i) ? other(k) : given[k]])) })))
      }
      expect(table.exact).toBe(true)
      expect(new Set(table.rows.map((row) => resultKey(row.result)))).toEqual(expected)
    }
  }), { numRuns: 100 })
})
