import { type Day, addDays, earlier } from '../../base/day.ts'
import { grant, today } from '../../facts/keys.ts'
import { anniversaryOf } from '../anniversaries.ts'
import { bar, lines, notApplicable, onDay, otherKind, say, unsettled } from '../answers.ts'
import { departureDay } from '../derived/departure-day.ts'
import { type Item, answersOf, endAs } from '../each.ts'
import { barEnd, feb29Anniversary } from '../readings.ts'
import type { Bar, Say, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './failure-bar.examples.ts'
import { leaveBy } from './leave-by.ts'
import { FAILURE_YEARS } from './numbers.ts'
import { stillHere } from './still-here.ts'
import { terminatedByFiling } from './terminated-by-filing.ts'

const ENDED = cite('8 CFR 1240.26(b)(3)(iii), (e)(1), (i)', 'official')

/**
 * Ten years without cancellation of removal, adjustment, change of status, registry and voluntary departure, for a holder
 * who did not leave in time (VD-1). They begin the day after the last day to leave. No bond posted is no excuse.
 */
export const failureBar = rule<Bar>({
  id: 'voluntary-departure/failure-bar', rulebook: 'VD-1', per: 'grant', kind: 'Bar', safe: 'latest',
  authority: [cite('INA 240B(d)(1)(B)'), cite('INA 240B(d)(2)'), cite('8 CFR 1240.26(a), (c)(4)', 'secondary'), ENDED],
  staleAfter: STALE.settled, readings: [barEnd, feb29Anniversary], law: [FAILURE_YEARS], examples,
  eval(r) {
    if (r.maybe(grant.kind) !== 'voluntary-departure') return otherKind()
    const { due } = r.use(leaveBy)
    const from = r.get(grant.from)
    const filings = r.each(terminatedByFiling)
    if (answersOf(filings).some((filed) => from <= filed.value && filed.value <= due)) return notApplicable('endedByFiling', ENDED)
    const departures = r.each(departureDay)
    const left = r.maybe(grant.leftOn) ?? firstAfter(departures, from)
    if (left !== undefined && left < from) return unsettled('leftBeforeGrant')
    if (left !== undefined && left <= due) return notApplicable('leftInTime')
    const isOpen = r.before(today, due)
    if (left === undefined && isOpen === true) return { ...notApplicable('stillTime'), quiet: true }
    // A motion or a departure without a day may have come in time.
    const unknown = left === undefined ? endAs(filings, departures) : endAs(filings)
    if (unknown) return unknown
    if (left !== undefined) return barFrom(r, due, say('voluntaryDeparture.failureBar.step.leftLate', { left: onDay(left), due: onDay(due) }), left - due <= 3)
    // Papers that show no departure are no proof that there was none: the outcome says so.
    if (isOpen === undefined || !answersOf(r.each(stillHere)).some((arrived) => arrived.value <= due)) r.get(grant.leftOn)
    return barFrom(r, due, say('voluntaryDeparture.failureBar.step.noDeparture', { due: onDay(due) }), false)
  },
})

/** The first departure on or after a day. */
const firstAfter = (departures: readonly Item<Value<Day>>[], from: Day): Day | undefined =>
  answersOf(departures).reduce<Day | undefined>((first, { value }) => (value < from ? first : first === undefined ? value : earlier(first, value)), undefined)

function barFrom(r: Reader, due: Day, step: Say, isNear: boolean): Bar {
  const failed = addDays(due, 1)
  const { value: years } = r.law(FAILURE_YEARS, failed)
  const anniversary = anniversaryOf(r, failed, years)
  const firstClearDay = r.reading(barEnd) === 'anniversary-plus-one' ? addDays(anniversary, 1) : anniversary
  const lastBarredDay = addDays(firstClearDay, -1)
  return bar({
    ground: 'INA 240B(d)(1)(B)', from: failed, lastBarredDay, firstClearDay, boundary: isNear || undefined,
    say: say('voluntaryDeparture.failureBar.bar', { years, last: onDay(lastBarredDay), clear: onDay(firstClearDay) }),
    steps: lines(step, say('voluntaryDeparture.failureBar.step.years', { years, failed: onDay(failed), last: onDay(lastBarredDay) }),
      say('voluntaryDeparture.failureBar.step.what'), say('voluntaryDeparture.failureBar.step.exceptions')),
  })
}
