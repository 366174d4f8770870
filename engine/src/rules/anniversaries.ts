/** Years after a day, where 29 February may fall two ways. The reading is asked only where the day is at stake. */
import { type Day, addYears } from '../base/day.ts'
import { feb29Anniversary, feb29Birthday } from './readings.ts'
import type { Reader } from './rule.ts'

export interface EitherDay {
  readonly early: Day
  readonly late: Day
}
/** Both readings of an anniversary; they are equal unless `start` is 29 February and the year has none. */
export const eitherAnniversary = (start: Day, years: number): EitherDay => ({
  early: addYears(start, years, 'feb-28'), late: addYears(start, years, 'mar-1'),
})

/** The anniversary under the reading that holds. A rule that uses this lists `feb29Anniversary`. */
export function anniversaryOf(r: Reader, start: Day, years: number): Day {
  const early = addYears(start, years, 'feb-28')
  const late = addYears(start, years, 'mar-1')
  return early === late || r.reading(feb29Anniversary) === 'feb-28' ? early : late
}

/** The birthday under the reading that holds. A rule that uses this lists `feb29Birthday`. */
export function birthdayOf(r: Reader, born: Day, years: number): Day {
  const { early, late } = eitherAnniversary(born, years)
  return early === late || r.reading(feb29Birthday) === 'feb-28' ? early : late
}
