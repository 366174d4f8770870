import { holder } from '../../facts/keys.ts'
import { notApplicable, onDay, say, value } from '../answers.ts'
import { YEARS_ON_CONDITION } from '../conditional-residence/numbers.ts'
import type { Span, Value } from '../result.ts'
import { STALE, rule } from '../rule.ts'
import { AUTHORIZED_STAY } from './authorities.ts'
import { examples } from './protected-by-residence.examples.ts'
import { conditionalSpan, isSpan, statusSpan } from './status-end.ts'

/** Days of permanent residence, as the card or the approval dates it: they never count. */
export const protectedByResidence = rule<Value<readonly Span[]>>({
  id: 'unlawful-presence/protected-by-residence', rulebook: 'UP-1', kind: 'Value', safe: 'none',
  authority: [AUTHORIZED_STAY], staleAfter: STALE.policy, law: [YEARS_ON_CONDITION], examples,
  eval(r) {
    const from = r.maybe(holder.residentSince)
    if (from === undefined) return notApplicable('notResident')
    const span = r.maybe(holder.residentKind) === 'conditional' ? conditionalSpan(r, from, undefined) : statusSpan(r, from)
    if (!isSpan(span)) return span
    return value<readonly Span[]>([span], { say: say('unlawfulPresence.protectedByResidence.value', { from: onDay(from) }) })
  },
})
