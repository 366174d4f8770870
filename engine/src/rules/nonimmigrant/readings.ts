/** Provisions on students and visitors for work that two careful lawyers read differently (rulebook section 6). */
import { cite, reading } from '../rule.ts'
import { F_GRACE_DAYS, F_GRACE_DAYS_FIXED } from './numbers.ts'

/** Days to leave after a program that ends on 2026-09-15 or later: the old rule, or the one a court postponed. */
export const admissionPeriod = reading(
  'reading.fj.admission-period',
  { id: 'duration-of-status-60', authority: F_GRACE_DAYS.rows[0]!.authority },
  { id: 'fixed-30', note: true, authority: F_GRACE_DAYS_FIXED.rows.at(-1)!.authority },
)
/** Does a gap of ten days or less between two jobs count as days without work? */
export const shortGaps = reading(
  'reading.opt.short-gaps',
  { id: 'every-day-counts', authority: cite('8 CFR 214.2(f)(10)(ii)(E)', 'secondary') },
  { id: 'gaps-to-10-days-disregarded', authority: cite('SEVP Policy Guidance 1004-03 (superseded)') },
)
export const nonimmigrantReadings = [admissionPeriod, shortGaps] as const
