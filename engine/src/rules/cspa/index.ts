import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { adjustedAge } from './adjusted-age.ts'
import { adjustedDay } from './adjusted-day.ts'
import { asyleeRefugeeChild } from './asylee-refugee-child.ts'
import { availableDay } from './available-day.ts'
import { designatedDays, finalActionDays } from './available-days.ts'
import { categoryConversion } from './category-conversion.ts'
import { chart } from './chart.ts'
import { followToJoin } from './follow-to-join.ts'
import { immediateRelativeAge } from './immediate-relative-age.ts'
import { CHART_BY_DECISION, CHART_BY_FILING, CHILD_AGE, FOLLOW_YEARS, SEEK_YEARS } from './numbers.ts'
import { pendingDays } from './pending-days.ts'
import { adjustmentDay, filedOnline, filingDay, naturalizedAfterFiling, petitioner } from './petition-picks.ts'
import { soughtToAcquire } from './sought-to-acquire.ts'
import { visaAvailable } from './visa-available.ts'

export { cspaReadings } from './readings.ts'

export const cspaRules: readonly Rule[] = [
  petitioner, filingDay, naturalizedAfterFiling, filedOnline, adjustmentDay, pendingDays, chart, finalActionDays, designatedDays, visaAvailable,
  availableDay, adjustedDay, immediateRelativeAge, adjustedAge, soughtToAcquire, categoryConversion, asyleeRefugeeChild, followToJoin,
]
export const cspaLaw: readonly LawValue[] = [CHILD_AGE, SEEK_YEARS, FOLLOW_YEARS, CHART_BY_DECISION, CHART_BY_FILING]
