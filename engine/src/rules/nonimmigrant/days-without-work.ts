/** Days of one training in which nothing counted as work (OPT-1). */
import { type Day, addDays } from '../../base/day.ts'
import { opt } from '../../facts/keys.ts'
import { unsettled } from '../answers.ts'
import { type Item, answersOf, endAs } from '../each.ts'
import type { NotApplicable, Span, Unsettled, Value } from '../result.ts'
import type { Reader } from '../rule.ts'
import { type ClosedSpan, inside, outside } from '../unlawful-presence/spans.ts'
import { HOURS_OF_WORK, OPT_DAYS_WITHOUT_WORK, SHORT_GAP_DAYS, STEM_DAYS_WITHOUT_WORK } from './numbers.ts'
import { changedIn, optDays, optJobDays, optJobHours } from './opt-items.ts'
import { shortGaps } from './readings.ts'

export interface WithoutWork {
  /** The first day counted: of this training, or of the one before it that it lengthens. */
  readonly from: Day
  readonly start: Day
  readonly end: Day
  /** Most days the law allows. */
  readonly limit: number
  readonly isStem: boolean
  /** The days without work, in order, as if nothing else were known up to the end of the training. */
  readonly days: readonly ClosedSpan[]
}
/** An extension for a field of science follows the first training at most this long after it, the time its card is lengthened. */
const NEXT_DAYS = 181

export function withoutWork(r: Reader): WithoutWork | NotApplicable | Unsettled {
  const start = r.get(opt.start)
  const printed = r.get(opt.end)
  if (printed < start) return unsettled('endsBeforeItBegins')
  // A status for work ends the training; the days after it are counted no more.
  const changed = changedIn(r, start, printed)
  const end = changed === undefined ? printed : addDays(changed, -1)
  const isStem = r.maybe(opt.stem) === true
  const before = isStem ? firstTraining(r, start) : start
  if (typeof before !== 'number') return before
  const work = workIn(r, before, start, end, isStem)
  if ('kind' in work) return work
  const idle = outside(work.spans, before, end)
  const limit = r.law(isStem ? STEM_DAYS_WITHOUT_WORK : OPT_DAYS_WITHOUT_WORK, start).value
  return { from: before, start, end, limit, isStem, days: withoutShortGaps(r, idle, work.spans, before) }
}

/** The first day of the training that this extension follows; its own where the papers show none. */
function firstTraining(r: Reader, start: Day): Day | NotApplicable {
  const all = r.each(optDays)
  const unknown = endAs(all)
  if (unknown) return unknown
  const before = answersOf(all).map((x) => x.value[0]!).filter((s) => s.to! < start && start - s.to! <= NEXT_DAYS).toSorted((a, b) => b.to! - a.to!)[0]
  return before === undefined ? start : before.from
}

interface Job {
  readonly span: Span
  readonly hours: number
}

/** Days that count as work: 20 hours a week or more, in one job; before an extension, also in several together. */
function workIn(r: Reader, from: Day, start: Day, end: Day, isStem: boolean): { readonly spans: readonly ClosedSpan[] } | NotApplicable {
  const all: readonly Item<Value<readonly Span[]>>[] = r.each(optJobDays)
  const unknown = endAs(all)
  if (unknown) return unknown
  const here = new Map<string, Span>()
  for (const { scope, result } of all) {
    const span = result.kind === 'Value' ? result.value[0]! : undefined
    if (span && span.from <= end && (span.to === undefined || span.to >= from)) here.set(scope.id, span)
  }
  if (here.size === 0) return { spans: [] }
  const hours = r.each(optJobHours).filter((x) => here.has(x.scope.id))
  const open = endAs(hours)
  if (open) return open
  const jobs = hours.flatMap(({ scope, result }): Job[] => (result.kind === 'Value' ? [{ span: here.get(scope.id)!, hours: result.value }] : []))
  const alone = jobs.filter((j) => j.hours >= HOURS_OF_WORK).map((j) => j.span)
  const together = togetherEnough(jobs, from, isStem ? addDays(start, -1) : end)
  return { spans: inside([...alone, ...together], from, end) }
}

/** Days from..to on which all jobs together reach the hours. */
function togetherEnough(jobs: readonly Job[], from: Day, to: Day): readonly Span[] {
  const turns = new Set<Day>([from])
  for (const { span } of jobs) {
    if (span.from > from && span.from <= to) turns.add(span.from)
    if (span.to !== undefined && span.to >= from && span.to < to) turns.add(addDays(span.to, 1))
  }
  const starts = [...turns].toSorted((a, b) => a - b)
  return starts.flatMap((a, i): Span[] => {
    const sum = jobs.reduce((n, j) => (j.span.from <= a && (j.span.to === undefined || j.span.to >= a) ? n + j.hours : n), 0)
    const last = i + 1 < starts.length ? addDays(starts[i + 1]!, -1) : to
    return sum >= HOURS_OF_WORK && a <= last ? [{ from: a, to: last }] : []
  })
}

/** Gaps of ten days or less between two jobs: they count, or by older guidance do not. */
function withoutShortGaps(r: Reader, idle: readonly ClosedSpan[], work: readonly ClosedSpan[], from: Day): readonly ClosedSpan[] {
  const last = work.at(-1)
  if (last === undefined) return idle
  const most = r.law(SHORT_GAP_DAYS, from).value
  const isShort = (s: ClosedSpan): boolean => s.to - s.from + 1 <= most && s.from > work[0]!.to && s.to < last.from
  if (!idle.some(isShort) || r.reading(shortGaps) === 'every-day-counts') return idle
  return idle.filter((s) => !isShort(s))
}
