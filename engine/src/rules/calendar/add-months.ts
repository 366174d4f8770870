import { addMonths } from '../../base/day.ts'
import { calendar } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { monthEnd } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './add-months.examples.ts'

/** The same day number some months later; the last day of that month when it is shorter. */
export const monthsLater = rule({
  id: 'calendar/add-months', rulebook: 'CAL-2', kind: 'Value', safe: 'none',
  authority: [cite('rulebook CAL-2: no authority found for short months')],
  staleAfter: STALE.settled, readings: [monthEnd], examples,
  monotone: [[calendar.day, 1], [calendar.months, 1]],
  eval(r) {
    const start = r.get(calendar.day)
    const months = r.get(calendar.months)
    const clamped = addMonths(start, months, 'clamp')
    const next = addMonths(start, months, 'first-of-next-month')
    const on = clamped === next || r.reading(monthEnd) === 'clamp' ? clamped : next
    return value(on, { say: say('calendar.addMonths.value', { start: onDay(start), months, value: onDay(on) }) })
  },
})
