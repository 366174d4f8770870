/** The chain behind one branch: date ← rule and citation ← facts ← claims ← words. */
import type { BulletinCell } from '../facts/bulletins.ts'
import { type Fact, type FactValue } from '../facts/keys.ts'
import { type Result, resultKey } from '../rules/result.ts'
import type { LawRow, LawValue } from '../rules/law.ts'
import type { Rule } from '../rules/rule.ts'
import { type Region, meetRegions, optionsOf, overlaps } from './regions.ts'
import type { Branch, Outlook } from './outlook.ts'
import { maskAllowed } from './outlook.ts'
import type { Evaluator } from './evaluator.ts'
import type { CellNote, Row, Table } from './table.ts'

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
  /** The dated values of the law it stands on, each with its reference. */
  readonly laws: readonly { readonly id: string; readonly unit: LawValue['unit']; readonly row: LawRow }[]
  readonly uses: readonly Why[]
}

/** Why a branch says what it says. Facts are looked up in the record as it is now, so proof is never stale. */
export function why(o: Outlook, branch: Branch, rule: Rule, about: string): Why {
  const usual = o.evaluator.usualPart(branch.region)
  return chain(o.evaluator, rule, about, branch.row, usual.length > 0 ? usual : branch.region)
}

/** Chains by row: one for all worlds where nothing in it is open, else one for each region asked for. */
export type ToldChains = Map<Row, { anywhere?: Why; readonly in: [Region, Why][] }>

function chain(ev: Evaluator, rule: Rule, about: string, row: Row, region: Region): Why {
  let told = ev.chains.get(row)
  if (!told) ev.chains.set(row, (told = { in: [] }))
  const known = told.anywhere ?? told.in.find(([of]) => of === region)?.[1]
  if (known) return known
  const reads: FactRead[] = []
  for (let i = 0; i < row.cells.length; i += 1) if (isFirst(row.cells, i)) reads.push(readOf(ev, row.cells[i]!, region))
  const uses: Why[] = []
  let isOpen = row.readings !== undefined || reads.some((r) => r.contest !== undefined)
  for (const u of row.uses) {
    const sub = u.table ? currentRow(u.table, u.row, region) : u.row
    if (sub) uses.push(chain(ev, u.rule, u.st.id, sub, meetRegions(region, sub.region)))
    if (sub !== u.row || !ev.chains.get(sub)?.anywhere) isOpen = true
  }
  const made: Why = { rule, about, result: row.result, reads, readings: readingsOf(ev, row, region), laws: lawsOf(row), uses }
  if (isOpen) told.in.push([region, made])
  else told.anywhere = made
  return made
}

/** A rule may ask for one fact several times; it stands in the chain once. */
function isFirst(cells: readonly CellNote[], at: number): boolean {
  const { st, fact } = cells[at]!
  for (let i = 0; i < at; i += 1) if (cells[i]!.fact === fact && cells[i]!.st === st) return false
  return true
}

function readingsOf(ev: Evaluator, row: Row, region: Region): Why['readings'] {
  if (!row.readings) return NO_READINGS
  return [...new Set(row.readings.map((r) => r.reading))].map((reading) => {
    const index = ev.contestOfReading(reading)
    const option = index < 0 ? ev.fixedReading(reading) : reading.options[optionsOf(maskAllowed(region, index, ev.full[index]!))[0] ?? 0]?.id
    return { id: reading.id, ...(option === undefined ? {} : { option }) }
  })
}

function lawsOf(row: Row): Why['laws'] {
  if (!row.laws) return NO_LAWS
  return [...new Map(row.laws.map((n) => [n.row, { id: n.law.id, unit: n.law.unit, row: n.row }])).values()]
}

function currentRow(table: Table, row: Row, region: Region): Row | undefined {
  if (table.rows.includes(row)) return row
  const key = resultKey(row.plain)
  return table.rows.find((r) => resultKey(r.plain) === key) ?? table.rows.find((r) => overlaps(r.region, region))
}

const NO_READINGS: Why['readings'] = []
const NO_LAWS: Why['laws'] = []
const NO_CLAIMS: readonly string[] = []
const NO_RIVALS: FactRead['rivals'] = []

function readOf(ev: Evaluator, { st, fact }: CellNote, region: Region): FactRead {
  const cell = ev.cellAt(st, fact)
  if (!cell || cell.contest < 0) {
    return { fact, scope: st.id, value: cell?.values[0], claims: cell?.claims[0] ?? NO_CLAIMS, contest: undefined, option: undefined, rivals: NO_RIVALS } as unknown as FactRead
  }
  const index = ev.globalContest(cell.contest)
  const { options } = ev.contests[index]!
  const allowed = optionsOf(maskAllowed(region, index, ev.full[index]!))
  const at = allowed[0] ?? 0
  const rivals = options.flatMap((opt, i) => (allowed.includes(i) ? [] : [{ option: opt.id, value: cell.values[i], claims: cell.claims[i] ?? NO_CLAIMS }]))
  return {
    fact, scope: st.id, value: cell.values[at], claims: cell.claims[at] ?? NO_CLAIMS, contest: ev.contests[index]!.id,
    option: allowed.length === 1 ? options[at]!.id : undefined, rivals,
  } as FactRead
}

/** Used rules that had something to say; those about another kind of filing or notice only said "not mine". */
export const usesOf = (w: Why): readonly Why[] => w.uses.filter((u) => !(u.result.kind === 'NotApplicable' && u.result.quiet))

/** The cells of Visa Bulletins a chain stands on, nearest first, each once. */
export function bulletinsIn(w: Why): readonly BulletinCell[] {
  const found = [...(w.result.bulletins ?? []), ...usesOf(w).flatMap(bulletinsIn)]
  return found.filter((c, i) => found.indexOf(c) === i)
}

/** All claims a chain stands on, nearest first. */
export function claimsOf(w: Why): string[] {
  const claims = new Set<string>()
  const seen = new Set<Why>()
  const visit = (one: Why): void => {
    // Chains share parts: a part met again has no claim that is not here yet.
    if (seen.has(one)) return
    seen.add(one)
    for (const r of one.reads) for (const c of r.claims) claims.add(c)
    for (const u of usesOf(one)) visit(u)
  }
  visit(w)
  return [...claims]
}
