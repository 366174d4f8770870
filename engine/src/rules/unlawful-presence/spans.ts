/** Sets of days as spans, both ends included. A span without `to` has no end. */
import { type Day, addDays, fromYmd, isLeapYear, toYmd } from '../../base/day.ts'
import { merged } from '../asylum/stops.ts'
import type { Span } from '../result.ts'

export interface ClosedSpan {
  readonly from: Day
  readonly to: Day
}

const NONE: readonly ClosedSpan[] = []

/** The days of `spans` that lie in from..to, in order, none touching another. */
export function inside(spans: readonly Span[], from: Day, to: Day): readonly ClosedSpan[] {
  if (spans.length === 0) return NONE
  let out: ClosedSpan[] | undefined
  for (const s of merged(spans)) {
    const a = s.from > from ? s.from : from
    const b = s.to !== undefined && s.to < to ? s.to : to
    if (a <= b) (out ??= []).push({ from: a, to: b })
  }
  return out ?? NONE
}

/** The days of from..to that lie in none of `spans`, in order. */
export function outside(spans: readonly Span[], from: Day, to: Day): readonly ClosedSpan[] {
  if (spans.length === 0) return from <= to ? [{ from, to }] : NONE
  const out: ClosedSpan[] = []
  let at = from
  for (const s of inside(spans, from, to)) {
    if (s.from > at) out.push({ from: at, to: addDays(s.from, -1) })
    at = addDays(s.to, 1)
  }
  if (at <= to) out.push({ from: at, to })
  return out
}

export function lengthOf(spans: readonly ClosedSpan[]): number {
  let days = 0
  for (const s of spans) days += s.to - s.from + 1
  return days
}

export function covers(spans: readonly Span[], day: Day): boolean {
  for (const s of spans) if (s.from <= day && (s.to === undefined || day <= s.to)) return true
  return false
}

/** Does a 29 February lie in the spans? */
export const holdsLeapDay = (spans: readonly ClosedSpan[]): boolean =>
  spans.some((s) => {
    for (let { year } = toYmd(s.from); year <= toYmd(s.to).year; year += 1) {
      if (isLeapYear(year) && covers([s], fromYmd(year, 2, 29))) return true
    }
    return false
  })
