import { type Day } from '../../base/day.ts'
import { arrivalLast, holder } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { answersOf } from '../each.ts'
import { lastArrivalReading } from '../readings.ts'
import type { Say, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { arrivalDay } from './arrival-day.ts'
import { departureDay } from './departure-day.ts'
import { firstAsylumFiling } from './first-asylum-filing.ts'
import { examples } from './last-arrival.examples.ts'

/** Longest trip abroad, in days, that counts as "short" here. No court gave a number: a product guess, wide on purpose. */
export const SHORT_TRIP_DAYS = 60

/**
 * The arrival from which the year for asking for asylum runs: the day given by hand, else the latest arrival in the
 * papers. Where asylum was asked for before a later trip, the last arrival on or before that day governs; the
 * filing is therefore read only when there are several arrivals. Arrivals without a day are passed over: a later
 * one could only give more time.
 */
export const lastArrival = rule({
  id: 'derived/last-arrival', rulebook: 'ASY-1', kind: 'Value', safe: 'none',
  authority: [
    cite('8 CFR 1208.4(a)(2)(ii)', 'official'), cite('Matter of F-P-R-, 24 I&N Dec. 681 (BIA 2008)', 'official'),
    cite('Joaquin-Porras v. Gonzales, 435 F.3d 172 (2d Cir. 2006)', 'secondary'),
  ],
  staleAfter: STALE.volatile, readings: [lastArrivalReading], examples,
  eval(r) {
    const given = r.maybe(arrivalLast)
    if (given !== undefined) return answer(given)
    const arrivals = daysOf(r.each(arrivalDay))
    const latest = arrivals.at(-1)
    if (latest === undefined) return answer(r.get(arrivalLast))
    if (arrivals.length === 1) return answer(latest)
    const asked = r.result(firstAsylumFiling)
    if (asked.kind === 'NotEnoughKnown') r.use(firstAsylumFiling)
    const before = asked.kind === 'Value' ? arrivals.filter((d) => d <= asked.value) : arrivals
    const governs = before.at(-1)
    // Asked before every arrival we know of: the arrival that counts is in none of the papers.
    if (governs === undefined) return answer(r.get(arrivalLast))
    const steps = governs === latest ? [] : [say('derived.lastArrival.step.laterTrips', { governs: onDay(governs), latest: onDay(latest) })]
    const without = beforeShortTrip(r, before)
    if (without === undefined || r.reading(lastArrivalReading) === 'most-recent-arrival') return answer(governs, steps)
    return answer(without, [...steps, say('derived.lastArrival.step.shortTrip', { back: onDay(governs), governs: onDay(without) })])
  },
})

const answer = (on: Day, steps: readonly Say[] = []) =>
  value(on, { say: say('derived.lastArrival.value', { value: onDay(on) }), steps: steps.length > 0 ? steps : undefined })

/** The distinct days answered, in order. */
const daysOf = (items: Parameters<typeof answersOf<Value<Day>>>[0]): Day[] =>
  [...new Set(answersOf(items).map((x) => x.value))].sort((a, b) => a - b)

/** In the Second Circuit, the arrival before a short trip abroad, when the papers show one; else undefined. */
function beforeShortTrip(r: Reader, arrivals: readonly Day[]): Day | undefined {
  if (arrivals.length < 2 || r.maybe(holder.circuit) !== '2') return undefined
  const departures = daysOf(r.each(departureDay))
  let at = arrivals.length - 1
  while (at > 0) {
    const back = arrivals[at]!
    const left = departures.findLast((d) => d <= back && d >= arrivals[at - 1]!)
    if (left === undefined || back - left > SHORT_TRIP_DAYS) break
    at -= 1
  }
  return at === arrivals.length - 1 ? undefined : arrivals[at]
}
