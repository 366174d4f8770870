import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'

export const recordsRules: readonly Rule[] = []
export const recordsReadings: readonly Reading[] = []
export const recordsLaw: readonly LawValue[] = []
