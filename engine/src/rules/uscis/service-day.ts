import type { Day } from '../../base/day.ts'
import { notice } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './service-day.examples.ts'

/**
 * The day from which the days of a notice count. The notice, the envelope and the online account often give three
 * days; no rule says which one binds, so the earliest of those known is taken (the safe side) and all are named.
 */
export const serviceDay = rule({
  id: 'uscis/service-day', rulebook: 'USC-3', per: 'notice', kind: 'Value', safe: 'none',
  authority: [cite('8 CFR 103.8(b)', 'official')], staleAfter: STALE.policy, examples,
  monotone: [[notice.noticeDate, 1], [notice.postmark, 1], [notice.postedOnline, 1]],
  eval(r) {
    const printed = r.maybe(notice.noticeDate)
    const postmark = r.maybe(notice.postmark)
    const posted = r.maybe(notice.postedOnline)
    const known = [printed, postmark, posted].filter((d): d is Day => d !== undefined)
    const first = known.length > 0 ? (Math.min(...known) as Day) : r.get(notice.noticeDate)
    return value(first, {
      say: say('uscis.serviceDay.value', { value: onDay(first) }),
      steps: [
        ...(printed === undefined ? [] : [say('uscis.serviceDay.step.printed', { on: onDay(printed) })]),
        ...(postmark === undefined ? [] : [say('uscis.serviceDay.step.postmark', { on: onDay(postmark) })]),
        ...(posted === undefined ? [] : [say('uscis.serviceDay.step.posted', { on: onDay(posted) })]),
        ...(known.some((d) => d !== first) ? [say('uscis.serviceDay.step.earliest')] : []),
      ],
    })
  },
})
