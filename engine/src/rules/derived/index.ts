import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { arrivalDay } from './arrival-day.ts'
import { asylumReceivedDay } from './asylum-received-day.ts'
import { departureDay } from './departure-day.ts'
import { firstAskedOnline } from './first-asked-online.ts'
import { firstAsylumFiling } from './first-asylum-filing.ts'
import { lastArrival } from './last-arrival.ts'

export const derivedRules: readonly Rule[] = [
  arrivalDay, departureDay, asylumReceivedDay, firstAsylumFiling, firstAskedOnline, lastArrival,
]
export const derivedLaw: readonly LawValue[] = []
