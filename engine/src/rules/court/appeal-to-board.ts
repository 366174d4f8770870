import { type Day, addDays, later } from '../../base/day.ts'
import { order } from '../../facts/keys.ts'
import { deadline, notApplicable, onDay, otherKind, quietly, say } from '../answers.ts'
import { rollSteps, rollWith } from '../calendar/roll-with.ts'
import { appealDays, observedDays } from '../readings.ts'
import type { Deadline, NotApplicable, Say } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './appeal-to-board.examples.ts'
import { decidedByBoard } from './decided-by-board.ts'
import { AMENDED_APPEAL_DAYS, APPEAL_DAYS } from './numbers.ts'
import { actByPrinted } from './printed-day.ts'

const WAIVED = cite('8 CFR 1003.3(a)(1)')
const FILED = cite('8 CFR 1003.38(b)')
const BOARD_DECIDED = quietly('boardDecided')
const NO_DIRECT_APPEAL = cite('8 USC 1229a(b)(5)(C)')

/**
 * Last day for the Board to receive an appeal from an immigration judge (EOIR-1). The days count from an oral
 * decision, or from the day a written one was mailed or sent electronically. For decisions from 2026-03-09 on, two
 * texts compete (30 or 10 days), except where asylum was decided on its merits. Once the Board has decided, its own
 * decision is what counts.
 */
export const appealToBoard = rule({
  id: 'court/appeal-to-board', rulebook: 'EOIR-1', per: 'order', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [
    cite('8 CFR 1003.38(b), (c)'), cite('8 CFR 1240.15'), cite('BIA Practice Manual 4.5', 'official'),
    cite('91 FR (Feb. 6, 2026), FR Doc. 2026-02326, eff. Mar. 9, 2026', 'official'),
    cite('Amica Center v. EOIR (D.D.C. Mar. 8, 2026)', 'secondary'),
  ],
  staleAfter: STALE.volatile, readings: [appealDays, observedDays], law: [APPEAL_DAYS, AMENDED_APPEAL_DAYS],
  radar: ['bia-ten-days', 'bia-vacatur', 'bia-cfr-text', 'bia-briefing'], examples,
  eval(r) {
    const type = r.get(order.type)
    if (type === 'in-absentia') return notApplicable('inAbsentia', NO_DIRECT_APPEAL)
    // Voluntary departure is granted by a judge's decision, which can be appealed like any other.
    if (type !== 'ij' && type !== 'voluntary-departure') return otherKind()
    // Given up and filed: no line says which of the two is right, so nothing is told as if it were.
    const told = r.except(() => stillToFile(r), [
      { when: () => r.maybe(order.appealWaived) === true, then: () => notApplicable('waived', WAIVED), authority: WAIVED },
      { when: () => r.maybe(order.appealFiled) === true, then: () => notApplicable('appealed'), authority: FILED },
    ])
    const on = told.kind === 'Unsettled' ? (r.maybe(order.date) ?? r.maybe(order.served)) : undefined
    return on !== undefined && decidedByBoard(r, on) ? BOARD_DECIDED : told
  },
})

function stillToFile(r: Reader): Deadline | NotApplicable {
  const { trigger, issued, step } = startOf(r)
  if (decidedByBoard(r, trigger)) return BOARD_DECIDED
  const days = daysFor(r, issued)
  const raw = addDays(trigger, days)
  const due = rollWith(r, raw)
  const printed = r.maybe(order.statedAppealDue)
  const last = deadline({
    raw, due, say: say('court.appealToBoard.deadline', { due: onDay(due) }),
    steps: () => [
      step, say('court.appealToBoard.step.counted', { days: { days }, raw: onDay(raw) }), ...rollSteps(raw, due),
      say('court.appealToBoard.step.received'), ...printedStep(printed, due),
    ],
  })
  return actByPrinted(last, printed, trigger)
}

interface Start {
  readonly trigger: Day
  /** The latest day that may count as the day of the decision: decides which texts apply. */
  readonly issued: Day
  readonly step: Say
}

/**
 * The day 0. Where the papers do not say how the decision was given, the day of the order itself: an appeal counted
 * from it is never too late.
 */
function startOf(r: Reader): Start {
  const by = r.maybe(order.servedBy)
  if (by === 'oral') {
    const on = r.get(order.date)
    return { trigger: on, issued: on, step: say('court.appealToBoard.step.oral', { on: onDay(on) }) }
  }
  const served = r.maybe(order.served)
  if (by !== undefined && served !== undefined) {
    return { trigger: served, issued: served, step: say('court.appealToBoard.step.served', { on: onDay(served) }) }
  }
  const on = r.maybe(order.date) ?? served ?? r.get(order.date)
  return { trigger: on, issued: later(on, served ?? on), step: say('court.appealToBoard.step.orderDay', { on: onDay(on) }) }
}

/** The two texts on the day of the decision. Where they agree, and for asylum decided on its merits, nothing is asked. */
function daysFor(r: Reader, issued: Day): number {
  const days = r.law(APPEAL_DAYS, issued).value
  const amended = r.law(AMENDED_APPEAL_DAYS, issued).value
  if (amended === days || r.maybe(order.asylumThirtyDayClass) === true) return days
  return r.reading(appealDays) === 'thirty-days' ? days : amended
}

/** The day printed on the decision, beside ours. */
function printedStep(printed: Day | undefined, due: Day): readonly Say[] {
  if (printed === undefined) return []
  if (printed === due) return [say('court.appealToBoard.step.printedSame', { printed: onDay(printed) })]
  return [say('court.appealToBoard.warning.printedDiffers', { printed: onDay(printed), due: onDay(due) })]
}
