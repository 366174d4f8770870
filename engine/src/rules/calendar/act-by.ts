import { actBy } from '../../base/calendar.ts'
import { calendar } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './act-by.examples.ts'

/** The last business day on or before a day: what a person is told. Observed holidays always count as closed here. */
export const actByDay = rule({
  id: 'calendar/act-by', rulebook: 'CAL-1', kind: 'Value', safe: 'none',
  authority: [cite('product rule: never later than the unrolled day'), cite('5 USC 6103(a), (b)')],
  staleAfter: STALE.settled, examples, monotone: [[calendar.day, 1]],
  eval(r) {
    const by = actBy(r.get(calendar.day))
    return value(by, { say: say('calendar.actBy.value', { value: onDay(by) }) })
  },
})
