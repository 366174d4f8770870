import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'

export const visaBulletinRules: readonly Rule[] = []
export const visaBulletinReadings: readonly Reading[] = []
export const visaBulletinLaw: readonly LawValue[] = []
