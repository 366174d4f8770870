/**
 * Arrivals and departures of all papers, aligned into one sequence (engine design 2.2). Where two alignments are nearly
 * as good, all of them are kept (at most four) and which one holds is a contest: "one entry or two?".
 */
import type { Day } from '../base/day.ts'
import type { Claim } from '../claims/claim.ts'
import { type DraftContest, sourcesOf } from './cells.ts'
import { DOUBT, type Seen, likeness, seenIn } from './crossing-cost.ts'
import { Groups, type Happening, happening } from './join.ts'
import { type Mention, byText, dayIn, valued } from './mention.ts'
import { type Partition, bestPartitions, byDeficit } from './partitions.ts'
import type { Links } from './statements.ts'

export const ALIGNMENTS_MAX = 4

export interface Crossings {
  /** Arrivals and departures of all alignments. */
  readonly happenings: readonly Happening[]
  /** Ids of the happenings of each alignment, best first; at least one, maybe empty. */
  readonly alignments: readonly (readonly string[])[]
  /** Present when there is more than one alignment. */
  readonly matching?: { readonly draft: DraftContest; /** What the disputed papers say of the day. */ readonly claims: readonly Claim[] }
}

interface Nodes {
  readonly seen: readonly Seen[]
  readonly forbidden: (i: number, j: number) => boolean
}

const oneDay = (s: Seen): Day | undefined => (s.days.length === 1 && s.days[0]!.first === s.days[0]!.last ? s.days[0]!.first : undefined)

/**
 * Mentions of one day are one witness: five papers that copy one date weigh no more than one. A day of which one paper
 * tells two crossings is left to the alignment.
 */
function nodesOf(mentions: readonly Mention[], links: Links, opposite: readonly Day[]): Nodes {
  const index = new Map(mentions.map((m, i) => [m.key, i]))
  const pairs = (list: Links['same']): [number, number][] =>
    list.flatMap(([a, b]) => (index.has(a) && index.has(b) ? [[index.get(a)!, index.get(b)!] as [number, number]] : []))
  const same = pairs(links.same)
  const apart = pairs(links.apart)
  const groups = new Groups(mentions.length)
  for (const [a, b] of same) groups.join(a, b)
  const said = new Set(same.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`))
  const clash = (i: number, j: number): boolean =>
    (mentions[i]!.paper === mentions[j]!.paper && !said.has(`${Math.min(i, j)} ${Math.max(i, j)}`)) ||
    apart.some(([a, b]) => (a === i && b === j) || (a === j && b === i))
  const single = mentions.map((m) => seenIn([m]))
  const byDay = new Map<Day, number[]>()
  single.forEach((s, i) => {
    const day = oneDay(s)
    if (day !== undefined) byDay.set(day, [...(byDay.get(day) ?? []), i])
  })
  for (const all of byDay.values()) {
    const alike = all.every((i) => all.every((j) => i === j || (!clash(i, j) && likeness(single[i]!, single[j]!, opposite) > 0)))
    if (alike) for (const i of all) groups.join(all[0]!, i)
  }
  const members = groups.lists()
  const any = (test: (i: number, j: number) => boolean) => (x: number, y: number): boolean =>
    members[x]!.some((i) => members[y]!.some((j) => test(i, j)))
  return { seen: members.map((l) => seenIn(l.map((i) => mentions[i]!))), forbidden: any(clash) }
}

function align(mentions: readonly Mention[], links: Links, opposite: readonly Day[]): { nodes: Nodes; partitions: Partition[] } {
  const nodes = nodesOf(mentions, links, opposite)
  const n = nodes.seen.length
  const weights = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_x, j) =>
    (i === j ? 0 : nodes.forbidden(i, j) ? -Infinity : likeness(nodes.seen[i]!, nodes.seen[j]!, opposite))))
  return { nodes, partitions: bestPartitions(n, (i, j) => weights[i]![j]!, DOUBT, ALIGNMENTS_MAX) }
}

const daysKnown = (mentions: readonly Mention[]): Day[] =>
  mentions.flatMap((m) => {
    const field = m.kind === 'departure' ? 'departure.date' : 'admission.date'
    const fine = valued(m.claims, field).some((c) => c.precision === 'exact' || c.precision === 'about')
    const day = dayIn(m.claims, field)
    return fine && day !== undefined ? [day] : []
  })

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `mentions` in their own order (see `mentionsOf`). */
export function alignCrossings(mentions: readonly Mention[], links: Links): Crossings {
  const arrivals = mentions.filter((m) => m.kind === 'admission')
  const departures = mentions.filter((m) => m.kind === 'departure')
  const ins = align(arrivals, links, daysKnown(departures))
  const outs = align(departures, links, daysKnown(arrivals))
  const pairs = ins.partitions.flatMap((a) => outs.partitions.map((d) => ({ a, d, deficit: a.deficit + d.deficit })))
    .filter((p) => p.deficit <= DOUBT)
    .sort((x, y) => x.deficit - y.deficit || byDeficit(x.a, y.a) || byDeficit(x.d, y.d)).slice(0, ALIGNMENTS_MAX)
  const blocksOf = (p: Partition, nodes: Nodes): Mention[][] => p.blocks.map((b) => b.flatMap((i) => nodes.seen[i]!.mentions))
  const found = pairs.map((p) => [...blocksOf(p.a, ins.nodes), ...blocksOf(p.d, outs.nodes)])
  const keyOf = (block: readonly Mention[]): string => block.map((m) => m.key).sort(byText).join('\n')
  const blocks = new Map(found.flat().map((b) => [keyOf(b), b]))
  const under = new Map([...blocks.keys()].map((k) => [k, found.map((f) => f.some((b) => keyOf(b) === k))]))
  const ids = new Map([...blocks].map(([k, block]) => {
    const places = block.map((m) => m.id).sort(byText)
    return [k, `${block[0]!.kind}:${under.get(k)!.every(Boolean) ? places[0]! : places.join('+')}`] as const
  }))
  const happenings = [...blocks].map(([k, block]) =>
    happening(block[0]!.kind, ids.get(k)!, block, under.get(k)!.every(Boolean) ? undefined : under.get(k)!))
  const alignments = found.map((f) => f.map((b) => ids.get(keyOf(b))!).sort(byText))
  const base = { happenings: happenings.sort((a, b) => byText(a.id, b.id)), alignments }
  return found.length > 1 ? { ...base, matching: matchingOf(base.happenings, found.length) } : base
}

/** The contest over alignments: options are named after how many events the disputed papers tell of. */
function matchingOf(happenings: readonly Happening[], count: number): NonNullable<Crossings['matching']> {
  const partial = happenings.filter((h) => h.under)
  const disputed = [...new Map(partial.flatMap((h) => h.mentions.map((m) => [m.key, m] as const))).values()].sort((a, b) => byText(a.id, b.id))
  const dates = disputed.flatMap((m) => {
    const own = m.claims.filter((c) => c.field === 'admission.date' || c.field === 'departure.date')
    return own.length > 0 ? own : m.claims
  })
  const claims = dates.map((c) => c.id).sort(byText)
  const names = Array.from({ length: count }, (_, k) => {
    const n = partial.filter((h) => h.under![k]).length
    return WORDS[n] ?? String(n)
  })
  const options = names.map((name, k) => {
    const twins = names.flatMap((x, i) => (x === name ? [i] : []))
    return { id: twins.length > 1 ? `${name}-${'abcd'[twins.indexOf(k)]}` : name, claims, sources: sourcesOf(dates) }
  })
  return { draft: { id: 'crossings/matching', kind: 'matching', options }, claims: dates }
}
