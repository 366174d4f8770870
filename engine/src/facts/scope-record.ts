/** Facts of the record itself: the holder and the Notice to Appear (catalogue 24.5). */
import type { FieldName } from '../claims/vocabulary.ts'
import { type Wide, sourcesOf } from './cells.ts'
import { type Workshop, cellOf } from './contests.ts'
import { isResidentStatus } from './event-keys.ts'
import type { Happening } from './join.ts'
import { type FactValue, holder, nta } from './keys.ts'
import { byText, textIn, valued } from './mention.ts'
import { type ScopeDraft, copy, eventsOf as of, put, work } from './scope-draft.ts'
import { naturalizationFacts } from './scope-life.ts'

/**
 * One value out of several events, when the papers do not say which event counts: a contest over the events. The
 * events' own contests stay inside it.
 */
function oneOf(w: Workshop, id: string, events: readonly Happening[], field: FieldName, kind: 'dates' | 'other'): Wide | undefined {
  if (events.length < 2) return undefined
  const claims = events.map((h) => (valued(h.claims, field).length > 0 ? valued(h.claims, field) : h.claims))
  const draft = w.drafts.length
  w.drafts.push({ id, kind: 'values', options: events.map((h, i) => ({ id: h.id, claims: claims[i]!.map((c) => c.id).sort(byText), sources: sourcesOf(claims[i]!) })) })
  w.contradictions.push({
    id, draft, event: events[0]!.id, fields: [field], kind, weak: false, sides: claims.map((c, option) => ({ option, claims: c })),
  })
  for (const h of events) w.draftsOf.set(h.id, [...(w.draftsOf.get(h.id) ?? []), draft])
  return { drafts: [draft], values: events.map((_, i) => i), claims: events.map(() => []) }
}

/** A fact that each event gives in its own way, for the event that counts in this world. */
function chosen(w: Workshop, which: Wide | undefined, perEvent: readonly (Wide | undefined)[]): Wide | undefined {
  if (!which) return perEvent[0]
  return work(w, [which, ...perEvent], ([k, ...values]) => (k === undefined ? undefined : values[Number(k)]), ([k]) => [0, Number(k) + 1])
}

function residence(w: Workshop, scope: ScopeDraft): void {
  const events = of(w, 'status').filter((h) => h.mentions.some(isResidentStatus) && cellOf(w, h, 'status.from'))
  const which = oneOf(w, 'status/resident-since', events, 'status.from', 'dates')
  put(scope, holder.residentSince, chosen(w, which, events.map((h) => cellOf(w, h, 'status.from'))))
  const kind = (v: FactValue | undefined): FactValue | undefined =>
    v === 'permanent-resident' ? 'permanent' : v === 'conditional-resident' ? 'conditional' : undefined
  put(scope, holder.residentKind, chosen(w, which, events.map((h) => work(w, [cellOf(w, h, 'status.kind')], ([v]) => kind(v)))))
}

/** Detained now, as far as papers say: by the newest custody paper with a day. */
function detained(w: Workshop): Wide | undefined {
  const events = of(w, 'custody').filter((h) => cellOf(w, h, 'custody.from') && textIn(h.claims, 'custody.kind'))
  const inputs = events.flatMap((h) => [cellOf(w, h, 'custody.from'), cellOf(w, h, 'custody.kind'), cellOf(w, h, 'custody.until')])
  if (events.length === 0) return undefined
  const newest = (v: readonly (FactValue | undefined)[]): number | undefined => {
    const last = Math.max(...events.map((_, i) => Number(v[i * 3])))
    const at = events.flatMap((_, i) => (Number(v[i * 3]) === last ? [i] : []))
    return at.length === 1 ? at[0] : undefined
  }
  return work(w, inputs, (v) => {
    const i = newest(v)
    return i === undefined ? undefined : v[i * 3 + 1] === 'detained' && v[i * 3 + 2] === undefined
  }, (v) => {
    const i = newest(v)
    return i === undefined ? [] : [i * 3, i * 3 + 1, i * 3 + 2]
  })
}

