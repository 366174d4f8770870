import { addDays, addYears } from '../../base/day.ts'
import { calendar } from '../../facts/keys.ts'
import { bar, onDay, say } from '../answers.ts'
import { barEnd } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './safe-side-bar.examples.ts'

/** The safe side of a bar (CAL-3): its latest first clear day. 29 February becomes 1 March here, the later day. */
export const safeSideBar = rule({
  id: 'outcomes/safe-side-bar', rulebook: 'CAL-3', kind: 'Bar', safe: 'latest', shown: false,
  authority: [cite('product rule: rulebook 1.6 and CAL-3')], staleAfter: STALE.settled, readings: [barEnd], examples,
  eval(r) {
    const from = r.get(calendar.day)
    const anniversary = addYears(from, r.get(calendar.years), 'mar-1')
    const firstClearDay = r.reading(barEnd) === 'anniversary' ? anniversary : addDays(anniversary, 1)
    return bar({ ground: 'given', from, lastBarredDay: addDays(firstClearDay, -1), firstClearDay, say: say('outcomes.safeSideBar.bar', { firstClearDay: onDay(firstClearDay) }) })
  },
})
