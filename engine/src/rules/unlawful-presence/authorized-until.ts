import type { Day } from '../../base/day.ts'
import { type Manner, stay } from '../../facts/keys.ts'
import { notApplicable, onDay, say, value } from '../answers.ts'
import { answersOf } from '../each.ts'
import type { Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './authorized-until.examples.ts'
import { extensionApproved } from './picks.ts'

type Until = Day | 'D/S'

/**
 * Through which day one stay was allowed: the I-94 date, the end of parole, or the later date given inside the
 * country; `D/S` for "duration of status". Nothing to say about a stay that began without inspection.
 */
export const authorizedUntil = rule<Value<Until>>({
  id: 'unlawful-presence/authorized-until', rulebook: 'UP-1', per: 'stay', kind: 'Value', safe: 'none',
  authority: [cite('INA 212(a)(9)(B)(ii)'), cite('8 CFR 214.1')], staleAfter: STALE.policy, examples,
  eval(r) {
    const manner = r.maybe(stay.manner)
    if (manner === 'without-inspection') return notApplicable('withoutInspection')
    const extended = r.maybe(stay.extendedUntil)
    if (extended !== undefined) return answer(extended)
    const first = untilAtArrival(r, manner)
    return answer(wasExtended(r, first) ? r.get(stay.extendedUntil) : first)
  },
})

const answer = (until: Until): Value<Until> =>
  until === 'D/S'
    ? value<Until>(until, { say: say('unlawfulPresence.authorizedUntil.durationOfStatus') })
    : value<Until>(until, { say: say('unlawfulPresence.authorizedUntil.value', { value: onDay(until) }) })

function untilAtArrival(r: Reader, manner: Manner | undefined): Until {
  if (manner === 'paroled') return r.maybe(stay.paroleEnd) ?? r.maybe(stay.admitUntil) ?? r.get(stay.paroleEnd)
  const until = r.maybe(stay.admitUntil)
  if (until !== undefined) return until
  if (manner === undefined) r.get(stay.manner)
  return manner === 'duration-of-status' ? 'D/S' : r.get(stay.admitUntil)
}

/**
 * Was more time given in this stay, in a paper we do not have? Then the new last day must be known: without it the
 * count would start too soon. Not asked when the holder left in the time first given.
 */
function wasExtended(r: Reader, first: Until): boolean {
  const filed = answersOf(r.each(extensionApproved)).map((f) => f.value)
  if (filed.length === 0) return false
  const arrived = r.get(stay.arrival)
  const left = r.maybe(stay.departure)
  if (left !== undefined && first !== 'D/S' && left <= first) return false
  return filed.some((d) => d >= arrived && (left === undefined || d <= left))
}
