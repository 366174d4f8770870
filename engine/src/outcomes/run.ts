/** One run of one rule: hands out facts, records what was read, and branches on contests still open. */
import type { Day } from '../base/day.ts'
import { type Fact, type FactValue, today as todayFact } from '../facts/keys.ts'
import type { Bulletins } from '../facts/bulletins.ts'
import type { Cell, Scope } from '../facts/record.ts'
import { type Answer, type NotApplicable, type Result, type Unsettled, resultKey, resultRank } from '../rules/result.ts'
import { notEnoughKnown, unsettled } from '../rules/answers.ts'
import { type LawContent, type LawRow, type LawValue, lawOn } from '../rules/law.ts'
import type { Exception, Reader, Reading, Rule, Used } from '../rules/rule.ts'
import type { Evaluator } from './evaluator.ts'
import { READ_CELL, READ_LIST, READ_USE } from './learned.ts'
import { type Region, maskOf, meetRegions, overlaps, restrict } from './regions.ts'
import { type CellNote, type LawNote, type ListNote, type ReadingNote, Row, type ScopeState, type Table, type TodayNote, type UseNote } from './table.ts'

/** Thrown to leave a rule early; never an Error, so that a rule's own bug stays visible. */
export const STOP = { stop: true } as const
/** Thrown in a corner run when an open choice has no order (a reading, a missing value): the box is split there. */
export const SPLIT = { split: true } as const

/** `branch`: take one open option and leave the others pending. `low`/`high`: take the extreme. */
export type Mode = 'branch' | 'low' | 'high'

export const isAnswer = (r: Result): r is Answer =>
  r.kind !== 'NotApplicable' && r.kind !== 'NotEnoughKnown' && r.kind !== 'Unsettled' && r.kind !== 'RuleFailed'

export class Run implements Reader {
  private readonly ev: Evaluator
  private readonly rule: Rule
  private readonly st: ScopeState
  readonly mode: Mode
  path: Region
  pending: Region[] | undefined
  /** The first open choice of a corner run, as regions to split into. */
  split: Region[] | undefined
  readonly cells: CellNote[] = []
  readonly uses: UseNote[] = []
  readings: ReadingNote[] | undefined
  laws: LawNote[] | undefined
  lookedUp: Bulletins | undefined
  lists: ListNote[] | undefined
  todays: TodayNote[] | undefined
  /** Corner runs of used rules made inside this one: what they read counts as read here. */
  under: Run[] | undefined
  private ending: Result | undefined
  /** It was left in the middle, for want of a fact or of a used rule's answer. */
  isStopped = false
  /** It asked which item it is about. */
  isAboutItem = false
  /** Kinds of its reads in their order, the last one lowest; only the last sixteen. */
  order = 0

  constructor(ev: Evaluator, rule: Rule, st: ScopeState, path: Region, mode: Mode) {
    this.ev = ev
    this.rule = rule
    this.st = st
    this.path = path
    this.mode = mode
  }

  get scope(): Scope {
    this.isAboutItem = true
    return this.st.scope
  }

  go(): Result {
    this.ev.runs += 1
    try {
      return this.rule.eval(this)
    } catch (thrown) {
      if (thrown === STOP && this.ending) return this.ending
      if (thrown === SPLIT || this.ev.throwBugs) throw thrown
      return { kind: 'RuleFailed', rule: this.rule.id }
    }
  }

  private stop(result: Result): never {
    this.ending = result
    this.isStopped = true
    throw STOP
  }

  get<T extends FactValue>(fact: Fact<T>): T {
    const found = this.maybe(fact)
    if (found === undefined) this.stop(this.missing(fact as Fact))
    return found as T
  }
  missing(fact: Fact): NotApplicable {
    return notEnoughKnown([{ fact, scope: this.stateOf(fact).id }])
  }

  maybe<T extends FactValue>(fact: Fact<T>): T | undefined {
    const st = this.stateOf(fact as Fact)
    const cell = this.ev.cellAt(st, fact as Fact)
    this.order = (this.order << 2) | READ_CELL
    this.cells.push({ st, fact: fact as Fact, cell, contest: cell && cell.contest >= 0 ? this.ev.globalContest(cell.contest) : -1 })
    if (cell === undefined) return undefined
    if (cell.contest < 0) return cell.values[0] as T | undefined
    return this.choose(cell, fact as Fact) as T | undefined
  }

