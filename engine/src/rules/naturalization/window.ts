/** The years looked back on from the day of filing (NAT-3). */
import { type Day, addYears, later } from '../../base/day.ts'
import { feb29Anniversary } from '../readings.ts'
import type { Reader } from '../rule.ts'

export type Basis = 'general' | 'spouse'

/**
 * First day that counts: the same day `years` before filing, and never before residence began. The reading of a filing
 * on 29 February is asked only where it moves that day; a rule that uses this lists `feb29Anniversary`.
 */
export function windowStart(r: Reader, filed: Day, years: number, since: Day): Day {
  const early = later(addYears(filed, -years, 'feb-28'), since)
  const late = later(addYears(filed, -years, 'mar-1'), since)
  return early === late || r.reading(feb29Anniversary) === 'feb-28' ? early : late
}
