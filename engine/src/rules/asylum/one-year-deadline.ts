import { type Day, addDays, addYears, day, later } from '../../base/day.ts'
import { isClosed } from '../../base/calendar.ts'
import { holder } from '../../facts/keys.ts'
import { deadline, notApplicable, onDay, quietly, say } from '../answers.ts'
import { closedSteps, rollSteps, rollWith } from '../calendar/roll-with.ts'
import { firstAskedOnline } from '../derived/first-asked-online.ts'
import { firstAsylumFiling } from '../derived/first-asylum-filing.ts'
import { lastArrival } from '../derived/last-arrival.ts'
import { feb29Anniversary, observedDays, onlineRoll, yearEnd } from '../readings.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { isResidentNow } from '../unlawful-presence/resident-now.ts'
import { YEARS_TO_ASK, YEAR_STARTS_NO_EARLIER } from './numbers.ts'
import { examples } from './one-year-deadline.examples.ts'

const UNACCOMPANIED_CHILD = cite('8 USC 1158(a)(2)(E)')

/**
 * Last day to ask for asylum: one year after the last arrival, which is day 0 (ASY-1). For an application sent by
 * mail, being on time by its mailing day is the business of one-year-timely. Residents who never asked are left alone.
 */
export const oneYearDeadline = rule({
  id: 'asylum/one-year-deadline', rulebook: 'ASY-1', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [
    cite('8 USC 1158(a)(2)(B)'), cite('8 CFR 208.4(a)(2)(ii)'), cite('8 CFR 1208.4(a)(2)(ii)', 'official'),
    cite('Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009)', 'official'), UNACCOMPANIED_CHILD,
  ],
  effective: [day('1998-04-01'), null], staleAfter: STALE.volatile,
  readings: [yearEnd, feb29Anniversary, observedDays, onlineRoll], law: [YEARS_TO_ASK], radar: ['weekend-rule'], examples,
  eval(r) {
    if (r.maybe(holder.unaccompaniedChild) === true) return notApplicable('unaccompaniedChild', UNACCOMPANIED_CHILD)
    // Residents who never asked for asylum have no such question.
    if (isResidentNow(r) && r.result(firstAsylumFiling).kind === 'NotApplicable') return quietly('resident')
    const arrived = r.use(lastArrival)
    const start = later(arrived, YEAR_STARTS_NO_EARLIER)
    const raw = oneYearAfter(r, start)
    const rolls = !isClosed(raw) || !askedOnline(r) || r.reading(onlineRoll) === 'regulation-rolls'
    const due = rolls ? rollWith(r, raw) : raw
    // What the papers show was done, if anything; whether it was on time is one-year-timely's answer.
    const asked = r.result(firstAsylumFiling)
    return deadline({
      raw, due, say: say('asylum.oneYearDeadline.deadline', { due: onDay(due) }),
      steps: () => [
        say('asylum.oneYearDeadline.step.arrival', { arrived: onDay(arrived) }),
        ...(start === arrived ? [] : [say('asylum.oneYearDeadline.step.notBefore1997', { start: onDay(start) })]),
        say('asylum.oneYearDeadline.step.oneYear', { start: onDay(start), raw: onDay(raw) }),
        ...(rolls ? rollSteps(raw, due) : [...closedSteps(raw), say('asylum.oneYearDeadline.step.online')]),
        ...(asked.kind === 'Value' ? [say('asylum.oneYearDeadline.step.asked', { received: onDay(asked.value) })] : []),
      ],
    })
  },
})

/** The anniversary. The two readings of "one year" are asked only where they differ: around 28 and 29 February. */
function oneYearAfter(r: Reader, start: Day): Day {
  const years = r.law(YEARS_TO_ASK, start).value
  const anniversary = addYears(start, years, 'feb-28')
  // Only 29 February has two anniversaries.
  if (addYears(start, years, 'mar-1') !== anniversary) return r.reading(feb29Anniversary) === 'feb-28' ? anniversary : addYears(start, years, 'mar-1')
  // The full span runs from the day after through the eve of that day's anniversary; 29 February's is 1 March.
  const span = addDays(addYears(addDays(start, 1), years, 'mar-1'), -1)
  return anniversary === span || r.reading(yearEnd) === 'anniversary' ? anniversary : span
}

const askedOnline = (r: Reader): boolean =>
  r.each(firstAskedOnline).some(({ result }) => result.kind === 'Value' && result.value)
