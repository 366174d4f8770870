import { eligibleOn, onDay, say } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { GIVEN_DAY_READINGS, givenDay, isNear } from './given-day.ts'
import { examples } from './safe-side-eligibility.examples.ts'

/** The safe side of a first day (CAL-3): the latest. It never rolls. */
export const safeSideEligibility = rule({
  id: 'outcomes/safe-side-eligibility', rulebook: 'CAL-3', kind: 'EligibilityDate', safe: 'latest', shown: false,
  authority: [cite('product rule: rulebook 1.6 and CAL-3')], staleAfter: STALE.settled, readings: [...GIVEN_DAY_READINGS], examples,
  eval(r) {
    const on = givenDay(r)
    return eligibleOn({ on, say: say('outcomes.safeSideEligibility.eligibleOn', { on: onDay(on) }), boundary: isNear(r, on) })
  },
})
