/** The safe side of an outcome over all coherent worlds and readings (CAL-3, rulebook 1.6). */
import type { Day } from '../base/day.ts'
import type { Result } from '../rules/result.ts'
import type { Rule } from '../rules/rule.ts'

export interface Safe {
  /** Earliest last legal day (deadlines, closing ends). */
  readonly due?: Day
  /** Earliest last working day on or before the unrolled day: what a person is told. `actBy <= due`. */
  readonly actBy?: Day
  /** Latest first day of a window. */
  readonly opens?: Day
  /** Latest day something becomes possible (eligibility, end of a bar). */
  readonly on?: Day
  /** Highest count that hurts, lowest that helps. */
  readonly days?: number
}

const least = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined || (b !== undefined && b < a) ? b : a)
const most = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined || (b !== undefined && b > a) ? b : a)

export function safeOf(rule: Rule, results: readonly Result[]): Safe {
  let due: Day | undefined
  let actBy: Day | undefined
  let opens: Day | undefined
  let on: Day | undefined
  let days: number | undefined
  let isEndless = false
  for (const r of results) {
    switch (r.kind) {
      case 'Deadline': case 'Window':
        due = least(due, r.due)
        actBy = least(actBy, r.actBy)
        if (r.kind === 'Window') opens = most(opens, r.opens)
        break
      case 'EligibilityDate': case 'Bar': {
        const end = r.kind === 'Bar' ? r.firstClearDay : r.on
        if (end === undefined) isEndless = true
        on = rule.safe === 'earliest' ? least(on, end) : most(on, end)
        break
      }
      case 'Count':
        days = days === undefined ? r.days : rule.safe === 'lowest' ? Math.min(days, r.days) : Math.max(days, r.days)
        break
      default:
    }
  }
  // A bar that may have no end leaves no day that is safe.
  return { due, actBy, opens, on: isEndless ? undefined : on, days } as Safe
}
