import type { Day } from '../../base/day.ts'
import { tpsNotice } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './term-end.examples.ts'

/** The last day one notice gives the status of a country, so that a rule about another notice can see which is the newest. */
export const termEnd = rule<Value<Day>>({
  id: 'tps/term-end', rulebook: 'TPS-1', per: 'tpsNotice', kind: 'Value', safe: 'none', staleAfter: STALE.volatile,
  authority: [cite('INA 244(b)(2)(B), (b)(3)(C)')], examples,
  eval(r) {
    const kind = r.maybe(tpsNotice.kind)
    if (kind !== 'designation' && kind !== 'extension') return otherKind()
    const on = r.get(tpsNotice.effectiveTo)
    return value(on, { say: say('tps.termEnd.value', { value: onDay(on) }) })
  },
})
