import { calendar } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { observedDays } from '../readings.ts'
import { STALE, rule } from '../rule.ts'
import { examples } from './roll.examples.ts'
import { ROLL_AUTHORITY, rollSteps, rollWith } from './roll-with.ts'

/** The first business day on or after a day. */
export const rollDay = rule({
  id: 'calendar/roll', rulebook: 'CAL-1', kind: 'Value', safe: 'none',
  authority: ROLL_AUTHORITY, staleAfter: STALE.settled, readings: [observedDays], radar: ['weekend-rule'], examples,
  monotone: [[calendar.day, 1]],
  eval(r) {
    const raw = r.get(calendar.day)
    const due = rollWith(r, raw)
    return value(due, { say: say('calendar.roll.value', { value: onDay(due) }), steps: rollSteps(raw, due) })
  },
})
