import type { Day } from '../../base/day.ts'
import { absence } from '../../facts/keys.ts'
import { eitherAnniversary } from '../anniversaries.ts'
import { count, lines, onDay, say, unsettled } from '../answers.ts'
import { residentSince } from '../naturalization/resident-since.ts'
import type { Count, NotApplicable } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { CARD_YEARS, RESIDENT_TRIP_DAYS } from './numbers.ts'
import { residentAbsenceCount } from './readings.ts'
import { examples } from './resident-absence.examples.ts'

const ADMISSION = cite('INA 101(a)(13)(C)(ii)')
/** Days under the limit that still get a line: a wrong stamp can be that far off. */
const NEAR_DAYS = 3
const quiet = (why: string): NotApplicable => ({ kind: 'NotApplicable', why, quiet: true })

/**
 * Whole days abroad on one long trip of a resident, for coming back (DEP-4): after more than 180 days a resident is
 * taken for somebody who asks to be admitted; after a year the green card is not valid for coming back. Shorter trips
 * get no line. Counted as for citizenship; whether a day of travel counts too is a reading, asked only where it
 * decides.
 */
export const residentAbsence = rule<Count>({
  id: 'departure/resident-absence', rulebook: 'DEP-4', per: 'absence', kind: 'Count', safe: 'highest',
  authority: [ADMISSION, cite('8 CFR 211.1(a)(2)')], staleAfter: STALE.policy, readings: [residentAbsenceCount], law: [RESIDENT_TRIP_DAYS, CARD_YEARS], examples,
  eval(r) {
    if (r.result(residentSince).kind === 'NotApplicable') return quiet('notResident')
    const since = r.use(residentSince)
    const back = r.maybe(absence.returned)
    if (back !== undefined && back <= since) return quiet('beforeResidence')
    const departed = r.get(absence.departed)
    if (departed < since) return quiet('beforeResidence')
    const returned = r.get(absence.returned)
    if (returned < departed) return unsettled('backBeforeLeaving', ADMISSION)
    const most = r.law(RESIDENT_TRIP_DAYS, returned).value
    const full = Math.max(0, returned - departed - 1)
    if (full < most - NEAR_DAYS) return quiet('shortTrip')
    const days = full === most && r.reading(residentAbsenceCount) === 'one-more-day' ? full + 1 : full
    const isYear = returned >= yearAbroad(r, departed)
    const word = isYear ? 'countYear' : days > most ? 'countLong' : 'count'
    return count(days, [most], {
      say: say(`departure.residentAbsence.${word}`, { days: { days }, departed: onDay(departed), returned: onDay(returned) }),
      steps: lines(
        say('departure.residentAbsence.step.counted', { most: { days: most } }),
        days > most ? say('departure.residentAbsence.step.admission') : undefined,
        isYear ? say('departure.residentAbsence.step.card') : undefined,
        say('departure.residentAbsence.step.permit'), say('departure.residentAbsence.step.intent'),
      ),
    })
  },
})

/** The first day on which a trip has lasted a year; the sooner one where 29 February leaves a doubt. */
const yearAbroad = (r: Reader, departed: Day): Day => eitherAnniversary(departed, r.law(CARD_YEARS, departed).value).early
