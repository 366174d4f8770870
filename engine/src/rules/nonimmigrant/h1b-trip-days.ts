import { type Day, addDays, addYears, earlier, later } from '../../base/day.ts'
import { absence, h1b } from '../../facts/keys.ts'
import { count, notApplicable, onDay, say, unsettled } from '../answers.ts'
import type { Count, NotApplicable } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './h1b-trip-days.examples.ts'
import { H1B_YEARS } from './numbers.ts'

/**
 * Whole days abroad on one trip in the six years of H-1B, which may be added to them (H1B-1). The days of leaving and
 * of coming back are days here. Nothing for people without H-1B.
 */
export const h1bTripDays = rule<Count>({
  id: 'nonimmigrant/h1b-trip-days', rulebook: 'H1B-1', per: 'absence', kind: 'Count', safe: 'lowest', shown: false,
  authority: [cite('8 CFR 214.2(h)(13)(iii)(C)')], staleAfter: STALE.policy, law: [H1B_YEARS],
  monotone: [[absence.returned, 1], [absence.departed, -1]], examples,
  eval(r) {
    const years = sixYears(r)
    if (years === undefined) return quiet('notH1b')
    const departed = r.get(absence.departed)
    if (departed > years.end) return quiet('afterTheYears')
    const returned = r.get(absence.returned)
    if (returned < departed) return unsettled('backBeforeLeaving')
    if (returned <= years.start) return quiet('beforeTheYears')
    const from = later(addDays(departed, 1), years.start)
    const to = earlier(addDays(returned, -1), years.end)
    const days = Math.max(0, to - from + 1)
    return count(days, NONE, { say: say('nonimmigrant.h1bTripDays.count', { days: { days }, departed: onDay(departed), returned: onDay(returned) }) })
  },
})

const NONE: readonly number[] = []
const quiet = (why: string): NotApplicable => ({ ...notApplicable(why), quiet: true })

export interface SixYears {
  readonly start: Day
  /** The last day, before days abroad are added. */
  readonly end: Day
}
/** The six years: as a paper gives their end, else counted from the first day. Undefined without H-1B. */
export function sixYears(r: Reader): SixYears | undefined {
  const started = r.maybe(h1b.startedOn)
  const printed = r.maybe(h1b.sixYearEnd)
  const on = started ?? printed
  if (on === undefined) return undefined
  const years = r.law(H1B_YEARS, on).value
  return {
    start: started ?? addYears(addDays(printed!, 1), -years, 'feb-28'),
    end: printed ?? addDays(addYears(started!, years, 'feb-28'), -1),
  }
}
