import { type Day, addDays, addMonths } from '../../base/day.ts'
import { circumstance } from '../../facts/keys.ts'
import { notApplicable, onDay, say, window } from '../answers.ts'
import { firstAsylumFiling } from '../derived/first-asylum-filing.ts'
import type { Say } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './late-filing.examples.ts'
import { ARGUABLE_MONTHS, STRONG_DAYS } from './numbers.ts'
import { oneYearDeadline } from './one-year-deadline.ts'

/**
 * Asking after the year because something changed or kept the holder from asking: a "reasonable period" after it.
 * The law gives no number of days. The window is a product heuristic and says so; it ends with the strong part
 * (30 days), and its steps name the day after which six months have passed.
 */
export const lateFiling = rule({
  id: 'asylum/late-filing', rulebook: 'ASY-1', per: 'circumstance', kind: 'Window', safe: 'earliest',
  authority: [
    cite('8 USC 1158(a)(2)(D)'), cite('8 CFR 1208.4(a)(4)-(5)', 'official'),
    cite('Matter of T-M-H- & S-W-C-, 25 I&N Dec. 193 (BIA 2010)'), cite('65 FR 76121, 76123-24 (Dec. 6, 2000)'),
  ],
  staleAfter: STALE.volatile, law: [STRONG_DAYS, ARGUABLE_MONTHS], examples,
  eval(r) {
    const kind = r.get(circumstance.kind)
    const last = r.use(oneYearDeadline)
    const asked = r.result(firstAsylumFiling)
    if (asked.kind === 'NotEnoughKnown') r.use(firstAsylumFiling)
    if (asked.kind === 'Value' && asked.value <= last.due) return notApplicable('askedInTime')
    // A change opens the door on its day; an obstacle, on the day it ends.
    const opens = kind === 'changed' ? r.get(circumstance.from) : r.get(circumstance.to)
    const strong = addDays(opens, r.law(STRONG_DAYS, opens).value)
    if (strong <= last.due) return notApplicable('insideTheYear')
    const arguable = addMonths(opens, r.law(ARGUABLE_MONTHS, opens).value, 'clamp')
    return window({
      opens, raw: strong, due: strong, say: say('asylum.lateFiling.heuristic', { opens: onDay(opens), strong: onDay(strong) }),
      steps: () => [
        say(kind === 'changed' ? 'asylum.lateFiling.step.changed' : 'asylum.lateFiling.step.ended', { opens: onDay(opens) }),
        say('asylum.lateFiling.step.arguable', { strong: onDay(strong), arguable: onDay(arguable) }),
        ...(asked.kind === 'Value' ? [askedStep(asked.value, opens, strong, arguable)] : []),
      ],
    })
  },
})

function askedStep(asked: Day, opens: Day, strong: Day, arguable: Day): Say {
  if (asked < opens) return say('asylum.lateFiling.step.askedBefore', { asked: onDay(asked) })
  const id = asked <= strong ? 'asylum.lateFiling.step.askedSoon' : asked <= arguable ? 'asylum.lateFiling.step.askedWithinMonths' : 'asylum.lateFiling.step.askedLong'
  return say(id, { asked: onDay(asked), days: { days: asked - opens } })
}
