import { type Day, addDays, addMonths, addYears, later } from '../../base/day.ts'
import { holder, naturalization, residence } from '../../facts/keys.ts'
import { eligibleOn, lines, onDay, say } from '../answers.ts'
import { answersOf } from '../each.ts'
import { monthEnd } from '../readings.ts'
import type { EligibilityDate, NotApplicable } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { receivedDay } from './application.ts'
import { citizenMarriage } from './citizen-marriage.ts'
import { DAYS_EARLY, MONTHS_IN_STATE, PERIOD_YEARS } from './numbers.ts'
import { threeMonthsEarlyFiler } from './readings.ts'
import { residentSince } from './resident-since.ts'
import { homes } from './state.ts'
import { examples } from './three-months-in-state.examples.ts'

const quiet = (why: string): NotApplicable => ({ kind: 'NotApplicable', why, quiet: true })

/**
 * First day to file with regard to the State one lives in (NAT-4): three months after moving there. Only a last move
 * that makes somebody wait gets a line. Somebody who files in the 90 days before the years are full may have to meet
 * it only at the interview (a reading). Never rolls.
 */
export const threeMonthsInState = rule<EligibilityDate>({
  id: 'naturalization/three-months-in-state', rulebook: 'NAT-4', per: 'residence', kind: 'EligibilityDate', safe: 'latest',
  authority: [cite('INA 316(a)(1)'), cite('INA 319(a)'), cite('8 CFR 316.2(a)(5)'), cite('8 CFR 316.5(b)')],
  staleAfter: STALE.policy, readings: [threeMonthsEarlyFiler, monthEnd], law: [MONTHS_IN_STATE, PERIOD_YEARS.general, PERIOD_YEARS.spouse, DAYS_EARLY], examples,
  eval(r) {
    if (r.result(residentSince).kind === 'NotApplicable') return quiet('notResident')
    if (r.maybe(residence.to) !== undefined) return quiet('movedAway')
    const begun = r.maybe(residence.from)
    if (begun === undefined && r.maybe(residence.moved) !== true) return quiet('notAMove')
    const moved = begun ?? r.get(residence.from)
    const since = r.use(residentSince)
    const elsewhere = livedThereBefore(r, moved)
    if (elsewhere) return elsewhere
    const filed = r.maybe(naturalization.filingDay) ?? receivedDay(r)
    if (typeof filed === 'object') return filed
    if (filed !== undefined && filed < moved) return quiet('movedAfterFiling')
    const full = addYears(since, periodOf(r, since), 'mar-1')
    const first = filed ?? addDays(full, -r.law(DAYS_EARLY, since).value)
    const months = r.law(MONTHS_IN_STATE, moved).value
    const on = monthsLater(r, moved, months)
    if (on <= first) return quiet('alreadyMet')
    const atInterview = later(first, moved) < full && r.reading(threeMonthsEarlyFiler) === 'at-examination'
    const day = atInterview ? later(first, moved) : on
    return eligibleOn({
      on: day, say: say('naturalization.threeMonthsInState.eligibleOn', { on: onDay(day) }),
      steps: () => lines(
        say('naturalization.threeMonthsInState.step.months', { moved: onDay(moved), on: onDay(on) }),
        atInterview ? say('naturalization.threeMonthsInState.step.atInterview', { on: onDay(on) }) : undefined,
        filed !== undefined && !atInterview ? say('naturalization.threeMonthsInState.warning.filedSooner', { filed: onDay(filed) }) : undefined,
        say('naturalization.threeMonthsInState.step.special'),
      ),
    })
  },
})

/** A newer home, or an older one in the same State with none elsewhere in between: then this move is not the one that counts. */
function livedThereBefore(r: Reader, moved: Day): NotApplicable | undefined {
  const all = homes(r)
  if (all.some((h) => h.from > moved)) return quiet('movedAgain')
  const state = r.maybe(residence.state)?.trim().toUpperCase()
  const before = all.filter((h) => h.from < moved).reduce<(typeof all)[number] | undefined>((last, h) => (last === undefined || h.from > last.from ? h : last), undefined)
  return state !== undefined && before?.state === state ? quiet('sameState') : undefined
}

/** Three years for somebody married to a citizen, as far as the papers show; else five. */
function periodOf(r: Reader, since: Day): number {
  const isSpouse = r.maybe(holder.spouseCitizenSince) !== undefined && answersOf(r.each(citizenMarriage)).length > 0
  return r.law(isSpouse ? PERIOD_YEARS.spouse : PERIOD_YEARS.general, since).value
}

function monthsLater(r: Reader, start: Day, months: number): Day {
  const clamped = addMonths(start, months, 'clamp')
  const next = addMonths(start, months, 'first-of-next-month')
  return clamped === next || r.reading(monthEnd) === 'clamp' ? clamped : next
}
