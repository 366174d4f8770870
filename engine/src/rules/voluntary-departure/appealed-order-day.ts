import type { Day } from '../../base/day.ts'
import { order } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './appealed-order-day.examples.ts'

/** The day of a judge's decision that was appealed: its time to leave does not run meanwhile. Never shown alone. */
export const appealedOrderDay = rule<Value<Day>>({
  id: 'voluntary-departure/appealed-order-day', rulebook: 'VD-1', per: 'order', kind: 'Value', safe: 'none',
  authority: [cite('8 CFR 1003.6(a)'), cite('Matter of A-M-, 23 I&N Dec. 737 (BIA 2005)')], staleAfter: STALE.settled, examples,
  eval(r) {
    const type = r.maybe(order.type)
    if ((type !== 'ij' && type !== 'voluntary-departure') || r.maybe(order.appealFiled) !== true) return otherKind()
    const on = r.get(order.date)
    return value(on, { say: say('voluntaryDeparture.appealedOrderDay.value', { value: onDay(on) }) })
  },
})
