/** What lets a person ask late for the first time: one status or request, and its days (8 CFR 244.2(f)(2)). */
import { type Day, later } from '../../base/day.ts'
import { filing, grant } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import { formNumber } from '../derived/forms.ts'
import type { Span, Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { lastOfGrant } from '../unlawful-presence/picks.ts'
import { examples as filingExamples } from './qualifying-filing.examples.ts'
import { examples as grantExamples } from './qualifying-grant.examples.ts'

const CONDITIONS = cite('8 CFR 244.2(f)(2)')
const days = (id: string, from: Day, to: Day | undefined): Value<readonly Span[]> =>
  to === undefined
    ? value<readonly Span[]>([{ from }], { say: say(`tps.${id}.open`, { from: onDay(from) }) })
    : value<readonly Span[]>([{ from, to }], { say: say(`tps.${id}.value`, { from: onDay(from), to: onDay(to) }) })

/** Asylum, residence or a change of status asked for: from the day received to the last decision. */
export const qualifyingFiling = rule<Value<readonly Span[]>>({
  id: 'tps/qualifying-filing', rulebook: 'TPS-1', per: 'filing', kind: 'Value', safe: 'none', staleAfter: STALE.volatile, authority: [CONDITIONS],
  examples: filingExamples,
  eval(r) {
    const form = formNumber(r.maybe(filing.form))
    if (form !== '589' && form !== '485' && form !== '539') return otherKind()
    const decision = r.maybe(filing.decision)
    if (decision === 'rejected') return otherKind()
    const from = r.get(filing.receivedDate)
    if (decision === undefined || decision === 'pending') return days('qualifyingFiling', from, undefined)
    const decided = r.get(filing.decisionDate)
    return days('qualifyingFiling', from, later(decided, r.maybe(filing.finalDenial) ?? decided))
  },
})

/** Parole, time to leave on one's own, or protection from being sent back. */
export const qualifyingGrant = rule<Value<readonly Span[]>>({
  id: 'tps/qualifying-grant', rulebook: 'TPS-1', per: 'grant', kind: 'Value', safe: 'none', staleAfter: STALE.volatile, authority: [CONDITIONS],
  examples: grantExamples,
  eval(r) {
    const kind = r.maybe(grant.kind)
    if (kind !== 'parole' && kind !== 'voluntary-departure' && kind !== 'withholding' && kind !== 'cat') return otherKind()
    const from = r.get(grant.from)
    return days('qualifyingGrant', from, kind === 'withholding' || kind === 'cat' ? r.maybe(grant.to) : lastOfGrant(r, from))
  },
})
