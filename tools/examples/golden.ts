/**
 * What the product says about one person, as three short texts a human can review: every claim with its words, every
 * contradiction and outcome, the timeline. Papers are named by their file, never by their hash.
 */
import {
  type Branch, type Choice, type Claim, type ClaimValue, type Contradiction, type DayTime, type Finding, type HolderRecord, type Outcome, type Outlook,
  type Result, branchesUnder, claimsOf, day, fieldSpec, isoDay, resultJson, why,
} from '@proofline/engine'
import type { ReadExample, Told } from './pipeline.ts'

export interface Golden {
  readonly claims: unknown
  readonly outlook: unknown
  readonly timeline: unknown
}

/** File names in the place of hashes: `admission:i94.pdf/admission#1/date`. */
type Names = (text: string) => string

const namesOf = (papers: readonly ReadExample[]): Names => (text) =>
  papers.reduce((t, p) => t.replaceAll(p.paper.id, p.name).replaceAll(p.paper.id.slice(0, 16), p.name), text)

const isDayTime = (v: ClaimValue): v is DayTime => typeof v === 'object' && 'zone' in v

/** A value on one line: ISO days, `SURNAME / GIVEN (order)`, the parts of a place or an address. */
export function valueText({ field, value }: Pick<Claim, 'field' | 'value'>): string {
  if (value === undefined) return '?'
  const { type } = fieldSpec(field)
  if (typeof value === 'number') return type === 'day' || type === 'day/ds' || type === 'day/cu' ? isoDay(day(isoOf(value))) : String(value)
  if (typeof value !== 'object') return String(value)
  if (isDayTime(value)) return `${isoDay(value.day)}${value.time === null ? '' : ` ${value.time}`}${value.zone === 'utc' ? ' UTC' : ''}`
  if ('surname' in value) return `${value.surname} / ${value.given}${value.middle ? ` / ${value.middle}` : ''} (${value.order}${value.truncated ? ', cut' : ''})`
  if ('lines' in value) return value.lines.join(' | ')
  return Object.entries(value).map(([key, part]) => `${key} ${String(part)}`).join(', ')
}
const isoOf = (n: number): string => isoDay(n as Parameters<typeof isoDay>[0])

const fold = (text: string): string => text.replace(/\s+/g, ' ')
const precisionText = (c: Pick<Claim, 'precision'>): string => (c.precision === 'exact' ? '' : ` (${c.precision})`)
const quoteText = (c: Claim): string => (c.quote ? `«${fold(c.quote.exact)}»${c.quote.page > 1 ? ` p${c.quote.page}` : ''}` : '«said»')

/** `admission#1 admission.date = 2022-09-02 (about) | «on or about September 2, 2022»`. */
const claimText = (c: Claim): string => `${c.event} ${c.field} = ${valueText(c)}${precisionText(c)} | ${quoteText(c)}`

function claimsGolden(papers: readonly ReadExample[]): unknown {
  return Object.fromEntries(papers.map(({ name, reading, notRead }) => [name, {
    reader: reading.reader ?? null, ...(notRead ? { notRead } : {}),
    ...(reading.claims.length > 0 ? { claims: reading.claims.map(claimText) } : {}),
    ...(reading.problems.length > 0 ? { problems: reading.problems.map((p) => [p.type, p.field, p.quote && `«${fold(p.quote.exact)}»`].filter(Boolean).join(' ')) } : {}),
  }]))
}

/** What an answer means for somebody on a day; dates that are past on both sides mean the same. */
function verdictOn(r: Result, today: number): string {
  switch (r.kind) {
    case 'Deadline': return r.due < today ? 'past' : `until ${r.due}`
    case 'Window': return r.due !== undefined && r.due < today ? 'past' : `${r.opens === undefined || r.opens <= today ? 'open' : `from ${r.opens}`} until ${r.due}`
    case 'EligibilityDate': return r.on <= today ? 'open' : `from ${r.on}`
    case 'Bar': return `${r.ground} until ${r.firstClearDay ?? 'ever'}`
    case 'Count': return `past ${r.thresholds.filter((t) => r.days > t).length} of ${r.thresholds.length}`
    case 'Clock': return r.kind
    case 'Value': return String(r.value)
    case 'NotApplicable': return `${r.kind} ${r.why}`
    case 'NotEnoughKnown': return `${r.kind} ${r.missing.map((m) => m.fact.name).join()}`
    case 'Unsettled': return `${r.kind} ${r.why}`
    case 'RuleFailed': return r.kind
  }
}

/** Shown rules whose answer the contradiction moves, and those where what somebody may or must do differs with it. */
export function changedBy({ record, look }: Told, c: Contradiction): { changes: string[]; flips: string[] } {
  const contest = c.contest === undefined ? undefined : record.contests[c.contest]
  const moved = contest ? look.outcomes.filter((o) => o.rule.shown && o.matters.includes(contest.id)) : []
  const flips = moved.filter((o) => {
    const sides = c.sides.filter((s) => s.option !== undefined)
      .map((s) => [...new Set((s.options ?? [s.option!]).flatMap((option) => branchesUnder(look, o, new Map([[contest!.id, option]])).map((b) => verdictOn(b.result, look.today ?? 0))))].sort().join(' / '))
    return new Set(sides).size > 1
  })
  const ids = (all: readonly Outcome[]): string[] => [...new Set(all.map((o) => o.rule.id))].sort()
  return { changes: ids(moved), flips: ids(flips) }
}

