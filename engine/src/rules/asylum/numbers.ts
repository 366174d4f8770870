/** Dated numbers of asylum law, each with its reference. */
import { day } from '../../base/day.ts'
import type { LawNumber } from '../calendar/numbers.ts'
import { cite } from '../rule.ts'

/** The year never starts before this day (ASY-1). */
export const YEAR_STARTS_NO_EARLIER = day('1997-04-01')

export const YEARS_TO_ASK: LawNumber = { value: 1, from: day('1998-04-01'), until: null, authority: cite('8 USC 1158(a)(2)(B)') }

/** Days of the clock before a work permit under (c)(8) may be asked for. */
export const DAYS_TO_FILE: LawNumber = { value: 150, from: null, until: null, authority: cite('8 CFR 208.7(a)(1)', 'official') }
/** Days of the clock before it may be given. */
export const DAYS_TO_GRANT: LawNumber = { value: 180, from: null, until: null, authority: cite('8 CFR 208.7(a)(1)-(2)', 'official') }

/** A product guess, never law: asking this soon after a circumstance ended is a strong "reasonable period". */
export const STRONG_DAYS: LawNumber = { value: 30, from: null, until: null, authority: cite('product heuristic (rulebook ASY-1)') }
/** A product guess, never law, near 65 FR 76121, 76123-24: after this many months it is weak. */
export const ARGUABLE_MONTHS: LawNumber = { value: 6, from: null, until: null, authority: cite('product heuristic (rulebook ASY-1); 65 FR 76121, 76123-24 (Dec. 6, 2000)') }
