import { type Day, earlier } from '../../base/day.ts'
import { today } from '../../facts/keys.ts'
import { clock, onDay, say } from '../answers.ts'
import type { Say } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { type ClockParts, clockParts } from './clock-start.ts'
import { examples } from './clock.examples.ts'
import { DAYS_TO_FILE, DAYS_TO_GRANT } from './numbers.ts'
import { remandCredit } from './readings.ts'
import { type Remand, daysBetween, deniedAgain, isCredited, reachedCredited, remandStep, withDaysBetween } from './remand.ts'
import { elapsedOn, reached, stoppedBefore, stoppedInAll } from './stops.ts'

/**
 * The 180-day asylum clock of one application. The only rule that reads today itself: `elapsed` counts up to it, so
 * the answer is new each day. Without today there is no `elapsed`. A stop with no day of cure is still running. Denied and
 * sent back, it runs again; whether it has also counted the days in between is a reading.
 */
export const asylumClock = rule({
  id: 'asylum/clock', rulebook: 'ASY-2', per: 'filing', kind: 'Clock', safe: 'none',
  authority: [
    cite('8 USC 1158(d)(2)'), cite('8 CFR 208.7(a)(1)-(2)', 'official'),
    cite('180-Day Asylum EAD Clock Notice (rev. 8/2024)', 'secondary'),
  ],
  staleAfter: STALE.volatile, radar: ['asylum-work-permit', 'uscis-holds'], readings: [remandCredit],
  law: [DAYS_TO_FILE, DAYS_TO_GRANT], examples,
  eval(r) {
    const parts = clockParts(r)
    if ('kind' in parts) return parts
    const { start } = parts
    const toFile = r.law(DAYS_TO_FILE, start).value
    const needed = r.law(DAYS_TO_GRANT, start).value
    // A denial after day 180 no longer matters to the clock, and so no remand does.
    const before = reached(parts.stops, start, needed)
    const remand = parts.remand !== undefined && (before === undefined || parts.remand.denied < before) ? parts.remand : undefined
    if (remand?.again) return deniedAgain()
    const between = remand === undefined ? 0 : daysBetween(parts)
    const credited = between === 0 ? undefined : isCredited(r)
    const stops = remand !== undefined && credited === false ? withDaysBetween(parts.stops, remand) : parts.stops
    const counting = { ...parts, stops, remand: credited === true ? remand : undefined }
    const milestones = [...milestone(counting, 'file', toFile), ...milestone(counting, 'grant', needed)]
    const frozenOn = milestones.some((m) => m.name === 'grant') ? undefined : parts.denied
    const asOf = countedUntil(r.maybe(today), start, frozenOn, remand)
    const common = {
      startedOn: start, milestones, ...(frozenOn === undefined ? {} : { frozenOn }),
      steps: [...steps(parts, frozenOn), ...(remand === undefined ? [] : [remandStep('asylum.clock', remand, between, credited)])],
    }
    if (asOf === undefined) {
      return clock({ ...common, stopped: stoppedInAll(stops, start), say: say('asylum.clock.clock', { start: onDay(start) }) })
    }
    const elapsed = elapsedOn(stops, start, asOf)
    return clock({
      ...common, stopped: stoppedBefore(stops, start, asOf), asOf, elapsed,
      say: elapsed > needed
        ? say('asylum.clock.passed', { start: onDay(start), needed: { days: needed } })
        : say('asylum.clock.elapsed', { start: onDay(start), asOf: onDay(asOf), elapsed: { days: elapsed } }),
    })
  },
})

/** The day up to which the clock has counted: today, or a denial before it that nothing has undone by then. */
function countedUntil(now: Day | undefined, start: Day, frozenOn: Day | undefined, remand: Remand | undefined): Day | undefined {
  if (now === undefined || now < start) return undefined
  const denied = frozenOn ?? (remand !== undefined && now < remand.on ? remand.denied : undefined)
  return denied === undefined ? now : earlier(now, denied)
}

function milestone({ start, stops, denied, remand }: ClockParts, name: string, days: number): { name: string; on: Day }[] {
  const on = remand === undefined ? reached(stops, start, days) : reachedCredited(stops, start, days, remand)
  return on === undefined || (denied !== undefined && denied < on) ? [] : [{ name, on }]
}

function steps({ stops }: ClockParts, frozenOn: Day | undefined): readonly Say[] {
  return [
    ...stops.map((s) => s.to === undefined
      ? say('asylum.clock.step.open', { from: onDay(s.from) })
      : say('asylum.clock.step.stopped', { from: onDay(s.from), to: onDay(s.to), days: { days: s.to - s.from + 1 } })),
    ...(frozenOn === undefined ? [] : [say('asylum.clock.step.frozen', { on: onDay(frozenOn) })]),
  ]
}
