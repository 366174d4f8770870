import { countWorkingDays } from '../../base/calendar.ts'
import type { Day } from '../../base/day.ts'
import { request } from '../../facts/keys.ts'
import { deadline, lines, notApplicable, onDay, otherKind, say, unsettled } from '../answers.ts'
import { asObserved, workingDaysBetween } from '../calendar/working-days-with.ts'
import { observedDays } from '../readings.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './foia-answer.examples.ts'
import { ANSWER_DAYS, ANSWER_MORE_DAYS } from './numbers.ts'

const STOPS = cite('5 USC 552(a)(6)(A)(ii)')

/**
 * The day by which an agency must answer a request for records (FOIA-1): 20 working days after the right office had it,
 * 10 more when the agency wrote that it needs them. While the agency waits for a reply of the holder, no day counts.
 */
export const foiaAnswer = rule({
  id: 'records/foia-answer', rulebook: 'FOIA-1', per: 'request', kind: 'Deadline', safe: 'earliest',
  authority: [cite('5 USC 552(a)(6)(A)(i)'), STOPS, cite('5 USC 552(a)(6)(B)'), cite('5 USC 552(a)(6)(C)'), cite('5 USC 6103(a), (b)')],
  staleAfter: STALE.settled, readings: [observedDays], law: [ANSWER_DAYS, ANSWER_MORE_DAYS], examples,
  eval(r) {
    // Of all rules about requests, only this one asks what was asked for.
    if (r.get(request.kind) !== 'foia') return otherKind()
    const received = r.get(request.receivedDate)
    const answered = r.maybe(request.answeredDate)
    if (answered !== undefined) return answered < received ? unsettled('answeredBeforeReceived') : notApplicable('answered')
    const more = r.maybe(request.extended) === true ? r.law(ANSWER_MORE_DAYS, received).value : 0
    const days = r.law(ANSWER_DAYS, received).value + more
    const stop = stopOf(r)
    if (stop !== undefined && stop.from < received) return unsettled('stoppedBeforeReceived', STOPS)
    if (stop?.to !== undefined && stop.to < stop.from) return unsettled('endedBeforeStop', STOPS)
    const closed = lastDay(received, days, stop, 'closed')
    const open = lastDay(received, days, stop, 'open')
    if (closed === undefined || open === undefined) return notApplicable('stopped', STOPS)
    const due = asObserved(r, closed, open)
    return deadline({
      raw: due, due, say: say('records.foiaAnswer.deadline', { due: onDay(due) }),
      steps: lines(
        say('records.foiaAnswer.step.counted', { received: onDay(received), days }),
        more > 0 ? say('records.foiaAnswer.step.extended', { more }) : undefined,
        stop?.to !== undefined && stop.from < due ? say('records.foiaAnswer.step.stopped', { from: onDay(stop.from), to: onDay(stop.to) }) : undefined,
        say('records.foiaAnswer.step.rightOffice'), say('records.foiaAnswer.step.afterwards'),
      ),
    })
  },
})

interface Stop {
  readonly from: Day
  readonly to: Day | undefined
}
function stopOf(r: Reader): Stop | undefined {
  const from = r.maybe(request.stoppedFrom)
  const to = r.maybe(request.stoppedTo)
  if (from === undefined) return to === undefined ? undefined : { from: r.get(request.stoppedFrom), to }
  return { from, to }
}

/** Undefined while the count stands still. The days of asking and of the reply are day 0 of what follows them. */
function lastDay(received: Day, days: number, stop: Stop | undefined, observed: 'closed' | 'open'): Day | undefined {
  const straight = countWorkingDays(received, days, observed)
  if (stop === undefined || stop.from >= straight) return straight
  if (stop.to === undefined) return undefined
  return countWorkingDays(stop.to, days - workingDaysBetween(received, stop.from, observed), observed)
}
