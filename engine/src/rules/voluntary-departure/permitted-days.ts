import { grant } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Span, Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { leaveBy } from './leave-by.ts'
import { examples } from './permitted-days.examples.ts'

/** The days in which the holder may leave on their own by leave of a judge or the Board. Never shown alone. */
export const permittedDays = rule<Value<readonly Span[]>>({
  id: 'voluntary-departure/permitted-days', rulebook: 'VD-1', per: 'grant', kind: 'Value', safe: 'none',
  authority: [cite('8 CFR 1240.26', 'official')], staleAfter: STALE.settled, examples,
  eval(r) {
    // Leave of the department is no part of a case in which a motion could be made.
    if (r.maybe(grant.kind) !== 'voluntary-departure' || r.maybe(grant.by) === 'dhs') return otherKind()
    const { due } = r.use(leaveBy)
    const from = r.get(grant.from)
    return value<readonly Span[]>([{ from, to: due }], { say: say('voluntaryDeparture.permittedDays.value', { from: onDay(from), to: onDay(due) }) })
  },
})
