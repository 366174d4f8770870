import type { Day } from '../../base/day.ts'
import { answersOf } from '../each.ts'
import type { Reader } from '../rule.ts'
import { boardOrderDay } from '../unlawful-presence/picks.ts'

/** Did the Board decide on or after the day of a judge's decision? Then the Board's decision has its own days. */
export const decidedByBoard = (r: Reader, on: Day): boolean => answersOf(r.each(boardOrderDay)).some((decided) => decided.value >= on)
