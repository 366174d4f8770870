import { ageOn } from '../../base/day.ts'
import { calendar } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { feb29Birthday } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './age-on.examples.ts'

/** Whole years of age on a day. A birthday counts from its start. */
export const ageOnDay = rule({
  id: 'calendar/age-on', rulebook: 'CAL-2', kind: 'Value', safe: 'none',
  authority: [cite('USCIS practice; rulebook CAL-2')],
  staleAfter: STALE.settled, readings: [feb29Birthday], examples,
  monotone: [[calendar.on, 1], [calendar.birth, -1]],
  eval(r) {
    const birth = r.get(calendar.birth)
    const on = r.get(calendar.on)
    const later = ageOn(birth, on, 'mar-1')
    const sooner = ageOn(birth, on, 'feb-28')
    const age = later === sooner || r.reading(feb29Birthday) === 'mar-1' ? later : sooner
    return value(age, { say: say('calendar.ageOn.value', { on: onDay(on), age }) })
  },
})
