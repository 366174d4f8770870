/**
 * A rule pack as plain data: what law is in it, from when until when, and until when it can be trusted. The text is
 * the same for the same rules, byte for byte, so that it can be signed and compared; one rule, reading or value a line.
 */
import { type Day, isoDay } from '../base/day.ts'
import type { Citation } from './result.ts'
import type { LawContent, LawValue } from './law.ts'
import type { Reading, Rule } from './rule.ts'

export const PACK_KIND = 'proofline-rule-pack'
export const PACK_VERSION = 1

export interface PackCitation {
  readonly cite: string
  readonly mark: Citation['mark']
}
export interface PackRule {
  readonly id: string
  readonly rulebook: string
  readonly kind: string
  readonly per?: string
  readonly irreversible?: true
  readonly safe: string
  readonly authority: readonly PackCitation[]
  readonly effective: readonly [string, string | null]
  readonly verifiedOn: string
  readonly staleAfter: string
  readonly readings: readonly string[]
  readonly law: readonly string[]
  readonly radar: readonly string[]
  /** Fingerprints of the rule's code and of its worked examples. */
  readonly logic: string
  readonly examples: string
}
export interface PackReading {
  readonly id: string
  readonly options: readonly { readonly id: string; readonly note?: true; readonly authority: PackCitation }[]
}
export interface PackLaw {
  readonly id: string
  readonly unit: string
  readonly rows: readonly { readonly value: LawContent; readonly from: string | null; readonly until: string | null; readonly authority: PackCitation; readonly inLitigation?: true }[]
}
/** Days are `YYYY-MM-DD`. */
export interface PackData {
  readonly kind: typeof PACK_KIND
  readonly version: typeof PACK_VERSION
  /** The pack's own name: the day its law was last compared. */
  readonly pack: string
  /** Law after this day is not in it. */
  readonly lawKnownThrough: string
  readonly rules: readonly PackRule[]
  readonly readings: readonly PackReading[]
  readonly law: readonly PackLaw[]
}
/** Fingerprints by rule id, worked out from the sources when a pack is made. */
export type Fingerprints = Readonly<Record<string, readonly [logic: string, examples: string]>>

const citation = (c: Citation): PackCitation => ({ cite: c.cite, mark: c.mark })
const iso = (d: Day | null): string | null => (d === null ? null : isoDay(d))
const byId = <T extends { readonly id: string }>(all: readonly T[]): T[] => [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

const ruleData = (r: Rule, prints: Fingerprints): PackRule => ({
  id: r.id, rulebook: r.rulebook, kind: r.kind, ...(r.per ? { per: r.per } : {}), ...(r.irreversible ? { irreversible: true as const } : {}), safe: r.safe,
  authority: r.authority.map(citation), effective: [isoDay(r.effective[0]), iso(r.effective[1])], verifiedOn: isoDay(r.verifiedOn), staleAfter: isoDay(r.staleAfter),
  readings: r.readings.map((x) => x.id), law: r.law.map((x) => x.id), radar: r.radar, logic: prints[r.id]?.[0] ?? '', examples: prints[r.id]?.[1] ?? '',
})
const readingData = (r: Reading): PackReading => ({
  id: r.id, options: r.options.map((o) => ({ id: o.id, ...(o.note ? { note: true as const } : {}), authority: citation(o.authority) })),
})
const lawData = (l: LawValue): PackLaw => ({
  id: l.id, unit: l.unit,
  rows: l.rows.map((r) => ({ value: r.value, from: iso(r.from), until: iso(r.until), authority: citation(r.authority), ...(r.inLitigation ? { inLitigation: true as const } : {}) })),
})

/** The rules in this program, as data. */
export function describePack(pack: { readonly version: string; readonly lawKnownThrough: Day; readonly rules: readonly Rule[]; readonly readings: readonly Reading[]; readonly law: readonly LawValue[] }, prints: Fingerprints): PackData {
  return {
    kind: PACK_KIND, version: PACK_VERSION, pack: pack.version, lawKnownThrough: isoDay(pack.lawKnownThrough),
    rules: byId(pack.rules.map((r) => ruleData(r, prints))), readings: byId(pack.readings.map(readingData)), law: byId(pack.law.map(lawData)),
  }
}

/** The bytes that are signed, as text. */
export function packText(data: PackData): string {
  const lines = (all: readonly unknown[]): string => (all.length === 0 ? '[]' : `[\n${all.map((x) => JSON.stringify(x)).join(',\n')}\n]`)
  const { kind, version, pack, lawKnownThrough } = data
  const head = JSON.stringify({ kind, version, pack, lawKnownThrough }).slice(0, -1)
  return `${head},\n"rules":${lines(data.rules)},\n"readings":${lines(data.readings)},\n"law":${lines(data.law)}}\n`
}
