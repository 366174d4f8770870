import type { Day } from '../../base/day.ts'
import { stay, today } from '../../facts/keys.ts'
import type { Reader } from '../rule.ts'

/**
 * The last day of a stay that could count: the day of leaving, or today while no paper shows that the holder left.
 * A count up to today is new each day, so the answer is said to hold for today only. Ends the rule when neither is known.
 */
export function lastDay(r: Reader): Day {
  const left = r.maybe(stay.departure)
  if (left !== undefined) return left
  const now = isStillHere(r) ? r.maybe(today) : undefined
  if (now === undefined) return r.get(stay.departure)
  r.before(today, now)
  return now
}

/** No paper shows that the holder left after this arrival, and it is the last one. */
export const isStillHere = (r: Reader): boolean => r.maybe(stay.departure) === undefined && r.maybe(stay.left) === false
