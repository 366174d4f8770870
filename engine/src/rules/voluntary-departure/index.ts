import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'

export const voluntaryDepartureRules: readonly Rule[] = []
export const voluntaryDepartureReadings: readonly Reading[] = []
export const voluntaryDepartureLaw: readonly LawValue[] = []
