import { type Day, addDays } from '../../base/day.ts'
import { isClosed } from '../../base/calendar.ts'
import { holder } from '../../facts/keys.ts'
import { deadline, notApplicable, onDay, say } from '../answers.ts'
import { closedSteps, rollSteps, rollWith } from '../calendar/roll-with.ts'
import { lastArrival } from '../derived/last-arrival.ts'
import { answersOf } from '../each.ts'
import { observedDays } from '../readings.ts'
import type { Deadline } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { moveOf } from './move-of.ts'
import { MOVE_DAYS } from './numbers.ts'
import { exemptArrival } from './picks.ts'
import { moveRoll } from './readings.ts'
import { examples } from './uscis-notice.examples.ts'

const EXEMPT = cite('8 CFR 265.1; INA 265')

/** Last day to tell USCIS of a move (ADDR-1, form AR-11): ten days after it. Whether a closed last day rolls is a reading. */
export const uscisNotice = rule<Deadline>({
  id: 'address/uscis-notice', rulebook: 'ADDR-1', per: 'residence', kind: 'Deadline', safe: 'earliest',
  authority: [cite('INA 265(a), 8 USC 1305(a)'), cite('8 CFR 265.1'), cite('8 CFR 1.2')],
  staleAfter: STALE.policy, readings: [moveRoll, observedDays], law: [MOVE_DAYS], examples,
  eval(r) {
    const from = moveOf(r)
    if (typeof from !== 'number') return from
    return r.except(() => tenDays(r, from), [{ when: () => isExempt(r), then: () => notApplicable('exempt', EXEMPT), authority: EXEMPT }])
  },
})

function tenDays(r: Reader, from: Day): Deadline {
  const days = r.law(MOVE_DAYS, from).value
  const raw = addDays(from, days)
  const rolls = isClosed(raw) && r.reading(moveRoll) === 'rolls'
  const due = rolls ? rollWith(r, raw) : raw
  return deadline({
    raw, due, say: say('address.uscisNotice.deadline', { due: onDay(due) }),
    steps: [
      say('address.uscisNotice.step.counted', { from: onDay(from), days: { days }, raw: onDay(raw) }),
      ...(rolls ? rollSteps(raw, due) : closedSteps(raw)),
      say('address.uscisNotice.step.everyCase'),
    ],
  })
}

/** Came last as a diplomat, for an international organization, or without a visa, and has not become a resident since. */
function isExempt(r: Reader): boolean {
  const exempt = answersOf(r.each(exemptArrival))
  if (exempt.length === 0 || r.maybe(holder.residentSince) !== undefined) return false
  const last = r.result(lastArrival)
  return last.kind === 'Value' && exempt.some((x) => x.value === last.value)
}
