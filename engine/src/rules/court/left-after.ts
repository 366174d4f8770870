import type { Day } from '../../base/day.ts'
import { order } from '../../facts/keys.ts'
import { departureDay } from '../derived/departure-day.ts'
import { answersOf } from '../each.ts'
import type { Reader } from '../rule.ts'

/** Removed under this order, or gone from the country on or after a day? Only for rules of orders. */
export function leftOnOrAfter(r: Reader, on: Day): boolean {
  const carriedOut = r.maybe(order.carriedOut)
  return (carriedOut !== undefined && carriedOut >= on) || answersOf(r.each(departureDay)).some((left) => left.value >= on)
}
