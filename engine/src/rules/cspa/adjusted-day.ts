import { type Day, addDays } from '../../base/day.ts'
import { onDay, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './adjusted-day.examples.ts'
import { availableDay } from './available-day.ts'
import { pendingDays } from './pending-days.ts'
import { end, isAnswer, ofPetition } from './petition-of.ts'

/** The day whose age is a child's adjusted age (CSPA-1): a visa became available, less the days the petition was pending. */
export const adjustedDay = rule<Value<Day>>({
  id: 'cspa/adjusted-day', rulebook: 'CSPA-1', per: 'child', kind: 'Value', safe: 'none',
  authority: [cite('INA 203(h)(1), 8 USC 1153(h)(1)')], staleAfter: STALE.policy, examples,
  eval(r) {
    const available = r.use(availableDay)
    const pending = ofPetition(r, pendingDays)
    if (!isAnswer(pending)) return end(pending)
    const on = addDays(available, -pending.days)
    return value(on, {
      say: say('cspa.adjustedDay.value', { value: onDay(on) }),
      steps: [say('cspa.adjustedDay.step.less', { available: onDay(available), days: { days: pending.days }, value: onDay(on) })],
    })
  },
})
