/** A calendar day: days since 1970-01-01 in the proleptic Gregorian calendar. No clock, no zone. */
export type Day = number & { readonly __day: 'Day' }

/** What a yearly anniversary of 29 February is in a common year. Always an explicit choice (CAL-2). */
export type LeapDay = 'feb-28' | 'mar-1'
/** What "k months later" is when the target month is too short. Always an explicit choice (CAL-2). */
export type MonthEnd = 'clamp' | 'first-of-next-month'

export interface Ymd {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days in a month; month is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : MONTH_DAYS[month - 1]!

/** The day of a date known to exist. Civil-from-days after the public algorithm of era/day-of-era. */
export function fromYmd(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146097 + dayOfEra - 719468) as Day
}

/** The day of a date that may not exist ("June 31"); undefined when it does not. */
export function dayIfReal(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return fromYmd(year, month, day)
}

export function toYmd(day: Day): Ymd {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** `2018-08-22`. */
export function isoDay(day: Day): string {
  const { year, month, day: d } = toYmd(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`
}

/** Reads exactly `YYYY-MM-DD`; undefined for anything else and for dates that do not exist. */
export function parseIsoDay(text: string): Day | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return m ? dayIfReal(Number(m[1]), Number(m[2]), Number(m[3])) : undefined
}

/** A day written in our own source. Throws on a date that does not exist: that is a bug. */
export function day(iso: string): Day {
  const found = parseIsoDay(iso)
  if (found === undefined) throw new Error('day(): not a real YYYY-MM-DD date in source code')
  return found
}

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (d: Day): number => (((d + 4) % 7) + 7) % 7

export const addDays = (d: Day, n: number): Day => (d + n) as Day

/**
 * Same month and day, `n` years later; `leapDay` says what 29 February becomes (CAL-2). Years are counted from
 * 1 March, so that the leap day is the last of its year and no other day moves inside a year.
 */
export function addYears(d: Day, n: number, leapDay: LeapDay): Day {
  const z = d + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const year = era * 400 + yearOfEra + n
  const isLost = dayOfYear === 365 && leapDay === 'feb-28' && !isLeapYear(year + 1)
  const days = year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return (days + dayOfYear - (isLost ? 1 : 0) - 719468) as Day
}

/** Same day number, `n` months later; `monthEnd` says what happens when that month is shorter (CAL-2). */
export function addMonths(d: Day, n: number, monthEnd: MonthEnd): Day {
  const { year, month, day: dom } = toYmd(d)
  const index = year * 12 + (month - 1) + n
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  const last = daysInMonth(y, m)
  if (dom <= last) return fromYmd(y, m, dom)
  return monthEnd === 'clamp' ? fromYmd(y, m, last) : addDays(fromYmd(y, m, last), 1)
}

/** Whole years of age on a day; a birthday counts from its first moment (CAL-2, USCIS practice). */
export function ageOn(birth: Day, on: Day, leapDay: LeapDay): number {
  const years = toYmd(on).year - toYmd(birth).year
  return addYears(birth, years, leapDay) <= on ? years : years - 1
}

export const earlier = (a: Day, b: Day): Day => (a <= b ? a : b)
export const later = (a: Day, b: Day): Day => (a >= b ? a : b)
