/** What a fact is: one thing rules read, of the record or of one item of a list. The facts themselves are in keys. */
import type { Day } from '../base/day.ts'

export type FactType = 'day' | 'day/ds' | 'flag' | 'count' | 'code' | 'text'
export type FactValue = number | string | boolean

export type ListName =
  | 'arrival' | 'departure' | 'stay' | 'absence' | 'filing' | 'notice' | 'order' | 'hearing' | 'grant' | 'clockStop'
  | 'circumstance' | 'unauthorizedWork' | 'finding' | 'marriage' | 'card' | 'child' | 'petition' | 'job' | 'residence'
  | 'program' | 'opt' | 'request' | 'tpsNotice'

export interface Fact<T extends FactValue = FactValue> {
  readonly name: string
  readonly type: FactType
  /** The list whose items have this fact; absent for facts of the record. */
  readonly list?: ListName
  /** For `code` facts: the only words allowed. */
  readonly words?: readonly string[]
  /** Other names the same fact may be given under in plain-facts files. */
  readonly also?: readonly string[]
  /** Place in the cells of its scope: facts of one list, and those of the record, are numbered apart. */
  readonly slot: number
  /** Never present: carries the value's type. */
  readonly __value?: T
}

const made: Fact[] = []
const byList = new Map<ListName | undefined, Fact[]>()
const byName = new Map<string, Fact>()

/** Every fact, in the order of the key files. */
export const FACTS: readonly Fact[] = made
const NO_FACTS: readonly Fact[] = []
/** The facts of one list, or of the record, by slot. */
export const factsOf = (list: ListName | undefined): readonly Fact[] => byList.get(list) ?? NO_FACTS
/** The fact of this name or of one of its other names; undefined for an unknown name. */
export const factByName = (name: string): Fact | undefined => byName.get(name)
/** Place among all facts. */
export const placeOf = (fact: Fact): number => made.indexOf(fact)

function make<T extends FactValue>(name: string, type: FactType, list: ListName | undefined, words?: readonly string[], also?: readonly string[]): Fact<T> {
  const own = byList.get(list) ?? []
  byList.set(list, own)
  // Every fact has every property, so that all look alike to the machine: facts are read far more often than made.
  const f = { name, type, slot: own.length, list, words, also } as Fact<T>
  own.push(f)
  made.push(f)
  for (const n of [name, ...(also ?? [])]) byName.set(n, f)
  return f
}
/** One fact of the record. */
export const record = (name: string) => ({
  day: (...also: string[]) => make<Day>(name, 'day', undefined, undefined, also),
  dayOrDs: () => make<Day | 'D/S'>(name, 'day/ds', undefined),
  flag: () => make<boolean>(name, 'flag', undefined),
  text: () => make<string>(name, 'text', undefined),
  count: () => make<number>(name, 'count', undefined),
  code: <W extends string>(...words: W[]) => make<W>(name, 'code', undefined, words),
})
/** The facts of a list's items. */
export const of = (list: ListName) => ({
  day: (field: string, ...also: string[]) => make<Day>(`${list}.${field}`, 'day', list, undefined, also),
  dayOrDs: (field: string) => make<Day | 'D/S'>(`${list}.${field}`, 'day/ds', list),
  flag: (field: string) => make<boolean>(`${list}.${field}`, 'flag', list),
  text: (field: string) => make<string>(`${list}.${field}`, 'text', list),
  count: (field: string) => make<number>(`${list}.${field}`, 'count', list),
  code: <W extends string>(field: string, ...words: W[]) => make<W>(`${list}.${field}`, 'code', list, words),
})
