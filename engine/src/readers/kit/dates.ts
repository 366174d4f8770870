import { type Day, addDays, dayIfReal, toYmd } from '../../base/day.ts'

/** `day` when it exists; `impossible` when it is shaped like a date but there is no such day. */
export type PrintedDate = { type: 'day'; day: Day } | { type: 'impossible' } | { type: 'not-a-date' }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LONG = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** 1 to 12 for an English month name or its three- or four-letter short form; undefined otherwise. */
export function monthNumber(name: string): number | undefined {
  const n = name.toLowerCase().replace(/\.$/, '')
  const long = LONG.indexOf(n)
  if (long >= 0) return long + 1
  const short = MONTHS.indexOf(n === 'sept' ? 'sep' : n)
  return short >= 0 ? short + 1 : undefined
}

const made = (y: number, m: number | undefined, d: number): PrintedDate => {
  if (m === undefined) return { type: 'not-a-date' }
  const day = dayIfReal(y, m, d)
  return day === undefined ? { type: 'impossible' } : { type: 'day', day }
}

/** `MM/DD/YYYY`, `M/D/YYYY` (US forms). */
export function usDate(text: string): PrintedDate {
  const m = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim())
  return m ? made(Number(m[3]), Number(m[1]), Number(m[2])) : { type: 'not-a-date' }
}
/** `MM/DD/YY` on cards: two-digit years of cards are 1980-2079 (no card of this design is older). */
export function cardDate(text: string): PrintedDate {
  const m = /^(\d{2})\/(\d{2})\/(\d{2})$/.exec(text.trim())
  if (!m) return usDate(text)
  const yy = Number(m[3])
  return made(yy >= 80 ? 1900 + yy : 2000 + yy, Number(m[1]), Number(m[2]))
}
/** `YYYY-MM-DD`. */
export function isoDate(text: string): PrintedDate {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  return m ? made(Number(m[1]), Number(m[2]), Number(m[3])) : { type: 'not-a-date' }
}
/** `2017 August 22`. */
export function yearMonthDay(text: string): PrintedDate {
  const m = /^(\d{4})\s+([A-Za-z]+)\s+(\d{1,2})$/.exec(text.trim())
  return m ? made(Number(m[1]), monthNumber(m[2]!), Number(m[3])) : { type: 'not-a-date' }
}
/** `August 12, 2017`, `Aug 12, 2017`, `Sep 03, 2019`. */
export function monthDayYear(text: string): PrintedDate {
  const m = /^([A-Za-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(text.trim())
  return m ? made(Number(m[3]), monthNumber(m[1]!), Number(m[2])) : { type: 'not-a-date' }
}
/** `17 APR 1991`, `17 ABR/APR 1991`, `19 OKT/OCT 1971`: the English month may stand on either side. */
export function dayMonthYear(text: string): PrintedDate {
  const m = /^(\d{1,2})\s+([\p{L}.]+)(?:\s*\/\s*([\p{L}.]+))?\s+(\d{4})$/u.exec(text.trim())
  if (!m) return { type: 'not-a-date' }
  return made(Number(m[4]), (m[3] ? monthNumber(m[3]) : undefined) ?? monthNumber(m[2]!), Number(m[1]))
}
/** The first shape that fits; use only where the paper's own shape is not fixed. */
export function anyUsDate(text: string): PrintedDate {
  for (const shape of [usDate, isoDate, monthDayYear, yearMonthDay, dayMonthYear]) {
    const found = shape(text)
    if (found.type !== 'not-a-date') return found
  }
  return { type: 'not-a-date' }
}

const IN_NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/.-])/g
/** Does a date in numbers read as two days, one with the month first and one with the day first? */
export function isEitherOrder(text: string): boolean {
  const m = /^(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})$/.exec(text.trim())
  return m !== null && m[1] !== m[3] && Number(m[1]) <= 12 && Number(m[3]) <= 12
}
/** Do some dates of a page have the month first, and none the day? */
export function isMonthFirst(text: string): boolean {
  const dates = [...text.matchAll(IN_NUMBERS)]
  return dates.some((m) => Number(m[3]) > 12) && !dates.some((m) => Number(m[1]) > 12)
}
/** The day of a year by its number; undefined when the year has none. */
export function dayOfYear(year: number, number: number): Day | undefined {
  const first = dayIfReal(year, 1, 1)
  if (first === undefined || number < 1) return undefined
  const found = addDays(first, number - 1)
  return toYmd(found).year === year ? found : undefined
}
