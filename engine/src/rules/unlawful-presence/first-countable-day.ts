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
    const stops = stopsOf(r)
    if ('kind' in stops) return stops
    if (until !== 'D/S') stops.push({ on: addDays(until, 1), why: 'until' })
    let first: Stop | undefined
    for (const stop of stops) if (first === undefined || stop.on < first.on) first = stop
    return first === undefined ? notApplicable('durationOfStatus', DURATION_OF_STATUS) : answer(first.on, first.why)
  },
})

interface Stop {
  readonly on: Day
  readonly why: 'entry' | 'until' | 'finding' | 'order'
}
const answer = (on: Day, why: Stop['why']): Value<Day> =>
  value(on, { say: say('unlawfulPresence.firstCountableDay.value', { value: onDay(on) }), steps: [say(`unlawfulPresence.firstCountableDay.step.${why}`, { first: onDay(on) })] })

/** Findings and orders of this stay, each with the day after it. */
function stopsOf(r: Reader): Stop[] | NotApplicable | Unsettled {
  const found = r.each(findingDay)
  const denied = r.each(findingByDenial)
  const ordered = r.each(judgeOrderDay)
  const board = answersOf(r.each(boardOrderDay))
  const unknown = endAs(found, denied, ordered)
  if (unknown && mattersHere(r)) return unknown
  const stops: Stop[] = []
  for (const { value: on } of answersOf(found)) stops.push({ on: addDays(on, 1), why: 'finding' })
  for (const { value: on } of answersOf(denied)) stops.push({ on: addDays(on, 1), why: 'finding' })
  for (const { value: on } of answersOf(ordered)) stops.push({ on: addDays(on, 1), why: 'order' })
  if (stops.length === 0 && board.length === 0) return stops
  const arrived = r.get(stay.arrival)
  const here = stops.filter((s) => s.on > arrived)
  // The Board decides after a judge: an earlier day must count, and no paper tells it.
  const lost = !here.some((d) => d.why === 'order') && board.some((b) => b.value >= arrived) && mattersHere(r)
  return lost ? unsettled('judgeDayMissing', DURATION_OF_STATUS) : here
}

/** A finding or order matters before the allowed time ends; a holder who left in that time needs none. */
function mattersHere(r: Reader): boolean {
  const until = r.use(authorizedUntil)
  if (until === 'D/S') return true
  const left = r.maybe(stay.departure)
  return left === undefined || left > until
}
