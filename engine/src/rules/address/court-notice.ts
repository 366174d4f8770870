import { type Day, addDays, earlier } from '../../base/day.ts'
import { countWorkingDays } from '../../base/calendar.ts'
import { nta } from '../../facts/keys.ts'
import { deadline, onDay, otherKind, say } from '../answers.ts'
import { closedSteps } from '../calendar/roll-with.ts'
import { hearingDay } from '../court/hearing.ts'
import { observedDays } from '../readings.ts'
import type { Deadline, Say } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './court-notice.examples.ts'
import { moveOf } from './move-of.ts'
import { COURT_MOVE_DAYS } from './numbers.ts'
import { courtDecisionDay } from './picks.ts'
import { fiveDays } from './readings.ts'

/**
 * Last day to tell the immigration court, or the Board, of a move (ADDR-2, form EOIR-33): five days after it. Two
 * texts differ on whether all days count or working days only. Calendar days never roll here: nothing says they do.
 * Asked only where a case is, or was, in court when the holder moved.
 */
export const courtNotice = rule<Deadline>({
  id: 'address/court-notice', rulebook: 'ADDR-2', per: 'residence', kind: 'Deadline', safe: 'earliest',
  authority: [cite('8 CFR 1003.15(d)(2)', 'official'), cite('8 CFR 1003.38(e)', 'official'), cite('EOIR Policy Manual App. C', 'official'), cite('Form EOIR-33')],
  staleAfter: STALE.policy, readings: [fiveDays, observedDays], law: [COURT_MOVE_DAYS], examples,
  eval(r) {
    const from = moveOf(r)
    if (typeof from !== 'number') return from
    if (!isInCourt(r, from)) return otherKind()
    const days = r.law(COURT_MOVE_DAYS, from).value
    const calendar = addDays(from, days)
    const isCalendar = calendar === countWorkingDays(from, days) || r.reading(fiveDays) === 'calendar'
    const raw = isCalendar ? calendar : workingDays(r, from, days)
    return deadline({
      raw, due: raw, say: say('address.courtNotice.deadline', { due: onDay(raw) }),
      steps: [
        say(isCalendar ? 'address.courtNotice.step.calendar' : 'address.courtNotice.step.working', { from: onDay(from), days, raw: onDay(raw) }),
        ...closedSteps(raw), ...notYetFiled(r), say('address.courtNotice.step.where'),
      ],
    })
  },
})

/** The `n`th working day, asking how observed holidays count only where that changes the day. */
function workingDays(r: Reader, from: Day, n: number): Day {
  const closed = countWorkingDays(from, n, 'closed')
  const open = countWorkingDays(from, n, 'open')
  return closed === open || r.reading(observedDays) === 'closed' ? closed : open
}

/** Was there a case when the holder moved: a Notice to Appear given or filed by then, or a hearing or a judge's decision. */
function isInCourt(r: Reader, from: Day): boolean {
  const served = r.maybe(nta.servedDate)
  const filed = r.maybe(nta.filedWithCourtDate)
  const began = served === undefined ? filed : filed === undefined ? served : earlier(served, filed)
  if (began !== undefined) return began <= from
  return r.each(hearingDay).length > 0 || r.each(courtDecisionDay).some((x) => x.result.kind !== 'NotApplicable')
}

/** A notice given to the holder that is not known to be with the court yet. */
const notYetFiled = (r: Reader): readonly Say[] =>
  r.maybe(nta.servedDate) !== undefined && r.maybe(nta.filedWithCourtDate) === undefined ? [say('address.courtNotice.step.notYetFiled')] : []
