import { filing } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import type { Span, Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { CONSOLIDATED_MEMO, WHOLE_PENDENCY } from './authorities.ts'
import { examples } from './extension-protection.examples.ts'
import { isExtensionForm } from './forms.ts'
import { workDays } from './picks.ts'
import { withdrawnFiling } from './readings.ts'

/**
 * Days on which one request to extend or change status protects, if it came in time: from the day received to the
 * decision. Whether it came in time is decided stay by stay (extension-days). Approved: nothing here, because the
 * new last day replaces the old one.
 */
export const extensionProtection = rule<Value<readonly Span[]>>({
  id: 'unlawful-presence/extension-protection', rulebook: 'UP-2', per: 'filing', kind: 'Value', safe: 'none',
  authority: [cite('INA 212(a)(9)(B)(iv)'), WHOLE_PENDENCY, CONSOLIDATED_MEMO], staleAfter: STALE.policy,
  readings: [withdrawnFiling], examples,
  eval(r) {
    if (!isExtensionForm(r.maybe(filing.form))) return otherKind()
    const decision = r.get(filing.decision)
    if (decision === 'rejected' || decision === 'approved') return none(decision)
    const reason = decision === 'denied' ? r.get(filing.decisionReason) : undefined
    if (reason === 'untimely' || reason === 'frivolous') return none(reason)
    if (reason === 'unauthorized-work') return none('worked')
    const from = r.get(filing.receivedDate)
    const to = decision === 'pending' ? undefined : r.get(filing.decisionDate)
    const worked = r.each(workDays)
    const unknown = endAs(worked)
    if (unknown) return unknown
    // "Before or during the pendency": any earlier day of work counts too.
    if (answersOf(worked).some((w) => w.value.some((s) => to === undefined || s.from <= to))) return none('worked')
    if (decision === 'withdrawn' && r.reading(withdrawnFiling) === 'void') return none('withdrawn')
    if (to === undefined) return value<readonly Span[]>([{ from }], { say: say('unlawfulPresence.extensionProtection.pending', { from: onDay(from) }) })
    return value<readonly Span[]>([{ from, to }], { say: say('unlawfulPresence.extensionProtection.value', { from: onDay(from), to: onDay(to) }) })
  },
})

const none = (why: string): Value<readonly Span[]> => value<readonly Span[]>([], { say: say(`unlawfulPresence.extensionProtection.${why}`) })
