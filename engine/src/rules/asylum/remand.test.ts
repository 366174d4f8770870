import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../base/day.ts'
import type { Span } from '../result.ts'
import { reachedCredited, withDaysBetween } from './remand.ts'
import { merged, reached } from './stops.ts'

const START = 100 as Day
const NEVER = 3000
const cases = fc.record({
  stops: fc.array(fc.tuple(fc.integer({ min: 60, max: 400 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 })), { maxLength: 4 })
    .map((list) => list.map(([from, length, open]): Span => (open === 0 ? { from: from as Day } : { from: from as Day, to: (from + length) as Day }))),
  denied: fc.integer({ min: START, max: 320 }), between: fc.integer({ min: 0, max: 120 }), days: fc.integer({ min: 1, max: 180 }),
})

/** Day by day, the slow way: the first day on which `days` have counted and the clock is not frozen by the denial. */
function slowly(stops: readonly Span[], days: number, denied: number, on: number, credited: boolean): number | undefined {
  let shown = 0
  let waiting = 0
  for (let at: number = START; at < NEVER; at += 1) {
    if (at === on) {
      shown += waiting
      waiting = 0
    }
    if (shown >= days) return at
    if (stops.some((s) => s.from <= at && (s.to === undefined || at <= s.to))) continue
    if (at < denied || at >= on) shown += 1
    else if (credited) waiting += 1
  }
  return undefined
}

test('after a remand the clock shows what a person would count day by day, with the days between and without', () => {
  fc.assert(fc.property(cases, ({ stops, denied, between, days }) => {
    const all = merged(stops)
    const remand = { denied: denied as Day, on: (denied + between) as Day, again: false }
    const plain = reached(all, START, days)
    // Reached by the denial: the remand is not looked at.
    fc.pre(plain === undefined || plain > denied)
    const credited = reachedCredited(all, START, days, remand)
    const not = reached(withDaysBetween(all, remand), START, days)
    expect(credited).toBe(slowly(stops, days, denied, remand.on, true))
    expect(not).toBe(slowly(stops, days, denied, remand.on, false))
    expect(not ?? NEVER).toBeGreaterThanOrEqual(credited ?? NEVER)
  }))
})
