import type { Day } from '../../base/day.ts'
import { type Fact, clockStop } from '../../facts/keys.ts'
import { notApplicable, onDay } from '../answers.ts'
import type { LawValue } from '../law.ts'
import type { NotApplicable, NotEnoughKnown, Say, SayParam, Unsettled } from '../result.ts'
import { type Reader, cite } from '../rule.ts'
import { type ClockParts, clockParts } from './clock-start.ts'
import { type Remand, daysBetween, deniedAgain, isCredited, reachedCredited, remandStep, withDaysBetween } from './remand.ts'
import { reached, stoppedBefore } from './stops.ts'

const FROZEN = cite('8 CFR 208.7(a)(1)', 'official')

export interface WorkPermitDay {
  readonly on: Day
  readonly parts: ClockParts
  readonly needed: number
  /** What a remand did to the count, of the rule with this prefix of its sentences. */
  readonly afterRemand: (rule: string) => readonly Say[]
}
const NO_STEPS = (): readonly Say[] => []

/** The first day on which the clock of this filing has counted the days of `law`, with the clock; or why there is none. */
export function workPermitDay(r: Reader, law: LawValue<number>): WorkPermitDay | NotApplicable | Unsettled {
  const parts = clockParts(r)
  if ('kind' in parts) return parts
  const { start, stops, denied, remand } = parts
  const needed = r.law(law, start).value
  const on = reached(stops, start, needed)
  if (remand !== undefined && (on === undefined || remand.denied < on)) return dayAfterRemand(r, parts, remand, needed)
  // A denial before that day: it will not come, cured stops or not.
  if (denied !== undefined && (on === undefined || denied < on)) return notApplicable('denied', FROZEN)
  return on === undefined ? needsCure(parts.open!) : { on, parts, needed, afterRemand: NO_STEPS }
}

/** Denied before that day and sent back. What is credited is asked only when it moves the day. */
function dayAfterRemand(r: Reader, parts: ClockParts, remand: Remand, needed: number): WorkPermitDay | NotApplicable | Unsettled {
  if (remand.again) return deniedAgain()
  const soonest = reachedCredited(parts.stops, parts.start, needed, remand)
  const latest = reached(withDaysBetween(parts.stops, remand), parts.start, needed)
  const credited = soonest === latest ? undefined : isCredited(r)
  const on = credited === true ? soonest : latest
  if (on === undefined) return needsCure(parts.open!)
  return { on, parts, needed, afterRemand: (rule) => [remandStep(rule, remand, daysBetween(parts), credited)] }
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
