import { say, lines, value } from '../answers.ts'
import { answersOf } from '../each.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { application } from './application.ts'
import { earliestFilingSpouse } from './earliest-filing-spouse.ts'
import { examples } from './until-oath.examples.ts'

/**
 * What must still hold between filing and the oath (NAT-6), for somebody whose application is open: `spouse` when it
 * may rest on a marriage to a citizen, else `general`. The conditions are its lines.
 */
export const untilOath = rule<Value<'general' | 'spouse'>>({
  id: 'naturalization/until-oath', rulebook: 'NAT-6', kind: 'Value', shown: true, safe: 'none',
  authority: [cite('INA 316(a)(2)-(3)'), cite('INA 319(a)'), cite('8 CFR 316.2(a)(6)-(7)'), cite('8 CFR 319.1')], staleAfter: STALE.policy, examples,
  eval(r) {
    if (!answersOf(r.each(application)).some((a) => a.value === 'pending')) return { kind: 'NotApplicable', why: 'notFiled', quiet: true }
    const kind = r.result(earliestFilingSpouse).kind === 'EligibilityDate' ? 'spouse' : 'general'
    return value(kind, {
      say: say('naturalization.untilOath.value'),
      steps: () => lines(
        say('naturalization.untilOath.step.residence'), say('naturalization.untilOath.step.character'),
        kind === 'spouse' ? say('naturalization.untilOath.step.marriage') : undefined, say('naturalization.untilOath.step.changes'),
      ),
    })
  },
})
