import { eligibleOn, say } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { DAYS_TO_FILE } from './numbers.ts'
import { remandCredit } from './readings.ts'
import { clockBlanks, ifStopped, workPermitDay } from './work-permit-day.ts'
import { examples } from './work-permit-earliest-filing.examples.ts'

/** First day to ask for a work permit under (c)(8): when 150 days of the asylum clock have counted. Earliest days never roll. */
export const workPermitEarliestFiling = rule({
  id: 'asylum/work-permit-earliest-filing', rulebook: 'ASY-2', per: 'filing', kind: 'EligibilityDate', safe: 'latest',
  authority: [cite('8 USC 1158(d)(2)'), cite('8 CFR 208.7(a)(1)', 'official')],
  staleAfter: STALE.volatile, radar: ['asylum-work-permit', 'uscis-holds'], readings: [remandCredit],
  law: [DAYS_TO_FILE], examples,
  eval(r) {
    const found = workPermitDay(r, DAYS_TO_FILE)
    if ('kind' in found) return found
    const { on, parts, needed, afterRemand } = found
    const blanks = clockBlanks(on, parts)
    return eligibleOn({
      on, say: say('asylum.workPermitEarliestFiling.eligibleOn', { on: blanks.on }),
      steps: () => [
        say('asylum.workPermitEarliestFiling.step.started', { start: blanks.start, needed: { days: needed } }),
        ...ifStopped(on, parts, say('asylum.workPermitEarliestFiling.step.stopped', { stopped: blanks.stopped })),
        ...afterRemand('asylum.workPermitEarliestFiling'),
      ],
    })
  },
})
