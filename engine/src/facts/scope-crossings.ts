/** Arrivals, departures, stays and absences as rules read them (catalogue 24.5), for every alignment of the crossings. */
import type { Day } from '../base/day.ts'
import { type Wide, uncontested } from './cells.ts'
import { type Workshop, cellOf } from './contests.ts'
import type { Crossings } from './crossings.ts'
import type { Happening } from './join.ts'
import { type FactValue, type Manner, absence, arrival, departure, stay } from './keys.ts'
import { byId, byText, textIn, valued } from './mention.ts'
import type { Finding } from './record.ts'
import { type ScopeDraft, copy, put, scopeDraft, work } from './scope-draft.ts'

export interface CrossingScopes {
  readonly scopes: readonly ScopeDraft[]
  /** Arrival event id → its departure's day in the best alignment, for drawing. */
  readonly leftOn: ReadonlyMap<string, Day>
}

const dateField = (h: Happening) => (h.kind === 'admission' ? 'admission.date' : 'departure.date')
/** The best-proved value stands for the event where crossings are put in order. */
export const dayOfCrossing = (w: Workshop, h: Happening): Day | undefined => cellOf(w, h, dateField(h))?.values[0] as Day | undefined

/** Under which alignments something holds, as a fact; undefined when it holds under all. */
function under(w: Workshop, matching: number | undefined, holds: readonly boolean[]): Wide | undefined {
  if (matching === undefined || holds.every(Boolean)) return undefined
  return { drafts: [matching], values: holds, claims: w.drafts[matching]!.options.map((o) => o.claims) }
}

/** Parole codes and visa-waiver codes of the class box; used only where no paper states the manner. */
const PAROLE_CLASSES = new Set(['DA', 'DE', 'DT', 'OAR', 'PAR', 'UHP'])
const WAIVER_CLASSES = new Set(['WB', 'WT'])

function mannerOf(stated: FactValue | undefined, until: FactValue | undefined, cls: FactValue | undefined): Manner | undefined {
  if (stated === 'paroled' || stated === 'without-inspection' || stated === 'visa-waiver') return stated
  if (stated === undefined && typeof cls === 'string') {
    if (PAROLE_CLASSES.has(cls)) return 'paroled'
    if (WAIVER_CLASSES.has(cls)) return 'visa-waiver'
  }
  if (until === 'D/S') return 'duration-of-status'
  if (typeof until === 'number') return 'date-certain'
  return stated === undefined ? undefined : 'admitted'
}

export const manner = (w: Workshop, h: Happening): Wide | undefined =>
  work(w, [cellOf(w, h, 'admission.manner'), cellOf(w, h, 'admission.until'), cellOf(w, h, 'admission.class')], ([m, u, c]) => mannerOf(m, u, c))

const PROOFS = ['officer-witnessed', 'consulate-verified', 'manifest', 'foreign-stamp', 'app', 'holder']
/** Several proofs of one departure add up; the strongest is named, all are quoted. */
function proofOf(h: Happening): Wide | undefined {
  const all = valued(h.claims, 'departure.proof')
  const best = PROOFS.find((p) => all.some((c) => c.value === p))
  return best === undefined ? undefined : uncontested(best, all)
}

/** True when an advance parole paper was valid on the day of departure; absent when no paper shows one. */
function onAdvanceParole(w: Workshop, h: Happening): Wide | undefined {
  const papers = w.around.happenings.filter((c) => c.kind === 'card' && ['advance-parole', 'combo-card'].includes(textIn(c.claims, 'card.kind') ?? ''))
  const inputs = papers.flatMap((c) => [cellOf(w, c, 'card.validFrom') ?? cellOf(w, c, 'card.issued'), cellOf(w, c, 'card.expires')])
  const covers = (v: readonly (FactValue | undefined)[], i: number): boolean => {
    const [day, from, to] = [v[0], v[1 + i * 2], v[2 + i * 2]]
    return day !== undefined && from !== undefined && to !== undefined && from <= day && day <= to
  }
  return papers.length === 0 ? undefined : work(w, [cellOf(w, h, 'departure.date'), ...inputs],
    (v) => (papers.some((_, i) => covers(v, i)) ? true : undefined),
    (v) => [0, ...papers.flatMap((_, i) => (covers(v, i) ? [1 + i * 2, 2 + i * 2] : []))])
}

const REMOVAL_ORDERS = new Set(['removal', 'expedited-removal', 'reinstatement', 'voluntary-departure'])

