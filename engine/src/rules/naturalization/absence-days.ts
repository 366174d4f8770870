import { addDays, later } from '../../base/day.ts'
import { absence } from '../../facts/keys.ts'
import { count, onDay, say } from '../answers.ts'
import type { Count, NotApplicable } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './absence-days.examples.ts'
import { DAYS_OF_A_BREAK, DAYS_WITHOUT_QUESTION } from './numbers.ts'
import { residentSince } from './resident-since.ts'

/**
 * Whole days abroad on one trip of a resident (NAT-2): the days of leaving and of coming back are days at home. Days
 * before residence began are left out, and so are trips that ended by then.
 */
export const absenceDays = rule<Count>({
  id: 'naturalization/absence-days', rulebook: 'NAT-2', per: 'absence', kind: 'Count', safe: 'highest', shown: false,
  authority: [cite('8 CFR 316.5(c)(1)', 'secondary'), cite('USCIS Policy Manual vol. 12 part D ch. 4', 'secondary')],
  staleAfter: STALE.policy, law: [DAYS_WITHOUT_QUESTION, DAYS_OF_A_BREAK], monotone: [[absence.returned, 1], [absence.departed, -1], [residentSince, -1]], examples,
  eval(r) {
    const resident = r.result(residentSince)
    if (resident.kind === 'NotApplicable') return quiet('notResident')
    const since = r.use(residentSince)
    const returned = r.get(absence.returned)
    if (returned <= since) return quiet('beforeResidence')
    const departed = r.get(absence.departed)
    const days = Math.max(0, returned - later(addDays(departed, 1), since))
    return count(days, [r.law(DAYS_WITHOUT_QUESTION, returned).value, r.law(DAYS_OF_A_BREAK, returned).value], {
      say: say('naturalization.absenceDays.count', { days: { days }, departed: onDay(departed), returned: onDay(returned) }),
      steps: departed < since ? [say('naturalization.absenceDays.step.fromResidence', { since: onDay(since) })] : undefined,
    })
  },
})

const quiet = (why: string): NotApplicable => ({ kind: 'NotApplicable', why, quiet: true })
