/** Dated numbers about leaving, each with its reference. They hold on the day of leaving, or of coming back. */
import { day } from '../../base/day.ts'
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

/** The day IIRIRA took effect: other bars held before. */
const SINCE = { from: day('1997-04-01'), until: null } as const

/** Years of the bar after a first removal on arrival, after another first one, and after any later one. */
export const BAR_YEARS_ON_ARRIVAL = lawValue('departure.bar-years-on-arrival', 'years', { value: 5, ...SINCE, authority: cite('INA 212(a)(9)(A)(i)') })
export const BAR_YEARS = lawValue('departure.bar-years', 'years', { value: 10, ...SINCE, authority: cite('INA 212(a)(9)(A)(ii)') })
export const BAR_YEARS_AGAIN = lawValue('departure.bar-years-again', 'years', { value: 20, ...SINCE, authority: cite('INA 212(a)(9)(A)(i)-(ii)') })
/** Years of the bar after a missed hearing. */
export const MISSED_HEARING_YEARS = lawValue('departure.missed-hearing-years', 'years', { value: 5, ...SINCE, authority: cite('INA 212(a)(6)(B)') })
/** Most days of one trip after which a resident is not taken for somebody who asks to be admitted. */
export const RESIDENT_TRIP_DAYS = lawValue('departure.resident-trip-days', 'days', always(180, cite('INA 101(a)(13)(C)(ii)')))
/** Years abroad from which the green card is not valid for coming back. */
export const CARD_YEARS = lawValue('departure.card-years', 'years', always(1, cite('8 CFR 211.1(a)(2)')))
