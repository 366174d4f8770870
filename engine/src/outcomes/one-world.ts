/**
 * Rules in one world: every contest settled, every reading of the law chosen. No record of what was read, no tables;
 * each rule runs once per scope. For caseloads without disagreements, for "what if" days, and as the plain way the
 * tables are checked against.
 */
import type { Day } from '../base/day.ts'
import { type Fact, type FactValue, type ListName, today as todayFact } from '../facts/keys.ts'
import type { Cell, HolderRecord, Scope } from '../facts/record.ts'
import { unsettled } from '../rules/answers.ts'
import { type Answer, type NotApplicable, type Result, type Unsettled, resultKey } from '../rules/result.ts'
import { type Exception, type Reader, type Reading, type Rule, type Used, ruleCount } from '../rules/rule.ts'
import { STOP } from './run.ts'

export interface WorldChoice {
  /** Option index of each of the record's contests, by index. Missing: the first. */
  readonly contests?: readonly number[]
  /** Option of a reading by its id. Missing: the default reading. */
  readonly readings?: ReadonlyMap<string, string>
}

/** One scope and, by rule slot, its rules' results. */
interface Place {
  readonly scope: Scope
  readonly results: (Result | undefined)[]
}
interface Item {
  readonly scope: Scope
  readonly result: Result
}
const NO_PLACES: readonly Place[] = []
const NO_ITEMS: readonly Item[] = []

export class OneWorld implements Reader {
  private readonly record: HolderRecord
  private readonly today: Day | undefined
  private readonly choice: WorldChoice
  private readonly root: Place
  private readonly lists = new Map<ListName, readonly Place[]>()
  /** What `each` answered, by rule slot: the same for every rule that asks in this world. */
  private readonly items: (readonly Item[] | undefined)[] = new Array<readonly Item[] | undefined>(ruleCount())
  private at: Place
  private ending: Result | undefined
  /** Rule runs so far. */
  runs = 0

  constructor(record: HolderRecord, today: Day | undefined, choice: WorldChoice = {}) {
    this.record = record
    this.today = today ?? (record.record.cells[todayFact.slot]?.values[0] as Day | undefined)
    this.choice = choice
    this.root = place(record.record)
    this.at = this.root
  }

  get scope(): Scope {
    return this.at.scope
  }

  /** The rule's result for a scope (`record`, or an item's id); undefined when there is no such item in this world. */
  resultFor(rule: Rule, scopeId: string): Result | undefined {
    const found = scopeId === 'record' ? this.root : rule.per === undefined ? undefined : this.places(rule.per).find((p) => p.scope.id === scopeId)
    return found ? this.run(rule, found) : undefined
  }

  private places(list: ListName): readonly Place[] {
    const known = this.lists.get(list)
    if (known) return known
    const scopes = this.record.lists.get(list)
    const made = scopes === undefined ? NO_PLACES : scopes.filter((s) => s.exists === undefined || this.valueOf(s.exists) === true).map(place)
    this.lists.set(list, made)
    return made
  }

  private run(rule: Rule, at: Place): Result {
    const known = at.results[rule.slot]
    if (known) return known
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
    } finally {
      this.at = outer
    }
    at.results[rule.slot] = result
    return result
  }

  private valueOf(cell: Cell): FactValue | undefined {
    return cell.contest < 0 ? cell.values[0] : cell.values[this.choice.contests?.[cell.contest] ?? 0]
  }

  get<T extends FactValue>(fact: Fact<T>): T {
    const found = this.maybe(fact)
    if (found !== undefined) return found
    this.ending = { kind: 'NotEnoughKnown', missing: [{ fact: fact as Fact, scope: fact.list === undefined ? 'record' : this.at.scope.id }] }
    throw STOP
  }
  maybe<T extends FactValue>(fact: Fact<T>): T | undefined {
    if (fact.slot === todayFact.slot) return this.today as unknown as T | undefined
    const cell = (fact.list === undefined ? this.root : this.at).scope.cells[fact.slot]
    return cell === undefined ? undefined : (this.valueOf(cell) as T | undefined)
  }
  reading<O extends string>(reading: Reading<O>): O {
    return (this.choice.readings?.get(reading.id) as O | undefined) ?? reading.options[0]!.id
  }
  use<T extends Answer>(rule: Rule<T>): Used<T> {
    const result = this.result(rule) as Result
    if (result.kind === 'NotApplicable' || result.kind === 'NotEnoughKnown' || result.kind === 'Unsettled' || result.kind === 'RuleFailed') {
      this.ending = result
      throw STOP
    }
    return (result.kind === 'Value' ? result.value : result) as Used<T>
  }
  result<T extends Answer>(rule: Rule<T>): T | Exclude<Result, Answer> {
    return this.run(rule as unknown as Rule, rule.per === undefined ? this.root : this.at) as T | Exclude<Result, Answer>
  }
  each<T extends Answer>(rule: Rule<T>): readonly { readonly scope: Scope; readonly result: T | Exclude<Result, Answer> }[] {
    return (this.items[rule.slot] ?? this.makeItems(rule as unknown as Rule)) as readonly { readonly scope: Scope; readonly result: T | Exclude<Result, Answer> }[]
  }
  private makeItems(rule: Rule): readonly Item[] {
    const places = this.places(rule.per!)
    const made = places.length === 0 ? NO_ITEMS : places.map((p) => ({ scope: p.scope, result: this.run(rule, p) }))
    this.items[rule.slot] = made
    return made
  }
  before(today: Fact<Day>, limit: Day): boolean | undefined {
    const now = this.maybe(today)
    return now === undefined ? undefined : now <= limit
  }
  except<T extends Answer>(base: () => T | NotApplicable, cases: readonly Exception<T>[]): T | NotApplicable | Unsettled {
    const applying = cases.filter((c) => c.when())
    if (applying.length === 0) return base()
    const results = applying.map((c) => c.then())
    return results.every((r) => resultKey(r) === resultKey(results[0]!)) ? results[0]! : unsettled('exceptionsDisagree', ...applying.map((c) => c.authority))
  }
}

const place = (scope: Scope): Place => ({ scope, results: new Array<Result | undefined>(ruleCount()) })
