/**
 * Endings learned from earlier runs: "another form", "no such trip". A rule is a pure function of what it reads, so
 * what it reads first is always the same, what it reads next follows from the values it was given, and the same
 * values give the same ending. What is kept says nothing about a person: only words of closed lists, numbers of
 * forms, yes and no, and that something was not known; never a day, a name or a country.
 */
import type { Fact, FactValue, ListName } from '../facts/keys.ts'
import { notEnoughKnown } from '../rules/answers.ts'
import type { Result } from '../rules/result.ts'
import type { Rule } from '../rules/rule.ts'
import type { Evaluator } from './evaluator.ts'
import { ALL } from './regions.ts'
import type { Run } from './run.ts'
import { type CellNote, type ListNote, NO_CELLS, NO_LISTS, NO_LIST, NO_TODAYS, NO_USES, Row, type ScopeState, type Table, type UseNote } from './table.ts'

/** What a rule reads next, given what it read before; or how it ends. All of one shape. */
interface Step {
  fact: Fact | undefined
  rule: Rule | undefined
  /** A list found empty. */
  list: ListName | undefined
  next: Map<FactValue | Result | undefined, Step> | undefined
  /** How it ends here. */
  result: Result | undefined
  /** It ends for want of these facts; those of a list are named with the item that lacks them. */
  missing: readonly Fact[] | undefined
}
const step = (): Step => ({ fact: undefined, rule: undefined, list: undefined, next: undefined, result: undefined, missing: undefined })

/** By rule: its first step. */
const LEARNED: (Step | undefined)[] = []
/** Results that come out of LEARNED: the same object each time, so that rules using them can be learned too. */
const KNOWN = new WeakSet<Result>()
/** Bounds what is kept, whatever the papers say. */
const WORDS_MAX = 40
const READS_MAX = 8

const FORM_NUMBER = /^[A-Z]{1,4}-?\d{1,4}[A-Z]?$/
/** Is it something that may be kept? */
function isWord(fact: Fact, v: FactValue | undefined): boolean {
  if (v === undefined || typeof v === 'boolean') return true
  return typeof v === 'string' && (fact.type === 'code' || (fact.type === 'text' && FORM_NUMBER.test(v)))
}

/** The kinds of reads in the order of a run, two bits each. */
export const READ_CELL = 1
export const READ_USE = 2
export const READ_LIST = 3

/** The table of a rule that would end as it did before; undefined when that is not known. */
export function learnedTable(ev: Evaluator, rule: Rule, st: ScopeState, epoch: number): Table | undefined {
  let at = LEARNED[rule.slot]
  if (at === undefined) return undefined
  let cells: CellNote[] | undefined
  let uses: UseNote[] | undefined
  let lists: ListNote[] | undefined
  while (at.next !== undefined) {
    let next: Step | undefined
    if (at.fact !== undefined) {
      const { fact } = at as { fact: Fact }
      const holder = fact.list === undefined ? ev.root : st
      const cell = ev.cellAt(holder, fact)
      if (cell !== undefined && cell.contest >= 0) return undefined
      next = at.next.get(cell === undefined ? undefined : cell.values[0])
      if (next === undefined) return undefined
      const note: CellNote = { st: holder, fact, cell, contest: -1 }
      if (cells === undefined) cells = [note]
      else cells.push(note)
    } else if (at.rule !== undefined) {
      const used: Rule = at.rule
      const holder = used.per === undefined ? ev.root : st
      const table = ev.table(used, holder)
      if (!table.exact || table.rows.length !== 1) return undefined
      const row = table.rows[0]!
      next = at.next.get(row.plain)
      if (next === undefined) return undefined
      const note: UseNote = { rule: used, st: holder, table, row }
      if (uses === undefined) uses = [note]
      else uses.push(note)
    } else {
      if (ev.items(at.list!).length > 0) return undefined
      next = at.next.get(undefined)!
      const note: ListNote = { list: at.list!, states: NO_LIST, exists: NO_LIST as readonly never[] }
      if (lists === undefined) lists = [note]
      else lists.push(note)
    }
    at = next
  }
  let { result } = at
  if (result === undefined) {
    if (at.missing === undefined) return undefined
    result = notEnoughKnown(at.missing.map((fact) => ({ fact, scope: fact.list === undefined ? 'record' : st.id })))
  }
  const reads = cells ?? NO_CELLS
  const used = uses ?? NO_USES
  let until: Row['until']
  for (const u of used) if (u.row.until !== undefined && (until === undefined || u.row.until < until)) ({ until } = u.row)
  return {
    rule, rows: [new Row(result, ALL, reads, used, undefined, undefined, until)], exact: true, reads, uses: used, lists: lists ?? NO_LISTS, todays: NO_TODAYS,
    bulletins: undefined, epoch,
  }
}

/** Keeps how a run ended that read nothing but words, absent facts, empty lists and results known in the same way. */
export function learn(rule: Rule, st: ScopeState, run: Run, result: Result): void {
  if (run.readings || run.laws || run.todays || run.lookedUp || run.isAboutItem || result.kind === 'RuleFailed') return
  // Sentences still to be made would hold on to the record they are about.
  if (typeof result.say === 'function' || typeof result.steps === 'function') return
  const count = run.cells.length + run.uses.length + (run.lists ? run.lists.length : 0)
  if (count > READS_MAX) return
  for (const n of run.cells) if (!isWord(n.fact, n.cell === undefined ? undefined : n.cell.values[0])) return
  for (const n of run.uses) if (!n.table || !KNOWN.has(n.row.plain)) return
  if (run.lists) for (const n of run.lists) if (n.states.length > 0) return
  const missing = result.kind === 'NotEnoughKnown' ? missingOf(result, st) : undefined
  if (result.kind === 'NotEnoughKnown' && missing === undefined) return
  let at = (LEARNED[rule.slot] ??= step())
  let cell = 0
  let use = 0
  let list = 0
  for (let i = count - 1; i >= 0; i -= 1) {
    // The order has its last read in its lowest bits.
    const kind = (run.order >>> (2 * i)) & 3
    let key: FactValue | Result | undefined
    if (kind === READ_CELL) {
      const n = run.cells[cell++]!
      at.fact = n.fact
      key = n.cell === undefined ? undefined : n.cell.values[0]
    } else if (kind === READ_USE) {
      const n = run.uses[use++]!
      at.rule = n.rule
      key = n.row.plain
    } else at.list = run.lists![list++]!.list
    at.next ??= new Map()
    let next = at.next.get(key)
    if (next === undefined) {
      if (at.next.size >= WORDS_MAX) return
      at.next.set(key, (next = step()))
    }
    at = next
  }
  if (missing !== undefined) at.missing = missing
  else {
    at.result = result
    KNOWN.add(result)
  }
}

/** The facts it wants, when all are of the record or of this very item and nothing else is said. */
function missingOf(result: Result & { kind: 'NotEnoughKnown' }, st: ScopeState): readonly Fact[] | undefined {
  if (result.say !== undefined || ('quiet' in result && result.quiet !== undefined)) return undefined
  return result.missing.every((m) => m.scope === (m.fact.list === undefined ? 'record' : st.id)) ? result.missing.map((m) => m.fact) : undefined
}
