import type { Day } from '../../base/day.ts'
import { filing } from '../../facts/keys.ts'
import { notApplicable, onDay, otherKind, say, value } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import type { NotApplicable, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples as receivedExamples } from './application-received.examples.ts'
import { examples as stateExamples } from './application.examples.ts'

const NAME = /^\s*N[-\s]?400\b/i
/** The application for citizenship, however the paper writes its name (`N-400`, `N400`). */
export const isCitizenshipForm = (form: string | undefined): boolean => form !== undefined && NAME.test(form)

export type ApplicationState = 'pending' | 'approved' | 'over'

/** Where one application for citizenship stands. No decision in the papers: still pending, as far as they show. */
export const application = rule<Value<ApplicationState>>({
  id: 'naturalization/application', rulebook: 'NAT-6', per: 'filing', kind: 'Value', safe: 'none',
  authority: [cite('INA 334(a); 8 CFR 334.2(b)')], staleAfter: STALE.policy, examples: stateExamples,
  eval(r) {
    if (!isCitizenshipForm(r.maybe(filing.form))) return otherKind()
    const decision = r.maybe(filing.decision)
    const state = decision === 'approved' ? 'approved' : decision === undefined || decision === 'pending' ? 'pending' : 'over'
    return value<ApplicationState>(state, { say: say(`naturalization.application.${state}`) })
  },
})

/** The day one application for citizenship was received. One sent back was never filed. */
export const applicationReceived = rule<Value<Day>>({
  id: 'naturalization/application-received', rulebook: 'NAT-3', per: 'filing', kind: 'Value', safe: 'none',
  authority: [cite('INA 334(a); 8 CFR 334.2(b)')], staleAfter: STALE.policy, examples: receivedExamples,
  eval(r) {
    if (!isCitizenshipForm(r.maybe(filing.form))) return otherKind()
    if (r.maybe(filing.decision) === 'rejected') return notApplicable('rejected')
    const on = r.get(filing.receivedDate)
    return value(on, { say: say('naturalization.applicationReceived.value', { value: onDay(on) }) })
  },
})

/** The day of the newest application received; undefined without one. Ends the rule when there is one whose day is in no paper. */
export function receivedDay(r: Reader): Day | undefined | NotApplicable {
  const items = r.each(applicationReceived)
  if (items.length === 0) return undefined
  let newest: Day | undefined
  for (const { value: on } of answersOf(items)) if (newest === undefined || on > newest) newest = on
  return newest ?? endAs(items)
}
