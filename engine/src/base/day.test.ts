import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addMonths, addYears, ageOn, day, dayIfReal, fromYmd, isoDay, parseIsoDay, toYmd, weekday } from './day.ts'

const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') })
const plain = (d: number): Temporal.PlainDate => Temporal.PlainDate.from('1970-01-01').add({ days: d })

test('days, weekdays, years and months agree with Temporal', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (n, k) => {
    const d = n as ReturnType<typeof day>
    const p = plain(n)
    expect(isoDay(d)).toBe(p.toString())
    expect(toYmd(d)).toEqual({ year: p.year, month: p.month, day: p.day })
    expect(fromYmd(p.year, p.month, p.day)).toBe(n)
    expect(weekday(d)).toBe(p.dayOfWeek % 7)
    // Temporal clamps, which is feb-28 and clamp here.
    expect(isoDay(addYears(d, k, 'feb-28'))).toBe(p.add({ years: k }).toString())
    expect(isoDay(addMonths(d, k, 'clamp'))).toBe(p.add({ months: k }).toString())
    const isLost = p.month === 2 && p.day === 29 && !p.add({ years: k }).inLeapYear
    expect(addYears(d, k, 'mar-1') - addYears(d, k, 'feb-28')).toBe(isLost ? 1 : 0)
  }), { numRuns: 3000 })
})
test('every 29 February of 400 years has its anniversaries where Temporal puts them', () => {
  for (let year = 1804; year <= 2204; year += 4) {
    const d = dayIfReal(year, 2, 29)
    if (d === undefined) continue
    for (let k = -100; k <= 100; k += 1) {
      const p = plain(d).add({ years: k })
      expect(isoDay(addYears(d, k, 'feb-28'))).toBe(p.toString())
      expect(isoDay(addYears(d, k, 'mar-1'))).toBe((p.inLeapYear ? p : p.add({ days: 1 })).toString())
    }
  }
})
test('the leap day policy is a choice: 29 February becomes 28 February or 1 March', () => {
  expect(isoDay(addYears(day('2024-02-29'), 1, 'feb-28'))).toBe('2025-02-28')
  expect(isoDay(addYears(day('2024-02-29'), 1, 'mar-1'))).toBe('2025-03-01')
  expect(isoDay(addYears(day('2024-02-29'), 4, 'mar-1'))).toBe('2028-02-29')
  expect(isoDay(addMonths(day('2026-08-31'), 6, 'clamp'))).toBe('2027-02-28')
  expect(isoDay(addMonths(day('2026-08-31'), 6, 'first-of-next-month'))).toBe('2027-03-01')
})
test('a year is not 365 days', () => {
  expect(isoDay((day('2023-03-01') + 365) as ReturnType<typeof day>)).toBe('2024-02-29')
  expect(isoDay(addYears(day('2023-03-01'), 1, 'feb-28'))).toBe('2024-03-01')
})
test('age is reached at the birthday; 29 February births follow the policy', () => {
  expect(ageOn(day('2006-05-20'), day('2024-05-19'), 'mar-1')).toBe(17)
  expect(ageOn(day('2006-05-20'), day('2024-05-20'), 'mar-1')).toBe(18)
  expect(ageOn(day('2004-02-29'), day('2025-02-28'), 'mar-1')).toBe(20)
  expect(ageOn(day('2004-02-29'), day('2025-02-28'), 'feb-28')).toBe(21)
})
test('dates that do not exist are never days', () => {
  expect(dayIfReal(2018, 6, 31)).toBeUndefined()
  expect(dayIfReal(2019, 2, 29)).toBeUndefined()
  expect(parseIsoDay('2019-02-29')).toBeUndefined()
  expect(parseIsoDay('2019-2-9')).toBeUndefined()
  expect(() => day('2019-02-29')).toThrow()
})
