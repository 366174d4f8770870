import { type Day, addDays, later } from '../../base/day.ts'
import { tpsNotice } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Span, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { TERMINATION_DAYS } from './numbers.ts'
import { examples } from './termination.examples.ts'

/**
 * A notice that ends the status of a country: from the day it was published to the last day it leaves. Where the
 * notice's own day is not known, the earliest one the law allows.
 */
export const termination = rule<Value<readonly Span[]>>({
  id: 'tps/termination', rulebook: 'TPS-1', per: 'tpsNotice', kind: 'Value', safe: 'none', staleAfter: STALE.volatile,
  authority: [cite('INA 244(b)(3)(B), (d)(3)')], law: [TERMINATION_DAYS], radar: ['tps'], examples,
  eval(r) {
    if (r.maybe(tpsNotice.kind) !== 'termination') return otherKind()
    const printed = r.maybe(tpsNotice.effectiveTo)
    const published = printed === undefined ? r.get(tpsNotice.published) : r.maybe(tpsNotice.published)
    const to = printed ?? soonestEnd(r, published!)
    const from = published ?? to
    return value<readonly Span[]>([{ from, to }], { say: say('tps.termination.value', { published: onDay(from), to: onDay(to) }) })
  },
})

/** No sooner than 60 days after the notice, and no sooner than the end of the last extension. */
export function soonestEnd(r: Reader, published: Day): Day {
  const byDays = addDays(published, r.law(TERMINATION_DAYS, published).value)
  const previous = r.maybe(tpsNotice.previousEnd)
  return previous === undefined ? byDays : later(byDays, previous)
}
