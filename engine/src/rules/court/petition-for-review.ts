import { order } from '../../facts/keys.ts'
import { notApplicable, say } from '../answers.ts'
import { observedDays } from '../readings.ts'
import type { Deadline } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { daysAfterFinal } from './after-final.ts'
import { endsVoluntaryDeparture } from './motions.ts'
import { REVIEW_DAYS } from './numbers.ts'
import { examples } from './petition-for-review.examples.ts'

const NO_REVIEW = cite('INA 242(a)(2)(A), (e)')

/**
 * Last day to ask a federal court of appeals to review an order (EOIR-4): 30 days from the final order. Motions to the
 * judge or the Board do not stop it. An administrative order is its own: a later refusal of protection starts no new days.
 */
export const petitionForReview = rule<Deadline>({
  id: 'court/petition-for-review', rulebook: 'EOIR-4', per: 'order', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [
    cite('INA 242(b)(1)'), cite('Riley v. Bondi, No. 23-1270 (U.S. June 26, 2025)', 'secondary'), cite('FRAP 26(a)'),
    cite('Stone v. INS, 514 U.S. 386 (1995)'), NO_REVIEW,
  ],
  staleAfter: STALE.volatile, readings: [observedDays], law: [REVIEW_DAYS],
  radar: ['review-period', 'bia-ten-days', 'bia-vacatur', 'bia-cfr-text'], examples,
  eval(r) {
    const type = r.get(order.type)
    if (type === 'expedited') return notApplicable('expedited', NO_REVIEW)
    return daysAfterFinal(r, REVIEW_DAYS, WORDS, STEPS,
      type === 'administrative' ? ADMINISTRATIVE : type === 'bia' ? OF_BOARD : NOT_FROM_BOARD,
      endsVoluntaryDeparture(r, type) ? ENDS : [])
  },
})

const WORDS = { headline: 'court.petitionForReview.deadline', counted: 'court.petitionForReview.step.counted', earlier: 'court.petitionForReview.step.earlier' }
const STEPS = [say('court.petitionForReview.step.received'), say('court.petitionForReview.step.motionsDoNotStop')]
const ADMINISTRATIVE = [say('court.petitionForReview.step.administrative')]
/** Papers do not always say for whom the Board decided. */
const OF_BOARD = [say('court.petitionForReview.step.ofBoard')]
/** Courts want every remedy before the agency used first (INA 242(d)(1)). */
const NOT_FROM_BOARD = [say('court.petitionForReview.step.notFromBoard')]
const ENDS = [say('court.petitionForReview.warning.endsVoluntaryDeparture')]
