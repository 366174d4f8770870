import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { responseDeadline } from './response-deadline.ts'
import { serviceDay } from './service-day.ts'

export const uscisRules: readonly Rule[] = [responseDeadline, serviceDay]
export const uscisLaw: readonly LawValue[] = []
