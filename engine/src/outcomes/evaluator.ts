/**
 * Evaluates rules over a record in all worlds at once, without enumerating them: decision trees by re-execution,
 * branching on used rules' outcomes, monotone boxes, and a memo that survives edits of the record.
 */
import type { Day } from '../base/day.ts'
import { type Fact, LISTS, type ListName, today as todayFact } from '../facts/keys.ts'
import { type Bulletins, NO_BULLETINS } from '../facts/bulletins.ts'
import type { Cell, Contest, HolderRecord, Scope } from '../facts/record.ts'
import type { LawRows } from '../rules/law.ts'
import { type Result, resultKey } from '../rules/result.ts'
import { type Reading, type Rule, ruleCountOf } from '../rules/rule.ts'
import { learn, learnedTable } from './learned.ts'
import { ALL, type Region, tidy } from './regions.ts'
import { Run, SPLIT, isAnswer } from './run.ts'
import type { ToldChains } from './why.ts'
import { type CellNote, type ListNote, NO_CELLS, NO_LIST, NO_LISTS, NO_ROWS, NO_TODAYS, Row, type ScopeState, type Table, type TodayNote, type UseNote } from './table.ts'

export interface EvaluatorOptions {
  readonly readings: readonly Reading[]
  /** Readings held at one option (a person's "what if", or an example's). */
  readonly fixedReadings?: ReadonlyMap<string, string>
  /** Dated values of another rule pack, in place of ours. */
  readonly lawRows?: LawRows | undefined
  /** Cap on rule runs for one version of the record; past it outcomes say `exact: false`. */
  readonly runsMax?: number
  /** Run every rule, also where earlier runs say how it ends. For tests. */
  readonly isPlain?: boolean
  /** Let a rule's own exception through instead of making it an error outcome. For tests. */
  readonly throwBugs?: boolean
}

const RUNS_MAX = 200_000
/** Past this many distinct outcomes or boxes a table of a monotone rule stops: its range says more (two runs). */
const ROWS_MAX = 96
const BOXES_MAX = 1_000
/**
 * By rule: the rule it always uses before it reads anything, as seen when that use ended it. A rule is a pure function
 * of what it reads, so its first read never changes.
 */
const FIRST_USED: (Rule | undefined)[] = []
const onlyUsed = (run: Run): boolean =>
  run.uses.length === 1 && run.cells.length === 0 && !run.lists && !run.readings && !run.laws && !run.todays && !run.lookedUp && !run.under

const sooner = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined ? b : b === undefined ? a : a < b ? a : b)

/** A row, with the last day on which its comparisons with today still hold. */
function rowOf(run: Run, result: Result): Row {
  let until: Day | undefined
  if (run.todays) for (const t of run.todays) if (t.holds === true && (until === undefined || t.limit < until)) until = t.limit
  for (const u of run.uses) if (u.row.until !== undefined && (until === undefined || u.row.until < until)) until = u.row.until
  return new Row(result, run.path, run.cells, run.uses, run.readings, run.laws, until)
}

export class Evaluator {
  private readonly options: EvaluatorOptions
  private readonly runsMax: number
  readonly throwBugs: boolean
  private readonly isLearning: boolean
  readonly lawRows: LawRows | undefined
  bulletins: Bulletins = NO_BULLETINS
  /** Rule runs since this evaluator was made; `runsAtUpdate` marks the last update. */
  runs = 0
  private runsAtUpdate = 0
  private epoch = 0
  root: ScopeState = { id: 'record', scope: { id: 'record', cells: [] }, tables: new Array<Table | undefined>(ruleCountOf(LISTS.length)) }
  private readonly states = new Map<string, ScopeState>()
  private readonly lists = new Map<ListName, readonly ScopeState[]>()
  /** All contests ever met, so that tables of an older record keep their meaning. */
  readonly contests: Contest[] = []
  /** Bit mask of all options, by contest. */
  readonly full: number[] = []
  private readonly contestIndex = new Map<string, number>()
  private readonly readingIndex = new Map<Reading, number>()
  private toGlobal: number[] = []
  today: Day | undefined
  todayCell: Cell | undefined
  private contested = false
  private building: Table[] = []
  private told: ToldChains = new Map()
  private runsAtChains = 0

  constructor(record: HolderRecord, today: Day | undefined, options: EvaluatorOptions) {
    this.options = options
    this.runsMax = options.runsMax ?? RUNS_MAX
    this.throwBugs = options.throwBugs ?? false
    this.isLearning = options.isPlain !== true
    this.lawRows = options.lawRows
    this.update(record, today)
  }

