import { roll } from '../../base/calendar.ts'
import { type Day, addDays } from '../../base/day.ts'
import { grant } from '../../facts/keys.ts'
import type { Reader } from '../rule.ts'
import { DAYS_AT_END, DAYS_BEFORE_END } from './numbers.ts'

export type GrantedBy = 'dhs' | 'judge-before-end' | 'judge-at-end' | 'board' | undefined

export interface CountedDays {
  /** Never more than the law allows. */
  readonly days: number
  /** The number the paper gives; absent where only a last day is printed. */
  readonly asked: number | undefined
  /** All the days the law allows, or a number the paper gives: a period. A bare date short of that is only a date. */
  readonly isPeriod: boolean
}

/**
 * The days to leave. Where no number is given, the printed last day stands for one. Up to the smaller limit it does not
 * matter who gave them; above it, that is asked and not guessed.
 */
export function daysGiven(r: Reader, from: Day, by: GrantedBy, printed: Day | undefined): CountedDays {
  const asked = r.maybe(grant.days)
  const days = asked ?? (printed === undefined ? r.get(grant.days) : printed - from)
  const least = r.law(DAYS_AT_END, from).value
  // The smaller limit, moved off a closed day, is still the smaller limit.
  const most = days <= least || (asked === undefined && from + days <= roll(addDays(from, least))) ? least : limitOf(r, from, by ?? r.get(grant.by), least)
  return { days: Math.min(days, most), asked, isPeriod: asked !== undefined || days >= most }
}

const limitOf = (r: Reader, from: Day, by: NonNullable<GrantedBy>, least: number): number =>
  by === 'judge-at-end' || by === 'board' ? least : r.law(DAYS_BEFORE_END, from).value
