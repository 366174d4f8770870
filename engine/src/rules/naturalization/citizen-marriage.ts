import type { Day } from '../../base/day.ts'
import { holder, marriage } from '../../facts/keys.ts'
import { notApplicable, onDay, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './citizen-marriage.examples.ts'

/** Since when one marriage that has not ended exists; not of a spouse the papers call a resident. */
export const citizenMarriage = rule<Value<Day>>({
  id: 'naturalization/citizen-marriage', rulebook: 'NAT-1', per: 'marriage', kind: 'Value', safe: 'none',
  authority: [cite('INA 319(a)'), cite('8 CFR 319.1')], staleAfter: STALE.policy, examples,
  eval(r) {
    if (r.maybe(marriage.endDate) !== undefined) return notApplicable('ended')
    // The day the spouse became a citizen says more than an older paper's word for the spouse.
    if (r.maybe(holder.spouseCitizenSince) === undefined && /resident/i.test(r.maybe(marriage.spouseStatus) ?? '')) return notApplicable('spouseNotCitizen')
    const on = r.get(marriage.date)
    return value(on, { say: say('naturalization.citizenMarriage.value', { value: onDay(on) }) })
  },
})
