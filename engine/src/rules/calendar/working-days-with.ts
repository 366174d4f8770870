import { countWorkingDays, isClosed } from '../../base/calendar.ts'
import { type Day, addDays } from '../../base/day.ts'
import { observedDays } from '../readings.ts'
import type { Reader } from '../rule.ts'

/**
 * Of one day counted with observed holidays closed, and counted with them open, the one that holds in this world. Asks
 * only where they differ, so a rule that uses this lists `observedDays` among its readings.
 */
export function asObserved(r: Reader, closed: Day, open: Day): Day {
  return closed === open || r.reading(observedDays) === 'closed' ? closed : open
}

/** The `n`th working day after a day; the day itself is day 0. */
export const workingDaysAfter = (r: Reader, trigger: Day, n: number): Day =>
  asObserved(r, countWorkingDays(trigger, n, 'closed'), countWorkingDays(trigger, n, 'open'))

/** How many working days there are after `from`, up to and with `to`. */
export function workingDaysBetween(from: Day, to: Day, observed: 'closed' | 'open'): number {
  let count = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (!isClosed(at, observed)) count += 1
  return count
}
