import type { Day } from '../../base/day.ts'
import { nta } from '../../facts/keys.ts'
import { lines, onDay, otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './proceedings-commenced.examples.ts'

/** The day the case before the judge began: when the Notice to Appear was filed with the court, not when it was given to the holder (EOIR-6). */
export const proceedingsCommenced = rule<Value<Day>>({
  id: 'court/proceedings-commenced', rulebook: 'EOIR-6', kind: 'Value', shown: true, safe: 'none',
  authority: [cite('8 CFR 1003.14(a)')], staleAfter: STALE.volatile, monotone: [[nta.filedWithCourtDate, 1], [nta.servedDate, 1]], examples,
  eval(r) {
    const served = r.maybe(nta.servedDate)
    if (served === undefined && r.maybe(nta.filedWithCourtDate) === undefined) return otherKind()
    const filed = r.get(nta.filedWithCourtDate)
    return value(filed, {
      say: say('court.proceedingsCommenced.value', { value: onDay(filed) }),
      steps: () => lines(say('court.proceedingsCommenced.step.filed'), served === undefined || served === filed ? undefined : say('court.proceedingsCommenced.step.served', { served: onDay(served) })),
    })
  },
})
