/**
 * One fact of one item, for rules about another list: a rule reads only the items of its own list, and asks these
 * about the others. Never shown alone.
 */
import { type Day, addDays } from '../../base/day.ts'
import { type Fact, type ListName, filing, finding, grant, order, unauthorizedWork } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Citation, NotApplicable, Span, Value } from '../result.ts'
import type { Example } from '../example.ts'
import { type Reader, type Rule, STALE, rule } from '../rule.ts'
import { CONSOLIDATED_MEMO, DURATION_OF_STATUS, STATUTE } from './authorities.ts'
import { examples as boardOrderExamples } from './board-order-day.examples.ts'
import { examples as extensionApprovedExamples } from './extension-approved.examples.ts'
import { examples as filedDayExamples } from './filed-day.examples.ts'
import { examples as findingByDenialExamples } from './finding-by-denial.examples.ts'
import { examples as findingDayExamples } from './finding-day.examples.ts'
import { isExtensionForm } from './forms.ts'
import { examples as grantDayExamples } from './grant-day.examples.ts'
import { examples as judgeOrderExamples } from './judge-order-day.examples.ts'
import { examples as voluntaryDepartureExamples } from './voluntary-departure-days.examples.ts'
import { examples as workDaysExamples } from './work-days.examples.ts'

const pick = <T extends Value<Day> | Value<readonly Span[]>>(
  name: string, per: ListName, authority: readonly Citation[], examples: readonly Example[], evaluate: (r: Reader) => T | NotApplicable,
): Rule<T> =>
  rule<T>({ id: `unlawful-presence/${name}`, rulebook: 'UP-1', per, kind: 'Value', safe: 'none', staleAfter: STALE.policy, authority, examples, eval: evaluate })

/** The day of items that `applies` to; `words` is the rule's place among the sentences. */
const dayOf = (name: string, words: string, per: ListName, fact: Fact<Day>, examples: readonly Example[], applies: (r: Reader) => boolean): Rule<Value<Day>> => {
  const sentence = `unlawfulPresence.${words}.value`
  return pick<Value<Day>>(name, per, [CONSOLIDATED_MEMO, DURATION_OF_STATUS], examples, (r) => {
    if (!applies(r)) return otherKind()
    const on = r.get(fact)
    return value(on, { say: say(sentence, { value: onDay(on) }) })
  })
}

/** The day USCIS formally found a status violation. A finding of fraud begins no unlawful presence. */
export const findingDay = dayOf('finding-day', 'findingDay', 'finding', finding.date, findingDayExamples, (r) => r.maybe(finding.kind) !== 'fraud')
/** The day USCIS denied something because it found a status violation. */
export const findingByDenial = dayOf('finding-by-denial', 'findingByDenial', 'filing', filing.decisionDate, findingByDenialExamples,
  (r) => r.maybe(filing.decision) === 'denied' && r.maybe(filing.decisionReason) === 'status-violation')
const byJudge = (type: string | undefined): boolean => type === 'ij' || type === 'in-absentia'
/** The day a judge ordered removal; an appeal changes nothing here. */
export const judgeOrderDay = dayOf('judge-order-day', 'judgeOrderDay', 'order', order.date, judgeOrderExamples,
  (r) => byJudge(r.maybe(order.type)))
/** The day the Board decided: a judge's order came before, in a paper we may not have. */
export const boardOrderDay = dayOf('board-order-day', 'boardOrderDay', 'order', order.date, boardOrderExamples, (r) => r.maybe(order.type) === 'bia')
export const filedDay = dayOf('filed-day', 'filedDay', 'filing', filing.receivedDate, filedDayExamples, (r) => r.maybe(filing.decision) !== 'rejected')
export const grantDay = dayOf('grant-day', 'grantDay', 'grant', grant.from, grantDayExamples, (r) => r.maybe(grant.kind) !== undefined)
/** The day an approved extension or change of status was filed. */
export const extensionApproved = dayOf('extension-approved', 'extensionApproved', 'filing', filing.receivedDate, extensionApprovedExamples,
  (r) => isExtensionForm(r.maybe(filing.form)) && r.maybe(filing.decision) === 'approved')

/** Days worked without permission. */
export const workDays = pick<Value<readonly Span[]>>('work-days', 'unauthorizedWork', [STATUTE], workDaysExamples, (r) => {
  const from = r.get(unauthorizedWork.from)
  const to = r.maybe(unauthorizedWork.to)
  return value<readonly Span[]>([{ from, ...(to === undefined ? {} : { to }) }], { say: say('unlawfulPresence.workDays.value', { from: onDay(from) }) })
})

/** Days in which the holder was allowed to leave on their own. */
export const voluntaryDepartureDays = pick<Value<readonly Span[]>>('voluntary-departure-days', 'grant', [STATUTE], voluntaryDepartureExamples, (r) => {
  if (r.maybe(grant.kind) !== 'voluntary-departure') return otherKind()
  const from = r.get(grant.from)
  const to = lastOfGrant(r, from)
  return value<readonly Span[]>([{ from, to }], { say: say('unlawfulPresence.voluntaryDepartureDays.value', { from: onDay(from), to: onDay(to) }) })
})

/** The last day of a grant that has one: as given, or counted from its days. */
export function lastOfGrant(r: Reader, from: Day): Day {
  const to = r.maybe(grant.to)
  if (to !== undefined) return to
  const days = r.maybe(grant.days)
  return days === undefined ? r.get(grant.to) : addDays(from, days)
}