/** Was the holder detained on a day? Absent when no custody paper covers it. */
export function detainedOn(w: Workshop, day: Wide | undefined): Wide | undefined {
  const events = of(w, 'custody').filter((h) => cellOf(w, h, 'custody.from') && textIn(h.claims, 'custody.kind'))
  if (!day || events.length === 0) return undefined
  const inputs = events.flatMap((h) => [cellOf(w, h, 'custody.from'), cellOf(w, h, 'custody.kind'), cellOf(w, h, 'custody.until')])
  const newest = (v: readonly (FactValue | undefined)[]): number | undefined => {
    const before = events.flatMap((_, i) => (v[1 + i * 3]! <= v[0]! ? [i] : []))
    return before.sort((a, b) => Number(v[1 + b * 3]) - Number(v[1 + a * 3]))[0]
  }
  return work(w, [day, ...inputs], (v) => {
    const i = newest(v)
    if (i === undefined) return undefined
    const until = v[3 + i * 3]
    return v[2 + i * 3] === 'detained' && (until === undefined || v[0]! <= until)
  }, (v) => {
    const i = newest(v)
    return i === undefined ? [] : [1 + i * 3, 2 + i * 3, 3 + i * 3]
  })
}

const CHARGING_FORMS: readonly (string | undefined)[] = ['I-862', undefined]

/** Several Notices to Appear: which of them started the case is a contest, never the newest by default. */
function notices(w: Workshop, scope: ScopeDraft): void {
  const all = of(w, 'nta')
  const charging = all.filter((h) => CHARGING_FORMS.includes(textIn(h.claims, 'nta.form')))
  const events = charging.length > 0 ? charging : all.filter((h) => textIn(h.claims, 'nta.form') === 'I-863')
  if (events.length === 0) return
  const which = oneOf(w, 'nta/which', events, 'nta.issued', 'other')
  const pick = (f: (h: Happening) => Wide | undefined): Wide | undefined => chosen(w, which, events.map(f))
  put(scope, nta.servedDate, pick((h) => cellOf(w, h, 'nta.served')))
  put(scope, nta.filedWithCourtDate, pick((h) => cellOf(w, h, 'nta.filed')))
  const hearings = of(w, 'hearing').map((h) => cellOf(w, h, 'hearing.at')).filter((c) => c !== undefined)
  const earliest = work(w, hearings, (days) => (days.length > 0 ? Math.min(...days.map(Number)) : undefined), (days, first) => days.flatMap((d, i) => (d === first ? [i] : [])))
  put(scope, nta.firstHearing, pick((h) => cellOf(w, h, 'nta.hearingAt') ?? earliest))
  put(scope, nta.hearingSet, pick((h) => {
    const said = h.claims.filter((c) => c.field === 'nta.hearingAt')
    if (said.length === 0) return undefined
    const days = said.filter((c) => c.precision !== 'unknown')
    return { drafts: [], values: [days.length > 0], claims: [(days.length > 0 ? days : said).map((c) => c.id).sort(byText)] }
  }))
}

/** `arrival.last` stays empty: which arrival counts is law (a trip after filing does not), so rules work it out. */
export function recordScope(w: Workshop): ScopeDraft {
  const scope: ScopeDraft = { id: 'record', cells: new Map(), events: [] }
  const person = of(w, 'person')[0]
  if (person) {
    copy(w, scope, holder.dob, person, 'person.birthDate')
    copy(w, scope, holder.birthCountry, person, 'person.birthCountry')
    copy(w, scope, holder.unaccompaniedChild, person, 'person.unaccompanied')
  }
  put(scope, holder.detained, detained(w))
  residence(w, scope)
  notices(w, scope)
  naturalizationFacts(w, scope)
  return scope
}
