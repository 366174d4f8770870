/** Dated numbers of unlawful presence and its bars, each with its reference. */
import { day } from '../../base/day.ts'
import type { LawNumber } from '../calendar/numbers.ts'
import { cite } from '../rule.ts'

/** No earlier day counts (UP-1): the day IIRIRA took effect. */
export const FIRST_COUNTED_DAY = day('1997-04-01')
const SINCE = { from: FIRST_COUNTED_DAY, until: null } as const

/** Most days in one stay without a bar: the three-year bar needs more than these. */
export const DAYS_WITHOUT_BAR: LawNumber = { value: 180, ...SINCE, authority: cite('INA 212(a)(9)(B)(i)(I); 8 USC 1182(a)(9)(B)(i)(I)') }
/** "One year or more" in days; in a stay that holds 29 February one reading asks for one day more. */
export const DAYS_OF_ONE_YEAR: LawNumber = { value: 365, ...SINCE, authority: cite('INA 212(a)(9)(B)(i)(II); 8 USC 1182(a)(9)(B)(i)(II)') }
export const SHORT_BAR_YEARS: LawNumber = { value: 3, ...SINCE, authority: DAYS_WITHOUT_BAR.authority }
export const LONG_BAR_YEARS: LawNumber = { value: 10, ...SINCE, authority: DAYS_OF_ONE_YEAR.authority }
/** No day under this age counts (ground B). */
export const ADULT_YEARS: LawNumber = { value: 18, ...SINCE, authority: cite('INA 212(a)(9)(B)(iii)(I)') }
/** Conditional residence ends by itself this many years after it began, when nothing was filed. */
export const CONDITIONAL_YEARS = 2
