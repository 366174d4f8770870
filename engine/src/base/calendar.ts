/**
 * Closed days of the federal government and counting over them: CAL-1 of the rulebook.
 * Holidays are computed from 5 USC 6103(a), (b) and E.O. 11582; one-off closures by executive order are
 * not 6103 holidays and never extend anything here.
 */
import { type Day, addDays, fromYmd, toYmd, weekday } from './day.ts'

/** Whether the *observed* Friday or Monday of a holiday is closed (reading.cal.observed-days). */
export type ObservedDays = 'closed' | 'open'

const nth = (year: number, month: number, dow: number, n: number): Day => {
  const first = fromYmd(year, month, 1)
  return addDays(first, ((dow - weekday(first) + 7) % 7) + (n - 1) * 7)
}
const last = (year: number, month: number, dow: number): Day => {
  const end = addDays(month === 12 ? fromYmd(year + 1, 1, 1) : fromYmd(year, month + 1, 1), -1)
  return addDays(end, -((weekday(end) - dow + 7) % 7))
}

export type HolidayName =
  | 'new-year' | 'king' | 'washington' | 'memorial' | 'juneteenth' | 'independence'
  | 'labor' | 'columbus' | 'veterans' | 'thanksgiving' | 'christmas'

/** The holidays of 5 USC 6103(a) as they fall, not as they are observed. */
function holidaysOf(year: number): [HolidayName, Day][] {
  const list: [HolidayName, Day][] = [['new-year', fromYmd(year, 1, 1)]]
  if (year >= 1986) list.push(['king', nth(year, 1, 1, 3)]) // Pub. L. 98-144, first observed in 1986
  list.push(['washington', nth(year, 2, 1, 3)], ['memorial', last(year, 5, 1)])
  if (year >= 2021) list.push(['juneteenth', fromYmd(year, 6, 19)]) // Pub. L. 117-17
  list.push(
    ['independence', fromYmd(year, 7, 4)], ['labor', nth(year, 9, 1, 1)], ['columbus', nth(year, 10, 1, 2)],
    ['veterans', fromYmd(year, 11, 11)], ['thanksgiving', nth(year, 11, 4, 4)], ['christmas', fromYmd(year, 12, 25)],
  )
  return list
}

interface YearClosed {
  readonly onDay: Map<number, HolidayName>
  readonly observed: Map<number, HolidayName>
}
const closedByYear = new Map<number, YearClosed>()

/** A pure function of the year; the map only spares doing the same arithmetic again. */
function closedOf(year: number): YearClosed {
  const known = closedByYear.get(year)
  if (known) return known
  const onDay = new Map<number, HolidayName>()
  const observed = new Map<number, HolidayName>()
  // New Year's Day on a Saturday is observed on 31 December of the year before: look one year ahead.
  for (const y of [year, year + 1]) {
    for (const [name, d] of holidaysOf(y)) {
      const shift = weekday(d) === 6 ? -1 : weekday(d) === 0 ? 1 : 0
      if (toYmd(d).year === year) onDay.set(d, name)
      if (shift && toYmd(addDays(d, shift)).year === year) observed.set(d + shift, name)
    }
  }
  const made = { onDay, observed }
  closedByYear.set(year, made)
  return made
}

/** Why a day is closed, or undefined on a business day. */
export function closedReason(d: Day, observed: ObservedDays = 'closed'): 'saturday' | 'sunday' | HolidayName | undefined {
  const dow = weekday(d)
  if (dow === 6) return 'saturday'
  if (dow === 0) return 'sunday'
  const { month, day: dom, year } = toYmd(d)
  // Cheap refusal first: most days are in no week that holds a holiday.
  if ((month === 3 || month === 4 || month === 8) && dom > 0) return undefined
  const closed = closedOf(year)
  return closed.onDay.get(d) ?? (observed === 'closed' ? closed.observed.get(d) : undefined)
}

/** Days of a block of the table below; blocks are made when first asked for. */
const BLOCK_DAYS = 512
/** Blocks 0 to BLOCKS_MAX - 1 hold the days from 1900 on, for some 300 years; other days are worked out each time. */
const FIRST_DAY = fromYmd(1900, 1, 1)
const BLOCKS_MAX = 215
/** Closed however observed days are read; closed only where they count as closed. */
const CLOSED = 1
const OBSERVED = 2
const blocks: Uint8Array[] = []

const stateOf = (d: Day): number =>
  closedReason(d, 'open') !== undefined ? CLOSED : closedReason(d, 'closed') !== undefined ? OBSERVED : 0

function makeBlock(index: number): Uint8Array {
  const first = FIRST_DAY + index * BLOCK_DAYS
  const made = Uint8Array.from({ length: BLOCK_DAYS }, (_, i) => stateOf((first + i) as Day))
  blocks[index] = made
  return made
}

export function isClosed(d: Day, observed: ObservedDays = 'closed'): boolean {
  const at = d - FIRST_DAY
  const index = Math.floor(at / BLOCK_DAYS)
  const state = index >= 0 && index < BLOCKS_MAX ? (blocks[index] ?? makeBlock(index))[at - index * BLOCK_DAYS]! : stateOf(d)
  return state === CLOSED || (state === OBSERVED && observed === 'closed')
}

/** The first business day on or after `d`. */
export function roll(d: Day, observed: ObservedDays = 'closed'): Day {
  let at = d
  while (isClosed(at, observed)) at = addDays(at, 1)
  return at
}

/** The last business day on or before `d`: the day a holder is told to act by. */
export function actBy(d: Day, observed: ObservedDays = 'closed'): Day {
  let at = d
  while (isClosed(at, observed)) at = addDays(at, -1)
  return at
}

/** The `n`th business day after `trigger`; the trigger day itself is day 0. */
export function countWorkingDays(trigger: Day, n: number, observed: ObservedDays = 'closed'): Day {
  let at = trigger
  for (let left = n; left > 0; ) {
    at = addDays(at, 1)
    if (!isClosed(at, observed)) left -= 1
  }
  return at
}

/** Every closed weekday of a year with its holiday, in order; Saturdays and Sundays are left out. */
export function closedDays(year: number, observed: ObservedDays = 'closed'): { day: Day; holiday: HolidayName }[] {
  const c = closedOf(year)
  const all = new Map([...c.onDay, ...(observed === 'closed' ? c.observed : [])])
  return [...all].map(([d, holiday]) => ({ day: d as Day, holiday }))
    .filter(({ day: d }) => weekday(d) !== 0 && weekday(d) !== 6)
    .sort((a, b) => a.day - b.day)
}
