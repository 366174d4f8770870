import { stay } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Span, Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
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
