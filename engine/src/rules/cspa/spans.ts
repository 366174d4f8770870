/** Days on which a visa is available to a priority date since its petition was approved, and which of them count for a child. */
import { type Day, addDays, addYears, later } from '../../base/day.ts'
import type { BulletinCell } from '../../facts/bulletins.ts'
import type { Span } from '../result.ts'
import { type Gap, availableSpans, gapIn, isAvailable, monthAfter, monthOf } from '../visa-bulletin/availability.ts'

export type SpansSince =
  | { readonly type: 'Known'; readonly spans: readonly Span[]; /** Last day of the last month known without a gap. */ readonly through: Day | undefined }
  /** Bulletins are missing that could hide an earlier first day. */
  | { readonly type: 'Gap'; readonly gap: Gap }

/** One year from its first day to its last: had a visa been available that long, it is not started anew. */
export const fullYear = (from: Day): Day => addDays(addYears(from, 1, 'feb-28'), -1)

/**
 * The spans on or after `since`, each cut to it. A span of which the months after are not known goes on, as far as we
 * know, unless a later month within the year shows that it ended; the months that begin a span are never guessed.
 */
export function spansSince(cells: readonly BulletinCell[], priorityDate: Day, since: Day): SpansSince {
  const spans: Span[] = []
  let cursor = since
  for (const found of availableSpans(cells, priorityDate)) {
    if (found.until !== undefined && found.until < since) continue
    const from = later(found.from, since)
    const gap = from > cursor ? gapIn(cells, cursor, found.from) : undefined
    if (gap && spans.length === 0) return { type: 'Gap', gap }
    if (gap) {
      const stopped = stoppedInYear(cells, priorityDate, spans.at(-1)!)
      if (stopped === undefined) return { type: 'Known', spans: [...spans.slice(0, -1), { from: spans.at(-1)!.from }], through: spans.at(-1)!.to }
      const after = gapIn(cells, stopped, found.from)
      if (after) return { type: 'Gap', gap: after }
    }
    spans.push(found.until === undefined ? { from } : { from, to: found.until })
    if (found.until === undefined) break
    cursor = addDays(found.until, 1)
  }
  const newest = cells.at(-1)
  const end = newest ? addDays(monthAfter(newest.month), -1) : undefined
  if (spans.length === 0) {
    const gap = newest && newest.month >= since ? gapIn(cells, since, monthAfter(newest.month)) : undefined
    return newest === undefined || end! < since ? { type: 'Gap', gap: { first: monthOf(since), last: monthOf(since), months: 1 } } : gap ? { type: 'Gap', gap } : { type: 'Known', spans, through: end }
  }
  const last = spans.at(-1)!
  if (last.to === undefined || stoppedInYear(cells, priorityDate, last) !== undefined || last.to >= fullYear(last.from)) return { type: 'Known', spans, through: end }
  return { type: 'Known', spans: [...spans.slice(0, -1), { from: last.from }], through: last.to }
}

/** The first month after a span, and before its year was full, in which no visa was available. */
const stoppedInYear = (cells: readonly BulletinCell[], priorityDate: Day, span: Span): Day | undefined =>
  span.to === undefined ? undefined : cells.find((c) => c.month > span.to! && c.month <= fullYear(span.from) && !isAvailable(c.cutoff, priorityDate))?.month

/**
 * The span whose first day counts for a child: the first in which residence was sought, or that went on for a full
 * year, or that goes on. Undefined when the visa stopped being available and has not begun again.
 */
export function countingSpan(spans: readonly Span[], sought: Day | undefined): Span | undefined {
  return spans.find((s) => s.to === undefined || (sought !== undefined && sought <= s.to) || s.to >= fullYear(s.from))
}
