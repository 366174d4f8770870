import { day } from '../base/day.ts'
import { allLaw, allReadings, allRules } from './all.ts'
import { coherentRules } from './coherent.ts'

/** The rules in use today. The version is the day the law in them was last compared. */
export const standardPack = {
  version: '2026-11-22' as string, lawKnownThrough: day('2026-10-05'), rules: allRules, readings: allReadings, law: allLaw, coherent: coherentRules,
} as const
