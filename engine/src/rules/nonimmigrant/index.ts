import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { graceAfterJob } from './grace-after-job.ts'
import { graceAfterProgram } from './grace-after-program.ts'
import { h1bSixYears } from './h1b-six-years.ts'
import { h1bTripDays } from './h1b-trip-days.ts'
import { nonimmigrantNumbers } from './numbers.ts'
import { optFilingWindow } from './opt-filing-window.ts'
import { optDays, optJobDays, optJobHours, statusChanged } from './opt-items.ts'
import { optUnemployedDays } from './opt-unemployed-days.ts'
import { optUnemploymentLimit } from './opt-unemployment-limit.ts'

export { nonimmigrantReadings } from './readings.ts'

export const nonimmigrantRules = [
  h1bTripDays, h1bSixYears, graceAfterJob, graceAfterProgram, optDays, optJobDays, optJobHours, statusChanged, optUnemployedDays, optUnemploymentLimit, optFilingWindow,
] as unknown as readonly Rule[]
export const nonimmigrantLaw: readonly LawValue[] = nonimmigrantNumbers
