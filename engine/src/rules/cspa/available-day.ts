import type { Day } from '../../base/day.ts'
import { child } from '../../facts/keys.ts'
import { notApplicable, onDay, otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './available-day.examples.ts'
import { CHART_BY_FILING } from './numbers.ts'
import { end, isAnswer } from './petition-of.ts'
import { availableTo, soughtDay } from './seeking.ts'
import { countingSpan } from './spans.ts'

/**
 * The day a visa became available, as it counts for one child (CSPA-1, CSPA-2). Where the visa stopped being available
 * within a year and nothing had been filed for the child, the day is the next on which it was available again.
 */
export const availableDay = rule<Value<Day>>({
  id: 'cspa/available-day', rulebook: 'CSPA-2', per: 'child', kind: 'Value', safe: 'none',
  authority: [cite('INA 203(h)(1)(A), 8 USC 1153(h)(1)(A)'), cite('USCIS Policy Manual vol. 7 part A ch. 7', 'secondary')],
  staleAfter: STALE.policy, law: [CHART_BY_FILING], radar: ['cspa-chart'], examples,
  eval(r) {
    const relation = r.maybe(child.relation)
    if (relation !== 'of-resident' && relation !== 'derivative') return otherKind()
    const spans = availableTo(r)
    if (!isAnswer(spans)) return end(spans)
    const span = countingSpan(spans.value, soughtDay(r))
    if (span === undefined) return notApplicable('stopped')
    const isAnew = span !== spans.value[0]
    return value(span.from, {
      say: say('cspa.availableDay.value', { value: onDay(span.from) }),
      steps: isAnew ? [say('cspa.availableDay.step.anew', { first: onDay(spans.value[0]!.from), value: onDay(span.from) })] : undefined,
    })
  },
})
