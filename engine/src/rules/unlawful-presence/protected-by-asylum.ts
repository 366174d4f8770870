import { type Day, addDays, day, later } from '../../base/day.ts'
import { filing } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import { isAsylumForm } from '../derived/forms.ts'
import { answersOf, endAs } from '../each.ts'
import type { NotApplicable, Say, Span, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { CONSOLIDATED_MEMO, STATUTE } from './authorities.ts'
import { workDays } from './picks.ts'
import { examples } from './protected-by-asylum.examples.ts'
import { unauthorizedWorkReading } from './readings.ts'
import { inside, outside } from './spans.ts'

/** Stands for "no end" while days are taken away. */
const FAR = day('9999-12-31')

/**
 * Days on which one asylum application protects: from the day received through the final decision, of a court too.
 * Work without permission in that time costs the protection, wholly or in part (a reading). A frivolous application
 * was never a bona fide one. What follows an approval is protected-by-approval's business.
 */
export const protectedByAsylum = rule<Value<readonly Span[]>>({
  id: 'unlawful-presence/protected-by-asylum', rulebook: 'UP-1', per: 'filing', kind: 'Value', safe: 'none',
  authority: [cite('INA 212(a)(9)(B)(iii)(II)'), STATUTE, CONSOLIDATED_MEMO], staleAfter: STALE.policy,
  readings: [unauthorizedWorkReading], examples,
  eval(r) {
    if (!isAsylumForm(r.maybe(filing.form))) return otherKind()
    const decision = r.maybe(filing.decision)
    if (decision === undefined) return r.missing(filing.decision)
    if (decision === 'rejected') return none('rejected')
    if (decision === 'denied' && r.maybe(filing.decisionReason) === 'frivolous') return none('frivolous')
    const from = r.get(filing.receivedDate)
    const to = decision === 'pending' ? undefined : finalDay(r)
    const worked = r.each(workDays)
    const unknown = endAs(worked)
    if (unknown) return unknown
    const work = answersOf(worked).flatMap((w) => w.value)
    const overlap = inside(work, from, to ?? FAR)[0]
    if (overlap === undefined) return spans([{ from, ...(to === undefined ? {} : { to }) }], 'pending')
    switch (r.reading(unauthorizedWorkReading)) {
      case 'lost-entirely': return none('worked')
      case 'lost-from-first-day-of-work':
        return spans(overlap.from > from ? [{ from, to: addDays(overlap.from, -1) }] : [], 'workedFrom')
      case 'lost-while-working': return spans(outside(work, from, to ?? FAR).map(open), 'workedWhile')
    }
  },
})

/** The last denial; undefined when the case was sent back after it: the final decision is still to come. */
const finalDay = (r: Reader): Day | undefined => {
  const decided = r.get(filing.decisionDate)
  const last = later(decided, r.maybe(filing.finalDenial) ?? decided)
  const back = r.maybe(filing.remandedDate)
  return back !== undefined && back >= last ? undefined : last
}
const open = (s: { readonly from: Day; readonly to: Day }): Span => (s.to === FAR ? { from: s.from } : s)

const none = (why: string): Value<readonly Span[]> => value<readonly Span[]>([], { say: say(`unlawfulPresence.protectedByAsylum.${why}`) })

function spans(list: readonly Span[], how: string): Value<readonly Span[]> | NotApplicable {
  const first = list[0]
  const sentence: Say | undefined = first && say(`unlawfulPresence.protectedByAsylum.${how}`, { from: onDay(first.from) })
  return value(list, sentence ? { say: sentence } : {})
}
