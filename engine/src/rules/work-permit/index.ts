import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'

export const workPermitRules: readonly Rule[] = []
export const workPermitReadings: readonly Reading[] = []
export const workPermitLaw: readonly LawValue[] = []
