import { type Day, earlier } from '../../base/day.ts'
import { today } from '../../facts/keys.ts'
import { clock, onDay, say } from '../answers.ts'
import type { Say } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { type ClockParts, clockParts } from './clock-start.ts'
import { examples } from './clock.examples.ts'
import { DAYS_TO_FILE, DAYS_TO_GRANT } from './numbers.ts'
import { elapsedOn, reached, stoppedBefore, stoppedInAll } from './stops.ts'

/**
 * The 180-day asylum clock of one application. The only rule that reads today itself: `elapsed` counts up to it, so
 * the answer is new each day. Without today there is no `elapsed`. A stop with no day of cure is still running.
 */
export const asylumClock = rule({
  id: 'asylum/clock', rulebook: 'ASY-2', per: 'filing', kind: 'Clock', safe: 'none',
  authority: [
    cite('8 USC 1158(d)(2)'), cite('8 CFR 208.7(a)(1)-(2)', 'official'),
    cite('180-Day Asylum EAD Clock Notice (rev. 8/2024)', 'secondary'),
  ],
  staleAfter: STALE.volatile, radar: ['asylum-work-permit', 'uscis-holds'], law: [DAYS_TO_FILE, DAYS_TO_GRANT], examples,
  eval(r) {
    const parts = clockParts(r)
    if ('kind' in parts) return parts
    const { start, stops } = parts
    const needed = r.law(DAYS_TO_GRANT, start).value
    const milestones = [...milestone(parts, 'file', r.law(DAYS_TO_FILE, start).value), ...milestone(parts, 'grant', needed)]
    // A denial after day 180 no longer matters to the clock.
    const frozenOn = milestones.some((m) => m.name === 'grant') ? undefined : parts.denied
    const now = r.maybe(today)
    const asOf = now === undefined || now < start ? undefined : frozenOn === undefined ? now : earlier(now, frozenOn)
    const common = { startedOn: start, milestones, ...(frozenOn === undefined ? {} : { frozenOn }), steps: steps(parts, frozenOn) }
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

function milestone({ start, stops, denied }: ClockParts, name: string, days: number): { name: string; on: Day }[] {
  const on = reached(stops, start, days)
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
