import { later } from '../../base/day.ts'
import { onDay, say, value } from '../answers.ts'
import type { NotApplicable, Span, Value } from '../result.ts'
import { type Reader, STALE, rule } from '../rule.ts'
import { CONSOLIDATED_MEMO, MORE_THAN_A_YEAR, NOT_BEFORE_1997 } from './authorities.ts'
import { countableDays, daysNotHeld, heldThroughout } from './countable-days.ts'
import { firstCountableDay } from './first-countable-day.ts'
import { lastDay } from './last-day.ts'
import { FIRST_COUNTED_DAY } from './numbers.ts'
import { examples } from './permanent-bar-days.examples.ts'
import { statusDays, withExtension } from './protected-days.ts'
import { departureDayReading, permanentBarExceptions } from './readings.ts'
import { type ClosedSpan, lengthOf } from './spans.ts'

/**
 * The days of one stay that count toward the permanent bar (UP-4), as days: those of a status or a stay allowed by the
 * agency are left out; days under 18 and days with asylum pending count too, or not (a reading, asked only where
 * that makes a difference).
 */
export const permanentBarDays = rule<Value<readonly Span[]>>({
  id: 'unlawful-presence/permanent-bar-days', rulebook: 'UP-4', per: 'stay', kind: 'Value', safe: 'none',
  authority: [MORE_THAN_A_YEAR, CONSOLIDATED_MEMO, NOT_BEFORE_1997], effective: [FIRST_COUNTED_DAY, null], staleAfter: STALE.policy,
  readings: [permanentBarExceptions, departureDayReading], examples,
  eval(r) {
    const all = daysOfGroundC(r)
    if (!Array.isArray(all)) return all as NotApplicable
    const days = lengthOf(all as readonly ClosedSpan[])
    if (days === 0) return answer([])
    const less = r.result(countableDays)
    const isSame = less.kind === 'Value' && lengthOf(less.value as readonly ClosedSpan[]) === days
    if (isSame || r.reading(permanentBarExceptions) === 'do-not-apply') return answer(all as readonly ClosedSpan[])
    return answer(r.use(countableDays) as readonly ClosedSpan[])
  },
})

const answer = (days: readonly ClosedSpan[]): Value<readonly Span[]> =>
  value<readonly Span[]>(days, {
    say: say('unlawfulPresence.permanentBarDays.value', { days: { days: lengthOf(days) } }),
    steps: days[0] ? [say('unlawfulPresence.permanentBarDays.step.from', { from: onDay(days[0].from), to: onDay(days.at(-1)!.to) })] : undefined,
  })

function daysOfGroundC(r: Reader): readonly ClosedSpan[] | NotApplicable {
  const begins = r.result(firstCountableDay)
  if (begins.kind === 'NotApplicable' || (begins.kind !== 'Value' && heldThroughout(r, true))) return []
  const first = later(r.use(firstCountableDay), FIRST_COUNTED_DAY)
  const last = lastDay(r)
  if (first > last) return []
  const status = statusDays(r, first, last, true)
  if (!Array.isArray(status)) return status as NotApplicable
  return daysNotHeld(r, withExtension(r, status), first, last)
}
