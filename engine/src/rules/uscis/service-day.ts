import { type Day, earlier } from '../../base/day.ts'
import { notice } from '../../facts/keys.ts'
import { lines, onDay, say, value } from '../answers.ts'
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
    const first = soonest(printed, soonest(postmark, posted)) ?? r.get(notice.noticeDate)
    const isFirst = (d: Day | undefined): boolean => d === undefined || d === first
    return value(first, {
      say: say('uscis.serviceDay.value', { value: onDay(first) }),
      steps: () => lines(
        printed === undefined ? undefined : say('uscis.serviceDay.step.printed', { on: onDay(printed) }),
        postmark === undefined ? undefined : say('uscis.serviceDay.step.postmark', { on: onDay(postmark) }),
        posted === undefined ? undefined : say('uscis.serviceDay.step.posted', { on: onDay(posted) }),
        isFirst(printed) && isFirst(postmark) && isFirst(posted) ? undefined : say('uscis.serviceDay.step.earliest'),
      ),
    })
  },
})

const soonest = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined ? b : b === undefined ? a : earlier(a, b))
