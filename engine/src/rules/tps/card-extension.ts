import { tpsNotice } from '../../facts/keys.ts'
import { onDay, otherKind, say, unsettled, value } from '../answers.ts'
import type { Span, Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './card-extension.examples.ts'

/** Work permits a notice lengthens: from the last day printed on them to the day the notice gives. */
export const cardExtension = rule<Value<readonly Span[]>>({
  id: 'tps/card-extension', rulebook: 'TPS-1', per: 'tpsNotice', kind: 'Value', safe: 'none', staleAfter: STALE.volatile,
  authority: [cite('8 CFR 274a.13(d)(1), (e)'), cite('the Federal Register notice itself')], radar: ['tps'], examples,
  eval(r) {
    const to = r.maybe(tpsNotice.cardsExtendedTo)
    if (to === undefined) return otherKind()
    const from = r.get(tpsNotice.cardsEnding)
    if (to <= from) return unsettled('endsBeforeItBegins')
    return value<readonly Span[]>([{ from, to }], { say: say('tps.cardExtension.value', { from: onDay(from), to: onDay(to) }) })
  },
})