  private stateOf(fact: Fact): ScopeState {
    if (fact.list === undefined) return this.ev.root
    if (fact.list !== this.rule.per) throw new Error(`rule ${this.rule.id} reads ${fact.name} outside its list`)
    return this.st
  }

  reading<O extends string>(reading: Reading<O>): O {
    ;(this.readings ??= []).push({ reading })
    const c = this.ev.contestOfReading(reading)
    const options = reading.options.map((o) => o.id)
    if (c < 0) return this.ev.fixedReading(reading) as O
    return this.pick(c, options, undefined) as O
  }

  law<T extends LawContent>(law: LawValue<T>, on: Day): LawRow<T> {
    const row = lawOn(law, on, this.ev.lawRows)
    if (row === undefined) this.stop(unsettled('noLawForThatDay', ...law.rows.map((r) => r.authority)))
    ;(this.laws ??= []).push({ law, row: row! })
    return row!
  }
  bulletins(): Bulletins {
    return (this.lookedUp = this.ev.bulletins)
  }

  private choose(cell: Cell, fact: Fact): FactValue | undefined {
    return this.pick(this.ev.globalContest(cell.contest), cell.values, this.rule.monotone?.get(fact))
  }

  /** The value in this world; where several are still possible, branches (or takes the corner). */
  private pick<V>(c: number, values: readonly V[], direction: 1 | -1 | undefined): V {
    const full = this.ev.full[c]!
    let allowed = 0
    for (const cube of this.path) allowed |= maskOf(cube, c, full)
    const groups: { value: V; mask: number }[] = []
    for (let i = 0; i < values.length; i += 1) {
      if ((allowed & (1 << i)) === 0) continue
      const v = values[i]!
      const same = groups.find((g) => g.value === v)
      if (same) same.mask |= 1 << i
      else groups.push({ value: v, mask: 1 << i })
    }
    if (groups.length === 1) return groups[0]!.value
    if (this.mode === 'low' || this.mode === 'high') {
      if (direction === undefined || groups.some((g) => typeof g.value !== 'number' && typeof g.value !== 'boolean')) {
        this.splitHere(groups.map((g) => restrict(this.path, c, g.mask)))
      }
      groups.sort((a, b) => Number(a.value) - Number(b.value))
      this.split ??= halves(groups.map((g) => restrict(this.path, c, g.mask)))
      return (this.mode === 'low') === (direction === 1) ? groups[0]!.value : groups.at(-1)!.value
    }
    for (let i = groups.length - 1; i > 0; i -= 1) (this.pending ??= []).push(restrict(this.path, c, groups[i]!.mask))
    this.path = restrict(this.path, c, groups[0]!.mask)
    return groups[0]!.value
  }

  private splitHere(parts: Region[]): never {
    this.split = parts
    throw SPLIT
  }

  use<T extends Answer>(rule: Rule<T>): Used<T> {
    const result = this.result(rule)
    if (!isAnswer(result as Result)) this.stop(result as Result)
    const answer = result as Answer
    return (answer.kind === 'Value' ? answer.value : answer) as Used<T>
  }

  result<T extends Answer>(rule: Rule<T>): T | Exclude<Result, Answer> {
    const st = rule.per === undefined ? this.ev.root : this.st
    if (rule.per !== undefined && rule.per !== this.rule.per) throw new Error(`rule ${this.rule.id} uses ${rule.id} of another list`)
    return this.resultIn(rule as unknown as Rule, st) as T | Exclude<Result, Answer>
  }

  private resultIn(rule: Rule, st: ScopeState): Result {
    const direction = this.mode === 'branch' ? undefined : this.rule.monotone?.get(rule)
    // The corner of a total is the total of the corners: no table of every possible total is needed.
    if (direction !== undefined && rule.monotone) return this.cornerOf(rule, st, direction)
    const table = this.ev.table(rule, st)
    const rows = table.rows.length === 1 ? table.rows : table.rows.filter((row) => overlaps(row.region, this.path))
    if (!table.exact) this.ev.noteInexact()
    if (rows.length === 0) this.stop(unsettled('notFullyChecked'))
    let row = rows[0]!
    if (rows.length > 1) row = this.pickRow(rule, rows)
    this.order = (this.order << 2) | READ_USE
    this.uses.push({ rule, st, table, row })
    return row.plain
  }

