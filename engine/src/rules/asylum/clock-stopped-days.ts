import { addDays } from '../../base/day.ts'
import { clockStop } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import type { Span } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './clock-stopped-days.examples.ts'

/**
 * The days one delay keeps the clock still: from the delay to the day before it was cured (cured − from days).
 * No day of cure: still stopped, as far as the papers show. Days, not a count: stops that overlap are merged.
 */
export const clockStoppedDays = rule({
  id: 'asylum/clock-stopped-days', rulebook: 'ASY-2', per: 'clockStop', kind: 'Value', safe: 'none',
  authority: [cite('8 CFR 208.7(a)(2)', 'official'), cite('180-Day Asylum EAD Clock Notice (rev. 8/2024)', 'secondary')],
  staleAfter: STALE.volatile, radar: ['asylum-work-permit'], examples,
  eval(r) {
    const from = r.get(clockStop.from)
    const cured = r.maybe(clockStop.cured)
    if (cured === undefined) {
      const open: readonly Span[] = [{ from }]
      return value(open, { say: say('asylum.clockStoppedDays.open', { from: onDay(from) }) })
    }
    const days = Math.max(0, cured - from)
    const spans: readonly Span[] = days === 0 ? [] : [{ from, to: addDays(cured, -1) }]
    return value(spans, { say: say('asylum.clockStoppedDays.value', { from: onDay(from), cured: onDay(cured), days: { days } }) })
  },
})