  /** Takes a new version of the record. Tables whose reads did not change are kept. */
  update(record: HolderRecord, today: Day | undefined): void {
    this.epoch += 1
    this.forgetChains()
    this.runsAtUpdate = this.runs
    this.toGlobal = record.contests.map((c) => this.register(c))
    this.contested = record.contests.length > 0
    const bulletins = record.bulletins ?? NO_BULLETINS
    if (bulletins.version !== this.bulletins.version) this.bulletins = bulletins
    const given = record.record.cells[todayFact.slot]
    this.today = today ?? (given?.values[0] as Day | undefined)
    this.todayCell = this.today === undefined ? undefined : (given?.values[0] === this.today ? given : { contest: -1, values: [this.today], claims: [[]] })
    this.root.scope = record.record
    this.lists.clear()
    for (const [name, scopes] of record.lists) if (scopes.length > 0) this.lists.set(name, scopes.map((s) => this.stateFor(s, name)))
  }

  private stateFor(scope: Scope, name: ListName): ScopeState {
    const known = this.states.get(scope.id)
    if (known) {
      known.scope = scope
      return known
    }
    const made: ScopeState = { id: scope.id, scope, tables: new Array<Table | undefined>(ruleCountOf(LISTS.indexOf(name))) }
    this.states.set(scope.id, made)
    return made
  }

  private register(contest: Contest): number {
    const key = `${contest.id}\u0000${contest.options.map((o) => o.id).join('\u0000')}`
    const known = this.contestIndex.get(key)
    if (known !== undefined) {
      this.contests[known] = contest
      return known
    }
    if (contest.options.length > 30) throw new Error('a contest has more than 30 options')
    const index = this.contests.push(contest) - 1
    this.full.push(2 ** contest.options.length - 1)
    this.contestIndex.set(key, index)
    return index
  }

  globalContest(recordIndex: number): number {
    return this.toGlobal[recordIndex]!
  }
  contestOfReading(reading: Reading): number {
    const known = this.readingIndex.get(reading)
    if (known !== undefined) return known
    // Registered at the first read: most records never reach most readings.
    if (!this.options.readings.includes(reading)) throw new Error(`reading ${reading.id} is not in the pack`)
    const index = this.options.fixedReadings?.has(reading.id) ? -1 : this.register(readingContest(reading))
    this.readingIndex.set(reading, index)
    return index
  }
  fixedReading(reading: Reading): string {
    const option = this.options.fixedReadings!.get(reading.id)!
    if (!reading.options.some((o) => o.id === option)) throw new Error(`reading ${reading.id} has no such option`)
    return option
  }
  items(list: ListName): readonly ScopeState[] {
    return this.lists.get(list) ?? NO_LIST
  }
  stateOf(scopeId: string): ScopeState | undefined {
    return scopeId === 'record' ? this.root : this.states.get(scopeId)
  }
  /** A fact's cell; today is the evaluator's own. */
  cellAt(st: ScopeState, fact: Fact): Cell | undefined {
    return fact === (todayFact as Fact) ? this.todayCell : st.scope.cells[fact.slot]
  }
  /** The table being built uses one that is not exact. */
  noteInexact(): void {
    const table = this.building.at(-1)
    if (table) table.exact = false
  }

  /** Chains already told, for why(). A new version of the record or another rule run empties them. */
  get chains(): ToldChains {
    if (this.runsAtChains !== this.runs) this.forgetChains()
    return this.told
  }
  private forgetChains(): void {
    this.told = new Map()
    this.runsAtChains = this.runs
  }

  isCurrent(table: Table): boolean {
    return table.epoch === this.epoch
  }

  /** The rule's outcomes for a scope, each with its worlds. */
  table(rule: Rule, st: ScopeState): Table {
    const old = st.tables[rule.nth]
    if (old) {
      if (old.epoch === this.epoch) return old
      if (this.stillRight(old)) {
        old.epoch = this.epoch
        return old
      }
    }
    const made = this.build(rule, st)
    // Early cutoff: the same outcomes in the same worlds keep the old table, so rules above it need not run again.
    if (old && sameRows(old, made)) Object.assign(old, { ...made, rows: made.rows })
    else st.tables[rule.nth] = made
    return st.tables[rule.nth]!
  }

  private stillRight(t: Table): boolean {
    for (const n of t.reads) if (!this.sameCell(this.cellAt(n.st, n.fact), n.cell, n.contest)) return false
    const now = this.today
    for (const n of t.todays) if ((now === undefined ? undefined : now <= n.limit) !== n.holds) return false
    if (t.bulletins !== undefined && t.bulletins !== this.bulletins) return false
    for (const n of t.lists) {
      const items = this.items(n.list)
      if (items.length !== n.states.length || items.some((s, i) => s !== n.states[i] || !this.sameExists(s.scope.exists, n.exists[i]))) return false
    }
    for (const n of t.uses) if (n.table && this.table(n.rule, n.st) !== n.table) return false
    return true
  }

