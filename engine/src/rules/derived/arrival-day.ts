import { arrival } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './arrival-day.examples.ts'

/** The day of one arrival. */
export const arrivalDay = rule({
  id: 'derived/arrival-day', rulebook: 'ASY-1', per: 'arrival', kind: 'Value', safe: 'none',
  authority: [cite('8 CFR 1208.4(a)(2)(ii)', 'official')], staleAfter: STALE.settled, examples,
  monotone: [[arrival.date, 1]],
  eval(r) {
    const on = r.get(arrival.date)
    return value(on, { say: say('derived.arrivalDay.value', { value: onDay(on) }) })
  },
})
