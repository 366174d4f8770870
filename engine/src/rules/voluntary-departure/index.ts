import type { Rule } from '../rule.ts'
import { appealedOrderDay } from './appealed-order-day.ts'
import { bondBy } from './bond-by.ts'
import { failureBar } from './failure-bar.ts'
import { leaveBy } from './leave-by.ts'
import { permittedDays } from './permitted-days.ts'
import { stillHere } from './still-here.ts'
import { terminatedByFiling } from './terminated-by-filing.ts'

export { voluntaryDepartureLaw } from './numbers.ts'
export { voluntaryDepartureReadings } from './readings.ts'
export const voluntaryDepartureRules: readonly Rule[] = [
  leaveBy, bondBy, terminatedByFiling, failureBar, permittedDays, appealedOrderDay, stillHere,
]
