import { request } from '../../facts/keys.ts'
import { deadline, lines, notApplicable, onDay, otherKind, say, unsettled } from '../answers.ts'
import { workingDaysAfter } from '../calendar/working-days-with.ts'
import { observedDays } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { notCovered } from './agencies.ts'
import { examples } from './amendment-review.examples.ts'
import { REVIEW_DAYS } from './numbers.ts'

const REVIEW = cite('5 USC 552a(d)(3)')

/**
 * The day by which an agency must finish its review of a refusal to change a record (PA-1): 30 working days after it was
 * asked, unless its head gives more time for good reason. For citizens and residents.
 */
export const amendmentReview = rule({
  id: 'records/amendment-review', rulebook: 'PA-1', per: 'request', kind: 'Deadline', safe: 'earliest',
  authority: [REVIEW, cite('5 USC 552a(d)(4)'), cite('5 USC 552a(a)(2)'), cite('5 USC 6103(a), (b)')],
  staleAfter: STALE.settled, readings: [observedDays], law: [REVIEW_DAYS], examples,
  eval(r) {
    if (r.maybe(request.kind) !== 'amendment') return otherKind()
    const asked = r.maybe(request.appealReceived)
    // Without a review there is nothing to show, and nothing to ask for.
    if (asked === undefined) return otherKind()
    const refused = r.get(request.answeredDate)
    if (asked < refused) return unsettled('askedBeforeRefused')
    const end = notCovered(r, r.maybe(request.receivedDate) ?? refused)
    if (end) return end
    if (r.maybe(request.extended) === true) return notApplicable('extended', REVIEW)
    const days = r.law(REVIEW_DAYS, asked).value
    const due = workingDaysAfter(r, asked, days)
    return deadline({
      raw: due, due, say: say('records.amendmentReview.deadline', { due: onDay(due) }),
      steps: lines(say('records.amendmentReview.step.counted', { asked: onDay(asked), days }), say('records.amendmentReview.step.disagreement')),
    })
  },
})
