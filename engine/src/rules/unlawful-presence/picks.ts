/**
 * One fact of one item, for rules about another list: a rule reads only the items of its own list, and asks these
 * about the others. Never shown alone.
 */
import type { Day } from '../../base/day.ts'
import { type Fact, type ListName, filing, finding, grant, order, unauthorizedWork } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Citation, NotApplicable, Span, Value } from '../result.ts'
import { type Reader, type Rule, STALE, rule } from '../rule.ts'
import { CONSOLIDATED_MEMO, DURATION_OF_STATUS, STATUTE } from './authorities.ts'
import { isExtensionForm } from './forms.ts'

const pick = <T extends Value<Day> | Value<readonly Span[]>>(
  id: string, per: ListName, authority: readonly Citation[], evaluate: (r: Reader) => T | NotApplicable,
): Rule<T> =>
  rule<T>({
    id: `unlawful-presence/${id}`, rulebook: 'UP-1', per, kind: 'Value', safe: 'none', staleAfter: STALE.policy, examples: [],
    authority, eval: evaluate,
  })
const dayOf = (id: string, per: ListName, fact: Fact<Day>, applies?: (r: Reader) => boolean): Rule<Value<Day>> =>
  pick<Value<Day>>(id, per, [CONSOLIDATED_MEMO, DURATION_OF_STATUS], (r) => {
    if (applies && !applies(r)) return otherKind()
    const on = r.get(fact)
    return value(on, { say: say('unlawfulPresence.pick.value', { value: onDay(on) }) })
  })

/** The day USCIS formally found a status violation. */
export const findingDay = dayOf('finding-day', 'finding', finding.date)
/** The day USCIS denied something because it found a status violation. */
export const findingByDenial = dayOf('finding-by-denial', 'filing', filing.decisionDate,
  (r) => r.maybe(filing.decision) === 'denied' && r.maybe(filing.decisionReason) === 'status-violation')
/** The day a judge ordered removal; an appeal changes nothing here. */
export const judgeOrderDay = dayOf('judge-order-day', 'order', order.date,
  (r) => ['ij', 'in-absentia'].includes(r.maybe(order.type) ?? ''))
/** The day the Board ordered removal: a judge's order came before, in a paper we may not have. */
export const boardOrderDay = dayOf('board-order-day', 'order', order.date, (r) => r.maybe(order.type) === 'bia')
export const filedDay = dayOf('filed-day', 'filing', filing.receivedDate)
export const grantDay = dayOf('grant-day', 'grant', grant.from)
/** The day an approved extension or change of status was filed. */
export const extensionApproved = dayOf('extension-approved', 'filing', filing.receivedDate,
  (r) => isExtensionForm(r.maybe(filing.form)) && r.maybe(filing.decision) === 'approved')

/** Days worked without permission. */
export const workDays = pick<Value<readonly Span[]>>('work-days', 'unauthorizedWork', [STATUTE], (r) => {
  const from = r.get(unauthorizedWork.from)
  const to = r.maybe(unauthorizedWork.to)
  return value<readonly Span[]>([{ from, ...(to === undefined ? {} : { to }) }])
})
