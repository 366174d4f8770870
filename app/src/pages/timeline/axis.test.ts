import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AxisSpec, GAP_DAYS, makeAxis, ticksOf } from './axis.ts'

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
const kinds = (spec: AxisSpec): string[] => makeAxis(spec)!.segments.map((s) => s.kind)

test('no days give no axis, one day gives one plain part with the day in the middle', () => {
  expect(makeAxis({ days: [], openings: [], width: 900 })).toBeUndefined()
  const one = makeAxis({ days: [18000], openings: [], width: 900 })!
  expect(one.segments.map((s) => s.kind)).toEqual(['plain'])
  expect(one.x(18000)).toBeCloseTo(450)
  expect(one.width).toBeCloseTo(900)
})

test('the axis opens around a disagreement: a day is as wide as 17 pixels there', () => {
  const spec = { days: [day('2016-11-19'), day('2017-08-12'), day('2017-08-22'), day('2018-08-16')], openings: [{ from: day('2017-08-08'), to: day('2017-08-27') }], width: 1100 }
  const axis = makeAxis(spec)!
  expect(kinds(spec)).toEqual(['plain', 'open', 'plain'])
  expect(axis.x(day('2017-08-13')) - axis.x(day('2017-08-12'))).toBeCloseTo(17)
  expect(axis.width).toBeCloseTo(1100)
})

test('a gap of three years closes to a narrow strip, a gap of a year stays', () => {
  const long = { days: [day('2017-01-01'), day('2020-03-18'), day('2023-06-01')], openings: [], width: 1000 }
  expect(kinds(long)).toEqual(['plain', 'gap', 'plain', 'gap', 'plain'])
  const gap = makeAxis(long)!.segments[1]!
  expect(gap.x1 - gap.x0).toBe(68)
  expect(kinds({ days: [day('2017-01-01'), day('2018-03-18')], openings: [], width: 1000 })).toEqual(['plain'])
})

test('no named ticks touch each other, and days are only named where the axis is open', () => {
  const axis = makeAxis({ days: [day('2010-05-01'), day('2017-08-12'), day('2017-08-22'), day('2018-08-16')], openings: [{ from: day('2017-08-08'), to: day('2017-08-27') }], width: 900 })!
  const named = ticksOf(axis).filter((t) => t.label)
  const years = named.filter((t) => t.label === 'year')
  expect(years.length).toBeGreaterThan(0)
  years.slice(1).forEach((t, i) => expect(t.x - years[i]!.x).toBeGreaterThanOrEqual(46))
  for (const t of named.filter((n) => n.label === 'day')) expect(t.day).toBeGreaterThan(day('2017-08-08'))
})

test('a record of a few months is told by months, and the first says its year', () => {
  const labels = ticksOf(makeAxis({ days: [day('2024-02-10'), day('2024-08-20')], openings: [], width: 900 })!).filter((t) => t.label)
  expect(labels[0]!.label).toBe('year')
  expect(labels.slice(1).every((t) => t.label === 'month')).toBe(true)
})

const spec = fc.record({
  days: fc.array(fc.integer({ min: 0, max: 25_000 }), { minLength: 1, maxLength: 300 }),
  openings: fc.array(fc.tuple(fc.integer({ min: 0, max: 25_000 }), fc.integer({ min: 3, max: 45 })).map(([from, n]) => ({ from, to: from + n })), { maxLength: 6 }),
  width: fc.integer({ min: 400, max: 1400 }),
})

test('later is always further right, parts join without a hole, and no day lies inside a closed gap', () => {
  fc.assert(fc.property(spec, (s) => {
    const axis = makeAxis(s)!
    axis.segments.slice(1).forEach((p, i) => {
      expect(p.from).toBe(axis.segments[i]!.to)
      expect(p.x0).toBe(axis.segments[i]!.x1)
    })
    const days = [...new Set(s.days)].sort((a, b) => a - b)
    days.slice(1).forEach((d, i) => expect(axis.x(d)).toBeGreaterThan(axis.x(days[i]!)))
    for (const d of days) expect(axis.segments.some((p) => p.kind === 'gap' && d > p.from && d < p.to)).toBe(false)
    for (const p of axis.segments) if (p.kind === 'gap') expect(p.to - p.from).toBeGreaterThan(GAP_DAYS - 121)
    expect(axis.width).toBeGreaterThanOrEqual(s.width - 1e-6)
    expect(axis.x(days.at(-1)!)).toBeLessThanOrEqual(axis.width)
  }))
})
