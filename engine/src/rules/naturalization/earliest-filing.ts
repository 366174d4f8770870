import { addDays } from '../../base/day.ts'
import { holder } from '../../facts/keys.ts'
import { anniversaryOf } from '../anniversaries.ts'
import { eligibleOn, onDay, say } from '../answers.ts'
import { feb29Anniversary, feb29Birthday } from '../readings.ts'
import type { EligibilityDate } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './earliest-filing.examples.ts'
import { AGE_TO_FILE, DAYS_EARLY, PERIOD_YEARS } from './numbers.ts'
import { ofAge } from './of-age.ts'
import { residentSince } from './resident-since.ts'

/**
 * First day an application for citizenship may be received under the general rule (NAT-1): five years of permanent
 * residence less 90 days, and not before the 18th birthday. Never rolls: a closed office makes no filing early.
 */
export const earliestFiling = rule<EligibilityDate>({
  id: 'naturalization/earliest-filing', rulebook: 'NAT-1', kind: 'EligibilityDate', safe: 'latest',
  authority: [
    cite('INA 316(a)'), cite('INA 334(a); 8 CFR 334.2(b)'), cite('8 CFR 316.2'),
    cite('USCIS Policy Manual vol. 12 part D ch. 6', 'official'), cite('A Guide to Naturalization, M-476', 'official'),
  ],
  staleAfter: STALE.policy, readings: [feb29Anniversary, feb29Birthday], law: [PERIOD_YEARS.general, DAYS_EARLY, AGE_TO_FILE],
  monotone: [[residentSince, 1], [holder.dob, 1]], examples,
  eval(r) {
    const since = r.use(residentSince)
    const anniversary = anniversaryOf(r, since, r.law(PERIOD_YEARS.general, since).value)
    const early = addDays(anniversary, -r.law(DAYS_EARLY, since).value)
    const on = ofAge(r, early)
    return eligibleOn({
      on, say: say('naturalization.earliestFiling.eligibleOn', { on: onDay(on) }),
      steps: () => [
        say('naturalization.earliestFiling.step.anniversary', { since: onDay(since), anniversary: onDay(anniversary) }),
        say('naturalization.earliestFiling.step.early', { early: onDay(early) }),
        ...(on > early ? [say('naturalization.earliestFiling.step.age', { on: onDay(on) })] : []),
        say('naturalization.earliestFiling.step.otherConditions'),
      ],
    })
  },
})
