/**
 * Rules in one world: every contest settled, every reading of the law chosen. No record of what was read, no tables;
 * each rule runs once per scope. For caseloads without disagreements, for "what if" days, and as the plain way the
 * tables are checked against.
 */
import type { Day } from '../base/day.ts'
import { type Fact, type FactValue, LISTS, today as todayFact } from '../facts/keys.ts'
import { type Bulletins, NO_BULLETINS } from '../facts/bulletins.ts'
import type { Cell, HolderRecord, Scope } from '../facts/record.ts'
import { notEnoughKnown, told, unsettled } from '../rules/answers.ts'
import { type LawContent, type LawRow, type LawRows, type LawValue, lawOn } from '../rules/law.ts'
import { type Answer, type NotApplicable, type Result, type Unsettled, resultKey } from '../rules/result.ts'
import { type Exception, type Reader, type Reading, type Rule, type Used, ruleCountOf } from '../rules/rule.ts'
import { STOP } from './run.ts'

export interface WorldChoice {
  /** Option index of each of the record's contests, by index. Missing: the first. */
  readonly contests?: readonly number[]
  /** Option of a reading by its id. Missing: the default reading. */
  readonly readings?: ReadonlyMap<string, string>
  /** Dated values of another rule pack. */
  readonly lawRows?: LawRows
}

/** One scope with the results of its rules, by the rule's number in its list. */
interface Place {
  readonly scope: Scope
  /** As in `Rule.list`: only rules of this list have their results here. */
  readonly list: number
  readonly results: (Result | undefined)[]
}
interface Item {
  readonly scope: Scope
  readonly result: Result
}
/** The items of a list in this world, and what `each` answered, by the rule's number in the list. */
interface PlaceList {
  readonly places: readonly Place[]
  readonly items: (readonly Item[] | undefined)[]
}
const NO_ITEMS: readonly Item[] = []
const NO_LIST: PlaceList = { places: [], items: [] }

export class OneWorld implements Reader {
  private readonly record: HolderRecord
  private readonly today: Day | undefined
  private readonly choice: WorldChoice
  private readonly root: Place
  /** By place of the list in `LISTS`. */
  private readonly lists = new Array<PlaceList | undefined>(LISTS.length)
  private at: Place
  private ending: Result | undefined
  /** Rule runs so far. */
  runs = 0

  constructor(record: HolderRecord, today: Day | undefined, choice: WorldChoice = {}) {
    this.record = record
    this.today = today ?? (record.record.cells[todayFact.slot]?.values[0] as Day | undefined)
    this.choice = choice
    this.root = place(record.record, LISTS.length)
    this.at = this.root
  }

  get scope(): Scope {
    return this.at.scope
  }

  /** The rule's result for a scope (`record`, or an item's id); undefined when there is no such item in this world. */
  resultFor(rule: Rule, scopeId: string): Result | undefined {
    const found = this.plainFor(rule, scopeId)
    return found && told(found)
  }

  /** As `resultFor`, with the sentences perhaps not yet made: `told` makes them. */
  plainFor(rule: Rule, scopeId: string): Result | undefined {
    if (rule.per === undefined) return scopeId === 'record' ? this.run(rule, this.root) : undefined
    for (const found of this.listOf(rule).places) if (found.scope.id === scopeId) return this.run(rule, found)
    return undefined
  }

  private listOf(rule: Rule): PlaceList {
    return this.lists[rule.list] ?? this.makeList(rule.list)
  }
  private makeList(list: number): PlaceList {
    const places: Place[] = []
    for (const scope of this.record.lists.get(LISTS[list]!) ?? NO_SCOPES) {
      if (scope.exists === undefined || this.valueOf(scope.exists) === true) places.push(place(scope, list))
    }
    return (this.lists[list] = places.length === 0 ? NO_LIST : { places, items: new Array<readonly Item[] | undefined>(ruleCountOf(list)) })
  }

  private run(rule: Rule, at: Place): Result {
    return at.results[rule.nth] ?? this.runNow(rule, at)
  }
  private runNow(rule: Rule, at: Place): Result {
    const outer = this.at
    this.at = at
    this.runs += 1
    let result: Result
    try {
      result = rule.eval(this)
    } catch (thrown) {
      if (thrown !== STOP || this.ending === undefined) throw thrown
      result = this.ending
      this.ending = undefined
    }
    this.at = outer
    at.results[rule.nth] = result
    return result
  }

