import { expect, test } from 'vitest'
import { actBy, closedDays, closedReason, countWorkingDays, isClosed, roll } from './calendar.ts'
import { addDays, day, isoDay } from './day.ts'

const rolled = (d: string): string => isoDay(roll(day(d)))

test('a last day on a closed day moves to the next business day (rulebook CAL-1)', () => {
  expect(rolled('2025-01-01')).toBe('2025-01-02')
  expect(rolled('2026-07-03')).toBe('2026-07-06') // observed Friday before Saturday 4 July
  expect(rolled('2026-10-04')).toBe('2026-10-05')
  expect(rolled('2021-12-11')).toBe('2021-12-13') // official: Monsalvo, 2021-10-12 + 60
  expect(rolled('2018-08-12')).toBe('2018-08-13')
})
test('the day a person is told never comes after the unrolled day', () => {
  expect(isoDay(actBy(day('2018-08-12')))).toBe('2018-08-10')
  expect(isoDay(actBy(day('2026-12-27')))).toBe('2026-12-24')
  expect(isoDay(actBy(day('2026-07-05')))).toBe('2026-07-02')
})
test('observed days are a reading: with "open" only the holiday itself is closed', () => {
  expect(closedReason(day('2026-07-03'))).toBe('independence')
  expect(isClosed(day('2026-07-03'), 'open')).toBe(false)
  expect(closedReason(day('2021-12-31'))).toBe('new-year') // New Year's Day 2022 was a Saturday
})
test('the official list of 2026 is complete', () => {
  expect(closedDays(2026).map((c) => isoDay(c.day))).toEqual([
    '2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07', '2026-10-12',
    '2026-11-11', '2026-11-26', '2026-12-25',
  ])
})
test('Juneteenth is a holiday from 2021 only', () => {
  expect(isClosed(day('2020-06-19'))).toBe(false)
  expect(isClosed(day('2023-06-19'))).toBe(true)
})
test('working days skip closed days (FOIA-1 of the rulebook)', () => {
  expect(isoDay(countWorkingDays(day('2026-02-06'), 20))).toBe('2026-03-09')
  expect(isoDay(countWorkingDays(day('2026-11-02'), 20))).toBe('2026-12-02')
  expect(isoDay(countWorkingDays(day('2026-09-01'), 10))).toBe('2026-09-16')
})
test('rolling is never backwards and stops at the first open day, in every year', () => {
  for (let d = day('1996-01-01'); d < day('2035-01-01'); d = addDays(d, 1)) {
    const to = roll(d)
    expect(to >= d && !isClosed(to) && to - d <= 4).toBe(true)
    expect(roll(to)).toBe(to)
    expect(actBy(d) <= d && !isClosed(actBy(d))).toBe(true)
  }
})
test('the table of closed days says what the reasons say, inside its years and outside', () => {
  for (const [from, to] of [['1899-11-01', '1901-03-01'], ['1969-06-01', '1986-03-01'], ['2019-01-01', '2023-03-01'], ['2199-01-01', '2203-01-01']] as const) {
    for (let d = day(from); d < day(to); d = addDays(d, 1)) {
      for (const observed of ['closed', 'open'] as const) expect(isClosed(d, observed)).toBe(closedReason(d, observed) !== undefined)
    }
  }
})
