/** Provisions on work permits that two careful lawyers read differently (rulebook section 6). First = default. */
import { cite, reading } from '../rule.ts'

/** The card ended on a closed day and its renewal on paper came on the next business day. */
export const renewalRoll = reading(
  'reading.ead.filing-roll',
  { id: 'no-roll', authority: cite('8 CFR 274a.13(d)(1)(i)') },
  { id: 'rolls-for-on-paper', authority: cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary') },
)
export const workPermitReadings = [renewalRoll] as const
