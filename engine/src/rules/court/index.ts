import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { appealToBoard } from './appeal-to-board.ts'
import { firstHearing } from './first-hearing.ts'
import { hearingDay } from './hearing.ts'
import { inAbsentiaMotion } from './in-absentia-motion.ts'

export const courtRules: readonly Rule[] = [appealToBoard, inAbsentiaMotion, hearingDay, firstHearing]
export const courtLaw: readonly LawValue[] = []
