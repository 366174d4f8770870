import { addDays } from '../../base/day.ts'
import { calendar } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { observedDays } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './count-days.examples.ts'
import { ROLL_AUTHORITY, rollSteps, rollWith } from './roll-with.ts'

/** The last day of a period of days that starts with an event. The day of the event is day 0; closed days inside count. */
export const countDays = rule({
  id: 'calendar/count-days', rulebook: 'CAL-1', kind: 'Value', safe: 'none',
  authority: [cite('8 CFR 1.2 ("day")'), cite('8 CFR 1001.1(h)'), cite('EOIR Policy Manual Part II 3.1(c)', 'official'), ...ROLL_AUTHORITY],
  staleAfter: STALE.settled, readings: [observedDays], radar: ['weekend-rule'], examples,
  monotone: [[calendar.trigger, 1], [calendar.days, 1]],
  eval(r) {
    const trigger = r.get(calendar.trigger)
    const days = r.get(calendar.days)
    const raw = addDays(trigger, days)
    const due = rollWith(r, raw)
    return value(due, {
      say: say('calendar.countDays.value', { value: onDay(due) }),
      steps: [say('calendar.countDays.step.counted', { trigger: onDay(trigger), days: { days }, raw: onDay(raw) }), ...rollSteps(raw, due)],
    })
  },
})
