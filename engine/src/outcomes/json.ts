/** Outcomes as plain data for files and other programs: days are `YYYY-MM-DD`, nothing refers to our objects. */
import { type Day, isoDay } from '../base/day.ts'
import type { Claim, ClaimValue, DayTime } from '../claims/claim.ts'
import { fieldSpec } from '../claims/vocabulary.ts'
import type { Contest, Contradiction, HolderRecord } from '../facts/record.ts'
import type { Result } from '../rules/result.ts'
import type { Branch, Choice, Outcome, Outlook } from './outlook.ts'
import { claimsOf, why } from './why.ts'

/** Raised when a field is removed or changes its meaning. */
export const OUTLOOK_SCHEMA = 'proofline-outlook/1'

export interface QuoteJson {
  readonly paper: string
  readonly name: string
  readonly page: number
  readonly exact: string
  readonly source: string
  readonly claim: string
  readonly field: string
  readonly value: unknown
  readonly precision: string
}

const isDayTime = (v: ClaimValue): v is DayTime => typeof v === 'object' && 'zone' in v

/** A claim's value with ISO days; null when the paper itself says "unknown". */
export function valueJson(claim: Claim): unknown {
  const v = claim.value
  if (v === undefined) return null
  const { type } = fieldSpec(claim.field)
  if ((type === 'day' || type === 'day/ds' || type === 'day/cu') && typeof v === 'number') return isoDay(v as Day)
  if (isDayTime(v)) return { ...v, day: isoDay(v.day) }
  return v
}

export function resultJson(r: Result): Record<string, unknown> {
  const d = (x: Day | undefined): string | undefined => (x === undefined ? undefined : isoDay(x))
  const base = { kind: r.kind, ...('boundary' in r && r.boundary ? { boundary: true } : {}), ...(r.say ? { say: r.say.id } : {}) }
  const clean = (o: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.entries({ ...base, ...o }).filter(([, v]) => v !== undefined))
  switch (r.kind) {
    case 'Deadline': return clean({ raw: d(r.raw), due: d(r.due), actBy: d(r.actBy) })
    case 'Window': return clean({ opens: d(r.opens), raw: d(r.raw), due: d(r.due), actBy: d(r.actBy) })
    case 'Clock': return clean({ startedOn: d(r.startedOn), elapsed: r.elapsed, asOf: d(r.asOf), stopped: r.stopped, frozenOn: d(r.frozenOn), milestones: r.milestones.map((m) => ({ name: m.name, on: d(m.on) })) })
    case 'Bar': return clean({ ground: r.ground, from: d(r.from), lastBarredDay: d(r.lastBarredDay), firstClearDay: d(r.firstClearDay) })
    case 'EligibilityDate': return clean({ raw: d(r.raw), on: d(r.on) })
    case 'Count': return clean({ days: r.days, thresholds: r.thresholds })
    case 'Value': return clean({ value: Array.isArray(r.value) ? r.value.map((s) => ({ from: isoDay(s.from), ...(s.to === undefined ? {} : { to: isoDay(s.to) }) })) : dayLike(r), margin: r.margin })
    case 'NotApplicable': return clean({ why: r.why })
    case 'NotEnoughKnown': return clean({ missing: r.missing.map((m) => factName(m.fact.name, m.scope)) })
    case 'Unsettled': return clean({ why: r.why, authorities: r.authorities.map((a) => a.cite) })
    case 'RuleFailed': return clean({ rule: r.rule })
  }
}

/** Value rules answer days as Day numbers; their sentences say so through a blank of type day. */
function dayLike(r: Extract<Result, { kind: 'Value' }>): unknown {
  const p = r.say?.params?.['value']
  return typeof p === 'object' && 'day' in p ? isoDay(p.day) : r.value
}

/** `stay.departure` of the item `stay:1` is `stay[1].departure`. */
export const factName = (name: string, scope: string): string => {
  if (scope === 'record') return name
  const at = scope.indexOf(':')
  return `${scope.slice(0, at)}[${scope.slice(at + 1)}]${name.slice(name.indexOf('.'))}`
}

const choices = (set: readonly Choice[]): { contest: string; options: readonly string[] }[] => set.map((c) => ({ contest: c.contest, options: c.options }))

