import { type Day } from '../../base/day.ts'
import { order } from '../../facts/keys.ts'
import { bar, onDay, say } from '../answers.ts'
import { answersOf } from '../each.ts'
import { barEnd, feb29Anniversary } from '../readings.ts'
import type { Bar, NotApplicable } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { judgeOrderDay } from '../unlawful-presence/picks.ts'
import { barDays } from './bar-days.ts'
import { BAR_YEARS, BAR_YEARS_AGAIN, BAR_YEARS_ON_ARRIVAL } from './numbers.ts'
import { orderCarriedOut } from './order-carried-out.ts'
import { examples } from './removal-order-bar.examples.ts'

const ARRIVING = 'INA 212(a)(9)(A)(i)'
const OTHER = 'INA 212(a)(9)(A)(ii)'
const quiet = (why: string): NotApplicable => ({ kind: 'NotApplicable', why, quiet: true })

/**
 * The bar after one removal order was carried out, or would be by leaving as planned (DEP-2): 5 years for a first order
 * made on arrival, 10 for another first one, 20 for any later one, without an end after an aggravated felony. A
 * decision of the Board about a judge's order is no order of its own. No direction is declared: which removal is the
 * second moves with the days.
 */
export const removalOrderBar = rule<Bar>({
  id: 'departure/removal-order-bar', rulebook: 'DEP-2', per: 'order', kind: 'Bar', safe: 'latest',
  authority: [cite(ARRIVING), cite(OTHER), cite('INA 212(a)(9)(A)(iii)'), cite('8 CFR 241.7')], staleAfter: STALE.policy,
  radar: ['expedited-removal'], readings: [barEnd, feb29Anniversary], law: [BAR_YEARS_ON_ARRIVAL, BAR_YEARS, BAR_YEARS_AGAIN], examples,
  eval(r) {
    const left = r.use(orderCarriedOut)
    const type = r.get(order.type)
    if (type === 'bia' && isOfJudge(r, r.get(order.date))) return quiet('ofJudge')
    const onArrival = type === 'expedited' || r.maybe(order.arriving) === true
    const ground = onArrival ? ARRIVING : OTHER
    const again = answersOf(r.each(orderCarriedOut)).some((x) => x.value < left)
    const years = r.law(again ? BAR_YEARS_AGAIN : onArrival ? BAR_YEARS_ON_ARRIVAL : BAR_YEARS, left).value
    return r.except(() => forYears(r, left, ground, years, again ? 'again' : onArrival ? 'onArrival' : 'first'), [
      { when: () => r.maybe(order.aggravatedFelony) === true, then: () => withoutEnd(left, ground), authority: cite(ground) },
    ])
  },
})

const withoutEnd = (left: Day, ground: string): Bar =>
  bar({
    ground, from: left, say: say('departure.removalOrderBar.barWithoutEnd', { from: onDay(left) }),
    steps: [say('departure.removalOrderBar.step.aggravatedFelony'), say('departure.removalOrderBar.step.consent')],
  })

function forYears(r: Reader, left: Day, ground: string, years: number, why: 'again' | 'onArrival' | 'first'): Bar {
  const { lastBarredDay, firstClearDay } = barDays(r, left, years)
  return bar({
    ground, from: left, lastBarredDay, firstClearDay,
    say: say('departure.removalOrderBar.bar', { years, from: onDay(left), last: onDay(lastBarredDay), clear: onDay(firstClearDay) }),
    steps: [
      say(`departure.removalOrderBar.step.${why}`, { years }),
      say('departure.removalOrderBar.step.outside'), say('departure.removalOrderBar.step.consent'),
    ],
  })
}

/** A judge ordered before, and that order was carried out after the Board decided, or may have been: it has a line of its own. */
function isOfJudge(r: Reader, decided: Day): boolean {
  const done = r.each(orderCarriedOut)
  return r.each(judgeOrderDay).some(({ scope, result }) => {
    if (result.kind !== 'Value' || result.value > decided) return false
    const out = done.find((x) => x.scope.id === scope.id)?.result
    return out?.kind === 'Value' ? out.value >= decided : out?.kind !== 'NotApplicable'
  })
}
