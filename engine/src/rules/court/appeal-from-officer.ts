import { type Day, addDays } from '../../base/day.ts'
import { notice } from '../../facts/keys.ts'
import { deadline, onDay, otherKind, say } from '../answers.ts'
import { rollSteps, rollWith } from '../calendar/roll-with.ts'
import { formNumber } from '../derived/forms.ts'
import { observedDays } from '../readings.ts'
import type { Deadline, Say } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { serviceDay } from '../uscis/service-day.ts'
import { examples } from './appeal-from-officer.examples.ts'
import { OFFICER_APPEAL_DAYS, OFFICER_MAIL_DAYS, OFFICER_REVOCATION_DAYS } from './numbers.ts'
import { actByPrinted } from './printed-day.ts'
import { officerMail } from './readings.ts'

/**
 * Last day for USCIS to receive an appeal to the Board (EOIR-29) of a denied family petition, or of one whose approval
 * was taken back (EOIR-1, USC-2). The one who petitioned appeals. Other forms are appealed elsewhere.
 */
export const appealFromOfficer = rule<Deadline>({
  id: 'court/appeal-from-officer', rulebook: 'EOIR-1', per: 'notice', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [
    cite('8 CFR 1003.1(b)(5)'), cite('8 CFR 1003.3(a)(2)'), cite('8 CFR 205.2(d)', 'official'), cite('8 CFR 103.8(b)', 'official'),
    cite('Form EOIR-29 instructions', 'secondary'),
  ],
  staleAfter: STALE.volatile, readings: [observedDays, officerMail], law: [OFFICER_APPEAL_DAYS, OFFICER_REVOCATION_DAYS, OFFICER_MAIL_DAYS], examples,
  eval(r) {
    const type = r.maybe(notice.type)
    if (type !== 'denial' && type !== 'revocation') return otherKind()
    if (formNumber(r.maybe(notice.form)) !== '130') return otherKind()
    const served = r.use(serviceDay)
    const days = r.law(type === 'denial' ? OFFICER_APPEAL_DAYS : OFFICER_REVOCATION_DAYS, served).value
    const { more, step } = mailDays(r, served)
    const raw = addDays(served, days + more)
    const due = rollWith(r, raw)
    const printed = r.maybe(notice.statedDue)
    const last = deadline({
      raw, due, say: say('court.appealFromOfficer.deadline', { due: onDay(due) }),
      steps: [
        say('court.appealFromOfficer.step.served', { served: onDay(served), days: { days } }), step,
        ...(type === 'revocation' ? [say('court.appealFromOfficer.step.revocation')] : []),
        ...rollSteps(raw, due), ...printedStep(printed, due), say('court.appealFromOfficer.step.received'),
      ],
    })
    return actByPrinted(last, printed, served)
  },
})

/** Days added for the mail: only where the notice says that it came by mail, and not by all texts even then. */
function mailDays(r: Reader, served: Day): { more: number; step: Say } {
  if (r.maybe(notice.service) !== 'mail') return { more: 0, step: say('court.appealFromOfficer.step.notByMail') }
  const { value: days } = r.law(OFFICER_MAIL_DAYS, served)
  return r.reading(officerMail) === 'adds-three-days'
    ? { more: days, step: say('court.appealFromOfficer.step.mail', { days: { days } }) }
    : { more: 0, step: say('court.appealFromOfficer.step.fromMailing') }
}

/** The day printed on the notice, beside ours. */
function printedStep(printed: Day | undefined, due: Day): readonly Say[] {
  if (printed === undefined || printed === due) return []
  return [say('court.appealFromOfficer.warning.printedDiffers', { printed: onDay(printed), due: onDay(due) })]
}
