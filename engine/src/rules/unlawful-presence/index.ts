import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { authorizedUntil } from './authorized-until.ts'
import { countableDays } from './countable-days.ts'
import { extensionDays } from './extension-days.ts'
import { extensionProtection } from './extension-protection.ts'
import { extensionRolls } from './extension-rolls.ts'
import { firstClearDay } from './first-clear-day.ts'
import { firstCountableDay } from './first-countable-day.ts'
import { ADULT_YEARS, CONSENT_YEARS, DAYS_IN_ALL, DAYS_OF_ONE_YEAR, DAYS_WITHOUT_BAR, LONG_BAR_YEARS, SHORT_BAR_YEARS } from './numbers.ts'
import { permanentBarConsent } from './permanent-bar-consent.ts'
import { permanentBarDays } from './permanent-bar-days.ts'
import { permanentBarStayDays } from './permanent-bar-stay-days.ts'
import { permanentBarTotal } from './permanent-bar-total.ts'
import { permanentBar } from './permanent-bar.ts'
import {
  boardOrderDay, extensionApproved, filedDay, findingByDenial, findingDay, grantDay, judgeOrderDay, voluntaryDepartureDays,
  workDays,
} from './picks.ts'
import { protectedByAdjustment } from './protected-by-adjustment.ts'
import { protectedByApproval } from './protected-by-approval.ts'
import { protectedByAsylum } from './protected-by-asylum.ts'
import { protectedByGrant } from './protected-by-grant.ts'
import { protectedByResidence } from './protected-by-residence.ts'
import { protectedDays } from './protected-days.ts'
import { stayBegan, stayEnded } from './stay-ends.ts'
import { stayDays } from './stay-days.ts'
import { threeAndTenYearBar } from './three-and-ten-year-bar.ts'

export { unlawfulPresenceReadings } from './readings.ts'

export const unlawfulPresenceRules: readonly Rule[] = [
  findingDay, findingByDenial, judgeOrderDay, boardOrderDay, filedDay, grantDay, extensionApproved, workDays,
  voluntaryDepartureDays, authorizedUntil, firstCountableDay, protectedByAsylum, protectedByAdjustment, protectedByApproval, protectedByGrant,
  protectedByResidence, extensionProtection, extensionRolls, extensionDays, protectedDays, countableDays, stayDays,
  threeAndTenYearBar, firstClearDay, stayBegan, stayEnded, permanentBarDays, permanentBarStayDays, permanentBarTotal, permanentBar, permanentBarConsent,
]
export const unlawfulPresenceLaw: readonly LawValue[] = [
  DAYS_WITHOUT_BAR, DAYS_OF_ONE_YEAR, SHORT_BAR_YEARS, LONG_BAR_YEARS, ADULT_YEARS, DAYS_IN_ALL, CONSENT_YEARS,
]
