import { type Day, addDays, later } from '../../base/day.ts'
import { program } from '../../facts/keys.ts'
import { lines, notApplicable, onDay, say, window } from '../answers.ts'
import type { NotApplicable, Window } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './grace-after-program.examples.ts'
import { F_GRACE_DAYS, F_GRACE_DAYS_FIXED, F_WITHDRAWAL_DAYS, J_GRACE_DAYS, M_GRACE_DAYS } from './numbers.ts'
import { changedIn } from './opt-items.ts'
import { admissionPeriod } from './readings.ts'
import { trainingAfter } from './training-after.ts'

/**
 * The days to leave, or to change what one does here, after a program of study or exchange, or after the training that
 * followed it (FJ-1). For F-1 programs that end on 2026-09-15 or later two texts compete: 60 days, or the 30 of a rule a
 * court postponed. Where no days are given, the answer is the last day of the program itself. Never rolls.
 */
export const graceAfterProgram = rule<Window>({
  id: 'nonimmigrant/grace-after-program', rulebook: 'FJ-1', per: 'program', kind: 'Window', safe: 'earliest',
  authority: [cite('8 CFR 214.2(f)(5)(iv)'), cite('8 CFR 214.2(j)(1)(ii)'), cite('8 CFR 214.2(m)(5)'), cite("Presidents' Alliance v. DHS, No. 1:26-cv-13799 (D. Mass. Sept. 14, 2026)", 'secondary')],
  staleAfter: STALE.volatile, readings: [admissionPeriod], law: [F_GRACE_DAYS, F_GRACE_DAYS_FIXED, F_WITHDRAWAL_DAYS, J_GRACE_DAYS, M_GRACE_DAYS],
  radar: ['fixed-admission', 'fixed-admission-postponed', 'fixed-admission-appeal'], examples,
  eval(r) {
    const kind = r.get(program.kind)
    const programEnd = r.get(program.endDate)
    const ending = r.maybe(program.ending)
    const end = kind === 'f-1' && (ending === undefined || ending === 'completed') ? endWithTraining(r, programEnd) : programEnd
    if (typeof end !== 'number') return end
    if (changedIn(r, addDays(programEnd, -LAST_YEAR), end) !== undefined) return notApplicable('changedStatus')
    const days = daysFor(r, kind, ending, end)
    const why = say(`nonimmigrant.graceAfterProgram.step.${stepOf(kind, ending)}`, { end: onDay(end), days: { days } })
    const raw = addDays(end, days)
    if (days === 0) return window({ raw: end, due: end, say: say('nonimmigrant.graceAfterProgram.noDays', { raw: onDay(end) }), steps: lines(why, say('nonimmigrant.graceAfterProgram.step.askSchool')) })
    const opens = addDays(end, 1)
    return window({
      opens, raw, due: raw, say: say('nonimmigrant.graceAfterProgram.window', { opens: onDay(opens), raw: onDay(raw) }),
      steps: lines(
        end > programEnd ? say('nonimmigrant.graceAfterProgram.step.training', { programEnd: onDay(programEnd), end: onDay(end) }) : undefined,
        why, ending === undefined ? say('nonimmigrant.graceAfterProgram.step.asPlanned') : undefined, say('nonimmigrant.graceAfterProgram.step.noWork'),
      ),
    })
  },
})

/** Somebody may start to work in another status shortly before the program ends. */
const LAST_YEAR = 365

function endWithTraining(r: Reader, programEnd: Day): Day | NotApplicable {
  const after = trainingAfter(r, programEnd)
  return 'kind' in after ? after : after.reduce<Day>((last, s) => later(last, s.to), programEnd)
}

type Kind = 'f-1' | 'j-1' | 'm-1'
type Ending = 'completed' | 'authorized-withdrawal' | 'violation' | undefined

function daysFor(r: Reader, kind: Kind, ending: Ending, end: Day): number {
  if (ending === 'violation') return 0
  if (ending === 'authorized-withdrawal') return kind === 'f-1' ? r.law(F_WITHDRAWAL_DAYS, end).value : 0
  if (kind !== 'f-1') return r.law(kind === 'j-1' ? J_GRACE_DAYS : M_GRACE_DAYS, end).value
  const usual = r.law(F_GRACE_DAYS, end).value
  const fixed = r.law(F_GRACE_DAYS_FIXED, end).value
  return fixed !== usual && r.reading(admissionPeriod) === 'fixed-30' ? fixed : usual
}

const stepOf = (kind: Kind, ending: Ending): string =>
  ending === 'violation' ? 'violation' : ending !== 'authorized-withdrawal' ? 'counted' : kind === 'f-1' ? 'withdrawal' : 'endedEarly'
