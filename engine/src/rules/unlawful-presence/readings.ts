/** Provisions on unlawful presence that two careful lawyers read differently (rulebook section 6). First = default. */
import { cite, reading } from '../rule.ts'

const NO_AUTHORITY = cite('no authority found; rulebook UP-1')
const STATUTE = cite('INA 212(a)(9)(B)(iii)(II)')
const TWO_FILINGS = cite('Former AFM ch. 40.9.2 (May 6, 2009 memo), on a second filing')

/** A1: does the day of leaving count as a day of presence? */
export const departureDayReading = reading(
  'reading.up.departure-day',
  { id: 'counted', authority: NO_AUTHORITY },
  { id: 'not-counted', authority: NO_AUTHORITY },
)
/** A2: the law leaves out time "under 18"; is the 18th birthday itself such a day? */
export const eighteenthBirthday = reading(
  'reading.up.eighteenth-birthday',
  { id: 'birthday-counts', authority: cite('INA 212(a)(9)(B)(iii)(I)') },
  { id: 'day-after', authority: cite('agency guidance and practice; rulebook UP-1, A2') },
)
/** A3: "one year" in a stay that holds 29 February. */
export const oneYearReading = reading(
  'reading.up.one-year',
  { id: '365-days', authority: cite('rulebook UP-1, A3') },
  { id: 'calendar-year', authority: cite('Lagandaon v. Ashcroft, 383 F.3d 983 (9th Cir. 2004)', 'official') },
)
/** A4: which days of a pending asylum application still protect someone who worked without permission? */
export const unauthorizedWorkReading = reading(
  'reading.up.asylum-unauthorized-work',
  { id: 'lost-entirely', authority: STATUTE },
  { id: 'lost-from-first-day-of-work', authority: STATUTE },
  { id: 'lost-while-working', authority: STATUTE },
)
/** The I-94 ended on a closed day and the request on paper came the next business day. */
export const filingRoll = reading(
  'reading.up.filing-roll',
  { id: 'rolls-for-on-paper', authority: cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary') },
  { id: 'no-roll', authority: cite('INA 212(a)(9)(B)(iv)') },
)
/** A second request filed while the first was pending, after the I-94 had ended. */
export const bridgeFiling = reading(
  'reading.up.bridge-filing',
  { id: 'protects-only-if-first-approved', authority: TWO_FILINGS },
  { id: 'protects', authority: TWO_FILINGS },
)
/** A request taken back before it was decided. */
export const withdrawnFiling = reading(
  'reading.up.withdrawn-filing',
  { id: 'denied-that-day', authority: cite('rulebook UP-2: treated as denied on the day of withdrawal') },
  { id: 'void', note: true, authority: cite('rulebook UP-2: treated as never filed') },
)

/** Do the exceptions of ground B (under 18, asylum pending) also hold for the permanent bar? */
export const permanentBarExceptions = reading(
  'reading.up.permanent-bar-exceptions',
  { id: 'do-not-apply', authority: cite('1997 (Virtue) and 2009 memos', 'secondary') },
  { id: 'apply', authority: cite('INA 212(a)(9)(B)(iii), read into (C)(i)(I)') },
)

export const unlawfulPresenceReadings = [
  departureDayReading, eighteenthBirthday, oneYearReading, unauthorizedWorkReading, filingRoll, bridgeFiling, withdrawnFiling, permanentBarExceptions,
] as const
