import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'

export const nonimmigrantRules: readonly Rule[] = []
export const nonimmigrantReadings: readonly Reading[] = []
export const nonimmigrantLaw: readonly LawValue[] = []
