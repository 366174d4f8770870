/** Provisions on addresses that two careful lawyers read differently (rulebook section 6). First = default. */
import { cite, reading } from '../rule.ts'

/** The ten days to report a move end on a closed day. */
export const moveRoll = reading(
  'reading.addr.ar11-roll',
  { id: 'rolls', authority: cite('8 CFR 1.2') },
  { id: 'no-roll', authority: cite('INA 265(a), which says nothing of closed days') },
)
/** Five days to tell the court: all days, or working days only? */
export const fiveDays = reading(
  'reading.addr.five-days',
  { id: 'calendar', authority: cite('8 CFR 1003.15(d)(2)', 'official') },
  { id: 'working', authority: cite('Form EOIR-33 and its web page; 8 CFR 1003.38(e)', 'official') },
)

export const addressReadings = [moveRoll, fiveDays] as const
