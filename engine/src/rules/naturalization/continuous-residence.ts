import { type Day, later } from '../../base/day.ts'
import { eligibleOn, onDay, say } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import type { EligibilityDate, Value } from '../result.ts'
import { type Rule, STALE, cite, rule } from '../rule.ts'
import { absenceCure, absenceCureSpouse } from './absence-cure.ts'
import { examples as generalExamples } from './continuous-residence.examples.ts'
import { examples as spouseExamples } from './continuous-residence-spouse.examples.ts'
import { earliestFiling } from './earliest-filing.ts'
import { earliestFilingSpouse } from './earliest-filing-spouse.ts'

/** The first filing day with long trips counted (NAT-2): the latest of the earliest filing day and the day after each trip. */
const residence = (id: string, words: string, first: Rule<EligibilityDate>, cure: Rule<Value<Day>>, examples: Rule['examples']): Rule<EligibilityDate> =>
  rule<EligibilityDate>({
    id, rulebook: 'NAT-2', kind: 'EligibilityDate', safe: 'latest',
    authority: [cite('INA 316(b)'), cite('8 CFR 316.5(c)(1)(i)-(ii)', 'secondary'), cite('USCIS Policy Manual vol. 12 part D ch. 3', 'secondary')],
    staleAfter: STALE.policy, monotone: [[first, 1], [cure, 1]], examples,
    eval(r) {
      const start = r.use(first)
      const cures = r.each(cure)
      const unknown = endAs(cures)
      if (unknown) return unknown
      const after = answersOf(cures).map((c) => c.value)
      const on = after.reduce(later, start.on)
      const moved = on > start.on
      return eligibleOn({
        on, say: say(`${words}.${moved ? 'eligibleOnAfterTrip' : 'eligibleOn'}`, { on: onDay(on) }),
        steps: moved ? [say('naturalization.continuousResidence.step.withoutTrips', { on: onDay(start.on) }), say('naturalization.continuousResidence.step.explain')] : [],
        ...(start.boundary === true ? { boundary: true } : {}),
      })
    },
  })

export const continuousResidence = residence('naturalization/continuous-residence', 'naturalization.continuousResidence', earliestFiling, absenceCure, generalExamples)
export const continuousResidenceSpouse = residence(
  'naturalization/continuous-residence-spouse', 'naturalization.continuousResidenceSpouse', earliestFilingSpouse, absenceCureSpouse, spouseExamples,
)
