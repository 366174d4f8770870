/** Provisions on orders, motions and appeals that two careful lawyers read differently. The first option is the default. */
import { cite, reading } from '../rule.ts'

/** May a motion still be made after leaving the country? Circuits split on it, or hold the bar invalid. */
export const departureBar = reading(
  'reading.eoir.departure-bar',
  { id: 'invalid', authority: cite('courts of appeals holding 8 CFR 1003.2(d), 1003.23(b)(1) invalid') },
  { id: 'valid', authority: cite('8 CFR 1003.2(d), 1003.23(b)(1)') },
)
/**
 * The time to appeal ends on a closed day: final on the day it moves to, or on the last day as counted? A note: what a
 * person is told to act by is counted from the earlier one.
 */
export const finalDay = reading(
  'reading.eoir.final-day',
  { id: 'moved-last-day', authority: cite('8 CFR 1241.1(c), 1001.1(h)') },
  { id: 'counted-last-day', note: true, authority: cite('8 CFR 1241.1(c); open question 7 of the rulebook') },
)
/** Does a decision of an officer that came by mail give three more days to appeal to the Board? */
export const officerMail = reading(
  'reading.eoir.officer-mail',
  { id: 'adds-three-days', authority: cite('8 CFR 103.8(b)', 'official') },
  { id: 'from-mailing', authority: cite('Form EOIR-29 instructions: received within 30 days from the day of mailing', 'secondary') },
)

export const courtReadings = [departureBar, finalDay, officerMail] as const
