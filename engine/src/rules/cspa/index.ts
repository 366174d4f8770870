import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'

export const cspaRules: readonly Rule[] = []
export const cspaReadings: readonly Reading[] = []
export const cspaLaw: readonly LawValue[] = []
