import type { Day } from '../../base/day.ts'
import { stay } from '../../facts/keys.ts'
import { onDay, otherKind, say, unsettled, value } from '../answers.ts'
import { lastArrival } from '../derived/last-arrival.ts'
import { answersOf, endAs } from '../each.ts'
import type { NotApplicable, Span, Unsettled, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { authorizedUntil } from '../unlawful-presence/authorized-until.ts'
import { examples } from './i94-days.examples.ts'

/** The days one stay was allowed: from coming in to the last day of the I-94, or to leaving before it. Open for "duration of status". */
export const i94Days = rule<Value<readonly Span[]>>({
  id: 'work-permit/i94-days', rulebook: 'EAD-1', per: 'stay', kind: 'Value', safe: 'none', staleAfter: STALE.volatile,
  authority: [cite('8 CFR 214.1')], examples,
  eval(r) {
    if (r.maybe(stay.manner) === 'without-inspection') return otherKind()
    const from = r.get(stay.arrival)
    const allowed = r.use(authorizedUntil)
    const left = r.maybe(stay.departure)
    const until = left === undefined || (allowed !== 'D/S' && allowed < left) ? allowed : left
    if (until === 'D/S') return value<readonly Span[]>([{ from }], { say: say('workPermit.i94Days.open', { from: onDay(from) }) })
    return value<readonly Span[]>([{ from, to: until }], { say: say('workPermit.i94Days.value', { from: onDay(from), to: onDay(until) }) })
  },
})

/** The last day of the I-94 of the stay in which the card ended; undefined for "duration of status". */
export function i94End(r: Reader, expiry: Day): Day | undefined | NotApplicable | Unsettled {
  const stays = r.each(i94Days)
  const unknown = endAs(stays)
  if (unknown) return unknown
  const spans = answersOf(stays).map((s) => s.value[0]!).filter((s) => s.from <= expiry).toSorted((a, b) => b.from - a.from)
  if (spans.length > 0) return spans[0]!.to
  r.use(lastArrival)
  return unsettled('noI94', cite('8 CFR 274a.13(d)'))
}
