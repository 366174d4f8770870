import { filing } from '../../facts/keys.ts'
import { notApplicable, onDay, otherKind, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './asylum-received-day.examples.ts'
import { isAsylumForm } from './forms.ts'

/**
 * The day an application for asylum was received. Handing it in at the court window before it was filed there
 * ("lodged") starts the work-permit clock, not this. An application sent back does not count as filed.
 */
export const asylumReceivedDay = rule({
  id: 'derived/asylum-received-day', rulebook: 'ASY-1', per: 'filing', kind: 'Value', safe: 'none',
  authority: [cite('8 CFR 1208.4(a)(2)(ii)', 'official')], staleAfter: STALE.volatile, examples,
  eval(r) {
    if (!isAsylumForm(r.maybe(filing.form))) return otherKind()
    if (r.maybe(filing.decision) === 'rejected') return notApplicable('rejected', cite('8 CFR 208.3(c)'))
    const received = r.get(filing.receivedDate)
    return value(received, { say: say('derived.asylumReceivedDay.value', { value: onDay(received) }) })
  },
})
