import { addDays, earlier } from '../../base/day.ts'
import { job } from '../../facts/keys.ts'
import { lines, notApplicable, onDay, otherKind, say, unsettled, window } from '../answers.ts'
import type { Window } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './grace-after-job.examples.ts'
import { JOB_GRACE_DAYS } from './numbers.ts'

const GRACE = cite('8 CFR 214.1(l)(2)')

/**
 * The days a person in a status for work may stay after the job ended (NIV-1): up to 60, or to the end of the I-94.
 * Day 1 is the day after the last day of work. Never rolls. Nothing for a job in another status, or one that goes on.
 */
export const graceAfterJob = rule<Window>({
  id: 'nonimmigrant/grace-after-job', rulebook: 'NIV-1', per: 'job', kind: 'Window', safe: 'earliest', authority: [GRACE, cite('8 CFR 214.1(l)(1)')],
  staleAfter: STALE.policy, law: [JOB_GRACE_DAYS], examples,
  eval(r) {
    const status = r.maybe(job.status)
    if (status === undefined || status === 'opt' || status === 'other') return otherKind()
    const last = r.maybe(job.to)
    if (last === undefined) return { ...notApplicable('goesOn'), quiet: true }
    const from = r.maybe(job.from)
    if (from !== undefined && last < from) return unsettled('endsBeforeItBegins')
    const until = r.get(job.admitUntil)
    if (until !== 'D/S' && until <= last) return notApplicable('i94Ended', GRACE)
    const days = r.law(JOB_GRACE_DAYS, last).value
    const full = addDays(last, days)
    const raw = until === 'D/S' ? full : earlier(full, until)
    const opens = addDays(last, 1)
    return window({
      opens, raw, due: raw, say: say('nonimmigrant.graceAfterJob.window', { opens: onDay(opens), raw: onDay(raw) }),
      steps: lines(
        say('nonimmigrant.graceAfterJob.step.counted', { last: onDay(last), days: { days }, full: onDay(full) }),
        raw < full ? say('nonimmigrant.graceAfterJob.step.i94', { until: onDay(raw) }) : undefined,
        say('nonimmigrant.graceAfterJob.step.once'), say('nonimmigrant.graceAfterJob.step.whatToDo'),
      ),
    })
  },
})
