import { type Day, addDays } from '../../base/day.ts'
import { stay } from '../../facts/keys.ts'
import { notApplicable, onDay, say, unsettled, value } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import type { NotApplicable, Unsettled, Value } from '../result.ts'
import { type Reader, STALE, rule } from '../rule.ts'
import { CONSOLIDATED_MEMO, DURATION_OF_STATUS, FIELD_MANUAL, RULE_BEFORE_2018, STATUTE } from './authorities.ts'
import { authorizedUntil } from './authorized-until.ts'
import { examples } from './first-countable-day.examples.ts'
import { boardOrderDay, findingByDenial, findingDay, judgeOrderDay } from './picks.ts'

/**
 * The first day of one stay that can count (UP-1, step 1): the day of a coming in without inspection; else the
 * earliest of the day after the allowed time, the day after USCIS found a violation, and the day after a judge
 * ordered removal. In "duration of status" with neither finding nor order there is no such day.
 */
export const firstCountableDay = rule<Value<Day>>({
  id: 'unlawful-presence/first-countable-day', rulebook: 'UP-1', per: 'stay', kind: 'Value', safe: 'none',
  authority: [STATUTE, DURATION_OF_STATUS, RULE_BEFORE_2018, CONSOLIDATED_MEMO, FIELD_MANUAL], staleAfter: STALE.policy,
  radar: ['fixed-admission', 'fixed-admission-postponed', 'fixed-admission-appeal'], examples,
  eval(r) {
    const allowed = r.result(authorizedUntil)
    if (allowed.kind === 'NotApplicable') return answer(r.get(stay.arrival), 'entry')
    const until = r.use(authorizedUntil)
    const stop = stopOf(r)
    if (stop !== undefined && 'kind' in stop) return stop
    const after = until === 'D/S' ? undefined : addDays(until, 1)
    if (after !== undefined && (stop === undefined || after < stop.on)) return answer(after, 'until')
    return stop === undefined ? notApplicable('durationOfStatus', DURATION_OF_STATUS) : answer(stop.on, stop.why)
  },
})

interface Stop {
  readonly on: Day
  readonly why: 'entry' | 'until' | 'finding' | 'order'
}
const answer = (on: Day, why: Stop['why']): Value<Day> =>
  value(on, {
    say: () => say('unlawfulPresence.firstCountableDay.value', { value: onDay(on) }),
    steps: () => [say(`unlawfulPresence.firstCountableDay.step.${why}`, { first: onDay(on) })],
  })

/** The first day after a finding or an order of this stay; undefined when there is none. */
function stopOf(r: Reader): Stop | NotApplicable | Unsettled | undefined {
  const found = r.each(findingDay)
  const denied = r.each(findingByDenial)
  const ordered = r.each(judgeOrderDay)
  const board = answersOf(r.each(boardOrderDay))
  const unknown = endAs(found, denied, ordered)
  if (unknown && mattersHere(r)) return unknown
  const findings = soonest(answersOf(found), answersOf(denied))
  const orders = answersOf(ordered)
  if (findings === undefined && orders.length === 0 && board.length === 0) return undefined
  const arrived = r.get(stay.arrival)
  const finding = soonest(answersOf(found), answersOf(denied), arrived)
  const order = soonest(orders, NO_DAYS, arrived)
  // The Board decides after a judge: an earlier day must count, and no paper tells it.
  if (order === undefined && board.some((b) => b.value >= arrived) && mattersHere(r)) return unsettled('judgeDayMissing', DURATION_OF_STATUS)
  if (order !== undefined && (finding === undefined || order < finding)) return { on: order, why: 'order' }
  return finding === undefined ? undefined : { on: finding, why: 'finding' }
}

const NO_DAYS: readonly Value<Day>[] = []

/** The first day after one of these that is later than `than`. */
function soonest(days: readonly Value<Day>[], more: readonly Value<Day>[], than?: Day): Day | undefined {
  let first: Day | undefined
  for (const list of [days, more]) for (const { value: on } of list) {
    const next = addDays(on, 1)
    if ((than === undefined || next > than) && (first === undefined || next < first)) first = next
  }
  return first
}

/** A finding or order matters before the allowed time ends; a holder who left in that time needs none. */
function mattersHere(r: Reader): boolean {
  const until = r.use(authorizedUntil)
  if (until === 'D/S') return true
  const left = r.maybe(stay.departure)
  return left === undefined || left > until
}
