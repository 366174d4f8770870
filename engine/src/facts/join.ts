/** Mentions of one event in several papers, brought together by key. Independent of order; undone by a statement. */
import type { Claim } from '../claims/claim.ts'
import type { EventKind } from '../claims/vocabulary.ts'
import { type KeyRule, keyRule } from './event-keys.ts'
import { type Mention, byId, byText } from './mention.ts'
import type { Links } from './statements.ts'

/** One event of the record, before its contests are known. */
export interface Happening {
  readonly id: string
  readonly kind: EventKind
  /** In order of id; never empty. */
  readonly mentions: readonly Mention[]
  /** Of all mentions, in order of id. */
  readonly claims: readonly Claim[]
  /** Under which alignments of the crossings it exists; absent: under all. */
  readonly under?: readonly boolean[]
}

/** Groups of things, merged pair by pair. */
export class Groups {
  private readonly parent: number[]
  constructor(n: number) {
    this.parent = Array.from({ length: n }, (_, i) => i)
  }
  find(i: number): number {
    while (this.parent[i] !== i) i = this.parent[i]!
    return i
  }
  join(a: number, b: number): void {
    this.parent[this.find(a)] = this.find(b)
  }
  lists(): number[][] {
    const found = new Map<number, number[]>()
    this.parent.forEach((_, i) => found.set(this.find(i), [...(found.get(this.find(i)) ?? []), i]))
    return [...found.values()]
  }
}

/** Members by key tier; a member without strong key joins by a weaker one only where exactly one group fits. */
function byKeys(mentions: readonly Mention[], rule: KeyRule): Groups {
  const groups = new Groups(mentions.length)
  const keys = mentions.map((m) => rule.tiers.map((tier) => tier(m)))
  const tierOf = keys.map((tiers) => tiers.findIndex((k) => k.length > 0))
  rule.tiers.forEach((_, t) => {
    const own = mentions.flatMap((_m, i) => (tierOf[i] === t ? [i] : []))
    const stronger = mentions.flatMap((_m, i) => (tierOf[i]! >= 0 && tierOf[i]! < t ? [i] : []))
    const before = new Map(stronger.map((i) => [i, groups.find(i)]))
    const first = new Map<string, number>()
    for (const i of own) for (const k of keys[i]![t]!) {
      if (first.has(k)) groups.join(i, first.get(k)!)
      else first.set(k, i)
    }
    const bands = new Map<number, Set<string>>()
    for (const i of own) bands.set(groups.find(i), new Set([...(bands.get(groups.find(i)) ?? []), ...keys[i]![t]!]))
    for (const [band, wanted] of bands) {
      const near = new Set(stronger.filter((i) => keys[i]![t]!.some((k) => wanted.has(k))).map((i) => before.get(i)!))
      const weaker = own.filter((i) => groups.find(i) === band).map((i) => mentions[i]!)
      const fits = [...near].filter((g) => rule.fits?.(weaker, stronger.filter((i) => before.get(i) === g).map((i) => mentions[i]!)) ?? true)
      if (fits.length === 1) groups.join(band, fits[0]!)
    }
  })
  if (rule.joinsOnly) {
    const keyed = new Set(mentions.flatMap((_m, i) => (tierOf[i]! >= 0 ? [groups.find(i)] : [])))
    const bare = mentions.flatMap((_m, i) => (tierOf[i]! < 0 ? [i] : []))
    const home = keyed.size === 1 ? [...keyed][0]! : keyed.size === 0 ? bare[0] : undefined
    if (home !== undefined) for (const i of bare) groups.join(i, home)
  }
  return groups
}

/** Splits a group so that no two mentions said to be different stay together; mentions said to be one stay one. */
function splitApart(members: readonly number[], mentions: readonly Mention[], links: Links): number[][] {
  const index = new Map(members.map((i) => [mentions[i]!.key, i]))
  const apart = links.apart.filter(([a, b]) => index.has(a) && index.has(b))
  if (apart.length === 0) return [[...members]]
  const units = new Groups(mentions.length)
  for (const [a, b] of links.same) if (index.has(a) && index.has(b)) units.join(index.get(a)!, index.get(b)!)
  const blocks = new Map<number, number[]>()
  for (const i of members) blocks.set(units.find(i), [...(blocks.get(units.find(i)) ?? []), i])
  const parts: number[][] = []
  const clash = (x: readonly number[], y: readonly number[]): boolean => {
    const [p, q] = [x, y].map((l) => new Set(l.map((i) => mentions[i]!.key)))
    return apart.some(([a, b]) => (p!.has(a) && q!.has(b)) || (p!.has(b) && q!.has(a)))
  }
  for (const block of [...blocks.values()].sort((a, b) => Math.min(...a) - Math.min(...b))) {
    const home = parts.find((p) => !clash(p, block))
    if (home) home.push(...block)
    else parts.push([...block])
  }
  return parts
}

export function happening(kind: EventKind, id: string, mentions: readonly Mention[], under?: readonly boolean[]): Happening {
  return {
    id, kind, mentions: [...mentions].sort((a, b) => byText(a.id, b.id) || byText(a.key, b.key)),
    claims: mentions.flatMap((m) => m.claims).sort(byId), ...(under ? { under } : {}),
  }
}

/**
 * Arrivals in and departures from the United States, which are aligned as a sequence. The I-589 asks when the holder
 * last left their own country: that is no departure from here.
 */
export const isCrossing = (m: Mention): boolean =>
  m.kind === 'admission' || (m.kind === 'departure' && !m.claims.some((c) => c.generatedBy.startsWith('own/i589')))

/** Every event but the crossings, sorted by id. `mentions` in their own order (see `mentionsOf`). */
export function joinByKey(mentions: readonly Mention[], links: Links): Happening[] {
  const found: Happening[] = []
  const others = mentions.filter((m) => !isCrossing(m))
  for (const kind of new Set(others.map((m) => m.kind))) {
    const own = others.filter((m) => m.kind === kind)
    const rule = keyRule(kind, own)
    const groups = byKeys(own, rule)
    const index = new Map(own.map((m, i) => [m.key, i]))
    for (const [a, b] of links.same) if (index.has(a) && index.has(b)) groups.join(index.get(a)!, index.get(b)!)
    const parts = groups.lists().flatMap((members) => splitApart(members, own, links)).map((p) => p.map((i) => own[i]!))
    const named = parts.map((p) => ({ p, id: `${kind}:${nameOf(p, rule)}` }))
    for (const { p, id } of named) {
      const twins = named.filter((n) => n.id === id)
      found.push(happening(kind, twins.length > 1 ? `${id}~${p.map((m) => m.id).sort(byText)[0]!}` : id, p))
    }
  }
  return found.sort(byId)
}

/** The strongest key any mention has; without keys the first mention's place. */
function nameOf(part: readonly Mention[], rule: KeyRule): string {
  for (const tier of rule.tiers) {
    const all = part.flatMap((m) => tier(m)).sort(byText)
    if (all.length > 0) return all[0] === '' ? 'holder' : all[0]!.replace(/\s+/g, ' ')
  }
  return part.map((m) => m.id).sort(byText)[0]!
}
