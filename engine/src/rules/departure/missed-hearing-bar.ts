import { order } from '../../facts/keys.ts'
import { bar, onDay, otherKind, say } from '../answers.ts'
import { barEnd, feb29Anniversary } from '../readings.ts'
import type { Bar } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { barDays } from './bar-days.ts'
import { examples } from './missed-hearing-bar.examples.ts'
import { MISSED_HEARING_YEARS } from './numbers.ts'
import { orderCarriedOut } from './order-carried-out.ts'

const GROUND = 'INA 212(a)(6)(B)'

/**
 * The bar for somebody who was ordered removed for not coming to a hearing and then left, or plans to (DEP-3): five
 * years from leaving, unless there was a reasonable cause. It runs beside the bar of the order itself.
 */
export const missedHearingBar = rule<Bar>({
  id: 'departure/missed-hearing-bar', rulebook: 'DEP-3', per: 'order', kind: 'Bar', safe: 'latest', authority: [cite(GROUND)], staleAfter: STALE.policy,
  readings: [barEnd, feb29Anniversary], law: [MISSED_HEARING_YEARS], examples,
  eval(r) {
    if (r.maybe(order.type) !== 'in-absentia') return otherKind()
    const left = r.use(orderCarriedOut)
    const years = r.law(MISSED_HEARING_YEARS, left).value
    const { lastBarredDay, firstClearDay } = barDays(r, left, years)
    return bar({
      ground: GROUND, from: left, lastBarredDay, firstClearDay,
      say: say('departure.missedHearingBar.bar', { years, from: onDay(left), last: onDay(lastBarredDay), clear: onDay(firstClearDay) }),
      steps: [say('departure.missedHearingBar.step.cause'), say('departure.missedHearingBar.step.beside')],
    })
  },
})
