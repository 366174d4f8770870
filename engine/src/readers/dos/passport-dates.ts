import { type Day, dayIfReal, toYmd } from '../../base/day.ts'
import type { PrintedDate } from '../kit/dates.ts'
import { monthNumber } from '../kit/dates.ts'

// Month words that are not English and name one month in Spanish, French and Portuguese alike.
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  ENE: 1, JANV: 1, FEV: 2, AVR: 4, ABR: 4, MAI: 5, MAYO: 5, JUIN: 6, JUIL: 7, AGO: 8, AOUT: 8, SET: 9, OUT: 10, DEC: 12, DIC: 12, DEZ: 12,
}
const monthOf = (word: string): number | undefined =>
  monthNumber(word) ?? OTHER_MONTHS[word.normalize('NFD').replace(/[\p{M}.]/gu, '').toUpperCase()]

export type PassportDate = PrintedDate | { type: 'ambiguous' }

/** What the machine-readable zone says of the same date, or the last day it can be. */
export interface Hint {
  readonly same?: Day | undefined
  readonly notAfter?: Day | undefined
  /** How this paper writes its other dates in numbers. */
  readonly order?: DateOrder | undefined
}
export type DateOrder = 'day-first' | 'month-first'

/** How a paper writes dates in numbers, when one of its dates can only be read one way and none the other. */
export function orderOf(dates: readonly (readonly [text: string | undefined, hint: Hint])[]): DateOrder | undefined {
  const orders = new Set(dates.flatMap(([text, hint]) => {
    const m = /^(\d{1,2})([./ -])(\d{1,2})\2\d{2,4}$/.exec(text?.trim().replace(/\s+/g, ' ') ?? '')
    const read = m && m[1] !== m[3] ? passportDate(text!, { ...hint, order: undefined }) : undefined
    return read?.type === 'day' ? [toYmd(read.day).day === Number(m![1]) ? 'day-first' as const : 'month-first' as const] : []
  }))
  return orders.size === 1 ? [...orders][0] : undefined
}

/**
 * A date of a passport's printed zone: `17 ABR/APR 1991`, `12 AUGUST/AOUT 74`, `01.01.1911`, `1991-04-17`, and numbers
 * with slashes. The machine-readable zone settles a two-digit year and the order of day and month; without it both stay
 * `ambiguous` (papers catalogue 1.2).
 */
export function passportDate(text: string, hint: Hint): PassportDate {
  const t = text.trim().replace(/\s+/g, ' ')
  const words = /^(\d{1,2})[ .-]?([\p{L}.]{3,})(?: ?\/ ?([\p{L}.]{3,}))?[ .-]?(\d{4}|\d{2})$/u.exec(t)
  if (words) {
    const month = (words[3] ? monthNumber(words[3]) : undefined) ?? monthOf(words[2]!) ?? (words[3] ? monthOf(words[3]) : undefined)
    return month === undefined ? { type: 'not-a-date' } : settle([[words[4]!, month, Number(words[1])]], hint)
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(t)
  if (iso) return settle([[iso[1]!, Number(iso[2]), Number(iso[3])]], hint)
  const numbers = /^(\d{1,2})([./ -])(\d{1,2})\2(\d{4}|\d{2})$/.exec(t)
  if (!numbers) return { type: 'not-a-date' }
  const [a, b, year] = [Number(numbers[1]), Number(numbers[3]), numbers[4]!]
  // Dots are written day first wherever they are used; slashes are not settled by the paper.
  const dayFirst: Candidate = [year, b, a]
  const monthFirst: Candidate = [year, a, b]
  if (numbers[2] === '.' || a === b) return settle([dayFirst], hint)
  const read = settle([dayFirst, monthFirst], hint)
  // The other dates of the paper settle what this one leaves open.
  return read.type === 'ambiguous' && hint.order ? settle([hint.order === 'day-first' ? dayFirst : monthFirst], hint) : read
}

type Candidate = readonly [year: string, month: number, day: number]

function settle(candidates: readonly Candidate[], hint: Hint): PassportDate {
  const days = candidates.flatMap(([year, month, day]) =>
    centuries(year, hint).map((y) => dayIfReal(y, month, day)).filter((d): d is Day => d !== undefined))
  const unique = [...new Set(days)]
  if (unique.length === 0) return { type: 'impossible' }
  if (unique.length === 1) return { type: 'day', day: unique[0]! }
  const same = unique.find((d) => d === hint.same)
  return same === undefined ? { type: 'ambiguous' } : { type: 'day', day: same }
}

function centuries(year: string, hint: Hint): number[] {
  if (year.length === 4) return [Number(year)]
  const both = [1900 + Number(year), 2000 + Number(year)]
  if (hint.same !== undefined) {
    const century = Math.floor(toYmd(hint.same).year / 100) * 100
    return both.filter((y) => y - (y % 100) === century)
  }
  // A passport is issued less than a century before it expires.
  const last = hint.notAfter === undefined ? undefined : toYmd(hint.notAfter).year
  return last === undefined ? both : both.filter((y) => y <= last && y > last - 100)
}
