/** What the timeline shows, before it is drawn: entries, what was worked out, gaps and disagreements. No words here. */
import type { Claim, Contradiction, FieldName, Finding, HolderRecord, Outcome, Outlook, Source, TimelineItem } from '@proofline/engine'
import { isVerdict, mainDay } from '../../record/outcome-view.ts'
import type { Stretch } from './axis.ts'

/** Only what papers prove, only what the person said, or everything. */
export type Filter = 'proven' | 'mine' | 'all'

export interface Entry {
  readonly id: string
  readonly event: string
  readonly field: FieldName
  readonly precision: TimelineItem['precision']
  readonly source: Source
  /** Where it stands: the day, or the last day of a span. Absent when no paper gives a day. */
  readonly day?: number
  /** First day, for spans. */
  readonly from?: number
  /** The field of the first day, when that day is shown as part of this span and nowhere else. */
  readonly startField?: FieldName
  /** The entry this span starts at, when that one is shown by itself (came in → allowed to stay until). */
  readonly startEntry?: string
  /** Who says so, the best proof first. Never empty. */
  readonly claims: readonly Claim[]
  readonly face: Claim
  readonly disagreement?: Contradiction
}
export interface WorkedOut {
  readonly id: string
  readonly outcome: Outcome
  /** The possible days, in order; several when papers or readings of the law differ. */
  readonly days: readonly number[]
}
export interface TimelineModel {
  /** With a day, in order. */
  readonly entries: readonly Entry[]
  /** No paper gives a day. */
  readonly undated: readonly Entry[]
  readonly workedOut: readonly WorkedOut[]
  /** Gaps between two days, drawn where they are. */
  readonly gaps: readonly Finding[]
  /** Everything else the papers leave open or cannot both be true. */
  readonly open: readonly Finding[]
  /** Disagreements with at least two days to show, and the entries that stand against each other. */
  readonly joined: ReadonlyMap<string, readonly Entry[]>
}

/** Spans whose first day is part of them (a passport runs from its issue), by the end of their field's name. */
const WHOLE_SPANS: ReadonlySet<string> = new Set([
  'passport.expires', 'visa.expires', 'card.expires', 'filing.validUntil', 'custody.until', 'residence.until', 'job.until', 'program.until',
  'training.until', 'labor.until', 'presence.until', 'clockStop.until', 'circumstance.until', 'authorizedStay.until',
])
const STARTS = ['issued', 'validFrom', 'from', 'date']
const isProven = (c: Claim): boolean => c.quote !== undefined
const isMine = (c: Claim): boolean => c.generatedBy === 'statement'

/** Everything to show for one filter. */
export function timelineModel(record: HolderRecord, outlook: Outlook, filter: Filter): TimelineModel {
  const entries = withSpans(record.timeline.flatMap((item) => entryOf(record, item, filter)))
  const dated = entries.filter((e) => e.day !== undefined).sort((a, b) => (a.from ?? a.day!) - (b.from ?? b.day!) || a.day! - b.day!)
  const all = filter === 'all'
  const undated = entries.filter((e) => e.day === undefined)
  const told = new Set(undated.flatMap((e) => e.claims.map((c) => c.id)))
  return {
    entries: dated, undated, joined: joinedIn(dated),
    workedOut: all ? workedOutIn(outlook) : [],
    gaps: all ? record.findings.flatMap(gapOf) : [],
    // What a day left open says stands among the entries without a day.
    open: all ? record.findings.filter((f) => gapOf(f).length === 0 && !(f.type === 'UnknownDate' || f.type === 'NoHearingDayInNotice' ? f.claims.some((id) => told.has(id)) : false)) : [],
  }
}

/** A finding with two different days, the earlier first. */
function gapOf(f: Finding): Finding[] {
  if (f.type !== 'ArrivalsWithoutDeparture' && f.type !== 'DeparturesWithoutArrival') return []
  if (f.from === undefined || f.until === undefined || f.from === f.until) return []
  return [f.from < f.until ? f : { ...f, from: f.until, until: f.from }]
}

function entryOf(record: HolderRecord, item: TimelineItem, filter: Filter): Entry[] {
  const claims = item.claims.map((id) => record.claims.get(id)).filter((c) => c !== undefined)
    .filter((c) => filter === 'all' || (filter === 'proven' ? isProven(c) : isMine(c)))
    .sort((a, b) => Number(b.source === item.source) - Number(a.source === item.source) || Number(isProven(b)) - Number(isProven(a)))
  const face = claims[0]
  if (!face) return []
  const disagreement = disagreementOf(record, item)
  // An arrival also knows when it ended; that day is an entry of its own.
  const isSpan = item.until !== undefined && item.field !== 'admission.date'
  const day = isSpan ? item.until : item.day
  return [{
    id: `${item.event}/${item.field}/${item.day ?? ''}/${face.id}`, event: item.event, field: item.field, precision: item.precision, source: face.source, claims, face,
    ...(day === undefined ? {} : { day }), ...(isSpan && item.day !== undefined ? { from: item.day } : {}), ...(disagreement ? { disagreement } : {}),
  }]
}

