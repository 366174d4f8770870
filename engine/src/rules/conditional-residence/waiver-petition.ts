import { type Day, earlier } from '../../base/day.ts'
import { holder } from '../../facts/keys.ts'
import { notApplicable, onDay, say, window } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import type { Window } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { expiry } from './expiry.ts'
import { marriageEnded } from './marriage-ended.ts'
import { nothingToFile } from './still-to-file.ts'
import { examples } from './waiver-petition.examples.ts'

const WAIVER = cite('INA 216(c)(4)')

/**
 * When the petition without the spouse may be filed after the marriage ended: at any time from that day, also before
 * the joint window and after residence on condition ended. It has no last day; but status ends with nothing filed.
 */
export const waiverPetition = rule<Window>({
  id: 'conditional-residence/waiver-petition', rulebook: 'CR-1', kind: 'Window', safe: 'earliest',
  authority: [WAIVER, cite('8 CFR 216.5')], staleAfter: STALE.policy, examples,
  eval(r) {
    const nothing = nothingToFile(r)
    if (nothing) return nothing
    if (r.maybe(holder.investor) === true) return notApplicable('investor')
    const marriages = r.each(marriageEnded)
    const unknown = endAs(marriages)
    if (unknown) return unknown
    const ended = answersOf(marriages).map((m) => m.value)
    if (ended.length === 0) return notApplicable('marriageNotEnded', WAIVER)
    const opens: Day = ended.reduce(earlier)
    const end = r.use(expiry)
    return window({
      opens, say: say('conditionalResidence.waiverPetition.window', { opens: onDay(opens), end: onDay(end) }),
      steps: () => [say('conditionalResidence.waiverPetition.step.anyTime'), say('conditionalResidence.waiverPetition.step.before', { end: onDay(end) })],
    })
  },
})
