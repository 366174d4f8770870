import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { courtNotice } from './court-notice.ts'
import { COURT_MOVE_DAYS, MOVE_DAYS, REGISTRATION_AGE, REGISTRATION_DAYS } from './numbers.ts'
import { courtDecisionDay, exemptArrival, registeredByCard, registeredByFiling, residenceSince, uninspectedArrival } from './picks.ts'
import { registration } from './registration.ts'
import { uscisNotice } from './uscis-notice.ts'

export { addressReadings } from './readings.ts'

export const addressRules: readonly Rule[] = [
  residenceSince, exemptArrival, courtDecisionDay, uninspectedArrival, registeredByCard, registeredByFiling, uscisNotice, courtNotice, registration,
]
export const addressLaw: readonly LawValue[] = [MOVE_DAYS, COURT_MOVE_DAYS, REGISTRATION_DAYS, REGISTRATION_AGE]
