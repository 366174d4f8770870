import type { Day } from '../base/day.ts'
import type { Fact, ListName } from '../facts/keys.ts'
import type { Bulletins } from '../facts/bulletins.ts'
import type { Cell, Scope } from '../facts/record.ts'
import { told } from '../rules/answers.ts'
import type { Result } from '../rules/result.ts'
import type { LawRow, LawValue } from '../rules/law.ts'
import type { Reading, Rule } from '../rules/rule.ts'
import type { Region } from './regions.ts'

/** A scope that outlives one version of the record, with its memo of tables by the rule's number in its list. */
export interface ScopeState {
  readonly id: string
  scope: Scope
  readonly tables: (Table | undefined)[]
}
export interface CellNote {
  readonly st: ScopeState
  readonly fact: Fact
  readonly cell: Cell | undefined
  /** The evaluator's own contest index, which outlives the record; -1 when nothing was contested. */
  readonly contest: number
}
export interface UseNote {
  readonly rule: Rule
  readonly st: ScopeState
  /** Absent for a corner run made inside another rule's run: what it read is noted there. */
  readonly table?: Table
  readonly row: Row
}
export interface ReadingNote {
  readonly reading: Reading
}
export interface LawNote {
  readonly law: LawValue
  readonly row: LawRow
}
export interface ListNote {
  readonly list: ListName
  readonly states: readonly ScopeState[]
  readonly exists: readonly (Cell | undefined)[]
}
/** A comparison with today: `today <= limit`. */
export interface TodayNote {
  readonly limit: Day
  readonly holds: boolean | undefined
}

/** One outcome of a rule and exactly the worlds where it holds. */
export class Row {
  /** The result, its sentences perhaps still to be made: for rules, which do not read them. */
  readonly plain: Result
  region: Region
  readonly cells: readonly CellNote[]
  readonly uses: readonly UseNote[]
  readonly readings: readonly ReadingNote[] | undefined
  /** Dated values of the law it stands on. */
  readonly laws: readonly LawNote[] | undefined
  /** The last day on which this row is certainly still right; undefined = no comparison with today mattered. */
  until: Day | undefined

  constructor(
    plain: Result, region: Region, cells: readonly CellNote[], uses: readonly UseNote[],
    readings: readonly ReadingNote[] | undefined, laws: readonly LawNote[] | undefined, until: Day | undefined,
  ) {
    this.plain = plain
    this.region = region
    this.cells = cells
    this.uses = uses
    this.readings = readings
    this.laws = laws
    this.until = until
  }

  /** The result with its sentences, for people. */
  get result(): Result {
    return told(this.plain)
  }
}

export interface Table {
  readonly rule: Rule
  rows: readonly Row[]
  /** False when the budget ran out: `rows` then cover only what was checked. */
  exact: boolean
  /** Everything any run read, to know when the table must be made again. */
  readonly reads: readonly CellNote[]
  readonly uses: readonly UseNote[]
  lists: readonly ListNote[]
  todays: readonly TodayNote[]
  /** The Visa Bulletins any run looked at; undefined when none did. */
  bulletins: Bulletins | undefined
  /** The version of the record this was last found right for. */
  epoch: number
}

// What a table of few reads has in place of lists of its own.
export const NO_CELLS: readonly CellNote[] = []
export const NO_USES: readonly UseNote[] = []
export const NO_LIST: readonly ScopeState[] = []
export const NO_ROWS: readonly Row[] = []
export const NO_LISTS: readonly ListNote[] = []
export const NO_TODAYS: readonly TodayNote[] = []
