/**
 * Provisions two careful lawyers read differently: the shared ones (`cal.*`) and those of the areas asylum and
 * court. Rulebook section 6. The first option is the default; options marked `note` never move the safe side.
 * A rule reads one only where it matters: a reading that changes nothing is never asked.
 */
import { cite, reading } from './rule.ts'

const HOLIDAYS = cite('5 USC 6103(b); E.O. 11582')
const MINASYAN = cite('Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009)', 'official')
const LAGANDAON = cite('Lagandaon v. Ashcroft, 383 F.3d 983 (9th Cir. 2004)', 'official')
const EOIR_MANUAL = cite('EOIR Policy Manual Part II 3.1(c)', 'official')
const NO_AUTHORITY = cite('no authority found; rulebook CAL-2')

/** Is the office closed on the Friday or Monday on which a holiday is observed? */
export const observedDays = reading(
  'reading.cal.observed-days',
  { id: 'closed', authority: HOLIDAYS },
  { id: 'open', note: true, authority: cite('5 USC 6103(a)') },
)
/** A count back from a hearing ends on a closed day. */
export const backwardRoll = reading(
  'reading.cal.backward-roll',
  { id: 'next-open-day', authority: EOIR_MANUAL },
  { id: 'previous-open-day', authority: cite('rulebook CAL-1: a court could ask for the day before') },
)
/** "Within one year": to the anniversary, or 365 or 366 full days. They differ only around 28 and 29 February. */
export const yearEnd = reading(
  'reading.cal.year-end',
  { id: 'anniversary', authority: MINASYAN },
  { id: 'span', authority: LAGANDAON },
)
/** The anniversary of 29 February in a common year. */
export const feb29Anniversary = reading(
  'reading.cal.feb29-anniversary',
  { id: 'feb-28', authority: NO_AUTHORITY },
  { id: 'mar-1', authority: NO_AUTHORITY },
)
/** The birthday of someone born on 29 February in a common year. */
export const feb29Birthday = reading(
  'reading.cal.feb29-birthday',
  { id: 'mar-1', authority: cite('USCIS practice') },
  { id: 'feb-28', authority: NO_AUTHORITY },
)
/** "Months later" when that month has no such day. */
export const monthEnd = reading(
  'reading.cal.month-end',
  { id: 'clamp', authority: NO_AUTHORITY },
  { id: 'first-of-next-month', note: true, authority: NO_AUTHORITY },
)
/** Is the anniversary of leaving still barred? */
export const barEnd = reading(
  'reading.cal.bar-end',
  { id: 'anniversary-plus-one', authority: NO_AUTHORITY },
  { id: 'anniversary', authority: NO_AUTHORITY },
)

/** Did a short trip abroad start a new year for asking for asylum? Second Circuit only. */
export const lastArrivalReading = reading(
  'reading.asy.last-arrival',
  { id: 'most-recent-arrival', authority: cite('Matter of F-P-R-, 24 I&N Dec. 681 (BIA 2008)', 'official') },
  { id: 'trip-did-not-reset', authority: cite('Joaquin-Porras v. Gonzales, 435 F.3d 172 (2d Cir. 2006)', 'secondary') },
)
/** Does an application for asylum sent online get the next business day? */
export const onlineRoll = reading(
  'reading.asy.online-roll',
  { id: 'regulation-rolls', authority: cite('8 CFR 208.4(a)(2)') },
  { id: 'no-roll', authority: cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary') },
)
/** Days to appeal to the Board, for decisions on or after 2026-03-09 outside the asylum class. */
export const appealDays = reading(
  'reading.eoir.appeal-days',
  { id: 'thirty-days', authority: cite('Amica Center v. EOIR (D.D.C. Mar. 8, 2026), vacating the ten days', 'secondary') },
  { id: 'ten-days', authority: cite('91 FR (Feb. 6, 2026), FR Doc. 2026-02326, eff. Mar. 9, 2026', 'official') },
)

export const sharedReadings = [
  observedDays, backwardRoll, yearEnd, feb29Anniversary, feb29Birthday, monthEnd, barEnd,
  lastArrivalReading, onlineRoll, appealDays,
] as const