/** The contradiction an item is a side of; one about days before one about anything else. */
function disagreementOf(record: HolderRecord, item: TimelineItem): Contradiction | undefined {
  const own = record.contradictions.filter((c) => c.event === item.event || c.sides.some((s) => s.claims.some((id) => item.claims.includes(id))))
  const bySide = own.find((c) => c.fields.includes(item.field) && c.sides.some((s) => s.claims.some((id) => item.claims.includes(id))))
  return bySide ?? own.find((c) => item.contest !== undefined && c.contest === item.contest)
}

/** Takes the first day of a span into the span, or ties the span to the entry it starts at. */
function withSpans(entries: readonly Entry[]): Entry[] {
  const taken = new Set<string>()
  const tied = entries.map((e): Entry => {
    if (e.from === undefined) return e
    const starts = entries.filter((s) => s !== e && s.event === e.event && s.source === e.source && s.from === undefined && s.precision === 'exact' && STARTS.includes(s.field.slice(s.field.indexOf('.') + 1)))
    if (WHOLE_SPANS.has(e.field)) {
      const own = starts.find((s) => s.day === e.from && !s.disagreement && !e.disagreement)
      if (own) taken.add(own.id)
      return own ? { ...e, startField: own.field } : e
    }
    // Another paper's first day must not stretch this one's span: only its own source's start counts.
    const start = starts[0]
    const { from: _from, ...point } = e
    return start?.day !== undefined && start.day <= e.day! ? { ...e, from: start.day, startEntry: start.id } : point
  })
  return tied.filter((e) => !taken.has(e.id))
}

function joinedIn(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const e of entries) if (e.disagreement) groups.set(e.disagreement.id, [...(groups.get(e.disagreement.id) ?? []), e])
  return new Map([...groups].filter(([, sides]) => new Set(sides.map((s) => s.day)).size > 1))
}

function workedOutIn(outlook: Outlook): WorkedOut[] {
  return outlook.outcomes.filter((o) => !isVerdict(o)).flatMap((outcome): WorkedOut[] => {
    const days = [...new Set(outcome.branches.map((b) => mainDay(b.result)).filter((d) => d !== undefined))].sort((a, b) => a - b)
    return days.length === 0 ? [] : [{ id: outcome.id, outcome, days }]
  }).sort((a, b) => a.days[0]! - b.days[0]!)
}

/** Papers this far apart are seen apart without opening the axis. */
const OPEN_SPREAD_MAX = 40

/** Where the axis opens: around days that stand against each other, those that change an outcome first. */
export function openingsOf(model: TimelineModel, record: HolderRecord, outlook: Outlook): Stretch[] {
  const decides = new Set(outlook.outcomes.flatMap((o) => o.matters))
  const weight = (c: Contradiction): number => (c.contest !== undefined && decides.has(record.contests[c.contest]!.id) ? 0 : c.weak ? 2 : 1)
  return [...model.joined.values()].sort((a, b) => weight(a[0]!.disagreement!) - weight(b[0]!.disagreement!)).flatMap((sides): Stretch[] => {
    const days = sides.map((s) => s.day!)
    const [first, last] = [Math.min(...days), Math.max(...days)]
    return last - first <= OPEN_SPREAD_MAX ? [{ from: first - 5, to: last + 6 }] : []
  })
}

/** Every day something is drawn on. */
export const daysOf = (model: TimelineModel): number[] => [
  ...model.entries.flatMap((e) => (e.from === undefined ? [e.day!] : [e.from, e.day!])),
  ...model.workedOut.flatMap((w) => w.days),
  ...model.gaps.flatMap((f) => [f.from!, f.until!]),
]

/** Months between two days when nothing is on paper for at least eight months; years from two on. */
export function silence(from: number, to: number): { readonly unit: 'months' | 'years'; readonly n: number } | undefined {
  const days = to - from
  if (days < 240) return undefined
  // Six weeks short of a whole year still reads as that many years.
  const years = Math.floor((days + 45) / 365.25)
  return years >= 2 ? { unit: 'years', n: years } : { unit: 'months', n: Math.floor(days / 30.44) }
}
