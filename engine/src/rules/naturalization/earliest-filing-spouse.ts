import { addDays, later } from '../../base/day.ts'
import { holder } from '../../facts/keys.ts'
import { anniversaryOf } from '../anniversaries.ts'
import { eligibleOn, notApplicable, onDay, say } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import { feb29Anniversary, feb29Birthday } from '../readings.ts'
import type { EligibilityDate } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { citizenMarriage } from './citizen-marriage.ts'
import { examples } from './earliest-filing-spouse.examples.ts'
import { AGE_TO_FILE, DAYS_EARLY, PERIOD_YEARS } from './numbers.ts'
import { ofAge } from './of-age.ts'
import { maritalUnionDate } from './readings.ts'
import { residentSince } from './resident-since.ts'

const SPOUSE = cite('INA 319(a)')

/**
 * First day an application may be received by a resident married to a citizen (NAT-1, 319(a)): three years of
 * residence less 90 days; three years of marriage to a citizen, full on the day of filing or of the interview (a
 * reading, asked only when it moves the day); and 18 years of age.
 */
export const earliestFilingSpouse = rule<EligibilityDate>({
  id: 'naturalization/earliest-filing-spouse', rulebook: 'NAT-1', kind: 'EligibilityDate', safe: 'latest',
  authority: [
    SPOUSE, cite('INA 334(a); 8 CFR 334.2(b)'), cite('8 CFR 319.1'),
    cite('USCIS Policy Manual vol. 12 part D ch. 6', 'official'),
  ],
  staleAfter: STALE.policy, readings: [maritalUnionDate, feb29Anniversary, feb29Birthday], law: [PERIOD_YEARS.spouse, DAYS_EARLY, AGE_TO_FILE],
  monotone: [[residentSince, 1], [citizenMarriage, 1], [holder.spouseCitizenSince, 1], [holder.dob, 1]], examples,
  eval(r) {
    const since = r.use(residentSince)
    const marriages = r.each(citizenMarriage)
    const unknown = endAs(marriages)
    if (unknown) return unknown
    const married = answersOf(marriages).map((m) => m.value)
    if (married.length === 0) return { ...notApplicable('noMarriage', SPOUSE), quiet: true }
    const citizenSince = r.maybe(holder.spouseCitizenSince)
    if (citizenSince === undefined) return r.missing(holder.spouseCitizenSince)
    const together = later(married.reduce(later), citizenSince)
    const years = r.law(PERIOD_YEARS.spouse, since).value
    const anniversary = anniversaryOf(r, since, years)
    const early = addDays(anniversary, -r.law(DAYS_EARLY, since).value)
    const full = anniversaryOf(r, together, years)
    const atFiling = full > early && r.reading(maritalUnionDate) === 'at-filing'
    const on = ofAge(r, atFiling ? full : early)
    return eligibleOn({
      on, say: say('naturalization.earliestFilingSpouse.eligibleOn', { on: onDay(on) }),
      steps: () => [
        say('naturalization.earliestFilingSpouse.step.anniversary', { since: onDay(since), anniversary: onDay(anniversary), early: onDay(early) }),
        say('naturalization.earliestFilingSpouse.step.together', { together: onDay(together), full: onDay(full) }),
        ...(on > later(early, atFiling ? full : early) ? [say('naturalization.earliestFiling.step.age', { on: onDay(on) })] : []),
        say('naturalization.earliestFilingSpouse.step.live'),
      ],
    })
  },
})
