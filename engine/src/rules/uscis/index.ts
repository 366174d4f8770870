import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { appealOrMotion } from './appeal-or-motion.ts'
import {
  APPEAL_DAYS, MAIL_DAYS, NOID_DAYS_MAX, NOID_DAYS_USUAL, NOIR_DAYS_USUAL, REVOCATION_APPEAL_DAYS, RFE_DAYS_MAX, RFE_DAYS_USUAL, RFE_I539_DAYS_USUAL,
} from './numbers.ts'
import { responseDeadline } from './response-deadline.ts'
import { serviceDay } from './service-day.ts'

export const uscisRules: readonly Rule[] = [responseDeadline, appealOrMotion, serviceDay]
export const uscisLaw: readonly LawValue[] = [
  RFE_DAYS_MAX, NOID_DAYS_MAX, RFE_DAYS_USUAL, RFE_I539_DAYS_USUAL, NOID_DAYS_USUAL, NOIR_DAYS_USUAL,
  APPEAL_DAYS, REVOCATION_APPEAL_DAYS, MAIL_DAYS,
]
