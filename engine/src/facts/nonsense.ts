/** Plain facts that cannot be, whatever the law: each is refused by name, before anything is worked out from it. */
import { type Day, addYears, fromYmd } from '../base/day.ts'
import { type Fact, FACTS, child, factsOf, holder, today as todayFact } from './keys.ts'
import { outOfOrder } from './in-order.ts'
import type { Cell, HolderRecord, Scope } from './record.ts'

export type NonsenseProblem =
  /** `first` cannot come after `second`; their days when nobody contests them. */
  | { readonly type: 'NotInOrder'; readonly first: string; readonly second: string; readonly days?: readonly [Day, Day] }
  /** A birth after today. */
  | { readonly type: 'NotBornYet'; readonly name: string; readonly other: string }
  | { readonly type: 'TooOld'; readonly name: string; readonly other: string; readonly yearsMax: number }
  | { readonly type: 'FarDay'; readonly name: string; readonly yearMin: number; readonly yearMax: number }

const AGE_MAX = 130
const [YEAR_MIN, YEAR_MAX] = [1900, 2200]
const BIRTHS: readonly Fact[] = [holder.dob, child.dob] as readonly Fact[]

/** `stay[1].departure` for the item `stay:1`. */
const nameIn = (fact: Fact, scope: Scope): string => (fact.list === undefined ? fact.name : fact.name.replace(/^\w+/, (list) => `${list}[${scope.id.slice(list.length + 1)}]`))
/** Does it hold for every value anybody gives? Where one source gives none, that one can be right. */
const always = (c: Cell, holds: (day: number) => boolean): boolean => c.values.every((v) => typeof v === 'number' && holds(v))

/** Everything that cannot be, in the order of the facts; `today` where the facts do not give their own. */
export function nonsenseIn(record: HolderRecord, today?: Day): NonsenseProblem[] {
  const now = (record.record.cells[todayFact.slot]?.values[0] as Day | undefined) ?? today
  const scopes = [record.record, ...[...record.lists.values()].flat()]
  const [first, last] = [fromYmd(YEAR_MIN, 1, 1), fromYmd(YEAR_MAX, 12, 31)]
  const found: NonsenseProblem[] = FACTS.filter((f) => f.type === 'day' || f.type === 'day/ds').flatMap((fact) => scopes.flatMap((scope): NonsenseProblem[] => {
    const cell = scope.list === fact.list && factsOf(scope.list).includes(fact) ? scope.cells[fact.slot] : undefined
    if (!cell) return []
    const name = nameIn(fact, scope)
    if (always(cell, (d) => d < first || d > last)) return [{ type: 'FarDay', name, yearMin: YEAR_MIN, yearMax: YEAR_MAX }]
    if (!BIRTHS.includes(fact) || now === undefined) return []
    if (always(cell, (d) => d > now)) return [{ type: 'NotBornYet', name, other: 'today' }]
    return always(cell, (d) => addYears(d as Day, AGE_MAX, 'feb-28') < now) ? [{ type: 'TooOld', name, other: 'today', yearsMax: AGE_MAX }] : []
  }))
  const pairs = outOfOrder(record).map(({ scope, pair, first: a, second: b }): NonsenseProblem => ({
    type: 'NotInOrder', first: nameIn(pair.first as Fact, scope), second: nameIn(pair.second as Fact, scope),
    ...(a.contest < 0 && b.contest < 0 ? { days: [a.values[0] as Day, b.values[0] as Day] as const } : {}),
  }))
  return [...found, ...pairs]
}
