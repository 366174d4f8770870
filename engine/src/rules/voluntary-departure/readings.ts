/** Provisions on voluntary departure that two careful lawyers read differently (rulebook section 6). First = default. */
import { cite, reading } from '../rule.ts'

/** The 120 days end on a closed day. The Supreme Court decided the 60 days, with the same word "days". */
export const roll120 = reading(
  'reading.vd.roll-120',
  { id: 'rolls', authority: cite('Monsalvo Velázquez v. Bondi, No. 23-929 (U.S. Apr. 22, 2025)', 'official') },
  { id: 'does-not-roll', authority: cite('INA 240B(a)(2)(A); open question 2 of the rulebook') },
)

export const voluntaryDepartureReadings = [roll120] as const
