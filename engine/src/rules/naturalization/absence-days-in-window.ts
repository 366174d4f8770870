import { type Day, addDays, earlier, later } from '../../base/day.ts'
import { absence } from '../../facts/keys.ts'
import { count, onDay, say, unsettled } from '../answers.ts'
import { feb29Anniversary } from '../readings.ts'
import type { Count, NotApplicable, Value } from '../result.ts'
import { type Rule, STALE, cite, rule } from '../rule.ts'
import { examples as spouseExamples } from './absence-days-in-window-spouse.examples.ts'
import { examples as generalExamples } from './absence-days-in-window.examples.ts'
import { filingDay, filingDaySpouse } from './filing-day.ts'
import { PERIOD_YEARS } from './numbers.ts'
import { residentSince } from './resident-since.ts'
import { type Basis, windowStart } from './window.ts'

const MANUAL = cite('USCIS Policy Manual vol. 12 part D ch. 4', 'secondary')
const quiet = (why: string): NotApplicable => ({ kind: 'NotApplicable', why, quiet: true })

/**
 * Whole days of one trip that lie in the years looked back on from the day of filing (NAT-3). The days of leaving and
 * of coming back are days in the country. What lies before those years, or before residence, is no part of the count.
 */
const inWindow = (id: string, basis: Basis, filing: Rule<Value<Day>>, examples: Rule['examples']): Rule<Count> =>
  rule<Count>({
    id, rulebook: 'NAT-3', per: 'absence', kind: 'Count', shown: false, safe: 'highest',
    authority: [cite('8 CFR 316.2(a)(4)'), MANUAL], staleAfter: STALE.policy, readings: [feb29Anniversary], law: [PERIOD_YEARS[basis]], examples,
    eval(r) {
      const filed = r.use(filing)
      const start = windowStart(r, filed, r.law(PERIOD_YEARS[basis], filed).value, r.use(residentSince))
      // A trip of later, or one still going on then, needs only the day it began.
      const left = r.maybe(absence.departed)
      if (left !== undefined && left >= addDays(filed, -1)) return quiet('afterFiling')
      const returned = r.get(absence.returned)
      if (returned <= start) return quiet('beforeWindow')
      const departed = r.get(absence.departed)
      if (returned < departed) return unsettled('backBeforeLeaving', MANUAL)
      const from = later(addDays(departed, 1), start)
      const to = earlier(addDays(returned, -1), addDays(filed, -1))
      const days = Math.max(0, to - from + 1)
      return count(days, [], { say: say('naturalization.absenceDaysInWindow.count', { days: { days }, departed: onDay(departed), returned: onDay(returned) }) })
    },
  })

export const absenceDaysInWindow = inWindow('naturalization/absence-days-in-window', 'general', filingDay, generalExamples)
export const absenceDaysInWindowSpouse = inWindow('naturalization/absence-days-in-window-spouse', 'spouse', filingDaySpouse, spouseExamples)
