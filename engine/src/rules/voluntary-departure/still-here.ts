import type { Day } from '../../base/day.ts'
import { stay } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './still-here.examples.ts'

/** The arrival after which no paper shows that the holder left. Never shown alone. */
export const stillHere = rule<Value<Day>>({
  id: 'voluntary-departure/still-here', rulebook: 'VD-1', per: 'stay', kind: 'Value', safe: 'none',
  authority: [cite('INA 240B(d)(1)')], staleAfter: STALE.settled, examples,
  eval(r) {
    if (r.maybe(stay.left) !== false || r.maybe(stay.departure) !== undefined) return otherKind()
    const on = r.get(stay.arrival)
    return value(on, { say: say('voluntaryDeparture.stillHere.value', { value: onDay(on) }) })
  },
})
