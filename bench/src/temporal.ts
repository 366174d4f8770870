/** The same rules as a careful programmer writes them on Temporal (temporal-polyfill), the coming dates of JavaScript. */
import { Temporal } from 'temporal-polyfill'
import type { Answers, Case } from './cases.ts'

type PlainDate = Temporal.PlainDate
type DayField = Exclude<keyof Case, 'noticeKind'>
export type DatedCase = Readonly<Record<DayField, PlainDate>> & Pick<Case, 'noticeKind'>

const EPOCH = Temporal.PlainDate.from('1970-01-01')
const dateOf = (day: number): PlainDate => EPOCH.add({ days: day })

/** A case with dates in place of days; made before the clock starts. */
export function dated(c: Case): DatedCase {
  const entries = Object.entries(c).map(([name, v]) => [name, typeof v === 'number' ? dateOf(v) : v])
  return Object.fromEntries(entries) as DatedCase
}

const nth = (year: number, month: number, dayOfWeek: number, n: number): PlainDate => {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return first.add({ days: ((dayOfWeek - first.dayOfWeek + 7) % 7) + (n - 1) * 7 })
}
const lastMonday = (year: number, month: number): PlainDate => {
  const end = Temporal.PlainDate.from({ year, month, day: 31 })
  return end.subtract({ days: (end.dayOfWeek - 1 + 7) % 7 })
}

/** Month and day of a year's closed weekdays as one number, for a set that is asked quickly. */
const keyOf = (d: PlainDate): number => d.month * 100 + d.day
const closedByYear = new Map<number, ReadonlySet<number>>()
function closedIn(year: number): ReadonlySet<number> {
  const known = closedByYear.get(year)
  if (known) return known
  const closed = new Set<number>()
  for (const y of [year, year + 1]) {
    const on = (month: number, day: number): PlainDate => Temporal.PlainDate.from({ year: y, month, day })
    const holidays = [on(1, 1), nth(y, 1, 1, 3), nth(y, 2, 1, 3), lastMonday(y, 5), on(7, 4), nth(y, 9, 1, 1), nth(y, 10, 1, 2), on(11, 11), nth(y, 11, 4, 4), on(12, 25)]
    if (y >= 2021) holidays.push(on(6, 19))
    for (const holiday of holidays) {
      const observed = holiday.dayOfWeek === 6 ? holiday.subtract({ days: 1 }) : holiday.dayOfWeek === 7 ? holiday.add({ days: 1 }) : holiday
      for (const d of [holiday, observed]) if (d.year === year) closed.add(keyOf(d))
    }
  }
  closedByYear.set(year, closed)
  return closed
}
const isClosed = (d: PlainDate): boolean => d.dayOfWeek >= 6 || closedIn(d.year).has(keyOf(d))
const ONE_DAY = { days: 1 }
function roll(d: PlainDate): PlainDate {
  while (isClosed(d)) d = d.add(ONE_DAY)
  return d
}
function actBy(d: PlainDate): PlainDate {
  while (isClosed(d)) d = d.subtract(ONE_DAY)
  return d
}
const daysBetween = (from: PlainDate, to: PlainDate): number => from.until(to).days

/** Dates stay dates: turning them into days is done by `inDays`, after the clock has stopped. */
export function temporal(c: DatedCase): readonly (PlainDate | number | string)[] {
  const raw = c.arrival.add({ years: 1 })
  const due = roll(raw)
  const presence = daysBetween(c.admitUntil, c.departure)
  const ground = presence >= 365 ? 'ten-year' : presence > 180 ? 'three-year' : 'none'
  const away = daysBetween(c.left, c.back) - 1
  const expiry = c.residentSince.add({ years: 2 })
  return [
    raw, due, actBy(raw), Temporal.PlainDate.compare(c.received, due) <= 0 ? 'timely' : 'late', c.received.add({ days: 150 }), c.received.add({ days: 180 }),
    presence, ground, ground === 'none' ? -1 : c.departure.add({ years: ground === 'ten-year' ? 10 : 3 }).add(ONE_DAY),
    away, away >= 365 ? 'break' : away > 180 ? 'presumption' : 'none', c.residentSince.add({ years: 5 }).subtract({ days: 90 }),
    expiry.subtract({ days: 90 }), roll(expiry), roll(c.order.add({ days: 30 })), roll(c.absentia.add({ days: 180 })),
    roll(c.notice.add({ days: (c.noticeKind === 'rfe' ? 84 : 30) + 3 })),
  ]
}

export const inDays = (answers: readonly (PlainDate | number | string)[]): Answers =>
  answers.map((a) => (typeof a === 'object' ? daysBetween(EPOCH, a) : a))
