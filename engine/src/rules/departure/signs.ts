/** One sign of one item, for the rule about the other consequences of leaving. Never shown alone. */
import type { Day } from '../../base/day.ts'
import { finding, stay } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { countableDays } from '../unlawful-presence/countable-days.ts'
import { examples as enteredExamples } from './entered-uninspected.examples.ts'
import { examples as fraudExamples } from './fraud-found.examples.ts'
import { examples as overstayedExamples } from './overstayed.examples.ts'

/** Did one stay on a visa go on longer than allowed, before the holder left? */
export const overstayed = rule<Value<boolean>>({
  id: 'departure/overstayed', rulebook: 'DEP-3', per: 'stay', kind: 'Value', safe: 'none', authority: [cite('INA 222(g)')], staleAfter: STALE.policy,
  examples: overstayedExamples,
  eval(r) {
    const manner = r.maybe(stay.manner)
    const onVisa = manner === 'date-certain' || manner === 'duration-of-status' || manner === 'admitted'
    if (!onVisa || r.maybe(stay.departure) === undefined) return otherKind()
    const is = r.use(countableDays).length > 0
    return value(is, { say: say(`departure.overstayed.${is ? 'yes' : 'no'}`) })
  },
})
/** The day of coming in without inspection. */
export const enteredUninspected = rule<Value<Day>>({
  id: 'departure/entered-uninspected', rulebook: 'DEP-3', per: 'stay', kind: 'Value', safe: 'none', authority: [cite('INA 241(a)(5)')], staleAfter: STALE.policy,
  examples: enteredExamples,
  eval(r) {
    if (r.maybe(stay.manner) !== 'without-inspection') return otherKind()
    const on = r.get(stay.arrival)
    return value(on, { say: say('departure.enteredUninspected.value', { value: onDay(on) }) })
  },
})
/** The agency found fraud or a willful untruth. */
export const fraudFound = rule<Value<boolean>>({
  id: 'departure/fraud-found', rulebook: 'DEP-3', per: 'finding', kind: 'Value', safe: 'none', authority: [cite('INA 212(a)(6)(C)(i)')], staleAfter: STALE.policy,
  examples: fraudExamples,
  eval(r) {
    return r.maybe(finding.kind) === 'fraud' ? value(true, { say: say('departure.fraudFound.value') }) : otherKind()
  },
})