/** Left without being removed and before any order to leave. Absent when the papers do not say which came first. */
function voluntary(w: Workshop, h: Happening): Wide | undefined {
  const orders = w.around.happenings.filter((o) => o.kind === 'order')
  return work(w, [cellOf(w, h, 'departure.date'), cellOf(w, h, 'departure.manner'), ...orders.flatMap((o) => [cellOf(w, o, 'order.kind'), cellOf(w, o, 'order.date')])],
    ([day, how, ...said]) => {
      if (how === 'removed') return false
      if (day === undefined) return undefined
      const ordered = orders.flatMap((_, i) => (REMOVAL_ORDERS.has(String(said[i * 2] ?? 'removal')) ? [said[i * 2 + 1]] : []))
      if (ordered.some((o) => o !== undefined && o < day)) return false
      // An order without a day, or of the very day: which came first is not known.
      return ordered.some((o) => o === undefined || o === day) ? undefined : true
    })
}

interface Visit {
  readonly arrival: Happening
  readonly departure?: Happening
  readonly next?: Happening
  /** `left`: a departure is known. `here`: the last stay. `missing`: another arrival follows without a departure. */
  readonly end: 'left' | 'here' | 'missing' | 'unknown'
}
interface Trip {
  readonly departure?: Happening
  readonly arrival?: Happening
}

/** Walks one alignment in order of day; on one day the crossing that keeps arrivals and departures in turn goes first. */
function walk(w: Workshop, crossings: readonly Happening[]): { visits: Visit[]; trips: Trip[]; findings: Finding[] } {
  const dated = crossings.map((h) => ({ h, day: dayOfCrossing(w, h) }))
  const waiting = dated.filter((x) => x.day !== undefined).sort((a, b) => a.day! - b.day! || byId(a.h, b.h))
  const undated = dated.filter((x) => x.day === undefined).map((x) => x.h)
  const order: Happening[] = []
  while (waiting.length > 0) {
    const wanted = order.at(-1)?.kind === 'admission' ? 'departure' : 'admission'
    const i = waiting.findIndex((x) => x.day === waiting[0]!.day && x.h.kind === wanted)
    order.push(waiting.splice(Math.max(i, 0), 1)[0]!.h)
  }
  const visits: Visit[] = []
  const trips: Trip[] = []
  const findings: Finding[] = []
  const find = (type: Finding['type'], a: Happening, b?: Happening): void => {
    const [from, until] = [dayOfCrossing(w, a), b && dayOfCrossing(w, b)]
    findings.push({
      type, claims: [a, ...(b ? [b] : [])].flatMap((h) => valued(h.claims, dateField(h)).map((c) => c.id)).sort(byText),
      ...(from !== undefined ? { from } : {}), ...(until !== undefined ? { until } : {}),
    })
  }
  order.forEach((h, i) => {
    const before = order[i - 1]
    const next = order.slice(i + 1).find((x) => x.kind === 'admission')
    const after = order[i + 1]
    if (h.kind === 'admission') {
      const end = after === undefined ? 'here' : after.kind === 'departure' ? 'left' : 'missing'
      visits.push({ arrival: h, end, ...(end === 'left' ? { departure: after! } : {}), ...(next ? { next } : {}) })
      if (end === 'missing') {
        find('ArrivalsWithoutDeparture', h, after!)
        trips.push({ arrival: after! })
      }
    } else {
      if (before?.kind !== 'admission') find('DeparturesWithoutArrival', h, before)
      trips.push({ departure: h, ...(after?.kind === 'admission' ? { arrival: after } : {}) })
    }
  })
  for (const h of undated) {
    if (h.kind === 'admission') visits.push({ arrival: h, end: order.length === 0 && undated.length === 1 ? 'here' : 'unknown' })
  }
  return { visits, trips, findings }
}

interface Extension {
  readonly h: Happening
  readonly until: Wide
  readonly begins?: number
}

/** Stays given inside the country (I-797A), in order of their beginning: the last one governs. */
function extension(w: Workshop, visit: Visit): Wide | undefined {
  const [from, to] = [visit.arrival, visit.departure ?? visit.next].map((h) => h && dayOfCrossing(w, h))
  const i94s = valued(visit.arrival.claims, 'admission.i94').map((c) => c.value)
  const inside = w.around.happenings.filter((h) => h.kind === 'authorizedStay').flatMap((h): Extension[] => {
    const until = cellOf(w, h, 'authorizedStay.until')
    const begins = (cellOf(w, h, 'authorizedStay.from') ?? until)?.values[0]
    if (!until) return []
    if (typeof begins !== 'number') {
      return valued(h.claims, 'authorizedStay.i94').some((c) => i94s.includes(c.value)) ? [{ h, until }] : []
    }
    return from !== undefined && begins >= from && (to === undefined || begins <= to) ? [{ h, until, begins }] : []
  })
  const undated = inside.filter((x) => x.begins === undefined)
  if (undated.length > 0 && inside.length > 1) {
    w.findings.push({ type: 'UnknownDate', claims: undated.flatMap((x) => valued(x.h.claims, 'authorizedStay.until').map((c) => c.id)).sort(byText) })
    return undefined
  }
  if (undated.length > 0) return undated[0]!.until
  return inside.sort((a, b) => a.begins! - b.begins! || byId(a.h, b.h)).at(-1)?.until
}

