import type { Day } from '../../base/day.ts'
import { stay } from '../../facts/keys.ts'
import { count, onDay, otherKind, say } from '../answers.ts'
import { type Item, answersOf, endAs } from '../each.ts'
import type { Count, NotApplicable, Span } from '../result.ts'
import { type Reader, STALE, rule } from '../rule.ts'
import { CONSOLIDATED_MEMO, MORE_THAN_A_YEAR } from './authorities.ts'
import { DAYS_IN_ALL, FIRST_COUNTED_DAY } from './numbers.ts'
import { permanentBarDays } from './permanent-bar-days.ts'
import { permanentBarStayDays } from './permanent-bar-stay-days.ts'
import { examples } from './permanent-bar-total.examples.ts'
import { stayBegan } from './stay-ends.ts'

/** Days of unlawful presence of all stays that began before one coming in without inspection, together (UP-4). */
export const permanentBarTotal = rule<Count>({
  id: 'unlawful-presence/permanent-bar-total', rulebook: 'UP-4', per: 'stay', kind: 'Count', shown: false, safe: 'highest',
  authority: [MORE_THAN_A_YEAR, CONSOLIDATED_MEMO], effective: [FIRST_COUNTED_DAY, null], staleAfter: STALE.policy, law: [DAYS_IN_ALL],
  monotone: [[permanentBarStayDays, 1]], examples,
  eval(r) {
    if (r.maybe(stay.manner) !== 'without-inspection') return otherKind()
    const entered = r.get(stay.arrival)
    const before = staysBefore(r, entered)
    if ('kind' in before) return before
    if (before.size === 0) return { kind: 'NotApplicable', why: 'firstStay', quiet: true }
    const each = r.each(permanentBarStayDays).filter((x) => before.has(x.scope.id))
    const unknown = endAs(each)
    if (unknown) return unknown
    let days = 0
    for (const c of answersOf(each)) days += c.days
    return count(days, [r.law(DAYS_IN_ALL, entered).value], { say: say('unlawfulPresence.permanentBarTotal.count', { days: { days }, entered: onDay(entered) }) })
  },
})

/** Ids of the stays that began before a day. */
function staysBefore(r: Reader, day: Day): ReadonlySet<string> | NotApplicable {
  const began = r.each(stayBegan)
  const ids = new Set<string>()
  for (const { scope, result } of began) if (result.kind === 'Value' && result.value < day) ids.add(scope.id)
  return endAs(began as readonly Item<never>[]) ?? ids
}

/** The days themselves, of the same stays. */
export function daysBefore(r: Reader, day: Day): readonly Span[] {
  const before = staysBefore(r, day)
  if ('kind' in before) return []
  return r.each(permanentBarDays).flatMap(({ scope, result }) => (before.has(scope.id) && result.kind === 'Value' ? result.value : []))
}
