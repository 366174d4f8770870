import { type Day, later } from '../../base/day.ts'
import { stay } from '../../facts/keys.ts'
import { say, value } from '../answers.ts'
import type { Span, Value } from '../result.ts'
import { type Reader, STALE, rule } from '../rule.ts'
import { CONSOLIDATED_MEMO, NOT_BEFORE_1997, STATUTE } from './authorities.ts'
import { examples } from './countable-days.examples.ts'
import { firstCountableDay } from './first-countable-day.ts'
import { lastDay } from './last-day.ts'
import { FIRST_COUNTED_DAY } from './numbers.ts'
import { protectedDays, statusDays } from './protected-days.ts'
import { departureDayReading } from './readings.ts'
import { type ClosedSpan, covers, lengthOf, outside } from './spans.ts'

/**
 * The days of unlawful presence in one stay, as days: from the first countable day through the day of leaving, less
 * protected days. Whether the day of leaving counts is a reading, asked only when nothing else protects that day.
 */
export const countableDays = rule<Value<readonly Span[]>>({
  id: 'unlawful-presence/countable-days', rulebook: 'UP-1', per: 'stay', kind: 'Value', safe: 'none',
  authority: [STATUTE, CONSOLIDATED_MEMO, NOT_BEFORE_1997], effective: [FIRST_COUNTED_DAY, null], staleAfter: STALE.policy,
  readings: [departureDayReading], examples,
  eval(r) {
    const begins = r.result(firstCountableDay)
    if (begins.kind === 'NotApplicable') return answer([])
    if (begins.kind !== 'Value' && heldThroughout(r)) return answer([])
    const first = later(r.use(firstCountableDay), FIRST_COUNTED_DAY)
    const last = lastDay(r)
    if (first > last) return answer([])
    const held = r.use(protectedDays)
    return answer(daysNotHeld(r, held, first, last))
  },
})

/** The days of first..last that nothing holds; the day of leaving by the reading that holds (`departureDayReading`). */
export function daysNotHeld(r: Reader, held: readonly Span[], first: Day, last: Day): readonly ClosedSpan[] {
  const days = outside(held, first, last)
  const left = r.maybe(stay.departure)
  if (left === undefined || !covers(days, left) || r.reading(departureDayReading) === 'counted') return days
  return outside([...held, { from: left, to: left }], first, last)
}

const answer = (days: readonly ClosedSpan[]): Value<readonly Span[]> =>
  value<readonly Span[]>(days, { say: () => say('unlawfulPresence.countableDays.value', { days: { days: lengthOf(days) } }) })

/** A status that holds the whole stay makes the end of the allowed time beside the point (a resident coming home). */
export function heldThroughout(r: Reader, isGroundC = false): boolean {
  const from = r.maybe(stay.arrival)
  const to = r.maybe(stay.departure) ?? (r.maybe(stay.left) === false ? lastDay(r) : undefined)
  if (from === undefined || to === undefined) return false
  const held = statusDays(r, from, to, isGroundC)
  return Array.isArray(held) && outside(held, from, to).length === 0
}
