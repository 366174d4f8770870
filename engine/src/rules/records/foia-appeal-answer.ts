import { request } from '../../facts/keys.ts'
import { deadline, lines, onDay, otherKind, say, unsettled } from '../answers.ts'
import { workingDaysAfter } from '../calendar/working-days-with.ts'
import { observedDays } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './foia-appeal-answer.examples.ts'
import { APPEAL_ANSWER_DAYS } from './numbers.ts'

/** The day by which an agency must decide an appeal about records (FOIA-1): 20 working days after it had it. */
export const foiaAppealAnswer = rule({
  id: 'records/foia-appeal-answer', rulebook: 'FOIA-1', per: 'request', kind: 'Deadline', safe: 'earliest',
  authority: [cite('5 USC 552(a)(6)(A)(ii)'), cite('5 USC 552(a)(6)(C)'), cite('5 USC 6103(a), (b)')],
  staleAfter: STALE.settled, readings: [observedDays], law: [APPEAL_ANSWER_DAYS], examples,
  eval(r) {
    if (r.maybe(request.kind) !== 'foia') return otherKind()
    const appealed = r.maybe(request.appealReceived)
    // Most people never appeal: nothing to show, and nothing to ask for.
    if (appealed === undefined) return otherKind()
    const answered = r.get(request.answeredDate)
    if (appealed < answered) return unsettled('appealedBeforeAnswered')
    const days = r.law(APPEAL_ANSWER_DAYS, appealed).value
    const due = workingDaysAfter(r, appealed, days)
    return deadline({
      raw: due, due, say: say('records.foiaAppealAnswer.deadline', { due: onDay(due) }),
      steps: lines(say('records.foiaAppealAnswer.step.counted', { appealed: onDay(appealed), days }), say('records.foiaAppealAnswer.step.afterwards')),
    })
  },
})
