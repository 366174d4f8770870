import { count, say } from '../answers.ts'
import type { Count } from '../result.ts'
import { STALE, rule } from '../rule.ts'
import { CONSOLIDATED_MEMO, MORE_THAN_A_YEAR } from './authorities.ts'
import { FIRST_COUNTED_DAY } from './numbers.ts'
import { permanentBarDays } from './permanent-bar-days.ts'
import { examples } from './permanent-bar-stay-days.examples.ts'
import { type ClosedSpan, lengthOf } from './spans.ts'

/** How many days one stay adds toward the permanent bar (UP-4). */
export const permanentBarStayDays = rule<Count>({
  id: 'unlawful-presence/permanent-bar-stay-days', rulebook: 'UP-4', per: 'stay', kind: 'Count', shown: false, safe: 'highest',
  authority: [MORE_THAN_A_YEAR, CONSOLIDATED_MEMO], effective: [FIRST_COUNTED_DAY, null], staleAfter: STALE.policy, examples,
  eval(r) {
    const days = lengthOf(r.use(permanentBarDays) as readonly ClosedSpan[])
    return count(days, [], { say: say('unlawfulPresence.permanentBarStayDays.count', { days: { days } }) })
  },
})
