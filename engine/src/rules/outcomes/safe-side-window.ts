import { calendar } from '../../facts/keys.ts'
import { onDay, say, unsettled, window } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './safe-side-window.examples.ts'

/** The safe side of a window (CAL-3): the latest day it may open and the earliest day it may close. It never opens sooner for a closed day. */
export const safeSideWindow = rule({
  id: 'outcomes/safe-side-window', rulebook: 'CAL-3', kind: 'Window', safe: 'earliest', shown: false,
  authority: [cite('product rule: rulebook 1.6 and CAL-3')], staleAfter: STALE.settled, examples,
  eval(r) {
    const opens = r.get(calendar.day)
    const raw = r.get(calendar.event)
    if (raw < opens) return unsettled('closesBeforeItOpens')
    return window({ opens, raw, say: say('outcomes.safeSideWindow.window', { opens: onDay(opens), closes: onDay(raw) }) })
  },
})
