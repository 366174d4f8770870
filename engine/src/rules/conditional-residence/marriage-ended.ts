import type { Day } from '../../base/day.ts'
import { holder, marriage } from '../../facts/keys.ts'
import { notApplicable, onDay, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './marriage-ended.examples.ts'

/** The day the marriage behind residence ended: one that existed when residence began. */
export const marriageEnded = rule<Value<Day>>({
  id: 'conditional-residence/marriage-ended', rulebook: 'CR-1', per: 'marriage', kind: 'Value', safe: 'none',
  authority: [cite('INA 216(c)(4)'), cite('8 CFR 216.5')], staleAfter: STALE.policy, examples,
  eval(r) {
    const ended = r.maybe(marriage.endDate)
    if (ended === undefined) return notApplicable('notEnded')
    const since = r.get(holder.residentSince)
    if (ended < since) return notApplicable('endedBefore')
    const married = r.maybe(marriage.date)
    if (married !== undefined && married > since) return notApplicable('laterMarriage')
    return value(ended, { say: say('conditionalResidence.marriageEnded.value', { value: onDay(ended) }) })
  },
})
