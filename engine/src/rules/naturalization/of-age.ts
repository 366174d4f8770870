import { type Day, later } from '../../base/day.ts'
import { holder } from '../../facts/keys.ts'
import { eitherAnniversary } from '../anniversaries.ts'
import { feb29Birthday } from '../readings.ts'
import type { Reader } from '../rule.ts'
import { AGE_TO_FILE } from './numbers.ts'

/**
 * `on`, or the 18th birthday when that is later. The reading of a 29 February birthday is asked only if it moves the day.
 * A rule that uses this lists `AGE_TO_FILE`.
 */
export function ofAge(r: Reader, on: Day): Day {
  const { early, late } = eitherAnniversary(r.get(holder.dob), r.law(AGE_TO_FILE, on).value)
  const sooner = later(on, early)
  const safer = later(on, late)
  return sooner === safer || r.reading(feb29Birthday) === 'feb-28' ? sooner : safer
}
