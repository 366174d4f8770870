/** Every dated thing of the record in order: points, and spans with a last day. Contested days appear once per value. */
import type { Day } from '../base/day.ts'
import type { Claim, Precision, Source } from '../claims/claim.ts'
import { type FieldName, FIELDS, eventKindOf } from '../claims/vocabulary.ts'
import { isDayField, proofRank } from './fields.ts'
import type { Happening } from './join.ts'
import { byId, byText, dayIn, dayOf, hasValue } from './mention.ts'
import { valueId } from './normalise.ts'
import type { TimelineItem } from './record.ts'

/** Days about the paper or the page, not about the person's life; and reference data. */
const NOT_SHOWN: ReadonlySet<FieldName> = new Set<FieldName>([
  'hearing.asOf', 'proceeding.asOf', 'appeal.asOf', 'filing.statusAt', 'filing.updated', 'residence.seenOn', 'listedPaper.created',
  'observation.at', 'bulletin.month', 'processingTime.inquiryBefore', 'admission.at', 'relative.birthDate',
])

/** The field that ends a span → where it begins, first that is known. The beginning is not listed again. */
const SPANS: Partial<Record<FieldName, readonly FieldName[]>> = {
  'passport.expires': ['passport.issued'], 'visa.expires': ['visa.issued'], 'card.expires': ['card.validFrom', 'card.issued'],
  'admission.until': ['admission.date'], 'authorizedStay.until': ['authorizedStay.from'], 'status.until': ['status.from'],
  'filing.validUntil': ['filing.validFrom'], 'custody.until': ['custody.from'], 'residence.until': ['residence.from'],
  'job.until': ['job.from'], 'program.until': ['program.from'], 'training.until': ['training.from'], 'labor.until': ['labor.from'],
  'presence.until': ['presence.from'], 'clockStop.until': ['clockStop.from'], 'circumstance.until': ['circumstance.from'],
}

const DAY_FIELDS = (Object.keys(FIELDS) as FieldName[]).filter((f) => isDayField(f) && !NOT_SHOWN.has(f))

export interface TimelineInput {
  readonly happenings: readonly Happening[]
  /** The record's contest index of an event's field; undefined when nothing is contested. */
  readonly contestOf: (h: Happening, field: FieldName) => number | undefined
  /** Arrival event id → day of its departure, where one is known. */
  readonly leftOn: ReadonlyMap<string, Day>
}

interface Value {
  readonly day?: Day
  readonly claims: Claim[]
}

/** Claims of a field by value; claims that say "unknown" share one item without a day. */
function valuesOf(claims: readonly Claim[]): Value[] {
  const found = new Map<string, Value>()
  for (const c of claims) {
    const day = hasValue(c) ? dayOf(c.value) : undefined
    if (day === undefined && hasValue(c)) continue // D/S ends nothing on a day
    const key = day === undefined ? 'unknown' : `${valueId('day', day)} ${c.precision === 'month' || c.precision === 'year' ? c.precision : ''}`
    const known = found.get(key)
    if (known) known.claims.push(c)
    else found.set(key, { ...(day === undefined ? {} : { day }), claims: [c] })
  }
  return [...found.values()]
}

const best = (claims: readonly Claim[]): Claim => [...claims].sort((a, b) => proofRank(a) - proofRank(b) || byId(a, b))[0]!

function itemsOf(h: Happening, field: FieldName, input: TimelineInput): TimelineItem[] {
  const contest = input.contestOf(h, field)
  const start = SPANS[field]?.map((f) => dayIn(h.claims, f)).find((d) => d !== undefined)
  return valuesOf(h.claims.filter((c) => c.field === field)).map(({ day, claims }) => {
    const first = best(claims)
    const until = field === 'admission.date' ? input.leftOn.get(h.id) : undefined
    const isSpan = start !== undefined && day !== undefined && start <= day
    const span = isSpan ? { day: start, until: day } : day === undefined ? {} : { day, ...(until !== undefined && until >= day ? { until } : {}) }
    return {
      event: h.id, kind: h.kind, field, precision: first.precision as Precision, source: first.source as Source,
      claims: claims.map((c) => c.id).sort(byText), ...span, ...(contest === undefined ? {} : { contest }),
    }
  })
}

/** Sorted by day, then by last day, field and event; items without a day come last. */
export function timelineOf(input: TimelineInput): TimelineItem[] {
  const items = input.happenings.flatMap((h) =>
    DAY_FIELDS.filter((f) => eventKindOf(f) === h.kind && h.claims.some((c) => c.field === f)).flatMap((f) => itemsOf(h, f, input)))
  return items.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || (a.until ?? 0) - (b.until ?? 0) ||
    byText(a.field, b.field) || byText(a.event, b.event) || byText(a.claims[0]!, b.claims[0]!))
}
