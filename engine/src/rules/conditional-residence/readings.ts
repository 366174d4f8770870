/** Provisions on conditional residence that two careful lawyers read differently (rulebook section 6). First = default. */
import { cite, reading } from '../rule.ts'

/** Last day of the joint petition: the second anniversary, or the day before it. */
export const lastDayReading = reading(
  'reading.cr.last-day',
  { id: 'expiry-day', authority: cite('USCIS practice') },
  { id: 'day-before', authority: cite('INA 216(d)(2)') },
)

export const conditionalResidenceReadings = [lastDayReading] as const
