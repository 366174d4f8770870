/** A date typed as day, month and year. Pure. */
import { type Day, type Precision, dayIfReal } from '@proofline/engine'

export interface Typed {
  readonly day: string
  /** 1 to 12 as text; empty when not chosen. */
  readonly month: string
  readonly year: string
}
export type TypedDate =
  | { readonly type: 'date'; readonly day: Day; readonly precision: Precision }
  | { readonly type: 'incomplete' | 'impossible' | 'year' }

const YEAR_MIN = 1900
const YEAR_MAX = 2099

/**
 * The date, or what is wrong with it. `rough` also takes a month and a year, or a year alone: the first day of it,
 * with that precision.
 */
export function typedDate({ day, month, year }: Typed, rough: boolean): TypedDate {
  if (!/^\d{4}$/.test(year.trim())) return { type: year.trim() === '' ? 'incomplete' : 'year' }
  const y = Number(year)
  if (y < YEAR_MIN || y > YEAR_MAX) return { type: 'year' }
  const d = day.trim()
  if (month === '') return rough && d === '' ? made(y, 1, 1, 'year') : { type: 'incomplete' }
  if (d === '') return rough ? made(y, Number(month), 1, 'month') : { type: 'incomplete' }
  return /^\d{1,2}$/.test(d) ? made(y, Number(month), Number(d), 'exact') : { type: 'impossible' }
}

const DAYS: Partial<Record<Precision, number>> = { month: 30, year: 365 }
/** Whether no day of what was typed lies between the two days (both included). */
export const isOutside = ({ day, precision }: { readonly day: Day; readonly precision: Precision }, [from, until]: readonly [number, number]): boolean =>
  day > until || day + (DAYS[precision] ?? 0) < from

function made(y: number, m: number, d: number, precision: Precision): TypedDate {
  const day = dayIfReal(y, m, d)
  return day === undefined ? { type: 'impossible' } : { type: 'date', day, precision }
}
