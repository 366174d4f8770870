import { type Day, addDays } from '../../base/day.ts'
import { request } from '../../facts/keys.ts'
import { deadline, lines, notApplicable, onDay, otherKind, say, unsettled } from '../answers.ts'
import { closedSteps } from '../calendar/roll-with.ts'
import { workingDaysAfter } from '../calendar/working-days-with.ts'
import { observedDays } from '../readings.ts'
import type { Say } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { isHomelandSecurity, isJustice } from './agencies.ts'
import { examples } from './foia-appeal.examples.ts'
import { APPEAL_DAYS_DHS, APPEAL_DAYS_DOJ, APPEAL_DAYS_LEAST } from './numbers.ts'

/**
 * Last day to appeal an answer to a request for records (FOIA-1). Parts of Homeland Security give 90 working days, parts
 * of Justice 90 days; no agency may give fewer than 90 days, which is also what is counted when the agency is not known.
 * An appeal counts on the day it is postmarked or sent by computer, so calendar days do not move past a closed day.
 */
export const foiaAppeal = rule({
  id: 'records/foia-appeal', rulebook: 'FOIA-1', per: 'request', kind: 'Deadline', safe: 'earliest',
  authority: [cite('6 CFR 5.8(a)(1)', 'official'), cite('28 CFR 16.8(a)'), cite('5 USC 552(a)(6)(A)(i)(III)(aa)')],
  staleAfter: STALE.settled, readings: [observedDays], law: [APPEAL_DAYS_DHS, APPEAL_DAYS_DOJ, APPEAL_DAYS_LEAST], examples,
  eval(r) {
    if (r.maybe(request.kind) !== 'foia') return otherKind()
    const answered = r.maybe(request.answeredDate)
    if (answered === undefined) return notApplicable('notAnswered')
    const received = r.maybe(request.receivedDate)
    if (received !== undefined && answered < received) return unsettled('answeredBeforeReceived')
    const { raw, step, sent } = lastDay(r, answered, received)
    return deadline({
      raw, due: raw, say: say('records.foiaAppeal.deadline', { due: onDay(raw) }),
      steps: lines(step, ...closedSteps(raw), sent, say('records.foiaAppeal.step.forWhat'), say('records.foiaAppeal.step.askAgain')),
    })
  },
})

function lastDay(r: Reader, answered: Day, received: Day | undefined): { readonly raw: Day; readonly step: Say; readonly sent: Say } {
  const agency = r.maybe(request.agency)
  const params = { answered: onDay(answered) }
  if (isHomelandSecurity(agency)) {
    const days = r.law(APPEAL_DAYS_DHS, answered).value
    return { raw: workingDaysAfter(r, answered, days), step: say('records.foiaAppeal.step.workingDays', { ...params, days }), sent: say('records.foiaAppeal.step.postmarked') }
  }
  if (isJustice(agency)) {
    const days = r.law(APPEAL_DAYS_DOJ, received ?? answered).value
    return { raw: addDays(answered, days), step: say('records.foiaAppeal.step.days', { ...params, days: { days } }), sent: say('records.foiaAppeal.step.postmarked') }
  }
  const days = r.law(APPEAL_DAYS_LEAST, received ?? answered).value
  return { raw: addDays(answered, days), step: say('records.foiaAppeal.step.least', { ...params, days: { days } }), sent: say('records.foiaAppeal.step.arrive') }
}