  /** Same values, same contest: the claims behind it may differ, which changes the proof but not the outcome. */
  private sameCell(a: Cell | undefined, b: Cell | undefined, contest: number): boolean {
    if (!a || !b) return a === b
    if ((a.contest < 0 ? -1 : this.globalContest(a.contest)) !== contest) return false
    return a === b || (a.values.length === b.values.length && a.values.every((v, i) => v === b.values[i]))
  }

  /** Existence cells are small and their contest is named by record index: only identical ones are trusted. */
  private sameExists(a: Cell | undefined, b: Cell | undefined): boolean {
    return a === b
  }

  private build(rule: Rule, st: ScopeState): Table {
    if (this.building.length > 60) throw new Error(`rule ${rule.id} uses itself`)
    const ended = this.endedAtOnce(rule, st)
    if (ended) return ended
    if (rule.monotone === undefined && this.isLearning) {
      const learned = learnedTable(this, rule, st, this.epoch)
      if (learned) {
        // Counted like the run it spares: what was learned before must not change any figure.
        this.runs += 1
        return learned
      }
    }
    const first = new Run(this, rule, st, ALL, rule.monotone && this.contested ? 'low' : 'branch')
    const table: Table = { rule, rows: NO_ROWS, exact: true, reads: first.cells, uses: first.uses, lists: NO_LISTS, todays: NO_TODAYS, bulletins: undefined, epoch: this.epoch }
    this.building.push(table)
    try {
      const result = this.corner(first)
      // By far the most common case: nothing that was read is open, and one run is the whole table.
      if (result !== undefined && first.pending === undefined && first.split === undefined) {
        table.rows = [rowOf(first, result)]
        if (first.under === undefined) {
          if (first.lists) table.lists = first.lists
          if (first.todays) table.todays = first.todays
          table.bulletins = first.lookedUp
          if (first.isStopped && onlyUsed(first)) FIRST_USED[rule.slot] = first.uses[0]!.rule
          else if (rule.monotone === undefined && table.exact) learn(rule, st, first, result)
          return table
        }
      }
      const notes = new Notes()
      notes.add(first)
      if (first.pending === undefined && first.split === undefined && result !== undefined) { /* one row, reads of inner runs added */ }
      else if (first.mode === 'low') this.boxes(rule, st, first, result, table, notes)
      else this.branches(rule, st, first, result!, table, notes)
      Object.assign(table, { reads: notes.reads, uses: notes.uses, lists: notes.lists, todays: notes.todays, bulletins: notes.bulletins })
      return table
    } finally {
      this.building.pop()
    }
  }

  /**
   * The table of a rule whose first read is always the same used rule, when that one has no answer in any world: it
   * ends the same way. Spares leaving the rule in the middle, which costs more than all else such a run does.
   */
  private endedAtOnce(rule: Rule, st: ScopeState): Table | undefined {
    const used = FIRST_USED[rule.slot]
    if (used === undefined) return undefined
    const at = used.per === undefined ? this.root : st
    // A corner of a total needs no table of all its outcomes: one is looked at only if it is there.
    const isCorner = this.contested && rule.monotone?.get(used) !== undefined && used.monotone !== undefined
    const known = isCorner ? at.tables[used.nth] : this.table(used, at)
    if (!known || known.epoch !== this.epoch || !known.exact || known.rows.length !== 1) return undefined
    const row = known.rows[0]!
    if (isAnswer(row.plain)) return undefined
    this.runs += 1
    const uses: readonly UseNote[] = [{ rule: used, st: at, table: known, row }]
    return {
      rule, rows: [new Row(row.plain, ALL, NO_CELLS, uses, undefined, undefined, row.until)], exact: true, reads: NO_CELLS, uses, lists: NO_LISTS, todays: NO_TODAYS,
      bulletins: undefined, epoch: this.epoch,
    }
  }

  private overBudget(table: Table): boolean {
    if (this.runs - this.runsAtUpdate < this.runsMax) return false
    table.exact = false
    return true
  }

  private branches(rule: Rule, st: ScopeState, first: Run, firstResult: Result, table: Table, notes: Notes): void {
    const rows = new Map<string, Row>()
    const stack: Region[] = []
    let run = first
    let result = firstResult
    for (;;) {
      this.addRow(rows, run, result)
      if (run.pending) for (const p of run.pending) stack.push(p)
      if (stack.length === 0 || this.overBudget(table)) break
      run = new Run(this, rule, st, stack.pop()!, 'branch')
      result = run.go()
      notes.add(run)
    }
    table.rows = [...rows.values()]
  }

