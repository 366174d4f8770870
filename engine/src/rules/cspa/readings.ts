/** Provisions on the age of children that two careful lawyers read differently (rulebook section 6). First = default. */
import { cite, reading } from '../rule.ts'

const STATUTE = cite('INA 203(h)(1), 8 USC 1153(h)(1)')
const WEEKENDS = cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary')

/** Days a petition was pending: is the day it arrived counted as well? */
export const pendingDaysReading = reading(
  'reading.cspa.pending-days',
  { id: 'exclusive', authority: cite('USCIS Policy Manual vol. 7 part A ch. 7', 'secondary') },
  { id: 'inclusive', authority: STATUTE },
)
/** "Within 1 year" of a visa becoming available. */
export const soughtLastDay = reading(
  'reading.cspa.sought-last-day',
  { id: 'anniversary', authority: cite('Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009)', 'official') },
  { id: 'day-before', authority: STATUTE },
)
/** The year to seek residence ends on a closed day, and the form goes on paper. */
export const soughtRoll = reading(
  'reading.cspa.sought-roll',
  { id: 'no-roll', authority: STATUTE },
  { id: 'rolls-for-on-paper', authority: WEEKENDS },
)
/** The day before the 21st birthday was closed, and the petition came on paper the next business day. */
export const birthdayFilingRoll = reading(
  'reading.cspa.birthday-filing-roll',
  { id: 'no-roll', authority: cite('INA 201(f)(1), 8 USC 1151(f)(1)') },
  { id: 'rolls-for-on-paper', authority: WEEKENDS },
)
/** The day on which the age of a refugee's child is taken. */
export const refugeeAgeDate = reading(
  'reading.cspa.refugee-age-date',
  { id: 'interview-day', authority: cite('USCIS practice under INA 207(c)(2)(B)') },
  { id: 'filing-day', authority: cite('INA 207(c)(2)(B), 8 USC 1157(c)(2)(B)') },
)

export const cspaReadings = [pendingDaysReading, soughtLastDay, soughtRoll, birthdayFilingRoll, refugeeAgeDate] as const
