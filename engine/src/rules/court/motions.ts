/** What motions to reopen and to reconsider have in common. */
import { order } from '../../facts/keys.ts'
import { say, told, unsettled } from '../answers.ts'
import { answersOf } from '../each.ts'
import type { Deadline, NotApplicable, Unsettled } from '../result.ts'
import { type Reader, cite } from '../rule.ts'
import { permittedDays } from '../voluntary-departure/permitted-days.ts'
import { leftOnOrAfter } from './left-after.ts'
import { departureBar } from './readings.ts'

const BAR = [cite('8 CFR 1003.2(d)'), cite('8 CFR 1003.23(b)(1)')] as const

/** After leaving, a motion may be barred: circuits differ. The last day stands where the bar does not hold. */
export function afterLeaving(r: Reader, last: Deadline | NotApplicable, warning: string): Deadline | NotApplicable | Unsettled {
  if (last.kind !== 'Deadline') return last
  const ordered = r.maybe(order.date)
  if (ordered === undefined || !leftOnOrAfter(r, ordered)) return last
  if (r.reading(departureBar) === 'valid') return unsettled('departureBar', ...BAR)
  return { ...told(last), steps: [say(warning), ...(last.steps ?? [])] }
}

/** Was the holder allowed to leave on their own, by this order or after it? Then a motion or a petition ends that. */
export function endsVoluntaryDeparture(r: Reader, type: string): boolean {
  if (type === 'voluntary-departure') return true
  const ordered = r.maybe(order.date)
  return ordered !== undefined && answersOf(r.each(permittedDays)).some((x) => x.value.some((span) => span.from <= ordered && ordered <= (span.to ?? ordered)))
}
