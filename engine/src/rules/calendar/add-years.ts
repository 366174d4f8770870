import { addYears } from '../../base/day.ts'
import { calendar } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { feb29Anniversary } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './add-years.examples.ts'

/** The same day and month some years later. What becomes of 29 February is asked only when it matters. */
export const yearsLater = rule({
  id: 'calendar/add-years', rulebook: 'CAL-2', kind: 'Value', safe: 'none',
  authority: [cite('Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009)', 'official')],
  staleAfter: STALE.settled, readings: [feb29Anniversary], examples,
  monotone: [[calendar.day, 1], [calendar.years, 1]],
  eval(r) {
    const start = r.get(calendar.day)
    const years = r.get(calendar.years)
    const early = addYears(start, years, 'feb-28')
    const late = addYears(start, years, 'mar-1')
    const on = early === late || r.reading(feb29Anniversary) === 'feb-28' ? early : late
    return value(on, { say: say('calendar.addYears.value', { start: onDay(start), years, value: onDay(on) }) })
  },
})
