import type { Day } from '../../base/day.ts'
import { dayOfYear } from '../kit/dates.ts'

/**
 * The decades of paper and phone boarding passes with this barcode: airlines had to use it from 2010 on (IATA Resolution 792). The last
 * digit of the year of issue leaves one year in each.
 */
const DECADES = [2010, 2020] as const

export interface PassDays {
  readonly issued: Day
  readonly flown: Day
}

/**
 * What a flight's day of the year and the pass's issue (`7034`) may mean, one for each decade. A flight day before the issue day is
 * the next year's.
 */
export function passDays(flightDay: number, issue: string, legsBefore = 0): PassDays[] {
  return DECADES.flatMap((decade) => {
    const year = decade + Number(issue[0])
    const issued = dayOfYear(year, Number(issue.slice(1)))
    if (issued === undefined) return []
    const same = dayOfYear(year, flightDay)
    const flown = same !== undefined && same >= issued - legsBefore ? same : dayOfYear(year + 1, flightDay)
    // Nobody checks in longer than a year ahead.
    return flown !== undefined && flown - issued < 366 ? [{ issued, flown }] : []
  })
}
