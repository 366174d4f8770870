import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'

export const formatsRules: readonly Rule[] = []
export const formatsReadings: readonly Reading[] = []
export const formatsLaw: readonly LawValue[] = []
