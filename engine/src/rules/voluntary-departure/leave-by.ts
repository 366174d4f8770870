import { isClosed, roll } from '../../base/calendar.ts'
import { type Day, addDays } from '../../base/day.ts'
import { grant } from '../../facts/keys.ts'
import { deadline, lines, notApplicable, onDay, otherKind, say, unsettled } from '../answers.ts'
import { closedSteps, rollSteps, rollWith } from '../calendar/roll-with.ts'
import { answersOf } from '../each.ts'
import { observedDays } from '../readings.ts'
import type { Deadline, NotApplicable, Say } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { boardOrderDay } from '../unlawful-presence/picks.ts'
import { appealedOrderDay } from './appealed-order-day.ts'
import { type CountedDays, type GrantedBy, daysGiven } from './days-given.ts'
import { examples } from './leave-by.examples.ts'
import { DAYS_AT_END, DAYS_BEFORE_END } from './numbers.ts'
import { roll120 } from './readings.ts'

const STARTS_AGAIN = cite('8 CFR 1240.26(c)(3)(ii), (f)')

/**
 * Last day to leave with voluntary departure (VD-1): the days given, never more than the law allows. A last day printed
 * on the order controls where it is sooner. Missing it brings a fine and ten years without most ways to stay.
 */
export const leaveBy = rule<Deadline>({
  id: 'voluntary-departure/leave-by', rulebook: 'VD-1', per: 'grant', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [
    cite('INA 240B(a)(2)(A), (b)(2)'), cite('8 CFR 240.25', 'official'), cite('8 CFR 1240.26', 'official'), STARTS_AGAIN,
    cite('Monsalvo Velázquez v. Bondi, No. 23-929 (U.S. Apr. 22, 2025)', 'official'),
  ],
  staleAfter: STALE.settled, readings: [roll120, observedDays], law: [DAYS_BEFORE_END, DAYS_AT_END], radar: ['weekend-rule'], examples,
  eval(r) {
    if (r.maybe(grant.kind) !== 'voluntary-departure') return otherKind()
    const from = r.get(grant.from)
    const by = r.maybe(grant.by)
    const waiting = beforeTheBoard(r, from, by)
    if (waiting) return waiting
    const printed = r.maybe(grant.to)
    if (printed !== undefined && printed < from) return unsettled('printedBeforeGrant')
    return lastDay(r, from, by, printed)
  },
})

/** While the Board decides, the days do not run; its decision says whether they start again. */
function beforeTheBoard(r: Reader, from: Day, by: GrantedBy): NotApplicable | undefined {
  if (by === 'dhs' || by === 'board') return undefined
  if (answersOf(r.each(boardOrderDay)).some((decided) => decided.value > from)) return notApplicable('boardDecided', STARTS_AGAIN)
  return answersOf(r.each(appealedOrderDay)).some((appealed) => appealed.value === from) ? notApplicable('appealPending', STARTS_AGAIN) : undefined
}

function lastDay(r: Reader, from: Day, by: GrantedBy, printed: Day | undefined): Deadline {
  const given = daysGiven(r, from, by, printed)
  const counted = addDays(from, given.days)
  const sooner = printed !== undefined && printed < counted
  const raw = sooner ? printed : counted
  const due = sooner || !given.isPeriod || !moves(r, raw, by, printed) ? raw : rollWith(r, raw)
  return deadline({
    raw, due, say: say('voluntaryDeparture.leaveBy.deadline', { due: onDay(due) }),
    steps: lines(
      say('voluntaryDeparture.leaveBy.step.given', { from: onDay(from) }), ...countedSteps(given, counted), printedStep(printed, counted, due),
      ...(due === raw ? closedSteps(raw) : rollSteps(raw, due)),
      by === undefined && due === raw && isClosed(raw) ? say('voluntaryDeparture.leaveBy.step.notKnownWho') : undefined,
      leftStep(r, from, due), say('voluntaryDeparture.leaveBy.step.failure'),
      by === 'dhs' ? undefined : say('voluntaryDeparture.leaveBy.warning.filingEndsIt'),
    ),
  })
}

/**
 * Does a last day on a closed day move? Where who gave it is not known, only if the paper itself prints the day it would
 * move to; else the sooner day, which is right either way.
 */
function moves(r: Reader, raw: Day, by: GrantedBy, printed: Day | undefined): boolean {
  if (!isClosed(raw)) return false
  if (by === undefined) return printed === roll(raw)
  return by === 'judge-at-end' || by === 'board' || r.reading(roll120) === 'rolls'
}

const countedSteps = ({ days, asked }: CountedDays, counted: Day): readonly Say[] =>
  asked === undefined ? [] : [
    asked > days
      ? say('voluntaryDeparture.leaveBy.step.capped', { asked: { days: asked }, days: { days }, counted: onDay(counted) })
      : say('voluntaryDeparture.leaveBy.step.counted', { days: { days }, counted: onDay(counted) }),
  ]

/** The last day printed on the order, beside ours. */
function printedStep(printed: Day | undefined, counted: Day, due: Day): Say | undefined {
  if (printed === undefined) return undefined
  if (printed < counted) return say('voluntaryDeparture.leaveBy.step.printedSooner', { printed: onDay(printed), counted: onDay(counted) })
  return printed === counted || printed === due
    ? say('voluntaryDeparture.leaveBy.step.printedSame', { printed: onDay(printed) })
    : say('voluntaryDeparture.leaveBy.warning.printedLater', { printed: onDay(printed), due: onDay(due) })
}

function leftStep(r: Reader, from: Day, due: Day): Say | undefined {
  const left = r.maybe(grant.leftOn)
  if (left === undefined || left < from) return undefined
  return say(left <= due ? 'voluntaryDeparture.leaveBy.step.leftInTime' : 'voluntaryDeparture.leaveBy.warning.leftLate', { left: onDay(left) })
}
