import { holder, marriage } from '../../facts/keys.ts'
import { eitherAnniversary } from '../anniversaries.ts'
import { notApplicable, onDay, say, value } from '../answers.ts'
import { feb29Anniversary } from '../readings.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './marriage-under-two-years.examples.ts'
import { YEARS_MARRIED } from './numbers.ts'

/**
 * Did residence begin before the second anniversary of this marriage? Exactly 24 months is not less than 24 months.
 * A marriage that began after residence, or ended before it, is another matter.
 */
export const marriageUnderTwoYears = rule<Value<boolean>>({
  id: 'conditional-residence/marriage-under-two-years', rulebook: 'CR-1', per: 'marriage', kind: 'Value', safe: 'none',
  authority: [cite('INA 216(h)(1)'), cite('8 CFR 216.2')], staleAfter: STALE.policy, readings: [feb29Anniversary], law: [YEARS_MARRIED], examples,
  eval(r) {
    const since = r.get(holder.residentSince)
    const married = r.get(marriage.date)
    if (married > since) return notApplicable('laterMarriage')
    const ended = r.maybe(marriage.endDate)
    if (ended !== undefined && ended < since) return notApplicable('endedBefore')
    const { early, late } = eitherAnniversary(married, r.law(YEARS_MARRIED, since).value)
    const isUnder = since < early || (since < late && r.reading(feb29Anniversary) === 'mar-1')
    return value(isUnder, {
      boundary: Math.abs(since - early) <= 3,
      say: say(`conditionalResidence.marriageUnderTwoYears.${isUnder ? 'under' : 'over'}`, { married: onDay(married), since: onDay(since), anniversary: onDay(isUnder ? late : early) }),
    })
  },
})
