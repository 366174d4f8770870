import { type Day, addDays } from '../../base/day.ts'
import { notice } from '../../facts/keys.ts'
import { deadline, lines, notApplicable, onDay, otherKind, say } from '../answers.ts'
import { closedSteps, onPaperOnlySteps, rollSteps, rollWith } from '../calendar/roll-with.ts'
import { formNumber } from '../derived/forms.ts'
import { observedDays } from '../readings.ts'
import type { Say } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './appeal-or-motion.examples.ts'
import { APPEAL_DAYS, MAIL_DAYS, REVOCATION_APPEAL_DAYS } from './numbers.ts'
import { serviceDay } from './service-day.ts'

const ASYLUM = cite('8 CFR 208.14(c)')
const AFTER_HEARING = cite('8 USC 1421(c); 8 CFR 336.9')
/** Naturalization has a hearing instead, with its own rule. */
const NATURALIZATION = /^\s*N[-\s]?(400|336)\b/i

/**
 * Last day for USCIS to receive an appeal of its decision, or a motion that asks it to look again (USC-2): 30 days
 * after a denial, 15 after the approval of a petition is taken back, three more when the notice came by mail. The
 * notice says whether the decision can be appealed at all. A day or a number of days printed on it wins when sooner.
 */
export const appealOrMotion = rule({
  id: 'uscis/appeal-or-motion', rulebook: 'USC-2', per: 'notice', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [
    cite('Form I-290B instructions (8 CFR 103.3(a)(2), 103.5(a)(1), 205.2(d))', 'official'), cite('8 CFR 103.8(b)', 'official'),
    cite('8 CFR 1003.1(b)(5)'), cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary'),
  ],
  staleAfter: STALE.policy, readings: [observedDays], law: [APPEAL_DAYS, REVOCATION_APPEAL_DAYS, MAIL_DAYS], examples,
  eval(r) {
    // Of a notice of an unknown kind, the rule about answers asks for the kind.
    const type = r.maybe(notice.type)
    if (type !== 'denial' && type !== 'revocation') return otherKind()
    const form = r.maybe(notice.form)
    const naturalization = form === undefined ? undefined : NATURALIZATION.exec(form)?.[1]
    if (naturalization === '400') return otherKind()
    if (naturalization === '336') return notApplicable('afterHearing', AFTER_HEARING)
    const number = formNumber(form)
    const isFamilyPetition = number === '130'
    // Its appeal goes to the Board and has a rule of its own; of a denial, what is left here is the motion.
    if (isFamilyPetition && type === 'revocation') return otherKind()
    if (number === '589') return notApplicable('asylum', ASYLUM)
    const served = r.use(serviceDay)
    const { days, step } = daysFor(r, type, served)
    const mailDays = r.maybe(notice.service) === 'mail' ? r.law(MAIL_DAYS, served).value : 0
    const counted = addDays(served, days + mailDays)
    const printed = r.maybe(notice.statedDue)
    const raw = printed !== undefined && printed < counted ? printed : counted
    const channel = r.maybe(notice.answerChannel)
    const rolls = channel !== 'online'
    const due = rolls ? rollWith(r, raw) : raw
    return deadline({
      raw, due, say: say(isFamilyPetition ? 'uscis.appealOrMotion.deadlineMotion' : 'uscis.appealOrMotion.deadline', { due: onDay(due) }),
      steps: () => lines(
        say('uscis.appealOrMotion.step.served', { served: onDay(served) }), step,
        mailDays > 0 ? say('uscis.appealOrMotion.step.mail', { days: { days: mailDays } }) : say('uscis.appealOrMotion.step.notByMail'),
        printedStep(printed, counted),
        ...(rolls ? rollSteps(raw, due) : closedSteps(raw)), ...onPaperOnlySteps(raw, due, channel),
        say('uscis.appealOrMotion.step.received'),
        say(isFamilyPetition ? 'uscis.appealOrMotion.step.toBoard' : number === '360' ? 'uscis.appealOrMotion.step.toBoardIfWidow' : 'uscis.appealOrMotion.step.form'),
        say('uscis.appealOrMotion.step.late'),
      ),
    })
  },
})

/** The days of the law, or fewer when the notice prints fewer. */
function daysFor(r: Reader, type: 'denial' | 'revocation', served: Day): { readonly days: number; readonly step: Say } {
  const byLaw = r.law(type === 'revocation' ? REVOCATION_APPEAL_DAYS : APPEAL_DAYS, served).value
  const stated = r.maybe(notice.statedDays)
  if (stated !== undefined && stated < byLaw) return { days: stated, step: say('uscis.appealOrMotion.step.stated', { days: { days: stated }, byLaw: { days: byLaw } }) }
  return { days: byLaw, step: say(`uscis.appealOrMotion.step.${type}`, { days: { days: byLaw } }) }
}

function printedStep(printed: Day | undefined, counted: Day): Say | undefined {
  if (printed === undefined) return undefined
  if (printed === counted) return say('uscis.appealOrMotion.step.printedSame', { printed: onDay(printed) })
  return say(`uscis.appealOrMotion.${printed < counted ? 'step.printedSooner' : 'warning.printedLater'}`, { printed: onDay(printed), counted: onDay(counted) })
}
