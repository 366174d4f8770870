import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'
import { amendmentAcknowledgment } from './amendment-acknowledgment.ts'
import { amendmentAppeal } from './amendment-appeal.ts'
import { amendmentReview } from './amendment-review.ts'
import { correctionRoutes } from './correction-routes.ts'
import { foiaAnswer } from './foia-answer.ts'
import { foiaAppeal } from './foia-appeal.ts'
import { foiaAppealAnswer } from './foia-appeal-answer.ts'
import {
  ACKNOWLEDGMENT_DAYS, AMENDMENT_APPEAL_DAYS_DHS, ANSWER_DAYS, ANSWER_MORE_DAYS, APPEAL_ANSWER_DAYS, APPEAL_DAYS_DHS, APPEAL_DAYS_DOJ,
  APPEAL_DAYS_LEAST, I94_FEE, REMINDER_DAYS, REVIEW_DAYS, SECOND_REMINDER_DAYS,
} from './numbers.ts'

export const recordsRules: readonly Rule[] = [
  foiaAnswer, foiaAppeal, foiaAppealAnswer, amendmentAcknowledgment, amendmentReview, amendmentAppeal, correctionRoutes,
]
export const recordsReadings: readonly Reading[] = []
export const recordsLaw: readonly LawValue[] = [
  ANSWER_DAYS, ANSWER_MORE_DAYS, APPEAL_ANSWER_DAYS, APPEAL_DAYS_DHS, APPEAL_DAYS_DOJ, APPEAL_DAYS_LEAST,
  ACKNOWLEDGMENT_DAYS, REVIEW_DAYS, AMENDMENT_APPEAL_DAYS_DHS, I94_FEE, REMINDER_DAYS, SECOND_REMINDER_DAYS,
]
