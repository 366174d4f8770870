/** A denial, the case sent back after it, and what the clock makes of the days in between (ASY-2). */
import { type Day, addDays, later } from '../../base/day.ts'
import { filing } from '../../facts/keys.ts'
import { onDay, say, unsettled } from '../answers.ts'
import type { Say, Span, Unsettled } from '../result.ts'
import { type Reader, cite } from '../rule.ts'
import { remandCredit } from './readings.ts'
import { elapsedOn, merged, reached } from './stops.ts'

export interface Remand {
  readonly denied: Day
  /** Sent back: the clock runs again from this day. */
  readonly on: Day
  /** A last denial after it, of which no paper tells when the judge made it. */
  readonly again: boolean
}
/** What the clock stands on, of `ClockParts`. */
interface Running {
  readonly start: Day
  readonly stops: readonly Span[]
  readonly remand: Remand | undefined
}

const SETTLEMENT = cite('B.H. / A.B.T. settlement (W.D. Wash. 2013)')

export const deniedAgain = (): Unsettled => unsettled('deniedAgain', SETTLEMENT)

/** The remand of this filing, with the denial before it; or why its days make no sense. */
export function remandOf(r: Reader, on: Day, start: Day): Remand | Unsettled {
  const denied = r.get(filing.decisionDate)
  // The denial known is a later one; that of the time before is in no paper.
  if (denied > on) return deniedAgain()
  if (denied < start) return unsettled('deniedBeforeAsked')
  const final = r.maybe(filing.finalDenial)
  return { denied, on, again: final !== undefined && final > on }
}

/** Days between denial and remand on which nothing else stopped the clock: what the credit is about. */
export const daysBetween = ({ start, stops, remand }: Running): number =>
  remand === undefined ? 0 : elapsedOn(stops, start, remand.on) - elapsedOn(stops, start, remand.denied)

/** The stops, with the days between denial and remand as one more. `stops` are merged, and so is what comes back. */
export const withDaysBetween = (stops: readonly Span[], { denied, on }: Remand): readonly Span[] =>
  denied === on ? stops : merged([...stops, { from: denied, to: addDays(on, -1) }])

/** The first day on which `days` have counted when the days between are credited: no sooner than the remand that credits them. */
export function reachedCredited(stops: readonly Span[], start: Day, days: number, { denied, on }: Remand): Day | undefined {
  const day = reached(stops, start, days)
  return day === undefined || day <= denied ? day : later(day, on)
}

/** Whether the days between count; asked only by those for whom it matters. */
export const isCredited = (r: Reader): boolean => r.reading(remandCredit) === 'credited'

/** The line of reasoning: what the days between did. `rule` is the prefix of the rule's sentences. */
export function remandStep(rule: string, { denied, on }: Remand, days: number, credited: boolean | undefined): Say {
  const how = credited === undefined ? 'sentBack' : credited ? 'sentBackCounted' : 'sentBackNotCounted'
  return say(`${rule}.step.${how}`, { denied: onDay(denied), on: onDay(on), ...(credited === undefined ? {} : { days: { days } }) })
}
