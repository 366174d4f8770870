import { filing } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import { isAsylumForm } from '../derived/forms.ts'
import type { Span, Value } from '../result.ts'
import { STALE, rule } from '../rule.ts'
import { AUTHORIZED_STAY, STATUTE } from './authorities.ts'
import { isAdjustmentForm } from './forms.ts'
import { examples } from './protected-by-approval.examples.ts'
import { isSpan, statusSpan } from './status-end.ts'

/** Days after asylum or residence was granted: they never count, until a judge orders removal. */
export const protectedByApproval = rule<Value<readonly Span[]>>({
  id: 'unlawful-presence/protected-by-approval', rulebook: 'UP-1', per: 'filing', kind: 'Value', safe: 'none',
  authority: [STATUTE, AUTHORIZED_STAY], staleAfter: STALE.policy, examples,
  eval(r) {
    const form = r.maybe(filing.form)
    if ((!isAsylumForm(form) && !isAdjustmentForm(form)) || r.maybe(filing.decision) !== 'approved') return otherKind()
    const from = r.get(filing.decisionDate)
    const span = statusSpan(r, from)
    if (!isSpan(span)) return span
    return value<readonly Span[]>([span], { say: say('unlawfulPresence.protectedByApproval.value', { from: onDay(from) }) })
  },
})
