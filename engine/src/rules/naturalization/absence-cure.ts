import { type Day, addDays, addMonths, later } from '../../base/day.ts'
import { absence } from '../../facts/keys.ts'
import { anniversaryOf } from '../anniversaries.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import { feb29Anniversary } from '../readings.ts'
import type { Value } from '../result.ts'
import { type Reader, type Rule, STALE, cite, rule } from '../rule.ts'
import { examples as generalExamples } from './absence-cure.examples.ts'
import { examples as spouseExamples } from './absence-cure-spouse.examples.ts'
import { absenceEffect } from './absence-effect.ts'
import { CURE_MONTHS, CURE_YEARS, DAYS_EARLY, DAYS_WITHOUT_QUESTION, PERIOD_YEARS } from './numbers.ts'
import { absenceBeforeWindow, cureEarlyFiling, unrebuttedBreak } from './readings.ts'

type Basis = 'general' | 'spouse'

/**
 * First day to file after one long trip, if nothing else stood in the way (NAT-2). A trip of a year or more: four
 * years (two, for spouses) and a day after coming back. A trip of more than six months that is not explained: when no
 * more than 180 of its days lie in the years looked back on, and never before four and a half (two and a half) years
 * and a day.
 */
const cure = (basis: Basis, id: string, examples: Rule['examples']): Rule<Value<Day>> =>
  rule<Value<Day>>({
    id, rulebook: 'NAT-2', per: 'absence', kind: 'Value', safe: 'none',
    authority: [cite('INA 316(b)'), CURE_YEARS[basis].rows[0]!.authority, CURE_MONTHS[basis].rows[0]!.authority], staleAfter: STALE.policy,
    readings: [unrebuttedBreak, absenceBeforeWindow, cureEarlyFiling, feb29Anniversary],
    law: [CURE_YEARS[basis], CURE_MONTHS[basis], DAYS_EARLY, DAYS_WITHOUT_QUESTION, PERIOD_YEARS[basis]], examples,
    eval(r) {
      const effect = r.use(absenceEffect)
      if (effect === 'none') return otherKind()
      const returned = r.get(absence.returned)
      const on = effect === 'break' ? afterBreak(r, returned, basis) : afterPresumption(r, returned, basis)
      const steps = effect === 'break' ? [say('naturalization.absenceCure.step.stillAsked', { on: onDay(quietFrom(r, returned, basis)) })] : []
      return value(on, { say: say(`naturalization.absenceCure.${effect}`, { value: onDay(on), returned: onDay(returned) }), steps })
    },
  })

function afterBreak(r: Reader, returned: Day, basis: Basis): Day {
  const on = addDays(anniversaryOf(r, returned, r.law(CURE_YEARS[basis], returned).value), 1)
  return r.reading(cureEarlyFiling) === 'do-not-subtract-90' ? on : addDays(on, -r.law(DAYS_EARLY, returned).value)
}

function afterPresumption(r: Reader, returned: Day, basis: Basis): Day {
  const whole = r.reading(unrebuttedBreak) === 'full-period-from-return' || r.reading(absenceBeforeWindow) === 'whole-absence'
  return whole ? anniversaryOf(r, returned, r.law(PERIOD_YEARS[basis], returned).value) : quietFrom(r, returned, basis)
}

/** From this day at most 180 days of the trip lie in the years looked back on, and the months of the manual are full. */
function quietFrom(r: Reader, returned: Day, basis: Basis): Day {
  const byDays = anniversaryOf(r, addDays(returned, -r.law(DAYS_WITHOUT_QUESTION, returned).value), r.law(PERIOD_YEARS[basis], returned).value)
  return later(byDays, addDays(addMonths(returned, r.law(CURE_MONTHS[basis], returned).value, 'clamp'), 1))
}

export const absenceCure = cure('general', 'naturalization/absence-cure', generalExamples)
export const absenceCureSpouse = cure('spouse', 'naturalization/absence-cure-spouse', spouseExamples)
