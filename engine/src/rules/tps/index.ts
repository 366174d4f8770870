import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'

export const tpsRules: readonly Rule[] = []
export const tpsReadings: readonly Reading[] = []
export const tpsLaw: readonly LawValue[] = []
