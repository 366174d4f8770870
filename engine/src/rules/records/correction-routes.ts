import { type Day, addDays, later } from '../../base/day.ts'
import { request } from '../../facts/keys.ts'
import { lines, onDay, otherKind, say, value } from '../answers.ts'
import type { Say } from '../result.ts'
import { type Reader, STALE, rule } from '../rule.ts'
import { examples } from './correction-routes.examples.ts'
import { I94_FEE, REMINDER_DAYS, SECOND_REMINDER_DAYS } from './numbers.ts'
import { ROUTE_AUTHORITY, correctionRoute, hasRoutes } from './routes.ts'

/**
 * Where to ask for the correction of a wrong paper (REC-1), as a `CorrectionRoute`. No law sets days for the answer: the
 * days to ask again are a habit of this program, and the sentence says so.
 */
export const correctionRoutes = rule({
  id: 'records/correction-routes', rulebook: 'REC-1', per: 'request', kind: 'Value', safe: 'none', shown: true,
  authority: Object.values(ROUTE_AUTHORITY),
  staleAfter: STALE.settled, radar: ['i94-fee'], law: [I94_FEE, REMINDER_DAYS, SECOND_REMINDER_DAYS], examples,
  eval(r) {
    if (r.maybe(request.kind) !== 'correction') return otherKind()
    const agency = r.get(request.agency)
    const route = correctionRoute(agency, hasRoutes(agency) ? r.get(request.paper) : undefined)
    const received = r.maybe(request.receivedDate)
    return value(route, {
      say: say(`records.correctionRoutes.value.${route}`),
      steps: lines(
        say('records.correctionRoutes.step.lawyerFirst'), route === 'uscis-i94' ? feeStep(r, received) : undefined,
        say('records.correctionRoutes.step.keepOriginal'), say('records.correctionRoutes.step.inWriting'), reminders(r, received),
      ),
    })
  },
})

/** The fee on the day the form arrives, or on the first day it is asked for. */
function feeStep(r: Reader, received: Day | undefined): Say {
  const starts = I94_FEE.rows[0]!.from!
  const dollars = r.law(I94_FEE, received === undefined ? starts : later(received, starts)).value
  return say('records.correctionRoutes.step.fee', { dollars, starts: onDay(starts) })
}

function reminders(r: Reader, received: Day | undefined): Say | undefined {
  if (received === undefined) return undefined
  const first = addDays(received, r.law(REMINDER_DAYS, received).value)
  return say('records.correctionRoutes.heuristic', { first: onDay(first), second: onDay(addDays(received, r.law(SECOND_REMINDER_DAYS, received).value)) })
}
