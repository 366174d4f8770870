import { actBy, isClosed, roll } from '../../base/calendar.ts'
import { addDays } from '../../base/day.ts'
import { calendar } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { backwardRoll } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './count-back.examples.ts'

/** The last day to file when something is due a number of days before an event, such as a hearing. */
export const countBack = rule({
  id: 'calendar/count-back', rulebook: 'CAL-1', kind: 'Value', safe: 'none',
  authority: [cite('EOIR Policy Manual Part II 3.1(c), App. C', 'official')],
  staleAfter: STALE.settled, readings: [backwardRoll], examples,
  monotone: [[calendar.event, 1], [calendar.days, -1]],
  eval(r) {
    const event = r.get(calendar.event)
    const days = r.get(calendar.days)
    const raw = addDays(event, -days)
    const due = !isClosed(raw) ? raw : r.reading(backwardRoll) === 'next-open-day' ? roll(raw) : actBy(raw)
    return value(due, {
      say: say('calendar.countBack.value', { value: onDay(due) }),
      steps: [say('calendar.countBack.step.counted', { event: onDay(event), days: { days }, raw: onDay(raw) })],
    })
  },
})
