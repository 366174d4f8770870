import { calendar } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { observedDays } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './count-working-days.examples.ts'
import { workingDaysAfter } from './working-days-with.ts'

/** The last of a number of working days after an event: Mondays to Fridays that are no federal holiday. */
export const countWorkingDays = rule({
  id: 'calendar/count-working-days', rulebook: 'CAL-1', kind: 'Value', safe: 'none',
  authority: [cite('5 USC 552(a)(6)(A)'), cite('5 USC 6103(a), (b)')],
  staleAfter: STALE.settled, readings: [observedDays], examples,
  monotone: [[calendar.trigger, 1], [calendar.days, 1]],
  eval(r) {
    const trigger = r.get(calendar.trigger)
    const days = r.get(calendar.days)
    const last = workingDaysAfter(r, trigger, days)
    return value(last, { say: say('calendar.countWorkingDays.value', { trigger: onDay(trigger), days: { days }, value: onDay(last) }) })
  },
})
