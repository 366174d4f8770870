import { calendar } from '../../facts/keys.ts'
import { count, say } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './safe-side-count-that-helps.examples.ts'

/** The safe side of a count that helps (days present, days a petition waited) (CAL-3): the lowest. Three days or less from the limit is marked. */
export const safeSideCountThatHelps = rule({
  id: 'outcomes/safe-side-count-that-helps', rulebook: 'CAL-3', kind: 'Count', safe: 'lowest', shown: false,
  authority: [cite('product rule: rulebook 1.6 and CAL-3')], staleAfter: STALE.settled, examples,
  eval(r) {
    const days = r.get(calendar.days)
    const limit = r.maybe(calendar.limit)
    return count(days, limit === undefined ? [] : [limit], { say: say('outcomes.safeSideCountThatHelps.count', { days: { days } }) })
  },
})