  private valueOf(cell: Cell): FactValue | undefined {
    return cell.contest < 0 ? cell.values[0] : cell.values[this.choice.contests?.[cell.contest] ?? 0]
  }

  get<T extends FactValue>(fact: Fact<T>): T {
    const found = this.maybe(fact)
    if (found !== undefined) return found
    this.ending = this.missing(fact as Fact)
    throw STOP
  }
  missing(fact: Fact): NotApplicable {
    return notEnoughKnown([{ fact, scope: fact.list === undefined ? 'record' : this.at.scope.id }])
  }
  maybe<T extends FactValue>(fact: Fact<T>): T | undefined {
    if ((fact as Fact) === (todayFact as Fact)) return this.today as unknown as T | undefined
    const cell = (fact.list === undefined ? this.root : this.at).scope.cells[fact.slot]
    return cell === undefined ? undefined : (this.valueOf(cell) as T | undefined)
  }
  reading<O extends string>(reading: Reading<O>): O {
    return (this.choice.readings?.get(reading.id) as O | undefined) ?? reading.options[0]!.id
  }
  law<T extends LawContent>(law: LawValue<T>, on: Day): LawRow<T> {
    // Most values are one row that has always been the law.
    const only = law.rows[0]
    if (only !== undefined && only.from === null && only.until === null && this.choice.lawRows === undefined) return only
    const row = lawOn(law, on, this.choice.lawRows)
    if (row !== undefined) return row
    this.ending = unsettled('noLawForThatDay', ...law.rows.map((r) => r.authority))
    throw STOP
  }
  bulletins(): Bulletins {
    return this.record.bulletins ?? NO_BULLETINS
  }
  use<T extends Answer>(rule: Rule<T>): Used<T> {
    const result = this.result(rule) as Result
    if (result.kind === 'Value') return result.value as Used<T>
    if (result.kind === 'NotApplicable' || result.kind === 'NotEnoughKnown' || result.kind === 'Unsettled' || result.kind === 'RuleFailed') {
      this.ending = result
      throw STOP
    }
    return result as Used<T>
  }
  result<T extends Answer>(rule: Rule<T>): T | Exclude<Result, Answer> {
    const at = rule.per === undefined ? this.root : this.at
    if (at.list !== rule.list) throw new Error(`${rule.id} is used by a rule of another list`)
    return this.run(rule as unknown as Rule, at) as T | Exclude<Result, Answer>
  }
  each<T extends Answer>(rule: Rule<T>): readonly { readonly scope: Scope; readonly result: T | Exclude<Result, Answer> }[] {
    const list = this.listOf(rule as unknown as Rule)
    return (list.items[rule.nth] ?? this.makeItems(rule as unknown as Rule, list)) as readonly { readonly scope: Scope; readonly result: T | Exclude<Result, Answer> }[]
  }
  private makeItems(rule: Rule, list: PlaceList): readonly Item[] {
    if (list === NO_LIST) return NO_ITEMS
    const { places } = list
    const made: Item[] = new Array<Item>(places.length)
    for (let i = 0; i < places.length; i += 1) made[i] = { scope: places[i]!.scope, result: this.run(rule, places[i]!) }
    list.items[rule.nth] = made
    return made
  }
  before(today: Fact<Day>, limit: Day): boolean | undefined {
    const now = this.maybe(today)
    return now === undefined ? undefined : now <= limit
  }
  except<T extends Answer>(base: () => T | NotApplicable | Unsettled, cases: readonly Exception<T>[]): T | NotApplicable | Unsettled {
    const applying = cases.filter((c) => c.when())
    if (applying.length === 0) return base()
    const results = applying.map((c) => c.then())
    return results.every((r) => resultKey(r) === resultKey(results[0]!)) ? results[0]! : unsettled('exceptionsDisagree', ...applying.map((c) => c.authority))
  }
}

const NO_SCOPES: readonly Scope[] = []
const place = (scope: Scope, list: number): Place => ({ scope, list, results: new Array<Result | undefined>(ruleCountOf(list)) })
