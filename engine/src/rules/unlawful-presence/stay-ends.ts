/** The two ends of one stay, for rules about all stays together. Never shown alone. */
import type { Day } from '../../base/day.ts'
import { stay } from '../../facts/keys.ts'
import { notApplicable, onDay, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, rule } from '../rule.ts'
import { CONSENT, MORE_THAN_A_YEAR } from './authorities.ts'
import { isStillHere } from './last-day.ts'
import { examples as beganExamples } from './stay-began.examples.ts'
import { examples as endedExamples } from './stay-ended.examples.ts'

/** The day one stay began. */
export const stayBegan = rule<Value<Day>>({
  id: 'unlawful-presence/stay-began', rulebook: 'UP-4', per: 'stay', kind: 'Value', safe: 'none', authority: [MORE_THAN_A_YEAR], staleAfter: STALE.policy,
  examples: beganExamples,
  eval(r) {
    const on = r.get(stay.arrival)
    return value(on, { say: say('unlawfulPresence.stayBegan.value', { value: onDay(on) }) })
  },
})
/** The day of leaving after one stay; does not apply while the holder is still here. */
export const stayEnded = rule<Value<Day>>({
  id: 'unlawful-presence/stay-ended', rulebook: 'UP-4', per: 'stay', kind: 'Value', safe: 'none', authority: [CONSENT], staleAfter: STALE.policy,
  examples: endedExamples,
  eval(r) {
    if (isStillHere(r)) return notApplicable('stillHere')
    const on = r.get(stay.departure)
    return value(on, { say: say('unlawfulPresence.stayEnded.value', { value: onDay(on) }) })
  },
})
