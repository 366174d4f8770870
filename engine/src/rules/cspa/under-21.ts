/** Is somebody still a child on a day? The reading of a birthday on 29 February is asked only on the days between. */
import { type Day, ageOn } from '../../base/day.ts'
import { eitherAnniversary } from '../anniversaries.ts'
import { feb29Birthday } from '../readings.ts'
import type { Reader } from '../rule.ts'
import { CHILD_AGE } from './numbers.ts'

export interface Age {
  readonly isUnder: boolean
  /** Whole years on that day, with 1 March for 29 February. Never below zero. */
  readonly years: number
  /** The 21st birthday under the reading that holds; with the default where it was not asked. */
  readonly birthday: Day
  /** Three days or less from the 21st birthday. */
  readonly boundary: boolean
}

/** A rule that uses this lists `feb29Birthday` and `CHILD_AGE`. Exactly 21 is no longer a child (CAL-2). */
export function ageAt(r: Reader, born: Day, on: Day): Age {
  const { early, late } = eitherAnniversary(born, r.law(CHILD_AGE, on).value)
  const isBetween = on >= early && on < late
  const isUnder = on < early || (isBetween && r.reading(feb29Birthday) === 'mar-1')
  return {
    isUnder, years: Math.max(0, ageOn(born, on, 'mar-1')), birthday: isBetween && !isUnder ? early : late,
    boundary: Math.abs(early - on) <= 3 || Math.abs(late - on) <= 3,
  }
}
