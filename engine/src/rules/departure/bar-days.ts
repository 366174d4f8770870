import { type Day, addDays } from '../../base/day.ts'
import { anniversaryOf } from '../anniversaries.ts'
import { barEnd } from '../readings.ts'
import type { Reader } from '../rule.ts'

/** The last barred and the first clear day of a bar of some years. A rule that uses this lists `barEnd` and `feb29Anniversary`. */
export function barDays(r: Reader, from: Day, years: number): { readonly lastBarredDay: Day; readonly firstClearDay: Day } {
  const anniversary = anniversaryOf(r, from, years)
  const firstClearDay = r.reading(barEnd) === 'anniversary-plus-one' ? addDays(anniversary, 1) : anniversary
  return { lastBarredDay: addDays(firstClearDay, -1), firstClearDay }
}
