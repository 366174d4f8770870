/** Rival values inside one event (engine design 2.3). Nothing here says which paper is right. */
import type { Day } from '../base/day.ts'
import type { Claim } from '../claims/claim.ts'
import { type EventKind, type FieldName, FIELDS, eventKindOf, fieldSpec } from '../claims/vocabulary.ts'
import { type DraftContest, OPTIONS_MAX, type Wide, sourcesOf, uncontested } from './cells.ts'
import { canRival, isDayField, proofRank } from './fields.ts'
import type { Happening } from './join.ts'
import type { FactValue } from './keys.ts'
import { type Valued, byText, coarsest, dayOf, precisionRank, valued } from './mention.ts'
import { type Group, groupClaims, valueId } from './normalise.ts'
import type { Contradiction, Finding } from './record.ts'
import { type Around, rivalClaims } from './suppress.ts'

/** A contradiction whose contest has no final place yet. */
export interface DraftContradiction extends Omit<Contradiction, 'contest' | 'sides'> {
  readonly draft?: number
  readonly sides: readonly { readonly option?: number; readonly claims: readonly Claim[] }[]
}

/** Everything that is gathered while facts are built. */
export interface Workshop {
  readonly around: Around
  readonly drafts: DraftContest[]
  readonly contradictions: DraftContradiction[]
  readonly findings: Finding[]
  /** Field values by event and field: `admission:…/admission.date`. */
  readonly cells: Map<string, Wide>
  /** Drafts by event id. */
  readonly draftsOf: Map<string, number[]>
}

export const cellOf = (w: Workshop, h: Happening, field: FieldName): Wide | undefined => w.cells.get(`${h.id}/${field}`)

const ids = (claims: readonly Claim[]): string[] => claims.map((c) => c.id).sort(byText)
const short = (field: FieldName): string => field.slice(field.indexOf('.') + 1)

/** A clock time of arrival tells its day too; beside a printed date of its own paper it only supports that date. */
function claimsFor(h: Happening, field: FieldName, around: Around): Valued[] {
  const own = rivalClaims(h, field, around)
  if (field !== 'admission.date') return own
  const clocks = h.mentions.flatMap((m) => {
    const dates = own.filter((c) => m.claims.includes(c)).map((c) => dayOf(c.value))
    return valued(m.claims, 'admission.at').filter((c) => dates.length === 0 || dates.includes(dayOf(c.value)))
  })
  return [...own, ...clocks.map((c) => ({ ...c, value: dayOf(c.value)! }))]
}

/** The value as facts hold it. */
function factValue(field: FieldName, g: Group): FactValue | undefined {
  const { type } = fieldSpec(field)
  if (type === 'daytime') return dayOf(g.value)
  if (type === 'place') return g.id
  if (type === 'country' || type === 'class' || type === 'form' || type === 'receipt' || type === 'id' || type === 'anumber') return valueId(type, g.value)
  return typeof g.value === 'object' ? undefined : g.value
}

interface Rivals {
  readonly field: FieldName
  /** Best proof first, then the more precise, then by value. */
  readonly groups: readonly Group[]
}

const rank = (g: Group): number => Math.min(...g.claims.map(proofRank))
const byProof = (a: Group, b: Group): number => rank(a) - rank(b) || precisionRank(a.precision) - precisionRank(b.precision) || byText(a.id, b.id)

/** Which papers' mentions say what, as text: fields with the same text stand or fall together. */
function partition(h: Happening, { field, groups }: Rivals): string {
  const home = new Map(h.mentions.flatMap((m) => m.claims.map((c) => [c.id, m.id] as const)))
  const blocks = groups.map((g) => [...new Set(g.claims.map((c) => home.get(c.id)!))].sort(byText))
  const all = blocks.flat()
  // One paper on two sides (a box against its own narrative) does not say which of its values go together.
  if (new Set(all).size !== all.length || h.kind === 'person') return `alone ${field}`
  return blocks.map((b) => b.join(' ')).sort(byText).join(' / ')
}

const wideOf = (draft: number, field: FieldName, groups: readonly Group[]): Wide => {
  const precision = coarsest(groups.map((g) => g.precision))
  return {
    drafts: [draft], values: groups.map((g) => factValue(field, g)), claims: groups.map((g) => ids(g.claims)),
    ...(precision === 'exact' ? {} : { precision }),
  }
}

