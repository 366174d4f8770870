import { deadline, lines, notApplicable, onDay, say } from '../answers.ts'
import type { Deadline } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { withoutWork } from './days-without-work.ts'
import { OPT_DAYS_WITHOUT_WORK, SHORT_GAP_DAYS, STEM_DAYS_WITHOUT_WORK } from './numbers.ts'
import { examples } from './opt-unemployment-limit.examples.ts'
import { dayNumber } from './opt-unemployed-days.ts'
import { shortGaps } from './readings.ts'

const LIMIT = cite('8 CFR 214.2(f)(10)(ii)(E)', 'secondary')

/**
 * The day on which the days without work the law allows are used up, if no other work than the papers show is found:
 * day 90, or day 150 with the extension for a field of science (OPT-1). The next day is a violation. Never rolls.
 */
export const optUnemploymentLimit = rule<Deadline>({
  id: 'nonimmigrant/opt-unemployment-limit', rulebook: 'OPT-1', per: 'opt', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [LIMIT], staleAfter: STALE.policy, readings: [shortGaps], law: [OPT_DAYS_WITHOUT_WORK, STEM_DAYS_WITHOUT_WORK, SHORT_GAP_DAYS],
  radar: ['fixed-admission', 'fixed-admission-postponed', 'fixed-admission-appeal', 'cap-gap'], examples,
  eval(r) {
    const found = withoutWork(r)
    if ('kind' in found) return found
    // Without a day more than the law allows, nothing is broken.
    const next = dayNumber(found.days, found.limit + 1)
    if (next === undefined) return notApplicable('notReached', LIMIT)
    const raw = dayNumber(found.days, found.limit)!
    const days = { days: found.limit }
    return deadline({
      raw, due: raw, say: say('nonimmigrant.optUnemploymentLimit.deadline', { days, raw: onDay(raw) }),
      steps: lines(
        say('nonimmigrant.optUnemploymentLimit.step.from', { from: onDay(found.from) }),
        found.isStem && found.from === found.start ? say('nonimmigrant.optUnemploymentLimit.step.firstTraining') : undefined,
        say('nonimmigrant.optUnemploymentLimit.step.violation', { next: onDay(next) }),
        say('nonimmigrant.optUnemploymentLimit.step.papers'),
      ),
    })
  },
})
