import { type Day, addDays } from '../../base/day.ts'
import { holder } from '../../facts/keys.ts'
import { notApplicable, onDay, say, window } from '../answers.ts'
import { rollSteps, rollWith } from '../calendar/roll-with.ts'
import { answersOf, endAs } from '../each.ts'
import { observedDays } from '../readings.ts'
import type { Window } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { expiry } from './expiry.ts'
import { examples } from './joint-window.examples.ts'
import { marriageEnded } from './marriage-ended.ts'
import { DAYS_TO_FILE } from './numbers.ts'
import { lastDayReading } from './readings.ts'
import { nothingToFile } from './still-to-file.ts'

/** Without the spouse, and then at any time: `waiver-petition`. */
const ALONE = cite('INA 216(c)(4)')

/**
 * When the joint petition (I-751; I-829 for investors) is filed: the 90 days before residence on condition ends. The
 * last day is the day it ends, or the day before (a reading); a petition on paper due on a closed day is in time on
 * the next business day, under the first reading. After a divorce it cannot be filed jointly.
 */
export const jointWindow = rule<Window>({
  id: 'conditional-residence/joint-window', rulebook: 'CR-1', kind: 'Window', safe: 'earliest', irreversible: true,
  authority: [
    cite('INA 216(d)(2)'), cite('INA 216(c)(1)-(2)'), cite('INA 216A'), cite('8 CFR 216.4(a)(1)'), cite('8 CFR 216.6'),
    cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary'),
  ],
  staleAfter: STALE.policy, readings: [lastDayReading, observedDays], law: [DAYS_TO_FILE], examples,
  eval(r) {
    const nothing = nothingToFile(r)
    if (nothing) return nothing
    const end = r.use(expiry)
    if (r.maybe(holder.investor) === true) return ninetyDays(r, end, 'I-829')
    const ended = r.each(marriageEnded)
    const unknown = endAs(ended)
    if (unknown) return unknown
    return r.except(() => ninetyDays(r, end, 'I-751'), [
      { when: () => answersOf(ended).length > 0, then: () => notApplicable('marriageEnded', ALONE), authority: ALONE },
    ])
  },
})

function ninetyDays(r: Reader, end: Day, form: string): Window {
  const opens = addDays(end, -r.law(DAYS_TO_FILE, end).value)
  const isExpiryDay = r.reading(lastDayReading) === 'expiry-day'
  const raw = isExpiryDay ? end : addDays(end, -1)
  const due = isExpiryDay ? rollWith(r, raw) : raw
  return window({
    opens, raw, due, say: say('conditionalResidence.jointWindow.window', { form, opens: onDay(opens), due: onDay(due) }),
    steps: () => [
      say('conditionalResidence.jointWindow.step.end', { end: onDay(end) }),
      say('conditionalResidence.jointWindow.step.opens', { opens: onDay(opens) }),
      ...(isExpiryDay ? rollSteps(raw, due) : [say('conditionalResidence.jointWindow.step.dayBefore', { raw: onDay(raw) })]),
      say('conditionalResidence.jointWindow.step.ends'),
    ],
  })
}
