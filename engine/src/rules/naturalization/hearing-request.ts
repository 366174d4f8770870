import { addDays, earlier } from '../../base/day.ts'
import { notice } from '../../facts/keys.ts'
import { deadline, lines, onDay, otherKind, say, unsettled } from '../answers.ts'
import { closedSteps, rollSteps, rollWith } from '../calendar/roll-with.ts'
import { observedDays } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { MAIL_DAYS } from '../uscis/numbers.ts'
import { serviceDay } from '../uscis/service-day.ts'
import { isCitizenshipForm } from './application.ts'
import { examples } from './hearing-request.examples.ts'
import { HEARING_DAYS } from './numbers.ts'

const HEARING = cite('INA 336(a); 8 CFR 336.2')

/**
 * Last day for USCIS to receive the request for a hearing (N-336) after citizenship was denied (NAT-6): 30 days from
 * the day the denial counts from, three more when it came by mail. A sooner day printed on the notice controls. Only
 * a request on paper gets the next business day.
 */
export const hearingRequest = rule({
  id: 'naturalization/hearing-request', rulebook: 'NAT-6', per: 'notice', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [HEARING, cite('8 CFR 103.8(b)', 'official'), cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary')],
  staleAfter: STALE.policy, readings: [observedDays], law: [HEARING_DAYS, MAIL_DAYS], examples,
  eval(r) {
    if (r.maybe(notice.type) !== 'denial' || !isCitizenshipForm(r.maybe(notice.form))) return otherKind()
    const served = r.use(serviceDay)
    const days = r.law(HEARING_DAYS, served).value
    const mail = r.maybe(notice.service) === 'mail' ? r.law(MAIL_DAYS, served).value : 0
    const counted = addDays(served, days + mail)
    const printed = r.maybe(notice.statedDue)
    if (printed !== undefined && printed < served) return unsettled('dueBeforeNotice', HEARING)
    const raw = printed === undefined ? counted : earlier(printed, counted)
    const rolls = r.maybe(notice.answerChannel) !== 'online'
    const due = rolls ? rollWith(r, raw) : raw
    return deadline({
      raw, due, say: say('naturalization.hearingRequest.deadline', { due: onDay(due) }),
      steps: () => lines(
        say('naturalization.hearingRequest.step.counted', { served: onDay(served), days: { days }, counted: onDay(addDays(served, days)) }),
        mail > 0 ? say('naturalization.hearingRequest.step.mail', { days: { days: mail }, counted: onDay(counted) }) : undefined,
        printed !== undefined && printed < counted ? say('naturalization.hearingRequest.step.printedSooner', { printed: onDay(printed) }) : undefined,
        printed !== undefined && printed > counted ? say('naturalization.hearingRequest.warning.printedLater', { printed: onDay(printed) }) : undefined,
        ...(rolls ? rollSteps(raw, due) : closedSteps(raw)),
        say('naturalization.hearingRequest.step.received'),
      ),
    })
  },
})
