import type { LawValue } from '../law.ts'
import { safeSideRules } from '../outcomes/index.ts'
import type { Rule } from '../rule.ts'
import { actByDay } from './act-by.ts'
import { monthsLater } from './add-months.ts'
import { yearsLater } from './add-years.ts'
import { ageOnDay } from './age-on.ts'
import { closedDays } from './closed-days.ts'
import { countBack } from './count-back.ts'
import { countDays } from './count-days.ts'
import { countWorkingDays } from './count-working-days.ts'
import { rollDay } from './roll.ts'

export const calendarRules: readonly Rule[] = [
  closedDays, rollDay, countDays, countWorkingDays, countBack, actByDay, yearsLater, monthsLater, ageOnDay,
  ...safeSideRules,
]
export const calendarLaw: readonly LawValue[] = []
