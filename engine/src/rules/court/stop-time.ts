import { nta } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './stop-time.examples.ts'

/**
 * Did the Notice to Appear stop the years that count for cancellation of removal (EOIR-6)? Only one notice that itself
 * names the time and place of the hearing does, on the day it was given; a later hearing notice does not make up for it.
 */
export const stopTime = rule<Value<'stopped' | 'not-stopped'>>({
  id: 'court/stop-time', rulebook: 'EOIR-6', kind: 'Value', shown: true, safe: 'none',
  authority: [cite('INA 240A(d)(1)'), cite('Niz-Chavez v. Garland, 593 U.S. 155 (2021)'), cite('Pereira v. Sessions, 585 U.S. 198 (2018)')],
  staleAfter: STALE.volatile, examples,
  eval(r) {
    const set = r.maybe(nta.hearingSet)
    const served = r.maybe(nta.servedDate)
    if (set === undefined && served === undefined) return otherKind()
    if (set === false) {
      return value('not-stopped', { say: say('court.stopTime.notStopped'), steps: () => [say('court.stopTime.step.oneNotice'), say('court.stopTime.step.otherEnds')] })
    }
    r.get(nta.hearingSet)
    const on = r.get(nta.servedDate)
    return value('stopped', { say: say('court.stopTime.stopped', { on: onDay(on) }), steps: () => [say('court.stopTime.step.timeAndPlace'), say('court.stopTime.step.otherEnds')] })
  },
})
