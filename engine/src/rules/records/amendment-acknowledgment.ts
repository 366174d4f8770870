import { request } from '../../facts/keys.ts'
import { deadline, lines, notApplicable, onDay, otherKind, say, unsettled } from '../answers.ts'
import { workingDaysAfter } from '../calendar/working-days-with.ts'
import { observedDays } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { notCovered } from './agencies.ts'
import { examples } from './amendment-acknowledgment.examples.ts'
import { ACKNOWLEDGMENT_DAYS } from './numbers.ts'

/**
 * The day by which an agency must write that it has a request to change a record (PA-1): 10 working days. The decision
 * itself must only come "promptly". For citizens and residents.
 */
export const amendmentAcknowledgment = rule({
  id: 'records/amendment-acknowledgment', rulebook: 'PA-1', per: 'request', kind: 'Deadline', safe: 'earliest',
  authority: [cite('5 USC 552a(d)(2)(A)'), cite('6 CFR 5.26(b)', 'official'), cite('5 USC 552a(a)(2)'), cite('5 USC 6103(a), (b)')],
  staleAfter: STALE.settled, readings: [observedDays], law: [ACKNOWLEDGMENT_DAYS], examples,
  eval(r) {
    if (r.maybe(request.kind) !== 'amendment') return otherKind()
    const received = r.get(request.receivedDate)
    const end = notCovered(r, received)
    if (end) return end
    const answered = r.maybe(request.answeredDate)
    if (answered !== undefined) return answered < received ? unsettled('answeredBeforeReceived') : notApplicable('answered')
    const acknowledged = r.maybe(request.acknowledgedDate)
    if (acknowledged !== undefined) return acknowledged < received ? unsettled('answeredBeforeReceived') : notApplicable('acknowledged')
    const days = r.law(ACKNOWLEDGMENT_DAYS, received).value
    const due = workingDaysAfter(r, received, days)
    return deadline({
      raw: due, due, say: say('records.amendmentAcknowledgment.deadline', { due: onDay(due) }),
      steps: lines(say('records.amendmentAcknowledgment.step.counted', { received: onDay(received), days }), say('records.amendmentAcknowledgment.step.promptly')),
    })
  },
})
