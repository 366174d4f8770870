import { type Day, addDays } from '../../base/day.ts'
import { count, lines, onDay, say, unsettled } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import { feb29Anniversary } from '../readings.ts'
import type { Count, Value } from '../result.ts'
import { type Rule, STALE, cite, rule } from '../rule.ts'
import { absenceDaysInWindow, absenceDaysInWindowSpouse } from './absence-days-in-window.ts'
import { application } from './application.ts'
import { filingDay, filingDaySpouse } from './filing-day.ts'
import { PERIOD_YEARS, PRESENCE_DAYS } from './numbers.ts'
import { examples as spouseExamples } from './physical-presence-spouse.examples.ts'
import { examples as generalExamples } from './physical-presence.examples.ts'
import { residentSince } from './resident-since.ts'
import { type Basis, windowStart } from './window.ts'

const MANUAL = cite('USCIS Policy Manual vol. 12 part D ch. 4', 'secondary')

/**
 * Days in the country in the years before filing (NAT-3): the days from five (three) years before to the day before
 * filing, less the whole days abroad. Days before residence began are left out, to be safe. No direction in the day of
 * filing is declared: it moves both ends.
 */
const presence = (id: string, words: string, basis: Basis, filing: Rule<Value<Day>>, absence: Rule<Count>, examples: Rule['examples']): Rule<Count> =>
  rule<Count>({
    id, rulebook: 'NAT-3', kind: 'Count', safe: 'lowest',
    authority: [cite(basis === 'general' ? 'INA 316(a)' : 'INA 319(a)'), cite('8 CFR 316.2(a)(4)'), MANUAL],
    staleAfter: STALE.policy, readings: [feb29Anniversary], law: [PERIOD_YEARS[basis], PRESENCE_DAYS[basis]],
    monotone: [[absence, -1], [residentSince, -1]], examples,
    eval(r) {
      const filed = r.use(filing)
      if (answersOf(r.each(application)).some((a) => a.value === 'approved')) return { kind: 'NotApplicable', why: 'approved', quiet: true }
      const since = r.use(residentSince)
      const start = windowStart(r, filed, r.law(PERIOD_YEARS[basis], filed).value, since)
      const trips = r.each(absence)
      const unknown = endAs(trips)
      if (unknown) return unknown
      let absent = 0
      for (const { days } of answersOf(trips)) absent += days
      if (absent > filed - start) return unsettled('tripsOverlap', MANUAL)
      const days = filed - start - absent
      const needed = r.law(PRESENCE_DAYS[basis], filed).value
      return count(days, [needed], {
        say: say(`${words}.${days >= needed ? 'count' : 'countShort'}`, { days: { days }, needed: { days: needed }, filed: onDay(filed) }),
        steps: () => lines(
          say('naturalization.physicalPresence.step.window', { start: onDay(start), last: onDay(addDays(filed, -1)), days: { days: filed - start } }),
          start === since ? say('naturalization.physicalPresence.step.fromResidence', { since: onDay(since) }) : undefined,
          absent > 0 ? say('naturalization.physicalPresence.step.absent', { days: { days: absent } }) : undefined,
          say('naturalization.physicalPresence.step.tripsKnown'),
        ),
      })
    },
  })

export const physicalPresence = presence(
  'naturalization/physical-presence', 'naturalization.physicalPresence', 'general', filingDay, absenceDaysInWindow, generalExamples,
)
export const physicalPresenceSpouse = presence(
  'naturalization/physical-presence-spouse', 'naturalization.physicalPresenceSpouse', 'spouse', filingDaySpouse, absenceDaysInWindowSpouse, spouseExamples,
)
