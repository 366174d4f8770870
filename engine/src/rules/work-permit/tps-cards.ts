/** What Federal Register notices about Temporary Protected Status say about a card. */
import type { Day } from '../../base/day.ts'
import { answersOf, endAs } from '../each.ts'
import type { NotApplicable, Span } from '../result.ts'
import type { Reader } from '../rule.ts'
import { cardExtension } from '../tps/card-extension.ts'
import { reregistrationWindow } from '../tps/reregistration-window.ts'
import { termination } from '../tps/termination.ts'

export interface TpsNotices {
  /** The day to which a notice lengthens cards printed with this last day. */
  readonly to?: Day
  /** The soonest day on which a notice ends the status itself, after the card began. */
  readonly ends?: Day
  /** Times for asking again that were open when the card ended. */
  readonly windows: readonly Span[]
}
export const noTpsNotices: TpsNotices = { windows: [] }

export function tpsNoticesFor(r: Reader, starts: Day | undefined, expiry: Day): TpsNotices | NotApplicable {
  const longer = r.each(cardExtension)
  const unknown = endAs(longer)
  if (unknown) return unknown
  const to = answersOf(longer).map((x) => x.value[0]!).filter((s) => s.from === expiry).reduce<Day | undefined>((last, s) => (last === undefined || s.to! > last ? s.to : last), undefined)
  const windows = answersOf(r.each(reregistrationWindow))
    .filter((w) => w.opens !== undefined && w.raw !== undefined && w.opens <= expiry && w.raw >= expiry).map((w): Span => ({ from: w.opens!, to: w.raw! }))
  // An end before this card began is long past: the country was named again since.
  const ends = answersOf(r.each(termination)).map((x) => x.value[0]!.to!).filter((d) => d >= (starts ?? expiry - YEAR_AND_HALF))
    .reduce<Day | undefined>((soonest, d) => (soonest === undefined || d < soonest ? d : soonest), undefined)
  return { windows, ...(to === undefined ? {} : { to }), ...(ends === undefined ? {} : { ends }) }
}
/** No card for this status is printed for longer than its longest term, 18 months. */
const YEAR_AND_HALF = 548
