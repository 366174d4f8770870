/**
 * How much two papers' arrivals (or departures) look like one. Points, not probabilities: they only decide whether
 * "one or two?" is asked. Above `DOUBT` one event is built, below minus `DOUBT` two, in between it is a contest.
 */
import { type Day, toYmd } from '../base/day.ts'
import type { Place, Precision } from '../claims/claim.ts'
import type { FieldName } from '../claims/vocabulary.ts'
import { type Mention, byText, dayOf, valued } from './mention.ts'
import { spanOf, valueId } from './normalise.ts'
import { comparePlaces } from './places.ts'

/** Alignments this near to the best one are all kept, and the choice between them becomes a contest. */
export const DOUBT = 3

interface SeenDay {
  readonly first: Day
  readonly last: Day
  readonly precision: Precision
}

/** What papers say of one crossing; of several mentions when they name the same day. */
export interface Seen {
  readonly mentions: readonly Mention[]
  readonly days: readonly SeenDay[]
  readonly places: readonly Place[]
  readonly classes: readonly string[]
  readonly untils: readonly string[]
  readonly i94s: readonly string[]
  readonly manners: readonly string[]
}

const texts = (ms: readonly Mention[], field: FieldName, id: (v: string) => string = (v) => v): string[] =>
  [...new Set(ms.flatMap((m) => valued(m.claims, field).map((c) => id(String(c.value)))))].sort(byText)
/** Letters and digits that print alike (catalogue 1.5): only for comparing, never for showing. */
const i94 = (v: string): string => valueId('id', v).replace(/O/g, '0').replace(/[IL]/g, '1')

export function seenIn(mentions: readonly Mention[]): Seen {
  const departure = mentions[0]!.kind === 'departure'
  const dayFields: FieldName[] = departure ? ['departure.date'] : ['admission.date', 'admission.at']
  const days = mentions.flatMap((m) => {
    const own = dayFields.map((f) => valued(m.claims, f)).find((l) => l.length > 0) ?? []
    return own.flatMap((c) => {
      const d = dayOf(c.value)
      if (d === undefined) return []
      const [first, last] = spanOf(d, c.precision)
      return [{ first, last, precision: c.precision }]
    })
  })
  const places = mentions.flatMap((m) => valued(m.claims, departure ? 'departure.place' : 'admission.place').map((c) => c.value as Place))
  return {
    mentions, days, places,
    classes: texts(mentions, 'admission.class', (v) => valueId('class', v)),
    untils: [...new Set(mentions.flatMap((m) => valued(m.claims, 'admission.until').map((c) => valueId('day/ds', c.value))))].sort(byText),
    i94s: texts(mentions, 'admission.i94', i94), manners: texts(mentions, 'admission.manner'),
  }
}

const STEPS: readonly (readonly [days: number, exact: number, about: number])[] = [
  [0, 12, 12], [1, 9, 9], [3, 5, 9], [10, 1, 6], [31, -3, 2], [92, -6, -3], [183, -8, -6],
]
const FAR = -12
const SLIP = -3
const UNKNOWN_DAY = 3
const COARSE_INSIDE = 5
/** No crossing the other way between the two days: then one of the two would have to be missing a paper. */
const NOTHING_BETWEEN = 3
const OPPOSITE_BETWEEN = -12

/** Same month and day in another year, or day and month swapped: how dates are mistyped. */
function isSlip(a: Day, b: Day): boolean {
  const x = toYmd(a)
  const y = toYmd(b)
  return (x.month === y.month && x.day === y.day) || (x.year === y.year && x.month === y.day && x.day === y.month)
}

function pairOfDays(a: SeenDay, b: SeenDay, opposite: readonly Day[]): number {
  const coarse = a.first !== a.last || b.first !== b.last
  const gap = Math.max(0, b.first - a.last, a.first - b.last)
  if (coarse && gap === 0) return COARSE_INSIDE
  const about = a.precision === 'about' || b.precision === 'about' || coarse
  const step = STEPS.find(([days]) => gap <= days)
  const byGap = step ? step[about ? 2 : 1] : FAR
  const [low, high] = a.last < b.first ? [a.last, b.first] : [b.last, a.first]
  const between = gap > 0 && opposite.some((d) => d > low && d < high)
  return Math.max(byGap, isSlip(a.first, b.first) ? SLIP : FAR) + (between ? OPPOSITE_BETWEEN : gap > 1 ? NOTHING_BETWEEN : 0)
}

const agree = (a: readonly string[], b: readonly string[], same: number, other: number): number =>
  a.length === 0 || b.length === 0 ? 0 : a.some((v) => b.includes(v)) ? same : other

function places(a: readonly Place[], b: readonly Place[]): number {
  const all = a.flatMap((x) => b.map((y) => comparePlaces(x, y)))
  return all.includes('same') ? 3 : all.includes('different') ? -4 : 0
}

/** `opposite`: days of crossings the other way that are known to the day. Symmetric. */
export function likeness(a: Seen, b: Seen, opposite: readonly Day[]): number {
  const days = a.days.length === 0 || b.days.length === 0 ? UNKNOWN_DAY
    : Math.max(...a.days.flatMap((x) => b.days.map((y) => pairOfDays(x, y, opposite))))
  const uninspected = [a, b].map((s) => s.manners.includes('without-inspection'))
  return days + places(a.places, b.places) + agree(a.i94s, b.i94s, 20, -8) + agree(a.untils, b.untils, 6, -3) +
    agree(a.classes, b.classes, 2, -4) + agree(a.manners, b.manners, 1, uninspected[0] !== uninspected[1] ? -5 : -2)
}
