import { addDays, earlier } from '../../base/day.ts'
import { notice } from '../../facts/keys.ts'
import { deadline, lines, onDay, otherKind, say, unsettled } from '../answers.ts'
import { closedSteps } from '../calendar/roll-with.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './annual-fee.examples.ts'
import { ANNUAL_FEE, ANNUAL_FEE_DAYS, AS_PRINTED } from './numbers.ts'

const LAW = cite('Pub. L. 119-21 (July 4, 2025)', 'secondary')
const RULE = cite('91 FR 22952 (Apr. 29, 2026), FR Doc. 2026-08333', 'secondary')

/**
 * Last day to pay the annual asylum fee one notice asks for (ASY-3): 30 days after the day of the notice. Paid online,
 * so it never rolls; the day to act by is a business day all the same. A sooner day printed on the notice controls.
 * For notices from before 29 May 2026 only the printed day is known.
 */
export const annualFee = rule({
  id: 'asylum/annual-fee', rulebook: 'ASY-3', per: 'notice', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [LAW, cite('FR notice (July 22, 2025)'), RULE], staleAfter: STALE.volatile, radar: ['annual-asylum-fee'],
  law: [ANNUAL_FEE_DAYS, ANNUAL_FEE], examples,
  eval(r) {
    if (r.maybe(notice.type) !== 'annual-fee') return otherKind()
    const on = r.maybe(notice.noticeDate) ?? r.maybe(notice.postedOnline) ?? r.get(notice.noticeDate)
    const days = r.law(ANNUAL_FEE_DAYS, on).value
    const printed = r.maybe(notice.statedDue)
    if (printed !== undefined && printed < on) return unsettled('dueBeforeNotice', RULE)
    if (days === AS_PRINTED && printed === undefined) return unsettled('olderNotice', RULE)
    const counted = days === AS_PRINTED ? printed! : addDays(on, days)
    const raw = printed === undefined ? counted : earlier(printed, counted)
    const fee = r.law(ANNUAL_FEE, on).value
    return deadline({
      raw, due: raw, say: say('asylum.annualFee.deadline', { due: onDay(raw) }),
      steps: () => lines(
        days === AS_PRINTED ? say('asylum.annualFee.step.asPrinted') : say('asylum.annualFee.step.counted', { on: onDay(on), days: { days }, counted: onDay(counted) }),
        printed !== undefined && printed < counted ? say('asylum.annualFee.step.printedSooner', { printed: onDay(printed) }) : undefined,
        printed !== undefined && printed > counted ? say('asylum.annualFee.warning.printedLater', { printed: onDay(printed) }) : undefined,
        ...closedSteps(raw),
        say('asylum.annualFee.step.online'),
        fee === AS_PRINTED ? say('asylum.annualFee.step.feeUnknown') : say('asylum.annualFee.step.fee', { fee }),
        say('asylum.annualFee.step.lost'), say('asylum.annualFee.step.court'),
      ),
    })
  },
})
