/**
 * Answers that stand on days that cannot both be right (rules/coherent.ts), whichever paper is believed: no world is
 * left in which they hold, so nothing is said in their place but that.
 */
import type { Day } from '../base/day.ts'
import { unsettled } from '../rules/answers.ts'
import { type Result, resultKey } from '../rules/result.ts'
import { tidy } from './regions.ts'
import { type CellNote, Row } from './table.ts'

/** The facts of one coherent rule that came out impossible in every world. */
export type Impossible = readonly CellNote[]

const keyOf = (n: CellNote): string => `${n.st.id}\n${n.fact.name}`

/** The result in place of an answer: the two days, where nobody contests them. */
function resultOf(notes: Impossible): Result {
  const days = notes.map((n) => (n.contest < 0 ? n.cell?.values[0] : undefined))
  const say = days.length === 2 && days.every((d) => typeof d === 'number')
    ? { id: 'outcomes.impossible.days', params: { first: { day: days[0] as Day }, second: { day: days[1] as Day } } }
    : { id: 'outcomes.impossible.some' }
  return { ...unsettled('impossibleDays'), say }
}

/** What a rule says about itself stands: it knows too little, it saw the nonsense, or it is about another kind of thing. */
const isAnswer = (r: Result): boolean => !(r.kind === 'NotEnoughKnown' || r.kind === 'Unsettled' || r.kind === 'RuleFailed') && !(r.kind === 'NotApplicable' && r.quiet === true)

const NONE: ReadonlySet<string> = new Set()

/** The rows, answers on impossible days replaced; the same rows when nothing is impossible. */
export function withoutImpossible(all: readonly Impossible[]): (rows: readonly Row[]) => readonly Row[] {
  if (all.length === 0) return (rows) => rows
  const wanted = new Set(all.flatMap((notes) => notes.map(keyOf)))
  const facts = new Set(all.flatMap((notes) => notes.map((n) => n.fact)))
  const known = new Map<Row, ReadonlySet<string>>()
  // Of the impossible facts, those a row stands on, in itself or through the rules it uses.
  const touched = (row: Row): ReadonlySet<string> => {
    const before = known.get(row)
    if (before) return before
    let keys: Set<string> | undefined
    for (const n of row.cells) if (facts.has(n.fact) && wanted.has(keyOf(n))) (keys ??= new Set()).add(keyOf(n))
    for (const u of row.uses) for (const k of touched(u.row)) (keys ??= new Set()).add(k)
    const found = keys ?? NONE
    known.set(row, found)
    return found
  }
  const hitOf = (row: Row): Impossible | undefined => {
    const keys = touched(row)
    return keys.size > 1 ? all.find((notes) => notes.every((n) => keys.has(keyOf(n)))) : undefined
  }
  return (rows) => {
    // Nearly always: no row stands on all facts of an impossibility.
    if (!rows.some((row) => isAnswer(row.plain) && hitOf(row) !== undefined)) return rows
    const kept = new Map<string, Row>()
    for (const row of rows) {
      const hit = isAnswer(row.plain) ? hitOf(row) : undefined
      const shown = hit ? new Row(resultOf(hit), row.region, row.cells, row.uses, row.readings, row.laws, undefined) : row
      const key = hit ? resultKey(shown.plain) : `row ${kept.size}`
      const same = kept.get(key)
      if (same) same.region = tidy([...same.region, ...row.region])
      else kept.set(key, shown)
    }
    return [...kept.values()]
  }
}
