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

const least = (xs: readonly (number | undefined)[]): number | undefined => {
  const known = xs.filter((x) => x !== undefined)
  return known.length > 0 ? Math.min(...known) : undefined
}
const most = (xs: readonly (number | undefined)[]): number | undefined => {
  const known = xs.filter((x) => x !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}

export function safeOf(rule: Rule, results: readonly Result[]): Safe {
  const due = least(results.map((r) => (r.kind === 'Deadline' || r.kind === 'Window' ? r.due : undefined)))
  const actBy = least(results.map((r) => (r.kind === 'Deadline' || r.kind === 'Window' ? r.actBy : undefined)))
  const opens = most(results.map((r) => (r.kind === 'Window' ? r.opens : undefined)))
  const ends = results.map((r) => (r.kind === 'EligibilityDate' ? r.on : r.kind === 'Bar' ? r.firstClearDay : undefined))
  const on = rule.safe === 'earliest' ? least(ends) : most(ends)
  const counts = results.map((r) => (r.kind === 'Count' ? r.days : undefined))
  const days = rule.safe === 'lowest' ? least(counts) : most(counts)
  return {
    ...(due === undefined ? {} : { due: due as Day }), ...(actBy === undefined ? {} : { actBy: actBy as Day }),
    ...(opens === undefined ? {} : { opens: opens as Day }), ...(on === undefined ? {} : { on: on as Day }),
    ...(days === undefined ? {} : { days }),
  }
}
