/** The chain behind one branch: date ← rule and citation ← facts ← claims ← words. */
import { FACTS, type Fact, type FactValue } from '../facts/keys.ts'
import { type Result, resultKey } from '../rules/result.ts'
import type { Rule } from '../rules/rule.ts'
import { type Region, meetRegions, optionsOf, overlaps } from './regions.ts'
import type { Branch, Outlook } from './outlook.ts'
import { maskAllowed } from './outlook.ts'
import type { Row, Table } from './table.ts'

export interface FactRead {
  readonly fact: Fact
  readonly scope: string
  /** Undefined: it was asked for and is not known. */
  readonly value?: FactValue
  /** Claims that say this value. */
  readonly claims: readonly string[]
  /** Present when papers disagree about it. */
  readonly contest?: string
  readonly option?: string
  /** The other options of the contest, with their claims. */
  readonly rivals: readonly { readonly option: string; readonly value?: FactValue; readonly claims: readonly string[] }[]
}

export interface Why {
  readonly rule: Rule
  readonly about: string
  readonly result: Result
  readonly reads: readonly FactRead[]
  readonly readings: readonly { readonly id: string; readonly option?: string }[]
  readonly uses: readonly Why[]
}

/** Why a branch says what it says. Facts are looked up in the record as it is now, so proof is never stale. */
export function why(o: Outlook, branch: Branch, rule: Rule, about: string): Why {
  return chain(o, rule, about, branch.row, branch.region, 0)
}

function chain(o: Outlook, rule: Rule, about: string, row: Row, region: Region, depth: number): Why {
  const reads: FactRead[] = []
  const seen = new Set<string>()
  for (const note of row.cells) {
    const key = `${note.st.id}:${note.slot}`
    if (seen.has(key)) continue
    seen.add(key)
    reads.push(readOf(o, note.st.id, note.slot, region))
  }
  const uses: Why[] = []
  for (const u of row.uses) {
    const sub = u.table ? currentRow(u.table, u.row, region) : u.row
    if (sub && depth < 12) uses.push(chain(o, u.rule, u.st.id, sub, meetRegions(region, sub.region), depth + 1))
  }
  const readings = [...new Set((row.readings ?? []).map((r) => r.reading))].map((reading) => {
    const index = o.evaluator.contestOfReading(reading)
    const option = index < 0 ? o.evaluator.fixedReading(reading) : reading.options[optionsOf(maskAllowed(region, index, o.evaluator.full[index]!))[0] ?? 0]?.id
    return { id: reading.id, ...(option === undefined ? {} : { option }) }
  })
  return { rule, about, result: row.result, reads, readings, uses }
}

const currentRow = (table: Table, row: Row, region: Region): Row | undefined =>
  table.rows.find((r) => resultKey(r.result) === resultKey(row.result)) ?? table.rows.find((r) => overlaps(r.region, region))

function readOf(o: Outlook, scopeId: string, slot: number, region: Region): FactRead {
  const ev = o.evaluator
  const fact = FACTS[slot]!
  const state = ev.stateOf(scopeId)
  const cell = state ? ev.cellAt(state, slot) : undefined
  if (!cell) return { fact, scope: scopeId, claims: [], rivals: [] }
  const plain = (i: number): { value?: FactValue; claims: readonly string[] } => ({
    ...(cell.values[i] === undefined ? {} : { value: cell.values[i]! }), claims: cell.claims[i] ?? [],
  })
  if (cell.contest < 0) return { fact, scope: scopeId, ...plain(0), rivals: [] }
  const contest = ev.contests[ev.globalContest(cell.contest)]!
  const allowed = optionsOf(maskAllowed(region, ev.globalContest(cell.contest), ev.full[ev.globalContest(cell.contest)]!))
  const at = allowed[0] ?? 0
  return {
    fact, scope: scopeId, ...plain(at), contest: contest.id,
    ...(allowed.length === 1 ? { option: contest.options[at]!.id } : {}),
    rivals: contest.options.flatMap((opt, i) => (allowed.includes(i) ? [] : [{ option: opt.id, ...plain(i) }])),
  }
}

/** Used rules that had something to say; those about another kind of filing or notice only said "not mine". */
export const usesOf = (w: Why): readonly Why[] => w.uses.filter((u) => !(u.result.kind === 'NotApplicable' && u.result.quiet))

/** All claims a chain stands on, nearest first. */
export function claimsOf(w: Why): string[] {
  return [...new Set([...w.reads.flatMap((r) => r.claims), ...usesOf(w).flatMap(claimsOf)])]
}
