import { tpsNotice } from '../../facts/keys.ts'
import { lines, onDay, otherKind, say, unsettled, window } from '../answers.ts'
import { rollSteps, rollWith } from '../calendar/roll-with.ts'
import { observedDays } from '../readings.ts'
import type { Window } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { REGISTRATION_DAYS } from './numbers.ts'
import { examples } from './registration-window.examples.ts'

/**
 * The days for asking for Temporary Protected Status for the first time, as one notice gives them. A form on paper
 * gets the next business day; one sent online does not.
 */
export const registrationWindow = rule<Window>({
  id: 'tps/registration-window', rulebook: 'TPS-1', per: 'tpsNotice', kind: 'Window', safe: 'earliest', irreversible: true,
  authority: [cite('INA 244(c)(1)(A)(iv)'), cite('8 CFR 244.2(f)(1)'), cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary')],
  staleAfter: STALE.volatile, law: [REGISTRATION_DAYS], readings: [observedDays], radar: ['tps'], examples,
  eval(r) {
    const kind = r.get(tpsNotice.kind)
    if (kind === 'termination' || (kind === 'extension' && r.maybe(tpsNotice.registrationTo) === undefined)) return otherKind()
    const raw = r.get(tpsNotice.registrationTo)
    const opens = r.get(tpsNotice.registrationFrom)
    if (raw < opens) return unsettled('endsBeforeItBegins')
    const due = rollWith(r, raw)
    const least = r.law(REGISTRATION_DAYS, opens).value
    return window({
      opens, raw, due, say: say('tps.registrationWindow.window', { opens: onDay(opens), due: onDay(due) }),
      steps: lines(
        say('tps.registrationWindow.step.notice', { opens: onDay(opens), raw: onDay(raw) }),
        raw - opens + 1 < least ? say('tps.registrationWindow.warning.short', { days: { days: least } }) : undefined,
        ...rollSteps(raw, due), due > raw ? say('tps.registrationWindow.step.onlineNoRoll', { raw: onDay(raw) }) : undefined,
        say('tps.registrationWindow.step.late'),
      ),
    })
  },
})
