/** Departures, real and planned, as the rules about leaving read them. The small rules are never shown alone. */
import type { Day } from '../../base/day.ts'
import { arrival, departure, leaving } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import { arrivalDay } from '../derived/arrival-day.ts'
import { departureDay } from '../derived/departure-day.ts'
import { endAs } from '../each.ts'
import type { NotApplicable, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples as exemptExamples } from './exempt-return.examples.ts'
import { examples as fearedExamples } from './feared-country.examples.ts'
import { examples as permissionExamples } from './travel-permission.examples.ts'

const BEFORE_LEAVING = cite('8 CFR 245.2(a)(4)(ii)(B)')
/** Statuses in which one may travel while an application for a green card is open. */
const EXEMPT = /^(?:H-?1B?1?|H-?4|L-?1[AB]?|L-?2|K-?[34]|V-?[123]?)$/i

/** Did the holder leave with a permit to travel that was approved before the day of leaving? */
export const travelPermission = rule<Value<boolean>>({
  id: 'departure/travel-permission', rulebook: 'DEP-1', per: 'departure', kind: 'Value', safe: 'none',
  authority: [BEFORE_LEAVING, cite('8 CFR 208.8(a)')], staleAfter: STALE.volatile, examples: permissionExamples,
  eval(r) {
    const held = r.maybe(departure.onAdvanceParole)
    const approved = r.maybe(departure.paroleApproved)
    const has = approved === undefined || held === false ? (held ?? r.get(departure.onAdvanceParole)) : approved < r.get(departure.date)
    return value(has, { say: say(`departure.travelPermission.${has ? 'yes' : 'no'}`) })
  },
})
/** Did this trip go to the country the holder fears? Nothing where no paper says so. */
export const fearedCountry = rule<Value<boolean>>({
  id: 'departure/feared-country', rulebook: 'DEP-1', per: 'departure', kind: 'Value', safe: 'none', authority: [cite('8 CFR 208.8(b)')],
  staleAfter: STALE.volatile, examples: fearedExamples,
  eval(r) {
    const there = r.maybe(departure.toFearedCountry)
    return there === undefined ? otherKind() : value(there, { say: say(`departure.fearedCountry.${there ? 'yes' : 'no'}`) })
  },
})
/** The day of an arrival in a status that keeps an application for a green card open (H-1B, L, K-3, V and their families). */
export const exemptReturn = rule<Value<Day>>({
  id: 'departure/exempt-return', rulebook: 'DEP-1', per: 'arrival', kind: 'Value', safe: 'none', authority: [cite('8 CFR 245.2(a)(4)(ii)(C)-(D)')],
  staleAfter: STALE.volatile, examples: exemptExamples,
  eval(r) {
    if (!EXEMPT.test(r.maybe(arrival.classOfAdmission)?.trim() ?? '')) return otherKind()
    const on = r.get(arrival.date)
    return value(on, { say: say('departure.exemptReturn.value', { value: onDay(on) }) })
  },
})

export interface Trip {
  readonly on: Day
  readonly isPlan: boolean
  readonly scope: string | undefined
}

/** Every departure with a day and the one planned, in order. Ends the rule when a departure's day is in no paper. */
export function tripsOf(r: Reader): readonly Trip[] | NotApplicable {
  const real = r.each(departureDay)
  const unknown = endAs(real)
  if (unknown) return unknown
  const trips: Trip[] = real.flatMap(({ scope, result }) => (result.kind === 'Value' ? [{ on: result.value, isPlan: false, scope: scope.id }] : []))
  const planned = r.maybe(leaving.on)
  if (planned !== undefined) trips.push({ on: planned, isPlan: true, scope: undefined })
  return trips.sort((a, b) => a.on - b.on)
}

/** Left with a permit approved before; a result when that is in no paper. */
export function hasPermission(r: Reader, trip: Trip): boolean | NotApplicable {
  if (trip.isPlan) return r.get(leaving.onAdvanceParole)
  const found = r.each(travelPermission).filter((x) => x.scope.id === trip.scope)
  const unknown = endAs(found)
  return unknown ?? found.some((x) => x.result.kind === 'Value' && x.result.value)
}

/** Whether a trip goes to the country the holder fears; undefined where nobody said so. */
export function toFeared(r: Reader, trip: Trip): boolean | undefined {
  if (trip.isPlan) return r.maybe(leaving.toFearedCountry)
  const found = r.each(fearedCountry).find((x) => x.scope.id === trip.scope)?.result
  return found?.kind === 'Value' ? found.value : undefined
}

/** The first arrival after a trip was in a status that keeps the application open. */
export function cameBackExempt(r: Reader, trip: Trip): boolean {
  if (trip.isPlan) return false
  const exempt = r.each(exemptReturn)
  let first: { on: Day; scope: string } | undefined
  for (const { scope, result } of r.each(arrivalDay)) {
    if (result.kind === 'Value' && result.value >= trip.on && (first === undefined || result.value < first.on)) first = { on: result.value, scope: scope.id }
  }
  return first !== undefined && exempt.some((x) => x.scope.id === first.scope && x.result.kind === 'Value')
}
