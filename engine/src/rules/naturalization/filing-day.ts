import type { Day } from '../../base/day.ts'
import { naturalization } from '../../facts/keys.ts'
import { onDay, say, unsettled, value } from '../answers.ts'
import { endingAs } from '../each.ts'
import type { EligibilityDate, Value } from '../result.ts'
import { type Rule, STALE, cite, rule } from '../rule.ts'
import { receivedDay } from './application.ts'
import { earliestFilingSpouse } from './earliest-filing-spouse.ts'
import { earliestFiling } from './earliest-filing.ts'
import { examples as spouseExamples } from './filing-day-spouse.examples.ts'
import { examples as generalExamples } from './filing-day.examples.ts'
import { residentSince } from './resident-since.ts'

const EARLY = cite('INA 334(a); 8 CFR 334.2(b)')

/**
 * The day of filing that the days in the country are counted to: the day one asks about, else the day the application
 * was received, else the earliest day to file. A day on or before residence began makes no sense.
 */
const filingDayOf = (id: string, earliest: Rule<EligibilityDate>, isSpouse: boolean, examples: Rule['examples']): Rule<Value<Day>> =>
  rule<Value<Day>>({
    id, rulebook: 'NAT-3', kind: 'Value', safe: 'none', authority: [EARLY, cite('8 CFR 316.2(a)(4)')], staleAfter: STALE.policy, examples,
    eval(r) {
      const since = r.use(residentSince)
      // Of no use to somebody who is not married to a citizen.
      if (isSpouse) {
        const possible = r.result(earliest)
        if (possible.kind !== 'EligibilityDate') return endingAs(possible)
      }
      const asked = r.maybe(naturalization.filingDay)
      const received = asked === undefined ? receivedDay(r) : undefined
      if (typeof received === 'object') return received
      const given = asked ?? received
      if (given !== undefined && given <= since) return unsettled('filedBeforeResidence', EARLY)
      const on = given ?? r.use(earliest).on
      const how = asked !== undefined ? 'asked' : received !== undefined ? 'received' : 'earliest'
      return value(on, { say: say(`naturalization.filingDay.${how}`, { value: onDay(on) }) })
    },
  })

export const filingDay = filingDayOf('naturalization/filing-day', earliestFiling, false, generalExamples)
export const filingDaySpouse = filingDayOf('naturalization/filing-day-spouse', earliestFilingSpouse, true, spouseExamples)
