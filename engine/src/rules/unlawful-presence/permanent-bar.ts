import { type Day } from '../../base/day.ts'
import { stay } from '../../facts/keys.ts'
import { bar, lines, notApplicable, onDay, otherKind, say } from '../answers.ts'
import { removalOrderDay } from '../departure/removal-order-day.ts'
import { answersOf, endAs } from '../each.ts'
import type { Bar, NotApplicable, Say } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { CONSENT, MORE_THAN_A_YEAR, ORDERED_REMOVED } from './authorities.ts'
import { DAYS_IN_ALL, FIRST_COUNTED_DAY } from './numbers.ts'
import { daysBefore, permanentBarTotal } from './permanent-bar-total.ts'
import { examples } from './permanent-bar.examples.ts'
import { oneYearReading } from './readings.ts'
import { isResidentNow } from './resident-now.ts'
import { type ClosedSpan, holdsLeapDay } from './spans.ts'

const GROUNDS = { total: 'INA 212(a)(9)(C)(i)(I)', order: 'INA 212(a)(9)(C)(i)(II)' } as const
const quiet = (why: string): NotApplicable => ({ kind: 'NotApplicable', why, quiet: true })

/**
 * The bar without an end that one coming in without inspection leads to (UP-4): after more than a year of unlawful
 * presence in all, or after an order of removal, both from 1 April 1997 on. What ends it is consent
 * (permanent-bar-consent).
 */
export const permanentBar = rule<Bar>({
  id: 'unlawful-presence/permanent-bar', rulebook: 'UP-4', per: 'stay', kind: 'Bar', safe: 'latest',
  authority: [MORE_THAN_A_YEAR, ORDERED_REMOVED, CONSENT, cite('Matter of Briones, 24 I&N Dec. 355 (BIA 2007); Matter of Diaz & Lopez, 25 I&N Dec. 188 (BIA 2010)')],
  effective: [FIRST_COUNTED_DAY, null], staleAfter: STALE.policy, readings: [oneYearReading], law: [DAYS_IN_ALL], monotone: [[permanentBarTotal, 1]], examples,
  eval(r) {
    if (r.maybe(stay.manner) !== 'without-inspection') return otherKind()
    if (isResidentNow(r)) return quiet('resident')
    const entered = r.get(stay.arrival)
    if (entered < FIRST_COUNTED_DAY) return quiet('before1997')
    const orders = r.each(removalOrderDay)
    const ordered = answersOf(orders).map((o) => o.value).find((on) => on >= FIRST_COUNTED_DAY && on < entered)
    if (ordered !== undefined) return barFrom(entered, 'order', false, say('unlawfulPresence.permanentBar.step.ordered', { ordered: onDay(ordered), entered: onDay(entered) }))
    const total = r.result(permanentBarTotal)
    if (total.kind === 'NotApplicable') return endAs(orders) ?? quiet('firstStay')
    const { days, boundary } = r.use(permanentBarTotal)
    const most = r.law(DAYS_IN_ALL, entered).value
    if (isMore(r, entered, days, most)) return barFrom(entered, 'total', boundary === true, say('unlawfulPresence.permanentBar.step.total', { days: { days }, entered: onDay(entered) }))
    const unknown = endAs(orders)
    if (unknown) return unknown
    return { ...notApplicable('oneYearOrLess', MORE_THAN_A_YEAR), quiet: days === 0, ...(boundary === true ? { boundary } : {}) }
  },
})

/** More than a year; one day over 365 that holds a 29 February is not, under one reading. */
function isMore(r: Reader, entered: Day, days: number, most: number): boolean {
  if (days !== most + 1 || !holdsLeapDay(daysBefore(r, entered) as readonly ClosedSpan[])) return days > most
  return r.reading(oneYearReading) === '365-days'
}

const barFrom = (entered: Day, why: keyof typeof GROUNDS, isNear: boolean, step: Say): Bar =>
  bar({
    ground: GROUNDS[why], from: entered, boundary: isNear || undefined, say: say('unlawfulPresence.permanentBar.bar', { entered: onDay(entered) }),
    steps: lines(step, say('unlawfulPresence.permanentBar.step.consent'), say('unlawfulPresence.permanentBar.step.waiver'), say('unlawfulPresence.permanentBar.step.lawyer')),
  })