const RIVAL_FIELDS = new Map<EventKind, FieldName[]>()
for (const f of (Object.keys(FIELDS) as FieldName[]).filter(canRival)) RIVAL_FIELDS.set(eventKindOf(f), [...(RIVAL_FIELDS.get(eventKindOf(f)) ?? []), f])

/** Builds the cells and contests of one event. `matching`: the draft that decides whether the event exists. */
export function contestsIn(w: Workshop, h: Happening, matching: number | undefined): void {
  const fields = RIVAL_FIELDS.get(h.kind) ?? []
  const rivals: Rivals[] = []
  for (const field of fields) {
    const claims = claimsFor(h, field, w.around)
    if (claims.length === 0) continue
    const groups = groupClaims(field, claims).sort(byProof)
    if (groups.length > OPTIONS_MAX) {
      w.findings.push({ type: 'TooManyRivals', claims: ids(claims) })
    } else if (groups.length > 1) {
      rivals.push({ field, groups })
    } else {
      const value = factValue(field, groups[0]!)
      if (value !== undefined) w.cells.set(`${h.id}/${field}`, uncontested(value, groups[0]!.claims, groups[0]!.precision))
    }
  }
  const shared = new Map<string, Rivals[]>()
  for (const r of rivals) shared.set(partition(h, r), [...(shared.get(partition(h, r)) ?? []), r])
  for (const together of shared.values()) contestOver(w, h, together, matching)
}

function contestOver(w: Workshop, h: Happening, together: readonly Rivals[], matching: number | undefined): void {
  const lead = together.find((r) => isDayField(r.field)) ?? together[0]!
  const fields = [lead, ...together.filter((r) => r !== lead)]
  const home = new Map(h.mentions.flatMap((m) => m.claims.map((c) => [c.id, m.id] as const)))
  // The same papers stand behind option k of every field.
  const paired = fields.map((r) => ({ field: r.field, groups: lead.groups.map((g) => (r === lead ? g : r.groups.find((x) => home.get(x.claims[0]!.id) !== undefined && g.claims.some((c) => home.get(c.id) === home.get(x.claims[0]!.id)))!)) }))
  const draft = w.drafts.length
  const sides = lead.groups.map((_, k) => paired.flatMap((p) => p.groups[k]!.claims))
  const name = `${h.id}/${fields.map((f) => short(f.field)).join('+')}`
  w.drafts.push({
    id: name, kind: 'values',
    options: lead.groups.map((_, k) => ({
      id: paired.map((p) => p.groups[k]!.id).join('|'), claims: ids(sides[k]!), sources: sourcesOf(sides[k]!),
    })),
    ...(h.under && matching !== undefined ? { within: { draft: matching, holds: h.under } } : {}),
  })
  w.draftsOf.set(h.id, [...(w.draftsOf.get(h.id) ?? []), draft])
  for (const p of paired) w.cells.set(`${h.id}/${p.field}`, wideOf(draft, p.field, p.groups))
  const open = h.claims.filter((c) => fields.some((f) => f.field === c.field) && c.precision === 'unknown')
  w.contradictions.push({
    id: name, draft, event: h.id, fields: fields.map((f) => f.field), kind: kindOf(paired), weak: paired.every((p) => isWeak(p.field, p.groups)),
    sides: [...sides.map((claims, option) => ({ option, claims })), ...(open.length > 0 ? [{ claims: open }] : [])],
  })
}

function kindOf(paired: readonly Rivals[]): Contradiction['kind'] {
  const isDefault = (r: Rivals): boolean => r.field === 'person.birthDate' && r.groups.some((g) => g.precision === 'default-suspect')
  if (paired.some(isDefault)) return 'default-birthday'
  return paired.some((r) => isDayField(r.field)) ? 'dates' : 'other'
}

/** "About" a day within this many days of the other value says little against it (catalogue 22.14). */
const ABOUT_DAYS = 3

function isWeak(field: FieldName, groups: readonly Group[]): boolean {
  if (!isDayField(field)) return false
  const day = (g: Group): Day | undefined => dayOf(g.value)
  const firm = groups.filter((g) => g.precision !== 'about')
  const anchors = firm.length > 0 ? firm : groups.slice(0, 1)
  if (anchors.length > 1) return false
  return groups.every((g) => {
    const a = day(anchors[0]!)
    const d = day(g)
    return a !== undefined && d !== undefined && Math.abs(a - d) <= ABOUT_DAYS
  })
}
