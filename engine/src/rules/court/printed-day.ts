/** A last day that the decision itself prints. */
import { actBy } from '../../base/calendar.ts'
import { type Day, earlier } from '../../base/day.ts'
import type { Deadline } from '../result.ts'

/**
 * The same last day, with a sooner one printed on the decision as what a person is told to act by. The day the law gives
 * stays. A printed day before `since`, the day of the decision, is a slip of the pen.
 */
export const actByPrinted = (last: Deadline, printed: Day | undefined, since: Day): Deadline =>
  printed === undefined || printed < since || printed >= last.due ? last : { ...last, actBy: earlier(last.actBy, actBy(printed)) }
