/**
 * Cells before contests have their final place. A fact may lean on several contests while it is built; contests that
 * meet in one fact are combined at the end, so that a finished cell leans on one at most and nothing is chosen silently.
 */
import type { Claim, Precision, Source } from '../claims/claim.ts'
import type { FactValue } from './keys.ts'
import type { Cell, Contest, ContestOption } from './record.ts'
import { byId, byText } from './mention.ts'

/** The engine keeps options as bits (see `Contest.options`). */
export const OPTIONS_MAX = 30
const COMBINATIONS_MAX = 4096

export interface DraftContest {
  readonly id: string
  readonly kind: Contest['kind']
  readonly options: readonly ContestOption[]
  /** The event is there only under these options of a matching contest; elsewhere this contest means nothing. */
  readonly within?: { readonly draft: number; readonly holds: readonly boolean[] }
}

/** A fact's value for every combination of the drafts it leans on; the last draft turns fastest. */
export interface Wide {
  readonly drafts: readonly number[]
  readonly values: readonly (FactValue | undefined)[]
  readonly claims: readonly (readonly string[])[]
  readonly precision?: Precision
}

export const uncontested = (value: FactValue, claims: readonly Claim[], precision?: Precision): Wide => ({
  drafts: [], values: [value], claims: [claims.map((c) => c.id).sort(byText)], ...(precision && precision !== 'exact' ? { precision } : {}),
})

export const sourcesOf = (claims: readonly Claim[]): Source[] => [...new Set(claims.map((c) => c.source))].sort(byText)
const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort(byText)

/** Option indices of every combination, in the order of `Wide.values`. */
function combinations(sizes: readonly number[]): number[][] {
  let all: number[][] = [[]]
  for (const n of sizes) all = all.flatMap((c) => Array.from({ length: n }, (_, i) => [...c, i]))
  return all
}

/** Where the combination of `drafts` falls in a fact that leans on `own`. */
function indexIn(own: readonly number[], sizes: readonly DraftContest[], drafts: readonly number[], at: readonly number[]): number {
  let index = 0
  for (const d of own) index = index * sizes[d]!.options.length + at[drafts.indexOf(d)]!
  return index
}

/**
 * A fact worked out from others. `f` sees their values in one combination; `proof` names the inputs that made the
 * result (all that have a value, when left out). Undefined when no combination gives a value; `TooMany` when there
 * are too many combinations to look at.
 */
export function derive(
  drafts: readonly DraftContest[], inputs: readonly (Wide | undefined)[],
  f: (values: readonly (FactValue | undefined)[]) => FactValue | undefined,
  proof?: (values: readonly (FactValue | undefined)[], result: FactValue) => readonly number[],
): Wide | 'TooMany' | undefined {
  const used = [...new Set(inputs.flatMap((w) => w?.drafts ?? []))].sort((a, b) => a - b)
  if (used.reduce((n, d) => n * drafts[d]!.options.length, 1) > COMBINATIONS_MAX) return 'TooMany'
  const values: (FactValue | undefined)[] = []
  const claims: string[][] = []
  for (const at of combinations(used.map((d) => drafts[d]!.options.length))) {
    const places = inputs.map((w) => (w ? indexIn(w.drafts, drafts, used, at) : 0))
    const given = inputs.map((w, i) => w?.values[places[i]!])
    const value = f(given)
    const from = value === undefined ? [] : (proof?.(given, value) ?? given.flatMap((v, i) => (v === undefined ? [] : [i])))
    values.push(value)
    claims.push(union(from.map((i) => inputs[i]?.claims[places[i]!] ?? [])))
  }
  if (values.every((v) => v === undefined)) return undefined
  const precisions = inputs.filter((w) => w?.precision).map((w) => w!.precision!)
  return slim(drafts, { drafts: used, values, claims, ...(precisions.length === 1 ? { precision: precisions[0]! } : {}) })
}

/** Leaves out contests on which the value does not turn; their claims stay as proof. */
function slim(drafts: readonly DraftContest[], wide: Wide): Wide {
  for (const d of wide.drafts) {
    const rest = wide.drafts.filter((x) => x !== d)
    const at = combinations(rest.map((x) => drafts[x]!.options.length))
    const along = at.map((a) => drafts[d]!.options.map((_, i) => indexIn(wide.drafts, drafts, [...rest, d], [...a, i])))
    if (!along.every((row) => row.every((i) => wide.values[i] === wide.values[row[0]!]))) continue
    return slim(drafts, { ...wide, drafts: rest, values: along.map((row) => wide.values[row[0]!]), claims: along.map((row) => union(row.map((i) => wide.claims[i]!))) })
  }
  return wide
}

