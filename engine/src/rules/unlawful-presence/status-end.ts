/** How long a status given by an approval, a grant or a card protects its holder. */
import { type Day, addYears, earlier } from '../../base/day.ts'
import { petition } from '../conditional-residence/petition.ts'
import { answersOf, endAs } from '../each.ts'
import type { NotApplicable, Span } from '../result.ts'
import type { Reader } from '../rule.ts'
import { YEARS_ON_CONDITION } from '../conditional-residence/numbers.ts'
import { judgeOrderDay } from './picks.ts'

/**
 * From `from` on, until a judge orders removal after that day; a judge who gives a status does so on `from` itself.
 * Ends the rule when such an order has no day.
 */
export function statusSpan(r: Reader, from: Day): Span | NotApplicable {
  const orders = r.each(judgeOrderDay)
  const unknown = endAs(orders)
  if (unknown) return unknown
  let to: Day | undefined
  for (const { value: on } of answersOf(orders)) if (on > from && (to === undefined || on < to)) to = on
  return to === undefined ? { from } : { from, to }
}

/**
 * Residence on condition ends by itself on the second anniversary (or on `to`, the day given with it), unless a
 * petition to remove the conditions is pending or approved. A rule that uses this lists `YEARS_ON_CONDITION`.
 */
export function conditionalSpan(r: Reader, from: Day, to: Day | undefined): Span | NotApplicable {
  const span = statusSpan(r, from)
  if ('kind' in span) return span
  if (answersOf(r.each(petition)).some((p) => p.value !== 'over')) return span
  const end = to ?? addYears(from, r.law(YEARS_ON_CONDITION, from).value, 'feb-28')
  return { from, to: span.to === undefined ? end : earlier(end, span.to) }
}

export const isSpan = (x: Span | NotApplicable): x is Span => !('kind' in x)
