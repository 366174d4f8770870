/** What other papers tell of an order or of a time to leave: an appeal, a removal, a departure, the Notice to Appear. */
import { type Workshop, cellOf } from './contests.ts'
import type { Happening } from './join.ts'
import { type FactValue, grant, order } from './keys.ts'
import { textIn } from './mention.ts'
import { type ScopeDraft, eventsOf as of, put, work } from './scope-draft.ts'

type Values = readonly (FactValue | undefined)[]

/** Decisions that order nobody to leave; they are on the timeline, not among the orders rules read. */
const NO_ORDER = new Set(['relief-granted', 'termination', 'administrative-closure', 'remand', 'bond'])

/** Officers who let someone leave on their own order nothing: theirs is a grant alone. */
export const isOrder = (kind: FactValue | undefined, by: FactValue | undefined): boolean =>
  kind === undefined || !(NO_ORDER.has(String(kind)) || (kind === 'dismissal' && by !== 'bia') || (kind === 'voluntary-departure' && by === 'dhs'))

export function orderType([by, kind, absent]: Values): FactValue | undefined {
  if (absent === true) return 'in-absentia'
  if (kind === 'expedited-removal') return 'expedited'
  // The Board's own decision, also where it gives the time to leave again, is reviewed and not appealed.
  if (kind === 'voluntary-departure') return by === 'bia' ? 'bia' : 'voluntary-departure'
  if (kind === 'reinstatement' || by === 'dhs') return 'administrative'
  return by === 'bia' || by === 'ij' ? by : undefined
}

/** Appeals to the Board from a judge. A page of the court names no body. */
const toBoard = (h: Happening): boolean =>
  ['bia', undefined].includes(textIn(h.claims, 'appeal.body')) && ['EOIR-26', undefined].includes(textIn(h.claims, 'appeal.form'))

/** All orders of the record as values to read: day, kind, by. */
const ordersOf = (w: Workshop, own: Happening): { readonly others: Happening[]; readonly read: (v: Values, from: number) => { readonly day: FactValue; readonly by: FactValue | undefined }[] } => {
  const others = of(w, 'order').filter((o) => o !== own)
  return {
    others,
    read: (v, from) => others.flatMap((_, i) => {
      const [day, kind, by] = v.slice(from + i * 3, from + i * 3 + 3)
      return day !== undefined && isOrder(kind, by) ? [{ day, by }] : []
    }),
  }
}

/** An order with what other papers say of it. Nothing is said where the papers are silent: rules ask. */
export function moreOfOrder(w: Workshop, scope: ScopeDraft, h: Happening): void {
  const { others, read } = ordersOf(w, h)
  const own = [cellOf(w, h, 'order.date'), cellOf(w, h, 'order.by'), ...others.flatMap((o) => [cellOf(w, o, 'order.date'), cellOf(w, o, 'order.kind'), cellOf(w, o, 'order.by')])]
  /** Is the event of `day` about this order, and not about a newer one? */
  const isOwn = (v: Values, day: FactValue | undefined, newer: (by: FactValue | undefined) => boolean): boolean =>
    v[0] !== undefined && day !== undefined && day >= v[0] && !read(v, 2).some((o) => newer(o.by) && o.day > v[0]! && o.day <= day)

  const appeals = of(w, 'appeal').filter(toBoard)
  const appealed = (v: Values, i: number): boolean =>
    v[1] !== 'dhs' && v[1] !== 'bia' && isOwn(v, v[own.length + i], (by) => by !== 'bia' && by !== 'dhs')
  if (appeals.length > 0) {
    put(scope, order.appealFiled, work(w, [...own, ...appeals.map((a) => cellOf(w, a, 'appeal.received'))],
      (v) => (appeals.some((_, i) => appealed(v, i)) ? true : undefined), (v) => [0, ...appeals.flatMap((_, i) => (appealed(v, i) ? [own.length + i] : []))]))
  }

  const departures = of(w, 'departure')
  const removed = (v: Values): number | undefined => firstOf(v, own.length, departures.length, 'removed', (day) => isOwn(v, day, () => true))
  put(scope, order.carriedOut, departures.length === 0 ? undefined : work(w, [...own, ...departures.flatMap((d) => [cellOf(w, d, 'departure.date'), cellOf(w, d, 'departure.manner')])],
    (v) => dayAt(v, removed(v)), (v) => [removed(v)!, removed(v)! + 1]))

  const notices = of(w, 'nta')
  if (notices.length !== 1) return
  // An officer's order is not made at the end of the case that a notice began.
  put(scope, order.arriving, work(w, [cellOf(w, h, 'order.by'), cellOf(w, notices[0]!, 'nta.category')],
    ([by, category]) => (by === 'dhs' || category === undefined ? undefined : category === 'arriving'), () => [1]))
}

/** Who gave the time to leave, as far as the paper says: a judge gives it at two points of a case. And the day of leaving. */
export function moreOfDeparture(w: Workshop, scope: ScopeDraft, h: Happening): void {
  put(scope, grant.by, work(w, [cellOf(w, h, 'order.by')], ([by]) => (by === 'dhs' ? 'dhs' : by === 'bia' ? 'board' : undefined)))
  const departures = of(w, 'departure')
  if (departures.length === 0) return
  const left = (v: Values): number | undefined => firstOf(v, 1, departures.length, 'voluntary-departure', (day) => v[0] !== undefined && day >= v[0])
  put(scope, grant.leftOn, work(w, [cellOf(w, h, 'order.date'), ...departures.flatMap((d) => [cellOf(w, d, 'departure.date'), cellOf(w, d, 'departure.manner')])],
    (v) => dayAt(v, left(v)), (v) => [left(v)!, left(v)! + 1]))
}

const dayAt = (v: Values, i: number | undefined): FactValue | undefined => (i === undefined ? undefined : v[i])

/** Where the earliest departure of a manner stands that `holds`; day and manner follow one another from `from` on. */
function firstOf(v: Values, from: number, count: number, manner: string, holds: (day: FactValue) => boolean): number | undefined {
  let first: number | undefined
  for (let i = from; i < from + count * 2; i += 2) {
    const day = v[i]
    if (day === undefined || v[i + 1] !== manner || !holds(day)) continue
    if (first === undefined || day < v[first]!) first = i
  }
  return first
}
