import { deadline, onDay, say } from '../answers.ts'
import { rollSteps, rollWith } from '../calendar/roll-with.ts'
import { observedDays } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { GIVEN_DAY_READINGS, givenDay, isNear } from './given-day.ts'
import { examples } from './safe-side-deadline.examples.ts'

/** The safe side of a last day (CAL-3): the earliest after each one's own roll, and the earliest business day before it. */
export const safeSideDeadline = rule({
  id: 'outcomes/safe-side-deadline', rulebook: 'CAL-3', kind: 'Deadline', safe: 'earliest', shown: false,
  authority: [cite('product rule: rulebook 1.6 and CAL-3')],
  staleAfter: STALE.settled, readings: [...GIVEN_DAY_READINGS, observedDays], examples,
  eval(r) {
    const raw = givenDay(r)
    const due = rollWith(r, raw)
    return deadline({ raw, due, say: say('outcomes.safeSideDeadline.deadline', { due: onDay(due) }), steps: rollSteps(raw, due), boundary: isNear(r, due) })
  },
})
