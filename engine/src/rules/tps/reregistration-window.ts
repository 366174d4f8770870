import { tpsNotice } from '../../facts/keys.ts'
import { lines, onDay, otherKind, say, unsettled, window } from '../answers.ts'
import { rollSteps, rollWith } from '../calendar/roll-with.ts'
import { observedDays } from '../readings.ts'
import type { Window } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './reregistration-window.examples.ts'

/** The days in which someone who has Temporary Protected Status asks again, as one notice gives them. */
export const reregistrationWindow = rule<Window>({
  id: 'tps/reregistration-window', rulebook: 'TPS-1', per: 'tpsNotice', kind: 'Window', safe: 'earliest',
  authority: [cite('INA 244(c)(3)(C)'), cite('8 CFR 244.17'), cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary')],
  staleAfter: STALE.volatile, readings: [observedDays], radar: ['tps'], examples,
  eval(r) {
    const kind = r.get(tpsNotice.kind)
    if (kind === 'termination' || (kind === 'designation' && r.maybe(tpsNotice.reregistrationTo) === undefined)) return otherKind()
    const raw = r.get(tpsNotice.reregistrationTo)
    const opens = r.get(tpsNotice.reregistrationFrom)
    if (raw < opens) return unsettled('endsBeforeItBegins')
    const due = rollWith(r, raw)
    return window({
      opens, raw, due, say: say('tps.reregistrationWindow.window', { opens: onDay(opens), due: onDay(due) }),
      steps: lines(
        say('tps.reregistrationWindow.step.notice', { opens: onDay(opens), raw: onDay(raw) }),
        ...rollSteps(raw, due), due > raw ? say('tps.reregistrationWindow.step.onlineNoRoll', { raw: onDay(raw) }) : undefined,
        say('tps.reregistrationWindow.step.goodCause'),
      ),
    })
  },
})
