import { type Day, addDays, addMonths, addYears, later } from '../../base/day.ts'
import { absence } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { absenceDays } from './absence-days.ts'
import { examples } from './absence-effect.examples.ts'
import { DAYS_OF_A_BREAK, DAYS_WITHOUT_QUESTION } from './numbers.ts'
import { oneYearAbroad, sixMonths } from './readings.ts'
import { residentSince } from './resident-since.ts'

export type Effect = 'none' | 'presumption' | 'break'

/**
 * What one trip does to continuous residence (NAT-2): `presumption` of a break after more than 180 days, which the
 * holder can answer; `break` from 365 days. `none` for shorter trips, which get no line of their own. The calendar readings are
 * asked only for the few counts on which they differ from the days.
 */
export const absenceEffect = rule<Value<Effect>>({
  id: 'naturalization/absence-effect', rulebook: 'NAT-2', per: 'absence', kind: 'Value', shown: true, safe: 'none',
  authority: [cite('INA 316(b)'), cite('8 CFR 316.5(c)(1)(i)-(ii)', 'secondary'), cite('USCIS Policy Manual vol. 12 part D ch. 3', 'secondary')],
  staleAfter: STALE.policy, readings: [sixMonths, oneYearAbroad], law: [DAYS_WITHOUT_QUESTION, DAYS_OF_A_BREAK], examples,
  eval(r) {
    const { days, boundary } = r.use(absenceDays)
    const near = boundary === true || undefined
    const returned = r.get(absence.returned)
    if (days <= r.law(DAYS_WITHOUT_QUESTION, returned).value) return NONE(near)
    const out = later(r.get(absence.departed), addDays(r.use(residentSince), -1))
    const effect = isYear(r, out, returned, days) ? 'break' : isSixMonths(r, out, days) ? 'presumption' : undefined
    if (effect === undefined) return NONE(near)
    return value<Effect>(effect, {
      boundary: near, say: say(`naturalization.absenceEffect.${effect}`, { days: { days }, departed: onDay(out), returned: onDay(returned) }),
      steps: () => [say(`naturalization.absenceEffect.step.${effect}`)],
    })
  },
})

const NONE = (near: true | undefined): Value<Effect> => value<Effect>('none', { boundary: near, quiet: true, say: say('naturalization.absenceEffect.none') })

function isYear(r: Reader, out: Day, returned: Day, days: number): boolean {
  if (days < r.law(DAYS_OF_A_BREAK, returned).value) return false
  // The first full day abroad to the eve of its anniversary; a first day of 29 February has its anniversary on 1 March.
  const first = addDays(out, 1)
  return days >= addYears(first, 1, 'mar-1') - first || r.reading(oneYearAbroad) === '365-days'
}

/** `days` is above 180 here. */
function isSixMonths(r: Reader, out: Day, days: number): boolean {
  return days > addMonths(out, 6, 'clamp') - out || r.reading(sixMonths) === 'more-than-180-days'
}
