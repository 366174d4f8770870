import { type Day, addDays } from '../../base/day.ts'
import { today } from '../../facts/keys.ts'
import { count, lines, notApplicable, onDay, say } from '../answers.ts'
import type { Count } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { inside, lengthOf } from '../unlawful-presence/spans.ts'
import { withoutWork } from './days-without-work.ts'
import { OPT_DAYS_WITHOUT_WORK, SHORT_GAP_DAYS, STEM_DAYS_WITHOUT_WORK } from './numbers.ts'
import { examples } from './opt-unemployed-days.examples.ts'
import { shortGaps } from './readings.ts'

/**
 * Days without work in one training up to now, of the 90 the law allows, or of the 150 in all with the extension
 * for a field of science (OPT-1). Every calendar day counts, also days of travel.
 */
export const optUnemployedDays = rule<Count>({
  id: 'nonimmigrant/opt-unemployed-days', rulebook: 'OPT-1', per: 'opt', kind: 'Count', safe: 'highest',
  authority: [cite('8 CFR 214.2(f)(10)(ii)(E)', 'secondary')], staleAfter: STALE.policy, readings: [shortGaps],
  law: [OPT_DAYS_WITHOUT_WORK, STEM_DAYS_WITHOUT_WORK, SHORT_GAP_DAYS], radar: ['fixed-admission', 'fixed-admission-postponed', 'fixed-admission-appeal', 'cap-gap'], examples,
  eval(r) {
    const found = withoutWork(r)
    if ('kind' in found) return found
    const to = countedTo(r, found.end)
    if (to < found.start) return notApplicable('notBegun')
    const days = lengthOf(inside(found.days, found.from, to))
    return count(days, [found.limit], {
      boundary: days > 0 && Math.abs(days - found.limit) <= 3,
      say: say('nonimmigrant.optUnemployedDays.count', { days: { days }, limit: { days: found.limit }, to: onDay(to) }),
      steps: lines(
        say('nonimmigrant.optUnemployedDays.step.from', { from: onDay(found.from), to: onDay(to) }),
        found.isStem && found.from === found.start ? say('nonimmigrant.optUnemployedDays.step.firstTraining') : undefined,
        days > found.limit ? say('nonimmigrant.optUnemployedDays.step.over', { over: onDay(dayNumber(found.days, found.limit + 1)!) }) : undefined,
        say('nonimmigrant.optUnemployedDays.step.whatCounts'),
      ),
    })
  },
})

/** Today while the training runs; its last day after that. A count up to today is new each day. */
function countedTo(r: Reader, end: Day): Day {
  const isRunning = r.before(today, end)
  if (isRunning === false) return end
  const now = r.get(today)
  r.before(today, now)
  return now
}

/** The nth day of the spans; undefined when there are fewer. */
export function dayNumber(spans: readonly { readonly from: Day; readonly to: Day }[], n: number): Day | undefined {
  let left = n
  for (const s of spans) {
    const length = s.to - s.from + 1
    if (left <= length) return addDays(s.from, left - 1)
    left -= length
  }
  return undefined
}
