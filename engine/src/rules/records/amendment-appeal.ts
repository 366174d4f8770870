import { request } from '../../facts/keys.ts'
import { deadline, lines, notApplicable, onDay, otherKind, say, unsettled } from '../answers.ts'
import { workingDaysAfter } from '../calendar/working-days-with.ts'
import { observedDays } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { isHomelandSecurity, notCovered } from './agencies.ts'
import { examples } from './amendment-appeal.examples.ts'
import { AMENDMENT_APPEAL_DAYS_DHS } from './numbers.ts'

/**
 * Last day to appeal a refusal to change a record (PA-1): 90 working days for the parts of Homeland Security. The days of
 * other agencies are in their letters, and the law sets none. For citizens and residents.
 */
export const amendmentAppeal = rule({
  id: 'records/amendment-appeal', rulebook: 'PA-1', per: 'request', kind: 'Deadline', safe: 'earliest',
  authority: [cite('6 CFR 5.26(c)', 'official'), cite('5 USC 552a(d)(2)(B), (d)(3)'), cite('5 USC 552a(a)(2)')],
  staleAfter: STALE.settled, readings: [observedDays], law: [AMENDMENT_APPEAL_DAYS_DHS], examples,
  eval(r) {
    if (r.maybe(request.kind) !== 'amendment') return otherKind()
    const answered = r.maybe(request.answeredDate)
    if (answered === undefined) return notApplicable('notAnswered')
    const received = r.maybe(request.receivedDate)
    if (received !== undefined && answered < received) return unsettled('answeredBeforeReceived')
    const end = notCovered(r, received ?? answered)
    if (end) return end
    if (!isHomelandSecurity(r.get(request.agency))) return unsettled('agencySetsDays', cite('5 USC 552a(d)(3)'))
    const days = r.law(AMENDMENT_APPEAL_DAYS_DHS, answered).value
    const due = workingDaysAfter(r, answered, days)
    return deadline({
      raw: due, due, say: say('records.amendmentAppeal.deadline', { due: onDay(due) }),
      steps: lines(
        say('records.amendmentAppeal.step.counted', { answered: onDay(answered), days }),
        say('records.amendmentAppeal.step.arrive'), say('records.amendmentAppeal.step.disagreement'),
      ),
    })
  },
})
