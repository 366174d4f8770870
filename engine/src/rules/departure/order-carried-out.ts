import type { Day } from '../../base/day.ts'
import { order } from '../../facts/keys.ts'
import { notApplicable, onDay, say, unsettled, value } from '../answers.ts'
import { arrivalDay } from '../derived/arrival-day.ts'
import { answersOf, endAs } from '../each.ts'
import type { NotApplicable, Unsettled, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { protectedByApproval } from '../unlawful-presence/protected-by-approval.ts'
import { isResidentNow } from '../unlawful-presence/resident-now.ts'
import { leaveBy } from '../voluntary-departure/leave-by.ts'
import { examples } from './order-carried-out.examples.ts'
import { tripsOf } from './trips.ts'

const SELF_REMOVAL = cite('8 CFR 241.7')
const quiet = (why: string): NotApplicable => ({ kind: 'NotApplicable', why, quiet: true })

/**
 * The day one removal order was carried out: the day the papers say so, else that of the first departure (a planned
 * one too) on or after the order, because leaving while an order stands is removal. Leaving within the time for
 * voluntary departure carries nothing out. An order from before residence or asylum was granted is over.
 */
export const orderCarriedOut = rule<Value<Day>>({
  id: 'departure/order-carried-out', rulebook: 'DEP-2', per: 'order', kind: 'Value', safe: 'none',
  authority: [SELF_REMOVAL, cite('INA 240B')],
  staleAfter: STALE.policy, examples,
  eval(r) {
    const told = r.maybe(order.carriedOut)
    const trips = told === undefined ? tripsOf(r) : []
    if (!Array.isArray(trips)) return trips as NotApplicable
    const ordered = told === undefined && trips.length === 0 ? r.maybe(order.date) : r.get(order.date)
    if (ordered === undefined) return quiet('notLeft')
    if (told !== undefined && told < ordered) return unsettled('carriedOutBefore', SELF_REMOVAL)
    const known = told ?? (trips as readonly { on: Day }[]).find((t) => t.on >= ordered)?.on
    // Who came in after the order had left; the day of it is in no paper.
    if (known === undefined && !answersOf(r.each(arrivalDay)).some((a) => a.value > ordered)) return quiet('notLeft')
    if (isResidentNow(r) || grantedSince(r, ordered, known)) return quiet('orderIsOver')
    const left = known ?? r.get(order.carriedOut)
    const inTime = r.get(order.type) === 'voluntary-departure' ? leftInTime(r, ordered, left) : undefined
    return inTime ?? value(left, {
      say: say('departure.orderCarriedOut.value', { value: onDay(left) }),
      steps: [say(told === undefined ? 'departure.orderCarriedOut.step.byLeaving' : 'departure.orderCarriedOut.step.told', { ordered: onDay(ordered) })],
    })
  },
})

/** Asylum or residence granted after the order and before leaving. */
const grantedSince = (r: Reader, ordered: Day, left: Day | undefined): boolean =>
  answersOf(r.each(protectedByApproval)).some((x) => x.value.some((s) => s.from > ordered && (left === undefined || s.from <= left) && s.to === undefined))

/** Why nothing was carried out; undefined when the time to leave had passed. */
function leftInTime(r: Reader, ordered: Day, left: Day): NotApplicable | Unsettled | undefined {
  const times = r.each(leaveBy)
  const unknown = endAs(times)
  if (unknown) return unknown
  // Given again by the Board, the time runs again: the last day of any of them.
  let to: Day | undefined
  for (const { due } of answersOf(times)) if (due >= ordered && (to === undefined || due > to)) to = due
  if (to !== undefined) return left <= to ? notApplicable('leftInTime', cite('INA 240B')) : undefined
  return times.some((x) => x.result.kind === 'NotApplicable' && x.result.why === 'boardDecided') ? quiet('boardDecided') : unsettled('timeToLeave', SELF_REMOVAL)
}
