import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { absenceCure, absenceCureSpouse } from './absence-cure.ts'
import { absenceDays } from './absence-days.ts'
import { absenceEffect } from './absence-effect.ts'
import { citizenMarriage } from './citizen-marriage.ts'
import { continuousResidence, continuousResidenceSpouse } from './continuous-residence.ts'
import { earliestFiling } from './earliest-filing.ts'
import { earliestFilingSpouse } from './earliest-filing-spouse.ts'
import { residentSince } from './resident-since.ts'

export { naturalizationReadings } from './readings.ts'

export const naturalizationRules: readonly Rule[] = [
  residentSince, earliestFiling, citizenMarriage, earliestFilingSpouse, absenceDays, absenceEffect, absenceCure,
  absenceCureSpouse, continuousResidence, continuousResidenceSpouse,
]
export const naturalizationLaw: readonly LawValue[] = []
