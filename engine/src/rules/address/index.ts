import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'

export const addressRules: readonly Rule[] = []
export const addressReadings: readonly Reading[] = []
export const addressLaw: readonly LawValue[] = []
