import { type Day, addDays } from '../../base/day.ts'
import { leaving } from '../../facts/keys.ts'
import { eligibleOn, notApplicable, onDay, say } from '../answers.ts'
import { barDays } from '../departure/bar-days.ts'
import { answersOf, endAs } from '../each.ts'
import { barEnd, feb29Anniversary } from '../readings.ts'
import type { EligibilityDate, NotApplicable } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { CONSENT } from './authorities.ts'
import { CONSENT_YEARS, FIRST_COUNTED_DAY } from './numbers.ts'
import { examples } from './permanent-bar-consent.examples.ts'
import { permanentBar } from './permanent-bar.ts'
import { stayEnded } from './stay-ends.ts'

/**
 * First day to ask for consent to come back after the permanent bar (UP-4): ten years after the last departure, all
 * spent outside. Somebody still here has not begun them; a plan to leave is counted from.
 */
export const permanentBarConsent = rule<EligibilityDate>({
  id: 'unlawful-presence/permanent-bar-consent', rulebook: 'UP-4', kind: 'EligibilityDate', safe: 'latest',
  authority: [CONSENT, cite('INA 212(a)(9)(C)(iii)')], effective: [FIRST_COUNTED_DAY, null], staleAfter: STALE.policy, readings: [barEnd, feb29Anniversary],
  law: [CONSENT_YEARS], monotone: [[stayEnded, 1]], examples,
  eval(r) {
    // Where a bar is not fully known, its own line asks.
    if (answersOf(r.each(permanentBar)).length === 0) return { kind: 'NotApplicable', why: 'noBar', quiet: true }
    const left = lastDeparture(r)
    if (typeof left === 'object') return left
    const years = r.law(CONSENT_YEARS, left).value
    const { firstClearDay } = barDays(r, left, years)
    return eligibleOn({
      on: firstClearDay, raw: firstClearDay, say: say('unlawfulPresence.permanentBarConsent.eligibleOn', { on: onDay(firstClearDay) }),
      steps: [say('unlawfulPresence.permanentBarConsent.step.years', { left: onDay(left), years, last: onDay(addDays(firstClearDay, -1)) }), say('unlawfulPresence.permanentBarConsent.step.outside')],
    })
  },
})

function lastDeparture(r: Reader): Day | NotApplicable {
  const ends = r.each(stayEnded)
  const unknown = endAs(ends)
  if (unknown) return unknown
  if (ends.some((x) => x.result.kind === 'NotApplicable')) return r.maybe(leaving.on) ?? notApplicable('stillHere', CONSENT)
  return answersOf(ends).reduce((last, x) => (x.value > last ? x.value : last), FIRST_COUNTED_DAY)
}
