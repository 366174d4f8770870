import { type Day, addDays } from '../../base/day.ts'
import { notice } from '../../facts/keys.ts'
import { deadline, onDay, otherKind, say } from '../answers.ts'
import { closedSteps, onPaperOnlySteps, rollSteps, rollWith } from '../calendar/roll-with.ts'
import { formNumber } from '../derived/forms.ts'
import { observedDays } from '../readings.ts'
import type { Deadline, Say } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { MAIL_DAYS, NOID_DAYS_MAX, NOID_DAYS_USUAL, NOIR_DAYS_USUAL, RFE_DAYS_MAX, RFE_DAYS_USUAL, RFE_I539_DAYS_USUAL } from './numbers.ts'
import { examples } from './response-deadline.examples.ts'
import { serviceDay } from './service-day.ts'

/** The notice itself says how long there is; the law only caps it. */
const AS_NOTICED = cite('8 CFR 103.2(b)(8)(iv)')

type Kind = 'rfe' | 'noid' | 'noir'

/**
 * Last day for USCIS to receive the answer to a request for evidence or a notice of intent (USC-1): the days on the
 * notice, never more than the law allows, plus three when it came by mail and its number does not hold them. A due day printed on the notice controls
 * when it is sooner. Only an answer on paper gets the next business day.
 */
export const responseDeadline = rule({
  id: 'uscis/response-deadline', rulebook: 'USC-1', per: 'notice', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [
    AS_NOTICED, cite('8 CFR 103.8(b)', 'official'), cite('USCIS Policy Manual vol. 1 part E ch. 6', 'secondary'),
    cite('USCIS Policy Manual vol. 1 part E ch. 10', 'secondary'), cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary'),
  ],
  staleAfter: STALE.policy, readings: [observedDays],
  law: [RFE_DAYS_MAX, NOID_DAYS_MAX, RFE_DAYS_USUAL, RFE_I539_DAYS_USUAL, NOID_DAYS_USUAL, NOIR_DAYS_USUAL, MAIL_DAYS], examples,
  eval(r) {
    const kind = r.get(notice.type)
    if (kind !== 'rfe' && kind !== 'noid' && kind !== 'noir') return otherKind()
    const served = r.use(serviceDay)
    const mailDays = r.maybe(notice.service) === 'mail' ? r.law(MAIL_DAYS, served).value : 0
    const { days, step, mail } = daysFor(r, kind, served, mailDays)
    const counted = addDays(served, days)
    const printed = r.maybe(notice.statedDue)
    const channel = r.maybe(notice.answerChannel)
    const rolls = channel !== 'online'
    const by = (raw: Day): Deadline => {
      const due = rolls ? rollWith(r, raw) : raw
      return deadline({
        raw, due, say: say('uscis.responseDeadline.deadline', { due: onDay(due) }),
        steps: () => [
          say('uscis.responseDeadline.step.served', { served: onDay(served) }), step,
          mail === 'notByMail' ? say('uscis.responseDeadline.step.notByMail') : say(`uscis.responseDeadline.step.${mail}`, { days: { days: mailDays } }),
          ...printedStep(printed, counted),
          ...(rolls ? rollSteps(raw, due) : closedSteps(raw)), ...onPaperOnlySteps(raw, due, channel),
          say('uscis.responseDeadline.step.received'),
        ],
      })
    }
    return printed === undefined ? by(counted) : r.except(() => by(counted), [{ when: () => printed < counted, then: () => by(printed), authority: AS_NOTICED }])
  },
})

const USUAL = { rfe: RFE_DAYS_USUAL, noid: NOID_DAYS_USUAL, noir: NOIR_DAYS_USUAL } as const

interface Days {
  /** With those for the mail. */
  readonly days: number
  readonly step: Say
  readonly mail: 'mail' | 'mailInside' | 'notByMail'
}

function daysFor(r: Reader, kind: Kind, served: Day, mailDays: number): Days {
  const mail = mailDays > 0 ? 'mail' : 'notByMail'
  const stated = r.maybe(notice.statedDays)
  if (stated === undefined) {
    const isI539 = kind === 'rfe' && formNumber(r.maybe(notice.form)) === '539'
    const days = r.law(isI539 ? RFE_I539_DAYS_USUAL : USUAL[kind], served).value
    return { days: days + mailDays, step: say('uscis.responseDeadline.step.usual', { days: { days } }), mail }
  }
  // No number caps a notice of intent to revoke.
  const most = kind === 'noir' ? stated : r.law(kind === 'rfe' ? RFE_DAYS_MAX : NOID_DAYS_MAX, served).value
  if (stated > most) return { days: most + mailDays, step: say('uscis.responseDeadline.step.capped', { stated: { days: stated }, days: { days: most } }), mail }
  // A notice that prints 33 days means 30 and the three for the mail: three more would be too late.
  const isInside = mailDays > 0 && stated === r.law(kind === 'rfe' ? RFE_I539_DAYS_USUAL : USUAL[kind], served).value + mailDays
  return { days: isInside ? stated : stated + mailDays, step: say('uscis.responseDeadline.step.stated', { days: { days: stated } }), mail: isInside ? 'mailInside' : mail }
}

function printedStep(printed: Day | undefined, counted: Day): readonly Say[] {
  if (printed === undefined) return []
  if (printed === counted) return [say('uscis.responseDeadline.step.printedSame', { printed: onDay(printed) })]
  return printed < counted
    ? [say('uscis.responseDeadline.step.printedSooner', { printed: onDay(printed), counted: onDay(counted) })]
    : [say('uscis.responseDeadline.warning.printedLater', { printed: onDay(printed), counted: onDay(counted) })]
}
