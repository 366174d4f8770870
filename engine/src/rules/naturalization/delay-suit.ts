import { addDays } from '../../base/day.ts'
import { naturalization } from '../../facts/keys.ts'
import { eligibleOn, lines, onDay, say } from '../answers.ts'
import { answersOf } from '../each.ts'
import type { EligibilityDate, NotApplicable } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { application } from './application.ts'
import { examples } from './delay-suit.examples.ts'
import { DECISION_DAYS } from './numbers.ts'

const quiet = (why: string): NotApplicable => ({ kind: 'NotApplicable', why, quiet: true })

/**
 * First day a federal court may be asked to decide, when the agency has not decided within 120 days after the
 * interview (NAT-6): the day after those days. `raw` is the 120th day. Never rolls.
 */
export const delaySuit = rule<EligibilityDate>({
  id: 'naturalization/delay-suit', rulebook: 'NAT-6', kind: 'EligibilityDate', safe: 'latest',
  authority: [cite('INA 336(b)')], staleAfter: STALE.policy, law: [DECISION_DAYS], examples,
  eval(r) {
    const filed = answersOf(r.each(application))
    const examined = r.maybe(naturalization.examinedOn)
    if (filed.length === 0 && examined === undefined) return quiet('notFiled')
    if (filed.length > 0 && filed.every((a) => a.value !== 'pending')) return quiet('decided')
    if (examined === undefined) return quiet('noInterview')
    const days = r.law(DECISION_DAYS, examined).value
    const raw = addDays(examined, days)
    const on = addDays(raw, 1)
    return eligibleOn({
      raw, on, say: say('naturalization.delaySuit.eligibleOn', { on: onDay(on) }),
      steps: () => lines(
        say('naturalization.delaySuit.step.counted', { examined: onDay(examined), days: { days }, raw: onDay(raw) }),
        say('naturalization.delaySuit.step.lawyer'),
      ),
    })
  },
})
