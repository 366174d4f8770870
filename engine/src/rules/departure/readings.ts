/** Provisions about leaving that two careful lawyers read differently (rulebook section 6). First = default. */
import { cite, reading } from '../rule.ts'

/** "More than 180 days" on one trip of a resident: whole days abroad, or with one of the days of travel. */
export const residentAbsenceCount = reading(
  'reading.dep.resident-absence-count',
  { id: 'full-days', authority: cite('INA 101(a)(13)(C)(ii); counted as for citizenship') },
  { id: 'one-more-day', note: true, authority: cite('INA 101(a)(13)(C)(ii)') },
)

export const departureReadings = [residentAbsenceCount] as const