  private cornerOf(rule: Rule, st: ScopeState, direction: 1 | -1): Result {
    const known = st.tables[rule.nth]
    if (known && known.rows.length === 1 && known.exact && this.ev.isCurrent(known)) {
      this.uses.push({ rule, st, table: known, row: known.rows[0]! })
      return known.rows[0]!.plain
    }
    const sub = new Run(this.ev, rule, st, this.path, (this.mode === 'low') === (direction === 1) ? 'low' : 'high')
    ;(this.under ??= []).push(sub)
    let result: Result
    try {
      result = sub.go()
    } catch (thrown) {
      if (thrown === SPLIT) this.splitHere(sub.split!)
      throw thrown
    }
    this.split ??= sub.split
    this.uses.push({ rule, st, row: new Row(result, this.path, sub.cells, sub.uses, sub.readings, sub.laws, undefined) })
    return result
  }

  private pickRow(rule: Rule, rows: Table['rows']): Table['rows'][number] {
    if (this.mode === 'low' || this.mode === 'high') {
      const direction = this.rule.monotone?.get(rule)
      const ranked = rows.map((row) => ({ row, rank: resultRank(row.plain) }))
      if (direction === undefined || ranked.some((x) => x.rank === undefined)) {
        this.splitHere(rows.map((row) => meetRegions(this.path, row.region)))
      }
      ranked.sort((a, b) => a.rank! - b.rank!)
      this.split ??= halves(ranked.map((x) => meetRegions(this.path, x.row.region)))
      return ((this.mode === 'low') === (direction === 1) ? ranked[0]! : ranked.at(-1)!).row
    }
    for (let i = rows.length - 1; i > 0; i -= 1) (this.pending ??= []).push(meetRegions(this.path, rows[i]!.region))
    this.path = meetRegions(this.path, rows[0]!.region)
    return rows[0]!
  }

  each<T extends Answer>(rule: Rule<T>): readonly { readonly scope: Scope; readonly result: T | Exclude<Result, Answer> }[] {
    if (rule.per === undefined) throw new Error(`r.each needs a rule of a list, not ${rule.id}`)
    const states = this.ev.items(rule.per)
    this.order = (this.order << 2) | READ_LIST
    ;(this.lists ??= []).push({ list: rule.per, states, exists: states.map((s) => s.scope.exists) })
    const out: { scope: Scope; result: T | Exclude<Result, Answer> }[] = []
    for (const st of states) {
      const exists = st.scope.exists
      if (exists && exists.contest >= 0) {
        if (!this.pick(this.ev.globalContest(exists.contest), exists.values, undefined)) continue
      }
      out.push({ scope: st.scope, result: this.resultIn(rule as unknown as Rule, st) as T | Exclude<Result, Answer> })
    }
    return out
  }

  before(today: Fact<Day>, limit: Day): boolean | undefined {
    const now: number | undefined = (today as Fact) === (todayFact as Fact) ? this.ev.today : (this.maybe(today) as number | undefined)
    const holds = now === undefined ? undefined : now <= limit
    ;(this.todays ??= []).push({ limit, holds })
    return holds
  }

  except<T extends Answer>(base: () => T | NotApplicable | Unsettled, cases: readonly Exception<T>[]): T | NotApplicable | Unsettled {
    const applying = cases.filter((c) => c.when())
    if (applying.length === 0) return base()
    const results = applying.map((c) => c.then())
    const first = results[0]!
    if (results.every((r) => resultKey(r) === resultKey(first))) return first
    return unsettled('exceptionsDisagree', ...applying.map((c) => c.authority))
  }
}

/** Splits ordered alternatives into a lower and an upper half (regions joined). */
function halves(parts: Region[]): Region[] {
  const middle = Math.ceil(parts.length / 2)
  return [parts.slice(0, middle).flat(), parts.slice(middle).flat()]
}
