import { hearing } from '../../facts/keys.ts'
import { deadline, notApplicable, onDay, say } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './hearing.examples.ts'

const MISSED = cite('8 USC 1229a(b)(5)(A)')

/**
 * The hearing itself: missing it can mean an order of removal. The day never moves, not even when it falls on a
 * closed day. Where the court's own system lists no hearing and a notice names one, both are shown, and the safe
 * side is the day of the notice.
 */
export const hearingDay = rule({
  id: 'court/hearing', rulebook: 'EOIR-3', per: 'hearing', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [MISSED, cite('8 USC 1229(a)(1)(G)')], staleAfter: STALE.volatile, examples,
  eval(r) {
    const status = r.maybe(hearing.status)
    if (status === 'cancelled') return notApplicable('cancelled')
    if (status === 'missed') return notApplicable('missed', MISSED)
    if (status === 'held') return notApplicable('held')
    if (status === 'none-listed') return notApplicable('noneListed')
    const on = r.get(hearing.date)
    return {
      ...deadline({ raw: on, due: on, say: say('court.hearing.deadline', { on: onDay(on) }), steps: () => [say('court.hearing.step.goThere'), say('court.hearing.step.checkAgain')] }),
      actBy: on,
    }
  },
})
