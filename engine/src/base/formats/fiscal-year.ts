import { type Day, toYmd } from '../day.ts'

/** The federal fiscal year a day is in (FMT-5): year N runs from 1 October of N-1 to 30 September of N. */
export function fiscalYear(on: Day): number {
  const { year, month } = toYmd(on)
  return month >= 10 ? year + 1 : year
}
