import { eligibleOn, say } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { DAYS_TO_GRANT } from './numbers.ts'
import { remandCredit } from './readings.ts'
import { clockBlanks, ifStopped, workPermitDay } from './work-permit-day.ts'
import { examples } from './work-permit-earliest-grant.examples.ts'

/** First day a work permit under (c)(8) may be given: when 180 days of the asylum clock have counted. No promise that it comes then. */
export const workPermitEarliestGrant = rule({
  id: 'asylum/work-permit-earliest-grant', rulebook: 'ASY-2', per: 'filing', kind: 'EligibilityDate', safe: 'latest',
  authority: [cite('8 USC 1158(d)(2)'), cite('8 CFR 208.7(a)(1)-(2)', 'official')],
  staleAfter: STALE.volatile, radar: ['asylum-work-permit', 'uscis-holds'], readings: [remandCredit],
  law: [DAYS_TO_GRANT], examples,
  eval(r) {
    const found = workPermitDay(r, DAYS_TO_GRANT)
    if ('kind' in found) return found
    const { on, parts, needed, afterRemand } = found
    const blanks = clockBlanks(on, parts)
    return eligibleOn({
      on, say: say('asylum.workPermitEarliestGrant.eligibleOn', { on: blanks.on }),
      steps: () => [
        say('asylum.workPermitEarliestGrant.step.started', { start: blanks.start, needed: { days: needed } }),
        ...ifStopped(on, parts, say('asylum.workPermitEarliestGrant.step.stopped', { stopped: blanks.stopped })),
        ...afterRemand('asylum.workPermitEarliestGrant'),
      ],
    })
  },
})
