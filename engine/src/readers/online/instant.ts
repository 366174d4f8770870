import { type Day, dayIfReal } from '../../base/day.ts'
import type { DayTime, Precision } from '../../claims/claim.ts'
import { anyUsDate } from '../kit/dates.ts'

/** `impossible`: shaped like a date or time, but there is no such one. */
export type Instant = { readonly type: 'instant'; readonly value: DayTime } | { readonly type: 'impossible' } | { readonly type: 'not-a-date' }

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i
const US = /^(\d{2})-(\d{2})-(\d{4})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/
const DAY_MS = 86_400_000

/**
 * A day, or a day and time, in any spelling of the online systems (papers catalogue 1.2): ISO with or without zone,
 * `MM-DD-YYYY HH:MM:SS` (US local), milliseconds. Midnight UTC in any spelling is a bare date, because turning it into
 * local time would lose a day. UTC stays UTC; any other offset is local to the place that printed it.
 */
export function readInstant(value: string | number): Instant {
  if (typeof value === 'number') return fromMilliseconds(value)
  const text = value.trim()
  if (/^\d{12,14}$/.test(text)) return fromMilliseconds(Number(text))
  const iso = ISO.exec(text)
  if (iso) return made(dayIfReal(Number(iso[1]), Number(iso[2]), Number(iso[3])), iso[4], iso[5], iso[6], isUtc(iso[7]))
  const us = US.exec(text)
  if (us) return made(dayIfReal(Number(us[3]), Number(us[1]), Number(us[2])), us[4], us[5], us[6], false)
  const printed = anyUsDate(text)
  return printed.type === 'day' ? made(printed.day, undefined, undefined, undefined, false) : printed
}

const isUtc = (zone: string | undefined): boolean => zone !== undefined && /^(?:Z|[+-]00:?(?:00)?)$/i.test(zone)

function made(day: Day | undefined, hour: string | undefined, minute: string | undefined, second: string | undefined, utc: boolean): Instant {
  if (day === undefined || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return { type: 'impossible' }
  const isBare = hour === undefined || (Number(hour) === 0 && Number(minute) === 0 && Number(second ?? 0) === 0)
  return { type: 'instant', value: isBare ? { day, time: null, zone: 'local' } : { day, time: `${hour}:${minute}`, zone: utc ? 'utc' : 'local' } }
}

function fromMilliseconds(ms: number): Instant {
  // 2001 to 2286: smaller numbers are counts, not instants.
  if (!Number.isInteger(ms) || ms < 1e12 || ms > 1e13) return { type: 'not-a-date' }
  const minutes = Math.floor((ms % DAY_MS) / 60_000)
  const day = Math.floor(ms / DAY_MS) as Day
  if (ms % DAY_MS === 0) return { type: 'instant', value: { day, time: null, zone: 'local' } }
  const two = (n: number): string => String(n).padStart(2, '0')
  return { type: 'instant', value: { day, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`, zone: 'utc' } }
}

/** The day of an instant. A UTC time before 10:00 may be the day before in some US zone: then only `about`. */
export const dayOf = (value: DayTime): { day: Day; precision: Precision } => ({
  day: value.day, precision: value.zone === 'utc' && value.time !== null && value.time < '10:00' ? 'about' : 'exact',
})
