import { grant } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import { YEARS_ON_CONDITION } from '../conditional-residence/numbers.ts'
import type { NotApplicable, Span, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { AUTHORIZED_STAY, CONSOLIDATED_MEMO } from './authorities.ts'
import { lastOfGrant } from './picks.ts'
import { examples } from './protected-by-grant.examples.ts'
import { conditionalSpan, isSpan, statusSpan } from './status-end.ts'

/**
 * Days of one grant: parole, TPS, DACA, deferred departure or action, voluntary departure, a stay of removal, Family
 * Unity, granted withholding, asylum, refugee or resident status. A grant with an end needs its last day.
 */
export const protectedByGrant = rule<Value<readonly Span[]>>({
  id: 'unlawful-presence/protected-by-grant', rulebook: 'UP-1', per: 'grant', kind: 'Value', safe: 'none',
  authority: [AUTHORIZED_STAY, CONSOLIDATED_MEMO, cite('INA 212(a)(9)(B)(iii)(III)'), cite('INS memo Sept. 19, 1997 (voluntary departure)', 'secondary')],
  staleAfter: STALE.policy, radar: ['tps'], law: [YEARS_ON_CONDITION], examples,
  eval(r) {
    if (r.maybe(grant.kind) === undefined) return otherKind()
    const span = spanOf(r)
    if (!isSpan(span)) return span
    const { from, to } = span
    return value<readonly Span[]>([span], {
      say: to === undefined
        ? say('unlawfulPresence.protectedByGrant.open', { from: onDay(from) })
        : say('unlawfulPresence.protectedByGrant.value', { from: onDay(from), to: onDay(to) }),
    })
  },
})

function spanOf(r: Reader): Span | NotApplicable {
  const kind = r.get(grant.kind)
  const from = r.get(grant.from)
  switch (kind) {
    // The last day on a green card is the card's, not the status's.
    case 'permanent-resident': return statusSpan(r, from)
    case 'asylum': case 'refugee': {
      const to = r.maybe(grant.to)
      return to === undefined ? statusSpan(r, from) : { from, to }
    }
    case 'conditional-resident': return conditionalSpan(r, from, r.maybe(grant.to))
    case 'withholding': case 'cat': {
      const to = r.maybe(grant.to)
      return { from, ...(to === undefined ? {} : { to }) }
    }
    default: return { from, to: lastOfGrant(r, from) }
  }
}
