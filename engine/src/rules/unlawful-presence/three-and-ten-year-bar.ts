import { type Day, addDays } from '../../base/day.ts'
import { nta, stay } from '../../facts/keys.ts'
import { anniversaryOf } from '../anniversaries.ts'
import { bar, notApplicable, onDay, say } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import { barEnd, feb29Anniversary } from '../readings.ts'
import type { Bar, NotApplicable } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { permittedDays } from '../voluntary-departure/permitted-days.ts'
import { LONG_BAR, SHORT_BAR } from './authorities.ts'
import { countableDays } from './countable-days.ts'
import { isStillHere } from './last-day.ts'
import { DAYS_OF_ONE_YEAR, DAYS_WITHOUT_BAR, FIRST_COUNTED_DAY, LONG_BAR_YEARS, SHORT_BAR_YEARS } from './numbers.ts'
import { voluntaryDepartureDays } from './picks.ts'
import { oneYearReading } from './readings.ts'
import { isResidentNow } from './resident-now.ts'
import { type ClosedSpan, covers, holdsLeapDay } from './spans.ts'
import { stayDays } from './stay-days.ts'
import { examples } from './three-and-ten-year-bar.examples.ts'

const DEPARTURE_TRIGGERS = cite('Matter of Rodarte-Roman, 23 I&N Dec. 905 (BIA 2006)')
const ADVANCE_PAROLE = cite('Matter of Arrabally & Yerrabelly, 25 I&N Dec. 771 (BIA 2012)')
const RUNS_ANYWHERE = cite('USCIS Policy Manual vol. 8 part O ch. 6; Matter of Duarte-Gonzalez, 28 I&N Dec. 688 (BIA 2023)', 'secondary')

/**
 * The bar one stay leads to, if any (UP-3). More than 180 days and less than a year: three years, only for a holder
 * who left voluntarily before removal proceedings were filed with the court. A year or more: ten years, however the
 * holder left. No direction in the day of leaving is declared: leaving after the filing removes the three-year bar.
 */
export const threeAndTenYearBar = rule<Bar>({
  id: 'unlawful-presence/three-and-ten-year-bar', rulebook: 'UP-3', per: 'stay', kind: 'Bar', safe: 'latest',
  authority: [SHORT_BAR, LONG_BAR, DEPARTURE_TRIGGERS, ADVANCE_PAROLE, RUNS_ANYWHERE],
  effective: [FIRST_COUNTED_DAY, null], staleAfter: STALE.policy, readings: [oneYearReading, barEnd, feb29Anniversary],
  law: [DAYS_WITHOUT_BAR, DAYS_OF_ONE_YEAR, SHORT_BAR_YEARS, LONG_BAR_YEARS],
  radar: ['bar-runs-anywhere', 'expedited-removal'], examples,
  eval(r) {
    if (isStillHere(r)) return { ...notApplicable('notLeft', DEPARTURE_TRIGGERS), quiet: isResidentNow(r) }
    const { days, boundary } = r.use(stayDays)
    // A stay without a day of unlawful presence, as of most travelers, is not worth a line.
    if (days === 0) return { ...notApplicable('fewDays', SHORT_BAR), quiet: true }
    const left = r.get(stay.departure)
    if (days <= r.law(DAYS_WITHOUT_BAR, left).value) return { ...notApplicable('fewDays', SHORT_BAR), ...(boundary === true ? { boundary } : {}) }
    if (r.maybe(stay.onAdvanceParole) === true) return notApplicable('advanceParole', ADVANCE_PAROLE)
    if (days >= daysOfOneYear(r, left, days)) return barFrom(r, left, 'ten', boundary === true, days)
    const forced = leftByForce(r, left)
    if (forced) return forced
    const filed = proceedingsFiled(r, left)
    if (filed !== undefined && filed < left) return notApplicable('proceedings', SHORT_BAR)
    // Filed on the day of leaving: which came first is not known, so the bar stands and the outcome is flagged.
    const close = boundary === true || (filed !== undefined && filed - left <= 3)
    return barFrom(r, left, 'three', close, days)
  },
})

/** 365 days; 366 under one reading, asked only where 365 days hold a 29 February. */
function daysOfOneYear(r: Reader, left: Day, days: number): number {
  const year = r.law(DAYS_OF_ONE_YEAR, left).value
  if (days !== year || !holdsLeapDay(r.use(countableDays) as readonly ClosedSpan[])) return year
  return r.reading(oneYearReading) === '365-days' ? year : year + 1
}

/**
 * Removed, or left under an order: no three-year bar. Leaving within a time for voluntary departure is leaving
 * voluntarily, in the words of the statute; what then matters is whether proceedings had begun.
 */
function leftByForce(r: Reader, left: Day): NotApplicable | undefined {
  if (r.maybe(stay.voluntary) !== false) return undefined
  const allowed = r.each(voluntaryDepartureDays)
  if (answersOf(allowed).some((x) => covers(x.value, left))) return undefined
  // The last day of that time may have moved off a closed day (VD-1).
  if (answersOf(r.each(permittedDays)).some((x) => covers(x.value, left))) return undefined
  return endAs(allowed) ?? notApplicable('notVoluntary', SHORT_BAR)
}

/**
 * The day proceedings of this stay were filed with the court. A notice served in this stay that is not known to be
 * filed makes that day a missing fact: it decides whether there is a bar.
 */
function proceedingsFiled(r: Reader, left: Day): Day | undefined {
  const served = r.maybe(nta.servedDate)
  const known = r.maybe(nta.filedWithCourtDate)
  if (served === undefined && known === undefined) return undefined
  const arrived = r.get(stay.arrival)
  const filed = known ?? (served !== undefined && served >= arrived && served <= left ? r.get(nta.filedWithCourtDate) : undefined)
  return filed !== undefined && filed >= arrived ? filed : undefined
}

const GROUNDS = { three: 'INA 212(a)(9)(B)(i)(I)', ten: 'INA 212(a)(9)(B)(i)(II)' } as const

function barFrom(r: Reader, left: Day, which: 'three' | 'ten', isNear: boolean, days: number): Bar {
  const years = r.law(which === 'three' ? SHORT_BAR_YEARS : LONG_BAR_YEARS, left).value
  const anniversary = anniversaryOf(r, left, years)
  const firstClearDay = r.reading(barEnd) === 'anniversary-plus-one' ? addDays(anniversary, 1) : anniversary
  const lastBarredDay = addDays(firstClearDay, -1)
  return bar({
    ground: GROUNDS[which], from: left, lastBarredDay, firstClearDay, boundary: isNear || undefined,
    say: () => say('unlawfulPresence.threeAndTenYearBar.bar', { years, from: onDay(left), last: onDay(lastBarredDay), clear: onDay(firstClearDay) }),
    steps: () => [say(`unlawfulPresence.threeAndTenYearBar.step.${which === 'ten' ? 'year' : 'halfYear'}`, { days: { days } }),
      say('unlawfulPresence.threeAndTenYearBar.step.years', { years, from: onDay(left), last: onDay(lastBarredDay) }),
      say('unlawfulPresence.threeAndTenYearBar.step.waiver')],
  })
}
