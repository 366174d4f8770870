import type { Rule } from '../rule.ts'
import { appealFromOfficer } from './appeal-from-officer.ts'
import { appealToBoard } from './appeal-to-board.ts'
import { firstHearing } from './first-hearing.ts'
import { hearingDay } from './hearing.ts'
import { hearingFilings } from './hearing-filings.ts'
import { inAbsentiaMotion } from './in-absentia-motion.ts'
import { motionToReconsider } from './motion-to-reconsider.ts'
import { motionToReopen } from './motion-to-reopen.ts'
import { orderFinalDay } from './order-final-day.ts'
import { petitionForReview } from './petition-for-review.ts'
import { proceedingsCommenced } from './proceedings-commenced.ts'
import { stopTime } from './stop-time.ts'

export { courtLaw } from './numbers.ts'
export { courtReadings } from './readings.ts'
export const courtRules: readonly Rule[] = [
  appealToBoard, appealFromOfficer, inAbsentiaMotion, orderFinalDay, motionToReconsider, motionToReopen, petitionForReview,
  hearingDay, hearingFilings, firstHearing, proceedingsCommenced, stopTime,
]
