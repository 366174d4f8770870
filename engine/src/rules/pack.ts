import { allLaw, allReadings, allRules } from './all.ts'
import { coherentRules } from './coherent.ts'

/** The rules in use today. The version is the day the law in them was last compared. */
export const standardPack = {
  version: '2026-11-21', rules: allRules, readings: allReadings, law: allLaw, coherent: coherentRules,
} as const