export interface Settled {
  readonly contests: readonly Contest[]
  /** Index into `contests`, by draft. */
  readonly place: readonly number[]
  /** The final options that contain an option of a draft. */
  readonly optionIds: (draft: number, option: number) => readonly string[]
  /** The finished cell; undefined when it would have needed more combinations than a contest can hold. */
  readonly cell: (wide: Wide) => Cell | undefined
}

interface Combined {
  readonly drafts: readonly number[]
  readonly at: readonly (readonly number[])[]
}

/** All combinations of several contests; a contest that means nothing under an option is not multiplied there. */
function combine(drafts: readonly DraftContest[], members: readonly number[]): Combined | undefined {
  if (members.reduce((n, d) => n * drafts[d]!.options.length, 1) > COMBINATIONS_MAX) return undefined
  const at = combinations(members.map((d) => drafts[d]!.options.length)).filter((c) => members.every((d, i) => {
    const within = drafts[d]!.within
    const outer = within ? members.indexOf(within.draft) : -1
    return c[i] === 0 || outer < 0 || within!.holds[c[outer]!]
  }))
  return at.length <= OPTIONS_MAX ? { drafts: members, at } : undefined
}

/** Gives contests their places, combining those that meet in one of `wides` (in the order given). */
export function settle(drafts: readonly DraftContest[], wides: readonly Wide[]): Settled {
  const group = drafts.map((_, i) => [i])
  for (const wide of wides) {
    const members = [...new Set(wide.drafts.flatMap((d) => group[d]!))].sort((a, b) => a - b)
    if (members.length < 2 || members.length === group[wide.drafts[0]!]!.length || !combine(drafts, members)) continue
    for (const d of members) group[d] = members
  }
  const groups = [...new Set(group)].map((members) => {
    const combined = combine(drafts, members)!
    return { combined, contest: contestOf(drafts, combined) }
  }).sort((a, b) => byId(a.contest, b.contest))
  const place = drafts.map((_, i) => groups.findIndex((g) => g.combined.drafts.includes(i)))
  return {
    contests: groups.map((g) => g.contest), place,
    optionIds(draft, option) {
      const { combined, contest } = groups[place[draft]!]!
      const i = combined.drafts.indexOf(draft)
      return contest.options.filter((_, k) => combined.at[k]![i] === option).map((o) => o.id)
    },
    cell(wide) {
      const precision = wide.precision ? { precision: wide.precision } : {}
      if (wide.drafts.length === 0) return { contest: -1, values: wide.values, claims: wide.claims, ...precision }
      const contest = place[wide.drafts[0]!]!
      if (wide.drafts.some((d) => place[d] !== contest)) return undefined
      const { drafts: members, at } = groups[contest]!.combined
      const index = at.map((a) => indexIn(wide.drafts, drafts, members, a))
      return { contest, values: index.map((i) => wide.values[i]), claims: index.map((i) => wide.claims[i]!), ...precision }
    },
  }
}

function contestOf(drafts: readonly DraftContest[], { drafts: members, at }: Combined): Contest {
  const first = drafts[members[0]!]!
  if (members.length === 1) return { id: first.id, kind: first.kind, options: first.options }
  const meaningful = (c: readonly number[], i: number): boolean => {
    const within = drafts[members[i]!]!.within
    const outer = within ? members.indexOf(within.draft) : -1
    return outer < 0 || within!.holds[c[outer]!]!
  }
  return {
    id: members.map((d) => drafts[d]!.id).sort(byText).join(' & '),
    kind: members.some((d) => drafts[d]!.kind === 'matching') ? 'matching' : first.kind,
    options: at.map((c) => {
      const chosen = c.flatMap((o, i) => (meaningful(c, i) ? [drafts[members[i]!]!.options[o]!] : []))
      return {
        id: chosen.map((o) => o.id).join('|'), claims: union(chosen.map((o) => o.claims)),
        sources: [...new Set(chosen.flatMap((o) => o.sources))].sort(byText),
      }
    }),
  }
}
