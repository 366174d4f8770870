import type { Day } from '../../base/day.ts'
import { type Fact, clockStop } from '../../facts/keys.ts'
import { notApplicable, onDay } from '../answers.ts'
import type { LawValue } from '../law.ts'
import type { NotApplicable, NotEnoughKnown, Say, SayParam } from '../result.ts'
import { type Reader, cite } from '../rule.ts'
import { type ClockParts, clockParts } from './clock-start.ts'
import { reached, stoppedBefore } from './stops.ts'

const FROZEN = cite('8 CFR 208.7(a)(1)', 'official')

/** The first day on which the clock of this filing has counted the days of `law`, with the clock; or why there is none. */
export function workPermitDay(r: Reader, law: LawValue<number>): { readonly on: Day; readonly parts: ClockParts; readonly needed: number } | NotApplicable {
  const parts = clockParts(r)
  if ('kind' in parts) return parts
  const needed = r.law(law, parts.start).value
  const on = reached(parts.stops, parts.start, needed)
  // A denial before that day: it will not come, cured stops or not.
  if (parts.denied !== undefined && (on === undefined || parts.denied < on)) return notApplicable('denied', FROZEN)
  return on === undefined ? needsCure(parts.open!) : { on, parts, needed }
}

/**
 * The day the clock started again is what is missing. `r.get` reads only the rule's own scope; a rule may come out as
 * NotEnoughKnown, but its type speaks of what it may itself conclude; hence the cast.
 */
function needsCure(scope: string): NotApplicable {
  const end: NotEnoughKnown = { kind: 'NotEnoughKnown', missing: [{ fact: clockStop.cured as Fact, scope }] }
  return end as unknown as NotApplicable
}

/** The blanks of both work-permit sentences. */
export function clockBlanks(on: Day, { start, stops }: ClockParts): Readonly<Record<'start' | 'stopped' | 'on', SayParam>> {
  return { start: onDay(start), stopped: { days: stoppedBefore(stops, start, on) }, on: onDay(on) }
}

/** A step only when the clock stood still before that day. */
export const ifStopped = (on: Day, parts: ClockParts, step: Say): readonly Say[] =>
  stoppedBefore(parts.stops, parts.start, on) > 0 ? [step] : []