  /**
   * Monotone boxes: a low and a high corner run settle a whole box when they agree; otherwise it is split on a
   * contest that was read. An open choice without an order splits the box at once.
   */
  private boxes(rule: Rule, st: ScopeState, first: Run, firstResult: Result | undefined, table: Table, notes: Notes): void {
    const rows = new Map<string, Row>()
    const stack: Region[] = []
    let boxes = 0
    let low = first
    let lowResult = firstResult
    for (;;) {
      boxes += 1
      if (low.split === undefined) this.addRow(rows, low, lowResult!)
      else {
        const high = lowResult === undefined ? undefined : new Run(this, rule, st, low.path, 'high')
        const highResult = high ? this.corner(high, notes) : undefined
        if (highResult !== undefined && resultKey(lowResult!) === resultKey(highResult)) this.addRow(rows, low, lowResult!)
        else for (const part of (lowResult === undefined || highResult !== undefined ? low : high!).split!) stack.push(part)
      }
      const next = stack.pop()
      if (next === undefined) break
      if (rows.size > ROWS_MAX || boxes > BOXES_MAX || this.overBudget(table)) {
        table.exact = false
        break
      }
      low = new Run(this, rule, st, next, 'low')
      lowResult = this.corner(low, notes)
    }
    table.rows = [...rows.values()]
  }

  /** The result of a run, or undefined when a corner run met a choice without an order. */
  private corner(run: Run, notes?: Notes): Result | undefined {
    try {
      return run.go()
    } catch (thrown) {
      if (thrown === SPLIT) return undefined
      throw thrown
    } finally {
      notes?.add(run)
    }
  }

  private addRow(rows: Map<string, Row>, run: Run, result: Result): void {
    const key = resultKey(result)
    const same = rows.get(key)
    const made = rowOf(run, result)
    if (same === undefined) {
      rows.set(key, made)
      return
    }
    // One answer for several reasons: told by the one that needs no unusual reading of the law, and trusted as long as all are.
    const kept = this.usualPart(same.region).length > 0 || this.usualPart(run.path).length === 0 ? same : made
    kept.region = tidy([...same.region, ...run.path])
    kept.until = sooner(same.until, made.until)
    rows.set(key, kept)
  }
  /** The part of a region in which every reading of the law may be the usual one. The same region when all of it is. */
  usualPart(region: Region): Region {
    return region.every((cube) => this.isUsualCube(cube)) ? region : region.filter((cube) => this.isUsualCube(cube))
  }
  private isUsualCube(cube: Region[number]): boolean {
    for (let i = 0; i < cube.length; i += 2) if (this.contests[cube[i]!]!.kind === 'reading' && (cube[i + 1]! & 1) === 0) return false
    return true
  }

  /** Lowest and highest answer of a monotone rule in two runs, without a table; undefined when something has no order. */
  range(rule: Rule, st: ScopeState): { low: Result; high: Result } | undefined {
    if (!rule.monotone) return undefined
    const low = this.corner(new Run(this, rule, st, ALL, 'low'))
    const high = this.corner(new Run(this, rule, st, ALL, 'high'))
    return low && high ? { low, high } : undefined
  }
}

const readingContests = new Map<Reading, Contest>()

/** A reading of the law as a contest: always the same one, since readings never change. */
export function readingContest(reading: Reading): Contest {
  const known = readingContests.get(reading)
  if (known) return known
  const made: Contest = {
    id: reading.id, kind: 'reading',
    options: reading.options.map((o) => ({ id: o.id, claims: [], sources: [], ...(o.note ? { note: true as const } : {}) })),
  }
  readingContests.set(reading, made)
  return made
}

/** What all runs of a table read. */
class Notes {
  readonly reads: CellNote[] = []
  readonly uses: UseNote[] = []
  readonly lists: ListNote[] = []
  readonly todays: TodayNote[] = []
  bulletins: Bulletins | undefined
  add(run: Run): void {
    for (const n of run.cells) this.reads.push(n)
    for (const n of run.uses) this.uses.push(n)
    if (run.lists) for (const n of run.lists) this.lists.push(n)
    if (run.todays) for (const n of run.todays) this.todays.push(n)
    this.bulletins ??= run.lookedUp
    if (run.under) for (const sub of run.under) this.add(sub)
  }
}

const sameRows = (a: Table, b: Table): boolean =>
  a.rows.length === b.rows.length && a.exact === b.exact &&
  a.rows.every((row, i) => {
    const other = b.rows[i]!
    return resultKey(row.plain) === resultKey(other.plain) && row.until === other.until && JSON.stringify(row.region) === JSON.stringify(other.region)
  })
