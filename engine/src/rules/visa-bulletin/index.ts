import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'
import { chargeability } from './chargeability.ts'
import { chartForFiling } from './chart-for-filing.ts'
import { priorityDateCurrent } from './priority-date-current.ts'

export const visaBulletinRules: readonly Rule[] = [chargeability, priorityDateCurrent, chartForFiling]
export const visaBulletinReadings: readonly Reading[] = []
export const visaBulletinLaw: readonly LawValue[] = []
