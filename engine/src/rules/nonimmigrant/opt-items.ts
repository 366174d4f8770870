/** One fact of one training or of one job, for rules about a program or a training. Never shown alone. */
import type { Day } from '../../base/day.ts'
import { job, opt } from '../../facts/keys.ts'
import { onDay, otherKind, say, unsettled, value } from '../answers.ts'
import { answersOf } from '../each.ts'
import type { Span, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples as daysExamples } from './opt-days.examples.ts'
import { examples as jobDaysExamples } from './opt-job-days.examples.ts'
import { examples as jobHoursExamples } from './opt-job-hours.examples.ts'
import { examples as changedExamples } from './status-changed.examples.ts'

const TRAINING = cite('8 CFR 214.2(f)(10)(ii)')
const WORK = cite('8 CFR 214.2(f)(10)(ii)(E)', 'secondary')

/** The days of one permit for practical training. */
export const optDays = rule<Value<readonly Span[]>>({
  id: 'nonimmigrant/opt-days', rulebook: 'OPT-1', per: 'opt', kind: 'Value', safe: 'none', authority: [TRAINING], staleAfter: STALE.policy, examples: daysExamples,
  eval(r) {
    const from = r.get(opt.start)
    const to = r.get(opt.end)
    if (to < from) return unsettled('endsBeforeItBegins')
    return value<readonly Span[]>([{ from, to }], { say: say('nonimmigrant.optDays.value', { from: onDay(from), to: onDay(to) }) })
  },
})
/** The days of one job; without an end while it goes on. */
export const optJobDays = rule<Value<readonly Span[]>>({
  id: 'nonimmigrant/opt-job-days', rulebook: 'OPT-1', per: 'job', kind: 'Value', safe: 'none', authority: [WORK], staleAfter: STALE.policy, examples: jobDaysExamples,
  eval(r) {
    const from = r.get(job.from)
    const to = r.maybe(job.to)
    if (to === undefined) return value<readonly Span[]>([{ from }], { say: say('nonimmigrant.optJobDays.open', { from: onDay(from) }) })
    if (to < from) return unsettled('endsBeforeItBegins')
    return value<readonly Span[]>([{ from, to }], { say: say('nonimmigrant.optJobDays.value', { from: onDay(from), to: onDay(to) }) })
  },
})
/** Hours of one job in a week. */
export const optJobHours = rule<Value<number>>({
  id: 'nonimmigrant/opt-job-hours', rulebook: 'OPT-1', per: 'job', kind: 'Value', safe: 'none', authority: [WORK], staleAfter: STALE.policy, examples: jobHoursExamples,
  eval(r) {
    const hours = r.get(job.hoursPerWeek)
    return value(hours, { say: say('nonimmigrant.optJobHours.value', { hours }) })
  },
})

/** The day a job in a status for work began: from there the person is no student in training any more. */
export const statusChanged = rule<Value<Day>>({
  id: 'nonimmigrant/status-changed', rulebook: 'OPT-1', per: 'job', kind: 'Value', safe: 'none', authority: [cite('8 CFR 248.1')], staleAfter: STALE.policy, examples: changedExamples,
  eval(r) {
    const status = r.maybe(job.status)
    if (status === undefined || status === 'opt' || status === 'other') return otherKind()
    const on = r.get(job.from)
    return value(on, { say: say('nonimmigrant.statusChanged.value', { value: onDay(on) }) })
  },
})

/** The first day after `from` and not after `end` on which a status for work took the place of study and training. */
export function changedIn(r: Reader, from: Day, end: Day): Day | undefined {
  let first: Day | undefined
  for (const { value: on } of answersOf(r.each(statusChanged))) if (on > from && on <= end && (first === undefined || on < first)) first = on
  return first
}
