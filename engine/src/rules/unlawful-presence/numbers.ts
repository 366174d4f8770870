/** Dated numbers of unlawful presence and its bars, each with its reference. They hold on the day that is counted to. */
import { day } from '../../base/day.ts'
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'
import { CONSENT, LONG_BAR, MORE_THAN_A_YEAR, SHORT_BAR } from './authorities.ts'

/** No earlier day counts (UP-1): the day IIRIRA took effect. */
export const FIRST_COUNTED_DAY = day('1997-04-01')

/** Most days in one stay without a bar: the three-year bar needs more than these. */
export const DAYS_WITHOUT_BAR = lawValue('unlawful-presence.days-without-bar', 'days', always(180, SHORT_BAR))
/** "One year or more" in days; in a stay that holds 29 February one reading asks for one day more. */
export const DAYS_OF_ONE_YEAR = lawValue('unlawful-presence.days-of-one-year', 'days', always(365, LONG_BAR))
export const SHORT_BAR_YEARS = lawValue('unlawful-presence.short-bar-years', 'years', always(3, SHORT_BAR))
export const LONG_BAR_YEARS = lawValue('unlawful-presence.long-bar-years', 'years', always(10, LONG_BAR))
/** No day under this age counts (ground B). */
export const ADULT_YEARS = lawValue('unlawful-presence.adult-years', 'years', always(18, cite('INA 212(a)(9)(B)(iii)(I)')))
/** Most days of all stays together before an entry without inspection that leads to no permanent bar ("more than 1 year"). */
export const DAYS_IN_ALL = lawValue('unlawful-presence.days-in-all', 'days', always(365, MORE_THAN_A_YEAR))
/** Years outside before consent to come back may be asked for. */
export const CONSENT_YEARS = lawValue('unlawful-presence.consent-years', 'years', always(10, CONSENT))
