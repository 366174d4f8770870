/** Provisions on the asylum clock that two careful lawyers read differently (rulebook section 6). First = default. */
import { cite, reading } from '../rule.ts'

/** The judge denied, the Board or a court sent the case back: do the days in between count for the clock? */
export const remandCredit = reading(
  'reading.asy.remand-credit',
  { id: 'credited', authority: cite('B.H. / A.B.T. settlement (W.D. Wash. 2013); 180-Day Asylum EAD Clock Notice (rev. 8/2024)') },
  { id: 'not-credited', authority: cite('8 CFR 208.7(a)(1): no credit is written there') },
)

export const asylumReadings = [remandCredit] as const
