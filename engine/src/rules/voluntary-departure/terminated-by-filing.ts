import type { Day } from '../../base/day.ts'
import { filing } from '../../facts/keys.ts'
import { notApplicable, onDay, otherKind, say, value } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { FILING_EFFECT } from './numbers.ts'
import { permittedDays } from './permitted-days.ts'
import { examples } from './terminated-by-filing.examples.ts'

/** A motion to reopen or reconsider, or a petition for review; no number names these. */
const ENDS_IT = /^\s*(?:motion[\s-]to[\s-](?:reopen|reconsider)|petition[\s-]for[\s-]review)\b/i

/**
 * Did this filing end voluntary departure (VD-1)? A motion or a petition for review made within the time to leave does,
 * where it was given on or after 2009-01-20: no penalty for staying, but the order of removal takes its place. The value
 * is the day of the filing.
 */
export const terminatedByFiling = rule<Value<Day>>({
  id: 'voluntary-departure/terminated-by-filing', rulebook: 'VD-1', per: 'filing', kind: 'Value', shown: true, safe: 'none',
  authority: [cite('8 CFR 1240.26(b)(3)(iii), (e)(1), (i)', 'official'), cite('Dada v. Mukasey, 554 U.S. 1 (2008)')],
  staleAfter: STALE.settled, law: [FILING_EFFECT], examples,
  eval(r) {
    const form = r.maybe(filing.form)
    if (form === undefined || !ENDS_IT.test(form) || r.maybe(filing.decision) === 'rejected') return otherKind()
    const grants = r.each(permittedDays)
    const spans = answersOf(grants).flatMap((x) => x.value)
    const unknown = endAs(grants)
    if (spans.length === 0) return unknown ?? otherKind()
    const received = r.get(filing.receivedDate)
    const within = spans.find((span) => span.from <= received && received <= (span.to ?? received))
    if (within === undefined) return unknown ?? { ...notApplicable('outside'), quiet: true }
    if (r.law(FILING_EFFECT, within.from).value === 'stands') return notApplicable('before2009')
    return value(received, {
      say: say('voluntaryDeparture.terminatedByFiling.value', { value: onDay(received) }),
      steps: [say('voluntaryDeparture.terminatedByFiling.step.noPenalty'), say('voluntaryDeparture.terminatedByFiling.step.orderRevives'), say('voluntaryDeparture.terminatedByFiling.step.leaveSoon')],
    })
  },
})
