import type { Day } from '../../base/day.ts'
import { order } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { orderCarriedOut } from './order-carried-out.ts'
import { examples } from './removal-order-day.examples.ts'

/** The day somebody was ordered removed. Permission to leave on one's own is such an order only when the time for it passed. */
export const removalOrderDay = rule<Value<Day>>({
  id: 'departure/removal-order-day', rulebook: 'UP-4', per: 'order', kind: 'Value', safe: 'none', authority: [cite('INA 212(a)(9)(C)(i)(II)')],
  staleAfter: STALE.policy, examples,
  eval(r) {
    const type = r.maybe(order.type)
    if (type === 'voluntary-departure' && r.result(orderCarriedOut).kind !== 'Value') return otherKind()
    const on = r.get(order.date)
    return value(on, { say: say('departure.removalOrderDay.value', { value: onDay(on) }) })
  },
})
