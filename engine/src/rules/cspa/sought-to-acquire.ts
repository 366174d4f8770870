import { type Day, addDays } from '../../base/day.ts'
import { isClosed } from '../../base/calendar.ts'
import { child } from '../../facts/keys.ts'
import { anniversaryOf } from '../anniversaries.ts'
import { deadline, lines, notApplicable, onDay, otherKind, say } from '../answers.ts'
import { closedSteps, rollSteps, rollWith } from '../calendar/roll-with.ts'
import { feb29Anniversary, observedDays } from '../readings.ts'
import type { Deadline, Say } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { adjustedAge } from './adjusted-age.ts'
import { availableDay } from './available-day.ts'
import { SEEK_YEARS } from './numbers.ts'
import { soughtLastDay, soughtRoll } from './readings.ts'
import { soughtDay } from './seeking.ts'
import { examples } from './sought-to-acquire.examples.ts'

/**
 * Last day to seek residence for a child, so that its adjusted age holds (CSPA-2): one year after a visa became
 * available. Filing the I-485 or the DS-260, paying a visa fee, or the parent's I-824 seeks it.
 */
export const soughtToAcquire = rule<Deadline>({
  id: 'cspa/sought-to-acquire', rulebook: 'CSPA-2', per: 'child', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [
    cite('INA 203(h)(1)(A), 8 USC 1153(h)(1)(A)'), cite('USCIS Policy Manual vol. 7 part A ch. 7(G), policies of Aug. 24, 2023 and Aug. 8, 2025', 'secondary'),
    cite('Matter of O. Vazquez, 25 I&N Dec. 817 (BIA 2012)'),
  ],
  staleAfter: STALE.policy, readings: [soughtLastDay, soughtRoll, feb29Anniversary, observedDays], law: [SEEK_YEARS], radar: ['cspa-chart'], examples,
  eval(r) {
    const relation = r.maybe(child.relation)
    if (relation !== 'of-resident' && relation !== 'derivative') return otherKind()
    const age = r.result(adjustedAge)
    // Married, or an immediate relative now: no year runs.
    if (age.kind === 'NotApplicable') return otherKind()
    const available = r.use(availableDay)
    if (age.kind === 'Value' && age.value === 'not-child') return notApplicable('agedOut', cite('INA 203(h)(1), 8 USC 1153(h)(1)'))
    const anniversary = anniversaryOf(r, available, r.law(SEEK_YEARS, available).value)
    const isAnniversary = r.reading(soughtLastDay) === 'anniversary'
    const raw = isAnniversary ? anniversary : addDays(anniversary, -1)
    const due = dueOn(r, raw)
    return deadline({
      raw, due, say: say('cspa.soughtToAcquire.deadline', { due: onDay(due) }),
      steps: [
        say(isAnniversary ? 'cspa.soughtToAcquire.step.year' : 'cspa.soughtToAcquire.step.dayBefore', { available: onDay(available), raw: onDay(raw) }),
        ...(due === raw ? closedSteps(raw) : rollSteps(raw, due)), say('cspa.soughtToAcquire.step.acts'), ...doneSteps(r, due),
      ],
    })
  },
})

/** Nothing rolls unless the form goes on paper, and then only under one reading. */
function dueOn(r: Reader, raw: Day): Day {
  if (!isClosed(raw) || r.maybe(child.soughtChannel) === 'online') return raw
  return r.reading(soughtRoll) === 'no-roll' ? raw : rollWith(r, raw)
}

/** What the papers show was done, and whether it was in time. */
function doneSteps(r: Reader, due: Day): readonly Say[] {
  const done = soughtDay(r)
  if (done === undefined) return lines(say('cspa.soughtToAcquire.step.again'))
  if (done <= due) return [say('cspa.soughtToAcquire.step.inTime', { done: onDay(done) })]
  return [say('cspa.soughtToAcquire.step.late', { done: onDay(done) }), say('cspa.soughtToAcquire.step.reasons')]
}
