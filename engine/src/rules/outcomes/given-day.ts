import { type Day, addMonths, addYears } from '../../base/day.ts'
import { calendar } from '../../facts/keys.ts'
import { feb29Anniversary, monthEnd } from '../readings.ts'
import type { Reader } from '../rule.ts'

/** Readings `givenDay` may ask. */
export const GIVEN_DAY_READINGS = [feb29Anniversary, monthEnd] as const

/** The day given, or the day some years or months after it. A reading of the law is asked only where it changes the day. */
export function givenDay(r: Reader): Day {
  const start = r.get(calendar.day)
  const years = r.maybe(calendar.years)
  if (years !== undefined) {
    const early = addYears(start, years, 'feb-28')
    const late = addYears(start, years, 'mar-1')
    return early === late || r.reading(feb29Anniversary) === 'feb-28' ? early : late
  }
  const months = r.maybe(calendar.months)
  if (months === undefined) return start
  const clamped = addMonths(start, months, 'clamp')
  const next = addMonths(start, months, 'first-of-next-month')
  return clamped === next || r.reading(monthEnd) === 'clamp' ? clamped : next
}

/** The most days from a limit at which a person is told to get help. */
const NEAR = 3

/** Is the day of the act within three days of the limit, on either side? False when no act is given. */
export function isNear(r: Reader, limit: Day): boolean {
  const on = r.maybe(calendar.on)
  return on !== undefined && Math.abs(limit - on) <= NEAR
}
