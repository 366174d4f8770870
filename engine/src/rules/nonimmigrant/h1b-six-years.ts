import { addDays } from '../../base/day.ts'
import { h1b } from '../../facts/keys.ts'
import { deadline, lines, notApplicable, onDay, say, unsettled } from '../answers.ts'
import { answersOf, unknownOf } from '../each.ts'
import type { Deadline } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { h1bTripDays, sixYears } from './h1b-trip-days.ts'
import { examples } from './h1b-six-years.examples.ts'
import { H1B_YEARS, H1B_YEAR_ABROAD } from './numbers.ts'

const NEW_YEARS = cite('8 CFR 214.2(h)(13)(iii)(A)')

/**
 * Last day of the six years in H-1B, with the whole days abroad added (H1B-1). A trip that is not fully known adds
 * nothing. Never rolls. Extensions beyond six years are named, not counted.
 */
export const h1bSixYears = rule<Deadline>({
  id: 'nonimmigrant/h1b-six-years', rulebook: 'H1B-1', kind: 'Deadline', safe: 'earliest',
  authority: [cite('INA 214(g)(4)'), NEW_YEARS, cite('8 CFR 214.2(h)(13)(iii)(C)-(E)'), cite('AC21 104(c), 106')], staleAfter: STALE.policy,
  law: [H1B_YEARS, H1B_YEAR_ABROAD], monotone: [[h1b.startedOn, 1], [h1b.sixYearEnd, 1], [h1bTripDays, 1]], examples,
  eval(r) {
    const years = sixYears(r)
    if (years === undefined) return { ...notApplicable('notH1b'), quiet: true }
    if (years.end < years.start) return unsettled('endsBeforeItBegins')
    const trips = r.each(h1bTripDays)
    const yearAbroad = r.law(H1B_YEAR_ABROAD, years.start).value
    let days = 0
    for (const trip of answersOf(trips)) {
      if (trip.days >= yearAbroad) return unsettled('yearAbroad', NEW_YEARS)
      days += trip.days
    }
    const raw = addDays(years.end, days)
    const unknown = unknownOf(trips).length
    return deadline({
      raw, due: raw, say: say('nonimmigrant.h1bSixYears.deadline', { raw: onDay(raw) }),
      steps: lines(
        say('nonimmigrant.h1bSixYears.step.years', { start: onDay(years.start), end: onDay(years.end) }),
        days > 0 ? say('nonimmigrant.h1bSixYears.step.abroad', { days: { days }, raw: onDay(raw) }) : undefined,
        unknown > 0 ? say('nonimmigrant.h1bSixYears.step.unknownTrips') : undefined,
        say('nonimmigrant.h1bSixYears.step.proof'), say('nonimmigrant.h1bSixYears.step.longer'),
      ),
    })
  },
})
