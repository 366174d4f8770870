import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'

export const departureRules: readonly Rule[] = []
export const departureReadings: readonly Reading[] = []
export const departureLaw: readonly LawValue[] = []
