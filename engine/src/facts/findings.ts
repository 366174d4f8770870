/** Gaps and impossibilities inside the papers (engine design 2.5): shown on the timeline, never contests. */
import type { Day } from '../base/day.ts'
import { isDayField } from './fields.ts'
import type { Happening } from './join.ts'
import { type Mention, byText, dayIn, dayOf, hasValue, textIn, valued } from './mention.ts'
import { spanOf } from './normalise.ts'
import { outOfOrder } from './in-order.ts'
import type { Cell, Finding } from './record.ts'

const finding = (type: Finding['type'], claims: readonly string[], from?: Day, until?: Day): Finding => ({
  type, claims: [...new Set(claims)].sort(byText), ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }),
})
const ids = (m: Mention, ...fields: readonly string[]): string[] => m.claims.filter((c) => fields.includes(c.field)).map((c) => c.id)

/** Papers that say a day is unknown or still to be set. */
function unknownDays(happenings: readonly Happening[]): Finding[] {
  return happenings.flatMap((h) => {
    const unknown = h.claims.filter((c) => isDayField(c.field) && !c.field.endsWith('.asOf') && c.precision === 'unknown')
    const hearing = unknown.filter((c) => c.field === 'nta.hearingAt').map((c) => c.id)
    const other = unknown.filter((c) => c.field !== 'nta.hearingAt').map((c) => c.id)
    return [...(hearing.length > 0 ? [finding('NoHearingDayInNotice', hearing)] : []), ...(other.length > 0 ? [finding('UnknownDate', other)] : [])]
  })
}

/** One paper that tells of a trip home before it began, or of an entry after the encounter it led to. */
function insideOnePaper(mentions: readonly Mention[]): Finding[] {
  const byPaper = new Map<string, Mention[]>()
  for (const m of mentions) byPaper.set(m.paper, [...(byPaper.get(m.paper) ?? []), m])
  return [...byPaper.values()].flatMap((own) => {
    const number = (m: Mention): string => m.id.slice(m.id.lastIndexOf('#'))
    const trips = own.filter((m) => m.kind === 'departure' && m.claims.some((c) => c.generatedBy.startsWith('own/n400'))).flatMap((left) => {
      const back = own.find((m) => m.kind === 'admission' && number(m) === number(left))
      const [out, home] = [dayIn(left.claims, 'departure.date'), back && dayIn(back.claims, 'admission.date')]
      if (!back || out === undefined || home === undefined || home >= out) return []
      return [finding('LeftBeforeArriving', [...ids(left, 'departure.date'), ...ids(back, 'admission.date')], home, out)]
    })
    const clocks = own.filter((m) => m.kind === 'encounter').flatMap((met) => {
      const at = valued(met.claims, 'encounter.at').map((c) => ({ c, day: dayOf(c.value)!, time: typeof c.value === 'object' && 'time' in c.value ? c.value.time : null }))
      return own.filter((m) => m.kind === 'admission').flatMap((m) => [...valued(m.claims, 'admission.at'), ...valued(m.claims, 'admission.date')].flatMap((entry) => {
        const day = dayOf(entry.value)!
        const time = typeof entry.value === 'object' && 'time' in entry.value ? entry.value.time : null
        const after = at.find((a) => day > a.day || (day === a.day && time !== null && a.time !== null && time > a.time))
        return after ? [finding('ClockInsideOneSource', [entry.id, after.c.id], after.day, day)] : []
      }))
    })
    return [...trips, ...clocks]
  })
}

const SEEN_HERE = ['presence.date', 'encounter.at'] as const

/** Presence in the country on days between a departure and the next arrival. */
function presentWhileAbroad(happenings: readonly Happening[], trips: readonly Trip[]): Finding[] {
  return happenings.filter((h) => h.kind === 'presence' || h.kind === 'encounter').flatMap((h) =>
    SEEN_HERE.flatMap((field) => h.claims.filter((c) => c.field === field).flatMap((c) => {
      const day = hasValue(c) ? dayOf(c.value) : undefined
      if (day === undefined || textIn(h.claims, 'encounter.direction') === 'outbound') return []
      const [first, last] = spanOf(day, c.precision)
      return trips.filter((t) => first > t.departed && last < t.returned).map((t) => finding('PresentWhileAbroad', [c.id, ...t.claims], t.departed, t.returned))
    })))
}

/** An absence whose two days nobody contests. */
export interface Trip {
  readonly departed: Day
  readonly returned: Day
  readonly claims: readonly string[]
}

/** Days that cannot both be right, whichever paper is believed: a decision before the filing it decides. */
export function notInOrderOf(record: Parameters<typeof outOfOrder>[0]): Finding[] {
  const all = outOfOrder(record).map(({ first, second }) => {
    const days = (c: Cell): number[] => c.values.filter((v) => typeof v === 'number')
    return finding('NotInOrder', [...first.claims.flat(), ...second.claims.flat()], Math.max(...days(second)) as Day, Math.min(...days(first)) as Day)
  })
  // A petition is a filing too: the same two days are told once, by the fewest claims that say so.
  return all.filter((f) => !all.some((o) => o.from === f.from && o.until === f.until && o.claims.length < f.claims.length && o.claims.every((c) => f.claims.includes(c))))
}

/** Sorted by first day, then type. `more`: findings made while facts were built. */
export function findingsOf(happenings: readonly Happening[], mentions: readonly Mention[], trips: readonly Trip[], more: readonly Finding[]): Finding[] {
  const all = [...more, ...unknownDays(happenings), ...insideOnePaper(mentions), ...presentWhileAbroad(happenings, trips)]
  const once = new Map(all.map((f) => [JSON.stringify([f.type, f.claims, f.from, f.until]), f]))
  return [...once].sort(([a, x], [b, y]) => (x.from ?? Infinity) - (y.from ?? Infinity) || byText(a, b)).map(([, f]) => f)
}
