import type { Day } from '../../base/day.ts'
import { filing } from '../../facts/keys.ts'
import { notApplicable, onDay, otherKind, say, unsettled, value } from '../answers.ts'
import { asylumReceivedDay } from '../derived/asylum-received-day.ts'
import { firstAsylumFiling } from '../derived/first-asylum-filing.ts'
import { isAsylumForm } from '../derived/forms.ts'
import { lastArrival } from '../derived/last-arrival.ts'
import type { Deadline, Say } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { oneYearDeadline } from './one-year-deadline.ts'
import { examples } from './one-year-timely.examples.ts'

const MAILING = cite('8 CFR 208.4(a)(2)(ii)')
type Timely = 'timely' | 'late' | 'timely-by-mailing'

/**
 * Was asylum asked for within the year? Received on or before the last day; or, at USCIS, mailed by then with proof
 * of the mailing. `margin` counts days from the day received to the last day.
 */
export const oneYearTimely = rule({
  id: 'asylum/one-year-timely', rulebook: 'ASY-1', per: 'filing', kind: 'Value', shown: true, irreversible: true, safe: 'none',
  authority: [
    cite('8 USC 1158(a)(2)(B)'), MAILING, cite('8 CFR 1208.4(a)(2)(ii)', 'official'),
    cite('Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009)', 'official'),
  ],
  staleAfter: STALE.volatile, radar: ['weekend-rule'], examples,
  eval(r) {
    if (!isAsylumForm(r.maybe(filing.form))) return otherKind()
    const received = r.use(asylumReceivedDay)
    // A later paper of the same request, or a second request: the first one is what the year is measured by.
    if (received > r.use(firstAsylumFiling)) return notApplicable('askedBefore')
    const last = r.use(oneYearDeadline)
    if (received < r.use(lastArrival)) return unsettled('askedBeforeArriving', MAILING)
    if (received <= last.due) return answer('timely', received, last, inTimeSteps(received, last))
    const mailed = r.maybe(filing.channel) === 'court' ? undefined : r.maybe(filing.mailedDate)
    if (mailed === undefined || mailed > last.due) return answer('late', received, last, LATE)
    if (r.maybe(filing.mailingProof) === true) {
      return answer('timely-by-mailing', received, last, [say('asylum.oneYearTimely.step.mailed', { mailed: onDay(mailed) })])
    }
    return answer('late', received, last, [say('asylum.oneYearTimely.step.mailedWithoutProof', { mailed: onDay(mailed) }), ...LATE])
  },
})

const LATE: readonly Say[] = [say('asylum.oneYearTimely.step.exceptions'), say('asylum.oneYearTimely.step.otherProtection')]

const inTimeSteps = (received: Day, last: Deadline): readonly Say[] =>
  received > last.raw ? [say('asylum.oneYearTimely.step.afterClosedDay', { raw: onDay(last.raw) })] : []

const SENTENCES = {
  timely: 'asylum.oneYearTimely.timely', late: 'asylum.oneYearTimely.late', 'timely-by-mailing': 'asylum.oneYearTimely.timelyByMailing',
} as const

function answer(word: Timely, received: Day, last: Deadline, steps: readonly Say[]) {
  const margin = last.due - received
  return value(word, {
    margin, boundary: Math.abs(margin) <= 3,
    say: say(SENTENCES[word], { received: onDay(received), due: onDay(last.due), margin: { days: Math.abs(margin) } }),
    steps: steps.length > 0 ? steps : undefined,
  })
}
