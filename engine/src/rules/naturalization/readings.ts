/** Provisions on naturalization that two careful lawyers read differently (rulebook section 6). First = default. */
import { cite, reading } from '../rule.ts'

const MANUAL = cite('USCIS Policy Manual vol. 12 part D ch. 3', 'secondary')
const REGULATION = cite('8 CFR 316.5(c)(1)', 'secondary')

/** On which day must the three years of marriage to a citizen be full? */
export const maritalUnionDate = reading(
  'reading.nat.marital-union-date',
  { id: 'at-filing', authority: cite('USCIS Policy Manual vol. 12') },
  { id: 'at-examination', authority: cite('8 CFR 319.1(a)(3)') },
)
/** "More than 6 months" abroad: in days, or by the calendar. */
export const sixMonths = reading(
  'reading.nat.six-months',
  { id: 'more-than-180-days', authority: MANUAL },
  { id: 'calendar-months', authority: REGULATION },
)
/** "1 year" abroad: in days, or by the calendar. */
export const oneYearAbroad = reading(
  'reading.nat.one-year',
  { id: '365-days', authority: MANUAL },
  { id: 'calendar-year', authority: REGULATION },
)
/** A trip of more than six months that is not explained: how long to wait after it? */
export const unrebuttedBreak = reading(
  'reading.nat.unrebutted-break',
  { id: 'four-years-six-months', authority: cite('USCIS Policy Manual vol. 12 part D ch. 3 (2020 update)') },
  { id: 'full-period-from-return', note: true, authority: REGULATION },
)
/** After waiting out a trip of a year or more: do the 90 days for filing early still help? */
export const cureEarlyFiling = reading(
  'reading.nat.cure-early-filing',
  { id: 'do-not-subtract-90', authority: REGULATION },
  { id: 'subtract-90', authority: cite('INA 334(a)') },
)
/** A trip that began before the years looked back on. */
export const absenceBeforeWindow = reading(
  'reading.nat.absence-before-window',
  { id: 'in-window-part', authority: cite('USCIS Policy Manual vol. 12 part D ch. 3 (2020 update)') },
  { id: 'whole-absence', note: true, authority: REGULATION },
)

/** Filed in the 90 days before the years are full: on which day must the three months in the State be full? */
export const threeMonthsEarlyFiler = reading(
  'reading.nat.three-months-early-filer',
  { id: 'at-filing', authority: cite('INA 316(a)(1)') },
  { id: 'at-examination', authority: cite('8 CFR 316.2(a)(5)') },
)

export const naturalizationReadings = [
  maritalUnionDate, sixMonths, oneYearAbroad, unrebuttedBreak, cureEarlyFiling, absenceBeforeWindow, threeMonthsEarlyFiler,
] as const
