import { addDays } from '../../base/day.ts'
import { nta } from '../../facts/keys.ts'
import { eligibleOn, onDay, say } from '../answers.ts'
import { STALE, rule } from '../rule.ts'
import { examples } from './first-hearing.examples.ts'
import { FIRST_HEARING_DAYS } from './numbers.ts'

/**
 * First day a first hearing may be held, unless the holder agrees to less time (EOIR-6). Never rolls. The hearing
 * the papers name never moves the answer: it is only compared with it.
 */
export const firstHearing = rule({
  id: 'court/first-hearing', rulebook: 'EOIR-6', kind: 'EligibilityDate', safe: 'latest',
  authority: [FIRST_HEARING_DAYS.authority], staleAfter: STALE.volatile, examples,
  monotone: [[nta.servedDate, 1], [nta.firstHearing, 1]],
  eval(r) {
    const served = r.get(nta.servedDate)
    const days = FIRST_HEARING_DAYS.value
    const on = addDays(served, days)
    const set = r.maybe(nta.firstHearing)
    return eligibleOn({
      on, say: say('court.firstHearing.eligibleOn', { on: onDay(on) }),
      steps: [
        say('court.firstHearing.step.counted', { served: onDay(served), days: { days } }),
        ...(set === undefined || set >= on ? [] : [say('court.firstHearing.warning.tooSoon', { set: onDay(set) })]),
      ],
    })
  },
})