function stayScope(w: Workshop, name: string, visit: Visit, exists: Wide | undefined): ScopeDraft {
  const scope = scopeDraft('stay', name, [visit.arrival, ...(visit.departure ? [visit.departure] : [])], exists)
  const how = manner(w, visit.arrival)
  copy(w, scope, stay.arrival, visit.arrival, 'admission.date')
  put(scope, stay.manner, how)
  copy(w, scope, stay.admitUntil, visit.arrival, 'admission.until')
  put(scope, stay.extendedUntil, extension(w, visit))
  put(scope, stay.paroleEnd, work(w, [how, cellOf(w, visit.arrival, 'admission.until')], ([m, until]) => (m === 'paroled' && typeof until === 'number' ? until : undefined)))
  if (visit.next) copy(w, scope, stay.nextArrival, visit.next, 'admission.date')
  if (visit.departure) {
    copy(w, scope, stay.departure, visit.departure, 'departure.date')
    put(scope, stay.left, uncontested(true, valued(visit.departure.claims, 'departure.date')))
    put(scope, stay.onAdvanceParole, onAdvanceParole(w, visit.departure))
    put(scope, stay.voluntary, voluntary(w, visit.departure))
  } else if (visit.end === 'here') {
    put(scope, stay.left, uncontested(false, []))
  }
  return scope
}

/** One scope per distinct item of all alignments, with the alignments in which it exists. */
function collect<T>(w: Workshop, matching: number | undefined, perAlignment: readonly (readonly T[])[], key: (t: T) => string, name: (t: T) => string, make: (name: string, t: T, exists: Wide | undefined) => ScopeDraft): ScopeDraft[] {
  const items = new Map(perAlignment.flat().map((t) => [key(t), t]))
  const sorted = [...items].sort(([a], [b]) => byText(a, b))
  return sorted.map(([k, t]) => {
    const twins = sorted.filter(([, o]) => name(o) === name(t))
    const full = twins.length > 1 ? `${name(t)}~${twins.findIndex(([o]) => o === k) + 1}` : name(t)
    return make(full, t, under(w, matching, perAlignment.map((l) => l.some((o) => key(o) === k))))
  })
}

/** `matching`: the draft of the alignment contest, when there is one. */
export function crossingScopes(w: Workshop, crossings: Crossings, matching: number | undefined): CrossingScopes {
  const byName = new Map(crossings.happenings.map((h) => [h.id, h]))
  const walks = crossings.alignments.map((a) => walk(w, a.map((id) => byName.get(id)!)))
  w.findings.push(...walks[0]!.findings)
  const existsOf = (h: Happening): Wide | undefined => under(w, matching, h.under ?? [])
  const arrivalScopes = crossings.happenings.filter((h) => h.kind === 'admission').map((h) => {
    const scope = scopeDraft('arrival', h.id, [h], existsOf(h))
    copy(w, scope, arrival.date, h, 'admission.date')
    put(scope, arrival.manner, manner(w, h))
    copy(w, scope, arrival.portOfEntry, h, 'admission.place')
    copy(w, scope, arrival.classOfAdmission, h, 'admission.class')
    copy(w, scope, arrival.admitUntil, h, 'admission.until')
    return scope
  })
  const departureScopes = crossings.happenings.filter((h) => h.kind === 'departure').map((h) => {
    const scope = scopeDraft('departure', h.id, [h], existsOf(h))
    copy(w, scope, departure.date, h, 'departure.date')
    put(scope, departure.proof, proofOf(h))
    put(scope, departure.onAdvanceParole, onAdvanceParole(w, h))
    return scope
  })
  const stays = collect(w, matching, walks.map((x) => x.visits),
    (v) => [v.arrival.id, v.departure?.id, v.next?.id, v.end].join('\n'), (v) => v.arrival.id, (name, v, exists) => stayScope(w, name, v, exists))
  const absences = collect(w, matching, walks.map((x) => x.trips),
    (t) => [t.departure?.id, t.arrival?.id].join('\n'), (t) => (t.departure ?? t.arrival!).id, (name, t, exists) => {
      const scope = scopeDraft('absence', name, [t.departure, t.arrival].filter((h) => h !== undefined), exists)
      if (t.departure) copy(w, scope, absence.departed, t.departure, 'departure.date')
      if (t.arrival) copy(w, scope, absence.returned, t.arrival, 'admission.date')
      return scope
    })
  const leftOn = new Map(walks[0]!.visits.flatMap((v) => {
    const day = v.departure && dayOfCrossing(w, v.departure)
    return day === undefined ? [] : [[v.arrival.id, day] as const]
  }))
  return { scopes: [...arrivalScopes, ...departureScopes, ...stays, ...absences], leftOn }
}
