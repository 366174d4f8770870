import { later } from '../../base/day.ts'
import { filing } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Span, Value } from '../result.ts'
import { STALE, rule } from '../rule.ts'
import { AUTHORIZED_STAY, CONSOLIDATED_MEMO } from './authorities.ts'
import { isAdjustmentForm } from './forms.ts'
import { examples } from './protected-by-adjustment.examples.ts'

/**
 * Days on which one application for a green card inside the country protects: from the day received to the decision,
 * a judge's too when it was asked again there. What follows an approval is protected-by-approval's business.
 */
export const protectedByAdjustment = rule<Value<readonly Span[]>>({
  id: 'unlawful-presence/protected-by-adjustment', rulebook: 'UP-1', per: 'filing', kind: 'Value', safe: 'none',
  authority: [AUTHORIZED_STAY, CONSOLIDATED_MEMO], staleAfter: STALE.policy, examples,
  eval(r) {
    if (!isAdjustmentForm(r.maybe(filing.form))) return otherKind()
    const decision = r.get(filing.decision)
    if (decision === 'rejected') return value<readonly Span[]>([], { say: say('unlawfulPresence.protectedByAdjustment.rejected') })
    const from = r.get(filing.receivedDate)
    if (decision === 'pending') {
      return value<readonly Span[]>([{ from }], { say: say('unlawfulPresence.protectedByAdjustment.pending', { from: onDay(from) }) })
    }
    const decided = r.get(filing.decisionDate)
    const to = later(decided, r.maybe(filing.finalDenial) ?? decided)
    return value<readonly Span[]>([{ from, to }], { say: say('unlawfulPresence.protectedByAdjustment.decided', { from: onDay(from), to: onDay(to) }) })
  },
})