/** Where claims stand in their papers. `names` are the papers' file names by id. */
export function quotesJson(record: HolderRecord, ids: readonly string[], names: ReadonlyMap<string, string>): QuoteJson[] {
  return ids.flatMap((id) => {
    const c = record.claims.get(id)
    if (!c) return []
    const q = c.quote
    return [{
      paper: q?.paper ?? '', name: q ? (names.get(q.paper) ?? '') : '', page: q?.page ?? 0, exact: q?.exact ?? '', source: c.source,
      claim: c.id, field: c.field, value: valueJson(c), precision: c.precision,
    }]
  })
}

function branchJson(o: Outlook, record: HolderRecord, outcome: Outcome, b: Branch, names: ReadonlyMap<string, string>): Record<string, unknown> {
  return {
    value: resultJson(b.result), holds: b.holds.map(choices),
    quotes: quotesJson(record, claimsOf(why(o, b, outcome.rule, outcome.about)), names),
    ...(b.until === undefined ? {} : { until: isoDay(b.until) }),
  }
}

export function outcomeJson(o: Outlook, record: HolderRecord, outcome: Outcome, names: ReadonlyMap<string, string>): Record<string, unknown> {
  const { rule, safe } = outcome
  const head = outcome.branches[outcome.head]!
  return {
    rule: rule.id, rulebook: rule.rulebook, about: outcome.about, kind: head.result.kind === 'NotApplicable' || head.result.kind === 'NotEnoughKnown' ? head.result.kind : rule.kind,
    irreversible: rule.irreversible, head: outcome.head,
    branches: outcome.branches.map((b) => branchJson(o, record, outcome, b, names)),
    certain: outcome.certain, exact: outcome.exact, ...(outcome.checked === undefined ? {} : { checked: outcome.checked }),
    ...(outcome.range ? { range: { low: resultJson(outcome.range.low), high: resultJson(outcome.range.high) } } : {}),
    matters: outcome.matters, flips: outcome.flips.map((f) => ({ to: f.to, changes: f.changes.map(choices) })), because: choices(outcome.because),
    safe: {
      ...(safe.due === undefined ? {} : { due: isoDay(safe.due) }), ...(safe.actBy === undefined ? {} : { actBy: isoDay(safe.actBy) }),
      ...(safe.opens === undefined ? {} : { opens: isoDay(safe.opens) }), ...(safe.on === undefined ? {} : { on: isoDay(safe.on) }),
      ...(safe.days === undefined ? {} : { days: safe.days }),
    },
    ...(outcome.until === undefined ? {} : { until: isoDay(outcome.until) }),
    needs: outcome.needs.map((n) => factName(n.fact.name, n.scope)), boundary: outcome.boundary,
    authority: outcome.authority.map((a) => ({ cite: a.cite, mark: a.mark })),
    verifiedOn: isoDay(outcome.shelf.verifiedOn), staleAfter: isoDay(outcome.shelf.staleAfter), stale: outcome.stale,
  }
}

export function contradictionJson(record: HolderRecord, c: Contradiction, names: ReadonlyMap<string, string>, outcomes: readonly Outcome[]): Record<string, unknown> {
  const contest = c.contest === undefined ? undefined : record.contests[c.contest]?.id
  const changed = contest === undefined ? [] : outcomes.filter((o) => o.matters.includes(contest)).map((o) => o.id)
  return {
    id: c.id, event: c.event, fields: c.fields, kind: c.kind, weak: c.weak, ...(contest === undefined ? {} : { contest }),
    sides: c.sides.map((s) => ({ ...(s.option === undefined ? {} : { option: s.option }), sources: s.sources, quotes: quotesJson(record, s.claims, names) })),
    changes: changed,
  }
}

export function outlookJson(o: Outlook, record: HolderRecord, names: ReadonlyMap<string, string>): Record<string, unknown> {
  return {
    schema: OUTLOOK_SCHEMA, ...(o.today === undefined ? {} : { today: isoDay(o.today) }),
    outcomes: o.outcomes.map((x) => outcomeJson(o, record, x, names)),
    contradictions: record.contradictions.map((c) => contradictionJson(record, c, names, o.outcomes)),
    contests: o.evaluator.contests.map((c: Contest) => ({ id: c.id, kind: c.kind, options: c.options.map((x) => x.id) })),
    leftOut: o.hopeless,
  }
}
