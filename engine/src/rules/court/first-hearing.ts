import { addDays } from '../../base/day.ts'
import { nta } from '../../facts/keys.ts'
import { eligibleOn, onDay, otherKind, say } from '../answers.ts'
import type { EligibilityDate } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './first-hearing.examples.ts'
import { hearingDay } from './hearing.ts'
import { FIRST_HEARING_DAYS } from './numbers.ts'

/**
 * First day a first hearing may be held, unless the holder agrees to less time (EOIR-6). Never rolls. The hearing
 * the papers name never moves the answer: it is only compared with it. Nobody is asked about a notice unless something
 * shows a case in court.
 */
export const firstHearing = rule<EligibilityDate>({
  id: 'court/first-hearing', rulebook: 'EOIR-6', kind: 'EligibilityDate', safe: 'latest',
  authority: [cite('8 USC 1229(b)(1)')], law: [FIRST_HEARING_DAYS], staleAfter: STALE.volatile, examples,
  monotone: [[nta.servedDate, 1], [nta.firstHearing, 1]],
  eval(r) {
    if (r.maybe(nta.servedDate) === undefined && !isInCourt(r)) return otherKind()
    const served = r.get(nta.servedDate)
    const days = r.law(FIRST_HEARING_DAYS, served).value
    const on = addDays(served, days)
    const set = r.maybe(nta.firstHearing)
    return eligibleOn({
      on, say: say('court.firstHearing.eligibleOn', { on: onDay(on) }),
      steps: () => [
        say('court.firstHearing.step.counted', { served: onDay(served), days: { days } }),
        ...(set === undefined || set >= on ? [] : [say('court.firstHearing.warning.tooSoon', { set: onDay(set) })]),
      ],
    })
  },
})

/** Does anything show a case before a judge: a part of a notice, or a hearing? */
const isInCourt = (r: Reader): boolean =>
  r.maybe(nta.filedWithCourtDate) !== undefined || r.maybe(nta.firstHearing) !== undefined || r.maybe(nta.hearingSet) !== undefined || r.each(hearingDay).length > 0
