import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { clockStoppedDays } from './clock-stopped-days.ts'
import { asylumClock } from './clock.ts'
import { lateFiling } from './late-filing.ts'
import { oneYearDeadline } from './one-year-deadline.ts'
import { oneYearTimely } from './one-year-timely.ts'
import { workPermitEarliestFiling } from './work-permit-earliest-filing.ts'
import { workPermitEarliestGrant } from './work-permit-earliest-grant.ts'

export const asylumRules: readonly Rule[] = [
  oneYearDeadline, oneYearTimely, lateFiling, clockStoppedDays, asylumClock, workPermitEarliestFiling, workPermitEarliestGrant,
]
export const asylumLaw: readonly LawValue[] = []
