import type { Day } from '../../base/day.ts'
import { holder } from '../../facts/keys.ts'
import { notApplicable, onDay, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './resident-since.examples.ts'

/**
 * The day permanent residence began (NAT-5). Papers of a resident without that day make it a missing fact; a holder
 * with no sign of residence at all is not asked.
 */
export const residentSince = rule<Value<Day>>({
  id: 'naturalization/resident-since', rulebook: 'NAT-5', kind: 'Value', safe: 'none',
  authority: [cite('8 CFR 209.2(f)', 'secondary'), cite('8 CFR 209.1(e)')], staleAfter: STALE.policy,
  monotone: [[holder.residentSince, 1]], examples,
  eval(r) {
    const since = r.maybe(holder.residentSince)
    if (since === undefined && r.maybe(holder.residentKind) === undefined) return { ...notApplicable('notResident'), quiet: true }
    const on = since ?? r.get(holder.residentSince)
    return value(on, { say: say('naturalization.residentSince.value', { value: onDay(on) }), steps: () => [say('naturalization.residentSince.step.check')] })
  },
})
