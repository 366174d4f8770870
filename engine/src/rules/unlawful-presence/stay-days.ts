import { count, lines, onDay, say } from '../answers.ts'
import type { Count, Say } from '../result.ts'
import { type Reader, STALE, rule } from '../rule.ts'
import { CONSOLIDATED_MEMO, FIELD_MANUAL, NOT_BEFORE_1997, STATUTE } from './authorities.ts'
import { countableDays } from './countable-days.ts'
import { firstCountableDay } from './first-countable-day.ts'
import { isStillHere, lastDay } from './last-day.ts'
import { DAYS_OF_ONE_YEAR, DAYS_WITHOUT_BAR, FIRST_COUNTED_DAY } from './numbers.ts'
import { protectedDays } from './protected-days.ts'
import { isResidentNow } from './resident-now.ts'
import { type ClosedSpan, lengthOf } from './spans.ts'
import { examples } from './stay-days.examples.ts'

/**
 * How many days of unlawful presence one stay holds, for INA 212(a)(9)(B). Stays are never added together here. While
 * no paper shows that the holder left, the count is up to today and says so. A resident is not bothered with a stay in
 * which no day is known to count.
 */
export const stayDays = rule<Count>({
  id: 'unlawful-presence/stay-days', rulebook: 'UP-1', per: 'stay', kind: 'Count', safe: 'highest',
  authority: [STATUTE, CONSOLIDATED_MEMO, FIELD_MANUAL, NOT_BEFORE_1997], effective: [FIRST_COUNTED_DAY, null], staleAfter: STALE.policy,
  law: [DAYS_WITHOUT_BAR, DAYS_OF_ONE_YEAR],  radar: ['fixed-admission', 'fixed-admission-postponed', 'fixed-admission-appeal', 'tps'], examples,
  eval(r) {
    const found = r.result(countableDays)
    if ((found.kind !== 'Value' || found.value.length === 0) && isResidentNow(r)) return { kind: 'NotApplicable', why: 'resident', quiet: true }
    const days = lengthOf(r.use(countableDays) as readonly ClosedSpan[])
    const soFar = isStillHere(r)
    const last = lastDay(r)
    const most = r.law(DAYS_WITHOUT_BAR, last).value
    return count(days, [most, r.law(DAYS_OF_ONE_YEAR, last).value], {
      say: () => say(soFar ? 'unlawfulPresence.stayDays.countSoFar' : 'unlawfulPresence.stayDays.count', { days: { days } }),
      steps: stepsOf(r, days, soFar, days > most),
    })
  },
})

function stepsOf(r: Reader, days: number, soFar: boolean, isMany: boolean): readonly Say[] | (() => readonly Say[]) {
  const begins = r.result(firstCountableDay)
  if (begins.kind === 'NotApplicable') return [say('unlawfulPresence.stayDays.step.durationOfStatus')]
  if (begins.kind !== 'Value') return [say('unlawfulPresence.stayDays.step.held')]
  const last = lastDay(r)
  const first = begins.value
  if (first > last) return [say('unlawfulPresence.stayDays.step.leftInTime', { first: onDay(first), last: onDay(last) })]
  const held = r.result(protectedDays)
  return () => {
    const less = held.kind === 'Value' ? lengthOf(held.value as readonly ClosedSpan[]) : 0
    return lines(
      say('unlawfulPresence.stayDays.step.from', { first: onDay(first), last: onDay(last) }),
      first < FIRST_COUNTED_DAY ? say('unlawfulPresence.stayDays.step.notBefore1997') : undefined,
      less > 0 ? say('unlawfulPresence.stayDays.step.protected', { days: { days: less } }) : undefined,
      soFar ? say('unlawfulPresence.stayDays.step.soFar', { today: onDay(last) }) : undefined,
      isMany && soFar ? say('unlawfulPresence.stayDays.step.talkBeforeLeaving') : undefined,
    )
  }
}
