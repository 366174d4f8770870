/** When a priority date is reached by a chart, as far as the bulletins known tell (PD-1). Nothing here knows today. */
import { type Day, addDays, addMonths, day, later, toYmd } from '../../base/day.ts'
import type { BulletinCell } from '../../facts/bulletins.ts'

/** Months in a row, all known, in which a visa is available to a priority date. */
export interface Available {
  /** First day of the first such month. */
  readonly from: Day
  /** Last day of the last such month; undefined when that is the newest month known, so that it goes on as far as we know. */
  readonly until: Day | undefined
  /** The month before `from` is not known, and the visa may have been available then already. */
  readonly gapBefore: boolean
  /** The month after `until` is not known: it ended then or went on. Else it retrogressed, when `until` is given. */
  readonly gapAfter: boolean
}

/** Before October 2015 there was one chart only, so no filing date can be missing there. */
const FILING_CHART_FROM = day('2015-10-01')

/** Strictly before the cut-off day; always with `C`, never with `U` (INA 201(a), 203; the bulletin's own note). */
export const isAvailable = (cutoff: BulletinCell['cutoff'], priorityDate: Day): boolean =>
  cutoff === 'current' || (cutoff !== 'unavailable' && priorityDate < cutoff)

/** The first day of the month after. */
export const monthAfter = (month: Day): Day => addMonths(month, 1, 'clamp')

/** The spans in which a visa is available to a priority date, oldest first. `cells`: what `Bulletins.of` gives, one cell a month, oldest first. */
export function availableSpans(cells: readonly BulletinCell[], priorityDate: Day): readonly Available[] {
  const out: Available[] = []
  let i = 0
  while (i < cells.length) {
    const first = cells[i]!
    if (!isAvailable(first.cutoff, priorityDate)) {
      i += 1
      continue
    }
    let last = first
    let n = i + 1
    while (n < cells.length && cells[n]!.month === monthAfter(last.month) && isAvailable(cells[n]!.cutoff, priorityDate)) {
      last = cells[n]!
      n += 1
    }
    out.push({
      from: first.month, until: n < cells.length ? addDays(monthAfter(last.month), -1) : undefined,
      gapBefore: isOpenBefore(first, cells[i - 1], priorityDate), gapAfter: n < cells.length && cells[n]!.month !== monthAfter(last.month),
    })
    i = n
  }
  return out
}

/** Could the month before the first of a span have been one of it? Not where it is known, nor before the priority date or the chart existed. */
function isOpenBefore(first: BulletinCell, before: BulletinCell | undefined, priorityDate: Day): boolean {
  if (before !== undefined && monthAfter(before.month) === first.month) return false
  return first.month > priorityDate && !(first.chart === 'dates-for-filing' && first.month <= FILING_CHART_FROM)
}

/** Months of which no bulletin is known: the first and the last of them, and how many. */
export interface Gap {
  readonly first: Day
  readonly last: Day
  readonly months: number
}
export const monthOf = (d: Day): Day => addDays(d, 1 - toYmd(d).day)

/** The unknown months from that of `from` to before that of `before`; undefined when all are known. */
export function gapIn(cells: readonly BulletinCell[], from: Day, before: Day): Gap | undefined {
  const start = cells[0]?.chart === 'dates-for-filing' ? later(from, FILING_CHART_FROM) : from
  let first: Day | undefined
  let last = start
  let months = 0
  let i = 0
  for (let month = monthOf(start); month < monthOf(before); month = monthAfter(month)) {
    while (i < cells.length && cells[i]!.month < month) i += 1
    if (cells[i]?.month === month) continue
    first ??= month
    last = month
    months += 1
  }
  return first === undefined ? undefined : { first, last, months }
}

/**
 * The first span that holds `since` or begins after it: what "became available" means for someone whose petition was
 * approved on `since`. `on` is the later of the two days; `gap` names unknown months in between, which may hide an earlier day.
 */
export function firstAvailable(cells: readonly BulletinCell[], priorityDate: Day, since: Day): { readonly on: Day; readonly span: Available; readonly gap: Gap | undefined } | undefined {
  for (const span of availableSpans(cells, priorityDate)) {
    if (span.until !== undefined && span.until < since) continue
    const on = later(span.from, since)
    return { on, span, gap: span.from > since ? gapIn(cells, since, span.from) : undefined }
  }
  return undefined
}
