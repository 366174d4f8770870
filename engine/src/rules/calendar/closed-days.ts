import { closedDays as closedIn } from '../../base/calendar.ts'
import { calendar } from '../../facts/keys.ts'
import { say, value } from '../answers.ts'
import { observedDays } from '../readings.ts'
import type { Span } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './closed-days.examples.ts'

/** The weekdays of a year on which federal offices are closed. One-off closures by order of a president are left out. */
export const closedDays = rule({
  id: 'calendar/closed-days', rulebook: 'CAL-1', kind: 'Value', safe: 'none',
  authority: [cite('5 USC 6103(a), (b)'), cite('E.O. 11582')],
  staleAfter: STALE.settled, readings: [observedDays], examples,
  eval(r) {
    const year = r.get(calendar.year)
    const closed = closedIn(year, 'closed')
    const open = closedIn(year, 'open')
    const days = closed.length === open.length || r.reading(observedDays) === 'closed' ? closed : open
    const spans: readonly Span[] = days.map(({ day }) => ({ from: day, to: day }))
    return value(spans, { say: say('calendar.closedDays.value', { year, count: spans.length }) })
  },
})
