import { later } from '../../base/day.ts'
import { eligibleOn, notApplicable, onDay, say } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import type { EligibilityDate } from '../result.ts'
import { STALE, rule } from '../rule.ts'
import { examples } from './first-clear-day.examples.ts'
import { LONG_BAR, SHORT_BAR } from './authorities.ts'
import { FIRST_COUNTED_DAY } from './numbers.ts'
import { isResidentNow } from './resident-now.ts'
import { threeAndTenYearBar } from './three-and-ten-year-bar.ts'

/** The first day on which none of the three- and ten-year bars of all stays holds any more: the latest of their ends. */
export const firstClearDay = rule<EligibilityDate>({
  id: 'unlawful-presence/first-clear-day', rulebook: 'UP-3', kind: 'EligibilityDate', safe: 'latest',
  authority: [SHORT_BAR, LONG_BAR], effective: [FIRST_COUNTED_DAY, null], staleAfter: STALE.policy,
  radar: ['bar-runs-anywhere', 'expedited-removal'], monotone: [[threeAndTenYearBar, 1]], examples,
  eval(r) {
    const bars = r.each(threeAndTenYearBar)
    if (bars.length === 0) return { ...notApplicable('noStay'), quiet: true }
    const unknown = endAs(bars)
    if (unknown) return unknown
    const ends = answersOf(bars).flatMap((b) => b.firstClearDay ?? [])
    if (ends.length === 0) return { ...notApplicable('noBar'), quiet: isResidentNow(r) }
    const on = ends.reduce(later)
    return eligibleOn({ on, say: say('unlawfulPresence.firstClearDay.eligibleOn', { on: onDay(on) }), boundary: answersOf(bars).some((b) => b.boundary) })
  },
})
