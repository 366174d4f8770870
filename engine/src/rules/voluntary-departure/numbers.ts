/** Dated numbers of voluntary departure, each with its reference. */
import { day } from '../../base/day.ts'
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

/** Most days in place of a case, or before its end; extensions included. */
export const DAYS_BEFORE_END = lawValue('voluntary-departure.days-before-end', 'days', always(120, cite('INA 240B(a)(2)(A); 8 CFR 240.25(c), 1240.26(e)', 'official')))
/** Most days at the end of a case. */
export const DAYS_AT_END = lawValue('voluntary-departure.days-at-end', 'days', always(60, cite('INA 240B(b)(2); 8 CFR 1240.26(e)', 'official')))
export const BOND_WORKING_DAYS = lawValue('voluntary-departure.bond-working-days', 'working-days', always(5, cite('8 CFR 1240.26(c)(3)', 'official')))
/** What a motion or a petition for review made within the time to leave does to it, by the day it was given. */
export const FILING_EFFECT = lawValue('voluntary-departure.filing-effect', 'codes',
  { value: 'stands', from: null, until: day('2009-01-19'), authority: cite('Dada v. Mukasey, 554 U.S. 1 (2008)') },
  { value: 'ends', from: day('2009-01-20'), until: null, authority: cite('8 CFR 1240.26(b)(3)(iii), (e)(1), (i)', 'official') },
)
export const FAILURE_YEARS = lawValue('voluntary-departure.failure-years', 'years', always(10, cite('INA 240B(d)(1)(B)')))

export const voluntaryDepartureLaw = [DAYS_BEFORE_END, DAYS_AT_END, BOND_WORKING_DAYS, FILING_EFFECT, FAILURE_YEARS] as const
