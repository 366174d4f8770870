/** One fact of one item, for rules about another list. Never shown alone. */
import type { Day } from '../../base/day.ts'
import { type ListName, arrival, card, filing, order, residence } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import { formNumber } from '../derived/forms.ts'
import type { Example } from '../example.ts'
import type { Citation, NotApplicable, Value } from '../result.ts'
import { type Reader, type Rule, STALE, cite, rule } from '../rule.ts'
import { examples as courtDecisionExamples } from './court-decision-day.examples.ts'
import { examples as exemptArrivalExamples } from './exempt-arrival.examples.ts'
import { EXEMPT_CLASS } from './numbers.ts'
import { examples as registeredByCardExamples } from './registered-by-card.examples.ts'
import { examples as registeredByFilingExamples } from './registered-by-filing.examples.ts'
import { examples as residenceSinceExamples } from './residence-since.examples.ts'
import { examples as uninspectedArrivalExamples } from './uninspected-arrival.examples.ts'

const MOVES = cite('INA 265(a), 8 USC 1305(a); 8 CFR 265.1')
const COURT = cite('8 CFR 1003.15(d)(2)', 'official')
const EVIDENCE = cite('8 CFR 264.1(a)-(b)')
const REGISTERING_CARDS = new Set(['green-card', 'ead', 'combo-card', 'border-crossing'])

const dayOf = (name: string, words: string, rulebook: string, per: ListName, authority: Citation, examples: readonly Example[], evaluate: (r: Reader) => Day | undefined): Rule<Value<Day>> => {
  const sentence = `address.${words}.value`
  return rule<Value<Day>>({
    id: `address/${name}`, rulebook, per, kind: 'Value', safe: 'none', staleAfter: STALE.policy, authority: [authority], examples,
    eval(r): Value<Day> | NotApplicable {
      const on = evaluate(r)
      return on === undefined ? otherKind() : value(on, { say: say(sentence, { value: onDay(on) }) })
    },
  })
}

/** The day one address began. */
export const residenceSince = dayOf('residence-since', 'residenceSince', 'ADDR-1', 'residence', MOVES, residenceSinceExamples, (r) => r.maybe(residence.from))
/** The day of an arrival as a diplomat, for an international organization, or without a visa: they report no moves. */
export const exemptArrival = dayOf('exempt-arrival', 'exemptArrival', 'ADDR-1', 'arrival', MOVES, exemptArrivalExamples, (r) => {
  const isExempt = r.maybe(arrival.manner) === 'visa-waiver' || EXEMPT_CLASS.test(r.maybe(arrival.classOfAdmission)?.toUpperCase() ?? '')
  return isExempt ? r.get(arrival.date) : undefined
})
/** The day a judge decided: there was a case in court. */
export const courtDecisionDay = dayOf('court-decision-day', 'courtDecisionDay', 'ADDR-2', 'order', COURT, courtDecisionExamples, (r) => {
  const type = r.maybe(order.type)
  return type === 'ij' || type === 'in-absentia' || type === 'voluntary-departure' || type === 'bia' ? r.get(order.date) : undefined
})
/** The day of coming in without inspection: nobody wrote down that person's registration then. */
export const uninspectedArrival = dayOf('uninspected-arrival', 'uninspectedArrival', 'ADDR-3', 'arrival', EVIDENCE, uninspectedArrivalExamples,
  (r) => (r.maybe(arrival.manner) === 'without-inspection' ? r.get(arrival.date) : undefined))
/** The first day of a card that is itself the proof of registration (work permit, green card). */
export const registeredByCard = dayOf('registered-by-card', 'registeredByCard', 'ADDR-3', 'card', EVIDENCE, registeredByCardExamples,
  (r) => (REGISTERING_CARDS.has(r.maybe(card.kind) ?? '') || r.maybe(card.category) !== undefined ? r.get(card.validFrom) : undefined))
/** The day an application was filed that registers the person who files it. */
export const registeredByFiling = dayOf('registered-by-filing', 'registeredByFiling', 'ADDR-3', 'filing', EVIDENCE, registeredByFilingExamples, (r) => {
  const isOne = ['485', '590', '687', '691', '698', '700'].includes(formNumber(r.maybe(filing.form)) ?? '')
  return isOne && r.maybe(filing.decision) !== 'rejected' ? r.get(filing.receivedDate) : undefined
})
