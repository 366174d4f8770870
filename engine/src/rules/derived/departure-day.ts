import { departure } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './departure-day.examples.ts'

/** The day of one departure. */
export const departureDay = rule({
  id: 'derived/departure-day', rulebook: 'ASY-1', per: 'departure', kind: 'Value', safe: 'none',
  authority: [cite('Joaquin-Porras v. Gonzales, 435 F.3d 172 (2d Cir. 2006)', 'secondary')], staleAfter: STALE.settled, examples,
  monotone: [[departure.date, 1]],
  eval(r) {
    const on = r.get(departure.date)
    return value(on, { say: say('derived.departureDay.value', { value: onDay(on) }) })
  },
})
