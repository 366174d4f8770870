/** Dates as papers print them (FMT-6). Where day and month can be exchanged, both days are kept. */
import { type Day, dayIfReal } from '../day.ts'

export type PrintedDays =
  /** One day, or two in order where the print leaves it open. */
  | { readonly type: 'days'; readonly days: readonly Day[] }
  /** Shaped like a date, but there is no such day. */
  | { readonly type: 'no-such-day' }
  /** The century is not printed, and it is never guessed. */
  | { readonly type: 'two-digit-year' }
  | { readonly type: 'not-a-date' }

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const LONG = ['JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE', 'JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER']

/** 1 to 12; 0 when it is no English month. */
const monthOf = (name: string): number => (name === 'SEPT' ? 9 : Math.max(MONTHS.indexOf(name), LONG.indexOf(name)) + 1)

const NOT_A_DATE: PrintedDays = { type: 'not-a-date' }
/** `AUG`, `AUG.`, or `AGO/AUG` with the English month on either side. */
const NAME = '(\\p{L}+)\\.?(?:\\s*/\\s*(\\p{L}+)\\.?)?'
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/
const DAY_NAME = new RegExp(`^(\\d{1,2})[\\s-]*${NAME}[\\s,-]*(\\d{4}|\\d{2})$`, 'u')
const NAME_DAY = new RegExp(`^${NAME}\\s*(\\d{1,2})(?:\\s*,\\s*|\\s+)(\\d{4}|\\d{2})$`, 'u')
const YEAR_NAME = new RegExp(`^(\\d{4})\\s+${NAME}\\s+(\\d{1,2})$`, 'u')

function made(year: string, candidates: readonly (readonly [month: number, day: number])[]): PrintedDays {
  if (year.length === 2) return { type: 'two-digit-year' }
  const days = candidates.flatMap(([month, day]) => dayIfReal(Number(year), month, day) ?? []).sort((a, b) => a - b)
  return days.length === 0 ? { type: 'no-such-day' } : { type: 'days', days: days[0] === days[1] ? days.slice(0, 1) : days }
}
function named(year: string, name: string, other: string | undefined, day: string): PrintedDays {
  const month = monthOf(name) || (other === undefined ? 0 : monthOf(other))
  return month === 0 ? NOT_A_DATE : made(year, [[month, Number(day)]])
}

/** `MM/DD/YYYY`, `DD MMM YYYY`, `MMM DD YYYY`, `YYYY Month DD`, `YYYY-MM-DD` and their like. */
export function readPrintedDate(printed: string): PrintedDays {
  const text = printed.trim().toUpperCase()
  const numbers = NUMBERS.exec(text)
  // American papers print the month first, others the day: from the numbers alone nobody can tell.
  if (numbers) return made(numbers[4]!, [[Number(numbers[1]), Number(numbers[3])], [Number(numbers[3]), Number(numbers[1])]])
  const first = YEAR_FIRST.exec(text)
  if (first) return made(first[1]!, [[Number(first[3]), Number(first[4])]])
  const dayName = DAY_NAME.exec(text)
  if (dayName) return named(dayName[4]!, dayName[2]!, dayName[3], dayName[1]!)
  const nameDay = NAME_DAY.exec(text)
  if (nameDay) return named(nameDay[4]!, nameDay[1]!, nameDay[2], nameDay[3]!)
  const yearName = YEAR_NAME.exec(text)
  return yearName ? named(yearName[1]!, yearName[2]!, yearName[3], yearName[4]!) : NOT_A_DATE
}
