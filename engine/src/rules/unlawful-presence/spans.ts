/** Sets of days as spans, both ends included. A span without `to` has no end. */
import { type Day, addDays, fromYmd, isLeapYear, toYmd } from '../../base/day.ts'
import { merged } from '../asylum/stops.ts'
import type { Span } from '../result.ts'

export interface ClosedSpan {
  readonly from: Day
  readonly to: Day
}

/** The days of `spans` that lie in from..to, in order, none touching another. */
export const inside = (spans: readonly Span[], from: Day, to: Day): readonly ClosedSpan[] =>
  merged(spans).flatMap((s) => {
    const a = Math.max(s.from, from) as Day
    const b = Math.min(s.to ?? to, to) as Day
    return a <= b ? [{ from: a, to: b }] : []
  })

/** The days of from..to that lie in none of `spans`, in order. */
export function outside(spans: readonly Span[], from: Day, to: Day): readonly ClosedSpan[] {
  const out: ClosedSpan[] = []
  let at = from
  for (const s of inside(spans, from, to)) {
    if (s.from > at) out.push({ from: at, to: addDays(s.from, -1) })
    at = addDays(s.to, 1)
  }
  if (at <= to) out.push({ from: at, to })
  return out
}

export const lengthOf = (spans: readonly ClosedSpan[]): number => spans.reduce((n, s) => n + (s.to - s.from + 1), 0)

export const covers = (spans: readonly Span[], day: Day): boolean =>
  spans.some((s) => s.from <= day && (s.to === undefined || day <= s.to))

/** Does a 29 February lie in the spans? */
export const holdsLeapDay = (spans: readonly ClosedSpan[]): boolean =>
  spans.some((s) => {
    for (let { year } = toYmd(s.from); year <= toYmd(s.to).year; year += 1) {
      if (isLeapYear(year) && covers([s], fromYmd(year, 2, 29))) return true
    }
    return false
  })
