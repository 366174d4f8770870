import type { Day } from '../base/day.ts'
import { day } from '../base/day.ts'
import { type Fact, type FactValue, LISTS, type ListName } from '../facts/keys.ts'
import type { Bulletins } from '../facts/bulletins.ts'
import type { Scope } from '../facts/record.ts'
import type { Answer, Citation, NotApplicable, Result, ResultKind, Unsettled, Value } from './result.ts'
import type { Example } from './example.ts'
import type { LawContent, LawRow, LawValue } from './law.ts'

/** A provision two careful lawyers read differently. The first option is the default (rulebook section 6). */
export interface Reading<O extends string = string> {
  /** `reading.cal.year-end`. */
  readonly id: string
  readonly options: readonly { readonly id: O; readonly note?: true; readonly authority: Citation }[]
}

/**
 * What a rule reads through. Every call is recorded: the record is the explanation, the list of missing facts
 * and the sensitivity. Rules never catch what these calls throw.
 */
export interface Reader {
  /** The fact, in this rule's own scope when it belongs to the rule's list, else of the record. Absent → the rule ends as NotEnoughKnown. */
  get<T extends FactValue>(fact: Fact<T>): T
  /** The fact or undefined; that it was asked is recorded. */
  maybe<T extends FactValue>(fact: Fact<T>): T | undefined
  /**
   * How a rule ends for want of a fact: `return r.missing(fact)` after `r.maybe(fact)` gave nothing says what `r.get(fact)`
   * would have, without the cost of leaving in the middle. The result is NotEnoughKnown, whatever its type says.
   */
  missing(fact: Fact): NotApplicable
  /** Which reading of the law holds in this world. Call it only where the reading's scope applies. */
  reading<O extends string>(reading: Reading<O>): O
  /** The value of the law on the day that decides; recorded. On a day without such law the rule ends as Unsettled. */
  law<T extends LawContent>(law: LawValue<T>, on: Day): LawRow<T>
  /** The Visa Bulletins known: law data, the same in every world; recorded. */
  bulletins(): Bulletins
  /** Another rule's answer (the bare value for Value rules). If that rule has no answer, this rule ends the same way. */
  use<T extends Answer>(rule: Rule<T>): Used<T>
  /** Another rule's whole result, answered or not. */
  result<T extends Answer>(rule: Rule<T>): T | Exclude<Result, Answer>
  /** One small rule for every item of its list that exists in this world. */
  each<T extends Answer>(rule: Rule<T>): readonly { readonly scope: Scope; readonly result: T | Exclude<Result, Answer> }[]
  /** Is `today` on or before `limit`? Records until when that stays so. Undefined when today is not given. */
  before(today: Fact<Day>, limit: Day): boolean | undefined
  /** Default and exceptions: none true → base; two true with different results → Unsettled, naming both. */
  except<T extends Answer>(base: () => T | NotApplicable | Unsettled, cases: readonly Exception<T>[]): T | NotApplicable | Unsettled
  /** The rule's own scope (`record`, or the item it is about). */
  readonly scope: Scope
}
export interface Exception<T> {
  readonly when: () => boolean
  readonly then: () => T | NotApplicable | Unsettled
  readonly authority: Citation
}
export type Used<T extends Answer> = T extends Value<infer V> ? V : T

/** How the safe side is picked over all coherent worlds and readings (rulebook 1.6, CAL-3). */
export type SafeSide = 'earliest' | 'latest' | 'highest' | 'lowest' | 'none'

export interface Rule<T extends Answer = Answer> {
  /** A path: `asylum/one-year-deadline`. */
  readonly id: string
  /** The rulebook's id: `ASY-1`. */
  readonly rulebook: string
  /** The list this rule is instantiated for; absent = once per record. */
  readonly per?: ListName
  readonly kind: ResultKind
  /** Value rules that only feed others are not shown alone. */
  readonly shown: boolean
  /** Missing it cannot be undone. */
  readonly irreversible: boolean
  readonly safe: SafeSide
  readonly authority: readonly Citation[]
  /** First and last day on which this version is the law; null = open. */
  readonly effective: readonly [Day, Day | null]
  readonly verifiedOn: Day
  readonly staleAfter: Day
  readonly readings: readonly Reading[]
  /** The dated values it asks for. */
  readonly law: readonly LawValue[]
  /** Radar rows of the rulebook that touch it: `bia-ten-days`. */
  readonly radar: readonly string[]
  /** Direction in which the answer moves with each thing read, when every read has one; else absent. */
  readonly monotone?: ReadonlyMap<Fact | Rule, 1 | -1>
  readonly examples: readonly Example[]
  readonly eval: (r: Reader) => T | NotApplicable | Unsettled
  /** Assigned at definition; indexes memo tables. */
  readonly slot: number
  /** Place of its list in `LISTS`; `LISTS.length` for rules of the record. */
  readonly list: number
  /** Its number among the rules of the same list, or among those of the record. */
  readonly nth: number
}

/** Shelf life of rule areas, counted from 2026-10-05 (rulebook 1.9). */
export const STALE = { volatile: day('2026-12-04'), policy: day('2027-01-03'), settled: day('2027-04-03') } as const
export const VERIFIED_ON = day('2026-11-21')

const ALWAYS: readonly [Day, Day | null] = [day('1970-01-01'), null]

let slots = 0
/** How many rules each list has, by its place in `LISTS`; last, those of the record. */
const counts: number[] = [...LISTS, 'record'].map(() => 0)
type Draft<T extends Answer> = Omit<Rule<T>, 'slot' | 'list' | 'nth' | 'verifiedOn' | 'shown' | 'irreversible' | 'readings' | 'law' | 'radar' | 'effective' | 'monotone'> & {
  readonly verifiedOn?: Day
  readonly shown?: boolean
  readonly irreversible?: boolean
  readonly readings?: readonly Reading[]
  readonly law?: readonly LawValue[]
  readonly radar?: readonly string[]
  readonly effective?: readonly [Day, Day | null]
  readonly monotone?: readonly (readonly [Fact | Rule, 1 | -1])[]
}

/** Defines a rule. The slot only numbers definitions; it never changes an answer. */
export function rule<T extends Answer>(draft: Draft<T>): Rule<T> {
  const list = draft.per === undefined ? LISTS.length : LISTS.indexOf(draft.per)
  // Every rule has every property in one order, so that all look alike to the machine.
  return {
    id: draft.id, rulebook: draft.rulebook, per: draft.per, kind: draft.kind, shown: draft.shown ?? draft.kind !== 'Value',
    irreversible: draft.irreversible ?? false, safe: draft.safe, authority: draft.authority,
    effective: draft.effective ?? ALWAYS, verifiedOn: draft.verifiedOn ?? VERIFIED_ON, staleAfter: draft.staleAfter,
    readings: draft.readings ?? [], law: draft.law ?? [], radar: draft.radar ?? [], monotone: draft.monotone && new Map(draft.monotone),
    examples: draft.examples, eval: draft.eval, slot: slots++, list, nth: counts[list]!++,
  } as Rule<T>
}
export const ruleCount = (): number => slots
/** How many rules have this `list`. */
export const ruleCountOf = (list: number): number => counts[list]!

export const cite = (text: string, mark: Citation['mark'] = 'unconfirmed'): Citation => ({ cite: text, mark })

export const reading = <O extends string>(id: string, ...options: readonly { readonly id: O; readonly note?: true; readonly authority: Citation }[]): Reading<O> => ({ id, options })
