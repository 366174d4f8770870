import type { Day } from '../base/day.ts'
import type { Claim, ClaimValue, DayTime, Precision } from '../claims/claim.ts'
import { type EventKind, type FieldName, eventKindOf } from '../claims/vocabulary.ts'

/** Statements have no paper; their claims stand under this name instead of a paper's id. */
export const SAID = 'said'

/** A claim and the paper it came with. */
export interface Located {
  readonly claim: Claim
  /** Paper id, or `SAID`. */
  readonly paper: string
}

/** What one paper says of one event: the piece that is joined into events. Never split again. */
export interface Mention {
  /** Unique: paper, event and kind. */
  readonly key: string
  /** Short form of `key` for ids: `3f0c…/admission#1`. */
  readonly id: string
  readonly paper: string
  readonly kind: EventKind
  /** Sorted by id. */
  readonly claims: readonly Claim[]
}

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id)

export const mentionKey = ({ claim, paper }: Located): string => `${paper}\n${claim.event}\n${eventKindOf(claim.field)}`

/** Groups claims by paper and event, in an order that does not depend on the order given. */
export function mentionsOf(located: readonly Located[]): Mention[] {
  const groups = new Map<string, Located[]>()
  for (const one of located) {
    const key = mentionKey(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups].map(([key, group]) => {
    const { paper, claim } = group[0]!
    const kind = eventKindOf(claim.field)
    const event = claim.event.startsWith(`${kind}#`) ? claim.event : `${claim.event}:${kind}`
    return { key, id: `${paper.slice(0, 16)}/${event}`, paper, kind, claims: group.map((g) => g.claim).sort(byId) }
  }).sort((a, b) => byText(a.id, b.id) || byText(a.key, b.key))
}

export type Valued = Claim & { readonly value: ClaimValue }
export const hasValue = (c: Claim): c is Valued => c.value !== undefined && c.precision !== 'unknown'

const PRECISION_ORDER: readonly Precision[] = ['exact', 'about', 'default-suspect', 'month', 'year', 'unknown']
export const precisionRank = (p: Precision): number => PRECISION_ORDER.indexOf(p)
export const coarsest = (all: readonly Precision[]): Precision =>
  all.reduce((worst, p) => (precisionRank(p) > precisionRank(worst) ? p : worst), 'exact')
export const finest = (all: readonly Precision[]): Precision =>
  all.reduce((best, p) => (precisionRank(p) < precisionRank(best) ? p : best), 'unknown')

/** The day of a `day`, `day/ds` or `daytime` value; undefined for `D/S`, `C`, `U` and everything else. */
export function dayOf(value: ClaimValue): Day | undefined {
  if (typeof value === 'number') return value as Day
  return typeof value === 'object' && 'day' in value ? (value as DayTime).day : undefined
}

/** Claims of one field that carry a value. */
export const valued = (claims: readonly Claim[], field: FieldName): Valued[] =>
  claims.filter((c): c is Valued => c.field === field && hasValue(c))

/** The day of a field, most precise claim first; undefined when no claim gives one. */
export function dayIn(claims: readonly Claim[], field: FieldName): Day | undefined {
  const all = valued(claims, field).sort((a, b) => precisionRank(a.precision) - precisionRank(b.precision) || byId(a, b))
  for (const c of all) {
    const day = dayOf(c.value)
    if (day !== undefined) return day
  }
  return undefined
}

/** The word of a `code`, `form`, `id`… field: the first claim's; undefined when there is none. */
export const textIn = (claims: readonly Claim[], field: FieldName): string | undefined => {
  const found = valued(claims, field)[0]?.value
  return typeof found === 'string' ? found : undefined
}