const sayClaim = (record: HolderRecord, names: Names) => (id: string): string => {
  const c = record.claims.get(id)!
  return `${c.quote ? names(c.quote.paper) : c.source}: ${valueText(c)}${precisionText(c)} ${quoteText(c)}`
}

function contradictionGolden(told: Told, c: Contradiction, names: Names): unknown {
  const say = sayClaim(told.record, names)
  return {
    id: names(c.id), kind: c.kind, fields: c.fields.join(', '), ...(c.weak ? { weak: true } : {}),
    sides: c.sides.map((s) => ({ ...(s.option === undefined ? {} : { option: names(s.option) }), claims: s.claims.map(say).sort() })),
    ...changedBy(told, c),
  }
}

/** `Deadline raw=2023-09-12 due=2023-09-12`. */
function resultText(r: Result): string {
  const { kind, say: _, ...rest } = resultJson(r)
  return [kind, ...Object.entries(rest).map(([key, v]) => `${key}=${typeof v === 'object' ? JSON.stringify(v) : String(v)}`)].join(' ')
}

const choiceText = (set: readonly Choice[], names: Names): string => set.map((c) => names(`${c.contest} = ${c.options.join(' or ')}`)).join(' and ')

function branchGolden(told: Told, o: Outcome, b: Branch, names: Names): unknown {
  const say = sayClaim(told.record, names)
  const holds = b.holds.map((h) => choiceText(h, names)).filter((h) => h !== '').sort()
  const chain = why(told.look, b, o.rule, o.about)
  const steps = 'steps' in b.result && b.result.steps ? b.result.steps.map((s) => s.id) : []
  return {
    gives: names(resultText(b.result)), ...(holds.length > 0 ? { holds } : {}), ...(b.until === undefined ? {} : { until: isoDay(b.until) }),
    ...(steps.length > 0 ? { steps } : {}), proof: claimsOf(chain).map(say).sort(),
  }
}

function outcomeGolden(told: Told, o: Outcome, names: Names): unknown {
  const safe = Object.entries(o.safe).filter(([, v]) => v !== undefined).map(([key, v]) => `${key}=${key === 'days' ? String(v) : isoOf(v as number)}`).join(' ')
  return {
    id: names(o.id), ...(safe ? { safe } : {}), ...(o.boundary ? { boundary: true } : {}), ...(o.exact ? {} : { exact: false }),
    ...(o.needs.length > 0 ? { needs: o.needs.map((n) => names(`${n.scope} ${n.fact.name}`)) } : {}),
    branches: o.branches.map((b) => branchGolden(told, o, b, names)),
  }
}

const findingText = (record: HolderRecord, f: Finding, names: Names): unknown => ({
  type: f.type, ...(f.from === undefined ? {} : { from: isoDay(f.from) }), ...(f.until === undefined ? {} : { until: isoDay(f.until) }),
  claims: f.claims.map(sayClaim(record, names)).sort(),
})

const onlySays = (o: Outcome): string | undefined => {
  const [first] = o.branches
  return o.branches.length === 1 && first?.result.kind === 'NotApplicable' ? first.result.why : undefined
}
/** Answers that the rules themselves call not worth a line are left out. */
const isQuiet = (o: Outcome): boolean => o.branches.every((b) => 'quiet' in b.result && b.result.quiet === true)

const shownOutcomes = (look: Outlook): Outcome[] => look.outcomes.filter((o) => o.rule.shown && !isQuiet(o))

function outlookGolden(told: Told, names: Names): unknown {
  const { record, look } = told
  const shown = shownOutcomes(look)
  return {
    onDay: look.today === undefined ? null : isoDay(look.today),
    contradictions: record.contradictions.map((c) => contradictionGolden(told, c, names)),
    findings: record.findings.map((f) => findingText(record, f, names)),
    heldBack: record.heldBack.map((h) => names(h.paper)),
    problems: record.problems.map(({ paper, problem: p }) => names([paper, p.type, p.field, p.quote && `«${fold(p.quote.exact)}»`].filter(Boolean).join(' '))),
    outcomes: shown.filter((o) => onlySays(o) === undefined).map((o) => outcomeGolden(told, o, names)),
    notApplicable: Object.fromEntries(shown.flatMap((o) => (onlySays(o) === undefined ? [] : [[names(o.id), onlySays(o)]]))),
  }
}

function timelineGolden({ record }: Told, names: Names): unknown {
  return record.timeline.map((t) => [
    t.day === undefined ? '????-??-??' : isoDay(t.day), ...(t.until === undefined ? [] : [`to ${isoDay(t.until)}`]), t.field, `(${t.precision}, ${t.source})`,
    names(t.event), ...(t.contest === undefined ? [] : [`contested: ${names(record.contests[t.contest]!.id)}`]),
  ].join(' '))
}

/** The three files of a person. */
export function goldenOf(papers: readonly ReadExample[], told: Told): Golden {
  const names = namesOf(papers)
  return { claims: claimsGolden(papers), outlook: outlookGolden(told, names), timeline: timelineGolden(told, names) }
}
