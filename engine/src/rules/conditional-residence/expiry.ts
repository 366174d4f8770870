import type { Day } from '../../base/day.ts'
import { holder } from '../../facts/keys.ts'
import { anniversaryOf } from '../anniversaries.ts'
import { notApplicable, onDay, say, value } from '../answers.ts'
import { feb29Anniversary } from '../readings.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './expiry.examples.ts'
import { YEARS_ON_CONDITION } from './numbers.ts'

/** The day residence on condition ends, as the card prints it: two years after it began. */
export const expiry = rule<Value<Day>>({
  id: 'conditional-residence/expiry', rulebook: 'CR-1', kind: 'Value', safe: 'none',
  authority: [cite('INA 216(a), (c)(2)')], staleAfter: STALE.policy, readings: [feb29Anniversary], law: [YEARS_ON_CONDITION],
  monotone: [[holder.residentSince, 1]], examples,
  eval(r) {
    const known = r.maybe(holder.residentSince)
    if (known === undefined && r.maybe(holder.residentKind) === undefined) return { ...notApplicable('notResident'), quiet: true }
    const since = known ?? r.get(holder.residentSince)
    const on = anniversaryOf(r, since, r.law(YEARS_ON_CONDITION, since).value)
    return value(on, { say: say('conditionalResidence.expiry.value', { value: onDay(on), since: onDay(since) }) })
  },
})
