/** Days on which the asylum clock stands still, merged, and what is left of the count (ASY-2). */
import { type Day, addDays } from '../../base/day.ts'
import type { Span } from '../result.ts'

/** Spans in order, none touching another. An open one (no `to`) swallows all that follow. */
export function merged(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans
  const out: { from: Day; to: Day | undefined }[] = []
  for (const s of [...spans].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last && (last.to === undefined || s.from <= last.to + 1)) {
      if (s.to === undefined) last.to = undefined
      else if (last.to !== undefined && s.to > last.to) last.to = s.to
    } else out.push({ from: s.from, to: s.to })
  }
  return out as readonly Span[]
}

/** Stopped days from `start` up to the day before `until`. */
export function stoppedBefore(stops: readonly Span[], start: Day, until: Day): number {
  let days = 0
  for (const s of stops) {
    const from = Math.max(s.from, start)
    const to = Math.min(s.to ?? until - 1, until - 1)
    if (to >= from) days += to - from + 1
  }
  return days
}

/** Stopped days from `start` on, of the stops that have ended. */
export function stoppedInAll(stops: readonly Span[], start: Day): number {
  return stops.reduce((days, s) => (s.to === undefined ? days : days + Math.max(0, s.to - Math.max(s.from, start) + 1)), 0)
}

/** Days counted at the start of `on`. */
export const elapsedOn = (stops: readonly Span[], start: Day, on: Day): number => on - start - stoppedBefore(stops, start, on)

/** The first day on which `days` have counted; undefined when a stop that has no end comes first. `stops` are merged. */
export function reached(stops: readonly Span[], start: Day, days: number): Day | undefined {
  let on = addDays(start, days)
  for (const s of stops) {
    if (s.from >= on) break
    if (s.to === undefined) return undefined
    if (s.to >= start) on = addDays(on, s.to - Math.max(s.from, start) + 1)
  }
  return on
}
