import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, day, isoDay } from '../../base/day.ts'
import type { Span } from '../result.ts'
import { elapsedOn, merged, reached, stoppedBefore, stoppedInAll } from './stops.ts'

const START = 100 as Day
const spans = fc.array(
  fc.tuple(fc.integer({ min: 60, max: 320 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 })),
  { maxLength: 5 },
).map((list) => list.map(([from, length, open]): Span => (open === 0 ? { from: from as Day } : { from: from as Day, to: (from + length) as Day })))

const isStopped = (list: readonly Span[], at: number): boolean => list.some((s) => s.from <= at && (s.to === undefined || at <= s.to))
/** Day by day, the slow way: what the clock shows at the start of `on`. */
function slowly(list: readonly Span[], on: number): number {
  let elapsed = 0
  for (let at: number = START; at < on; at += 1) if (!isStopped(list, at)) elapsed += 1
  return elapsed
}

test('the days counted are those a person would count day by day', () => {
  fc.assert(fc.property(spans, fc.integer({ min: START, max: 600 }), (list, on) => {
    expect(elapsedOn(merged(list), START, on as Day)).toBe(slowly(list, on))
  }))
})
test('a number of days is reached on the first day that shows it, and never while the clock stands still for good', () => {
  fc.assert(fc.property(spans, fc.integer({ min: 1, max: 180 }), (list, days) => {
    const on = reached(merged(list), START, days)
    if (on === undefined) {
      expect(list.some((s) => s.to === undefined)).toBe(true)
      expect(slowly(list, 2000)).toBeLessThan(days)
    } else {
      expect(slowly(list, on)).toBe(days)
      expect(slowly(list, on - 1)).toBe(days - 1)
    }
  }))
})
test('the order of the stops does not matter, and merged stops never touch', () => {
  fc.assert(fc.property(spans, (list) => {
    const one = merged(list)
    expect(merged([...list].reverse())).toEqual(one)
    for (let i = 1; i < one.length; i += 1) expect(one[i]!.from).toBeGreaterThan(one[i - 1]!.to! + 1)
  }))
})
test('all the stopped days are those before a day far away, when every stop has ended', () => {
  fc.assert(fc.property(spans, (list) => {
    const ended = list.filter((s) => s.to !== undefined)
    expect(stoppedInAll(merged(ended), START)).toBe(stoppedBefore(merged(ended), START, 5000 as Day))
  }))
})
test('a continuance of 42 days moves day 150 from 9 June to 21 July 2025', () => {
  const stop = { from: day('2025-03-03'), to: day('2025-04-13') }
  expect(isoDay(reached([], day('2025-01-10'), 150)!)).toBe('2025-06-09')
  expect(isoDay(reached([stop], day('2025-01-10'), 150)!)).toBe('2025-07-21')
})
