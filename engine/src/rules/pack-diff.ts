/** What changed between two rule packs, thing by thing. */
import type { PackData, PackLaw, PackReading, PackRule } from './pack-text.ts'

export type PackChange =
  | { readonly type: 'RuleAdded' | 'RuleRemoved'; readonly id: string; readonly rulebook: string }
  /** `parts`: what differs, in the order of the pack; `logic` means that the way it counts changed. */
  | { readonly type: 'RuleChanged'; readonly id: string; readonly rulebook: string; readonly parts: readonly RulePart[] }
  | { readonly type: 'LawAdded' | 'LawRemoved'; readonly id: string; readonly unit: string; readonly rows: PackLaw['rows'] }
  | { readonly type: 'LawChanged'; readonly id: string; readonly unit: string; readonly before: PackLaw['rows']; readonly after: PackLaw['rows'] }
  | { readonly type: 'ReadingAdded' | 'ReadingRemoved' | 'ReadingChanged'; readonly id: string }

export type RulePart = 'rulebook' | 'kind' | 'per' | 'irreversible' | 'safe' | 'authority' | 'effective' | 'verifiedOn' | 'staleAfter' | 'readings' | 'law' | 'radar' | 'logic' | 'examples'
const PARTS: readonly RulePart[] = ['logic', 'law', 'authority', 'effective', 'readings', 'radar', 'kind', 'per', 'irreversible', 'safe', 'rulebook', 'verifiedOn', 'staleAfter', 'examples']

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function pairs<T extends { readonly id: string }>(older: readonly T[], newer: readonly T[]): readonly (readonly [T | undefined, T | undefined])[] {
  const ids = [...new Set([...older, ...newer].map((x) => x.id))].sort()
  return ids.map((id) => [older.find((x) => x.id === id), newer.find((x) => x.id === id)] as const)
}

function ruleChange([a, b]: readonly [PackRule | undefined, PackRule | undefined]): PackChange[] {
  if (!a) return [{ type: 'RuleAdded', id: b!.id, rulebook: b!.rulebook }]
  if (!b) return [{ type: 'RuleRemoved', id: a.id, rulebook: a.rulebook }]
  const parts = PARTS.filter((p) => !same(a[p], b[p]))
  return parts.length === 0 ? [] : [{ type: 'RuleChanged', id: b.id, rulebook: b.rulebook, parts }]
}
function lawChange([a, b]: readonly [PackLaw | undefined, PackLaw | undefined]): PackChange[] {
  if (!a) return [{ type: 'LawAdded', id: b!.id, unit: b!.unit, rows: b!.rows }]
  if (!b) return [{ type: 'LawRemoved', id: a.id, unit: a.unit, rows: a.rows }]
  return same(a.rows, b.rows) ? [] : [{ type: 'LawChanged', id: b.id, unit: b.unit, before: a.rows, after: b.rows }]
}
function readingChange([a, b]: readonly [PackReading | undefined, PackReading | undefined]): PackChange[] {
  if (!a) return [{ type: 'ReadingAdded', id: b!.id }]
  if (!b) return [{ type: 'ReadingRemoved', id: a.id }]
  return same(a, b) ? [] : [{ type: 'ReadingChanged', id: b.id }]
}

/** Dated values first, then rules, then readings; each in order of id. Empty for the same pack. */
export const packDiff = (older: PackData, newer: PackData): readonly PackChange[] => [
  ...pairs(older.law, newer.law).flatMap(lawChange), ...pairs(older.rules, newer.rules).flatMap(ruleChange), ...pairs(older.readings, newer.readings).flatMap(readingChange),
]
