import { addDays } from '../../base/day.ts'
import { order } from '../../facts/keys.ts'
import { deadline, onDay, otherKind, say } from '../answers.ts'
import { rollSteps, rollWith } from '../calendar/roll-with.ts'
import { observedDays } from '../readings.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './in-absentia-motion.examples.ts'
import { IN_ABSENTIA_DAYS } from './numbers.ts'

/**
 * Last day to ask the judge to undo an order made because the holder was not at the hearing, for exceptional
 * circumstances (EOIR-3). Without notice of the hearing, or in custody, there is no last day: a step says so.
 */
export const inAbsentiaMotion = rule({
  id: 'court/in-absentia-motion', rulebook: 'EOIR-3', per: 'order', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [
    cite('8 USC 1229a(b)(5)(C)(i)'), cite('8 CFR 1003.23(b)(4)(ii)'), cite('8 USC 1229a(e)(1)'),
    cite('Campos-Chaves v. Garland, 602 U.S. 447 (2024)'),
  ],
  staleAfter: STALE.volatile, readings: [observedDays], law: [IN_ABSENTIA_DAYS], radar: ['motions-amended', 'weekend-rule'], examples,
  eval(r) {
    if (r.get(order.type) !== 'in-absentia') return otherKind()
    const ordered = r.get(order.date)
    const days = r.law(IN_ABSENTIA_DAYS, ordered).value
    const raw = addDays(ordered, days)
    const due = rollWith(r, raw)
    return deadline({
      raw, due, say: say('court.inAbsentiaMotion.deadline', { due: onDay(due) }),
      steps: () => [
        say('court.inAbsentiaMotion.step.counted', { ordered: onDay(ordered), days: { days }, raw: onDay(raw) }), ...rollSteps(raw, due),
        say('court.inAbsentiaMotion.step.anyTime'), say('court.inAbsentiaMotion.step.oneMotion'),
      ],
    })
  },
})
