import { type Day, addDays, addMonths } from '../../base/day.ts'
import { card } from '../../facts/keys.ts'
import { lines, notApplicable, onDay, otherKind, say, unsettled, value } from '../answers.ts'
import { answersOf } from '../each.ts'
import type { NotApplicable, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { renewalApproved } from './filings.ts'
import { LONG_CAP_CATEGORIES, LONG_CAP_MONTHS, SHORT_CAP_CATEGORIES, SHORT_CAP_MONTHS } from './numbers.ts'
import { permitCategory } from './permit-card.ts'
import { examples } from './validity-cap.examples.ts'

/**
 * Most months one work permit may last, by its category and the day its application was decided (EAD-2): one that was
 * still pending when a cap began falls under it. Worth a line only where the printed days are longer than that.
 */
export const validityCap = rule<Value<number>>({
  id: 'work-permit/validity-cap', rulebook: 'EAD-2', per: 'card', kind: 'Value', shown: true, safe: 'none', staleAfter: STALE.volatile,
  authority: [cite('USCIS policy alert (Dec. 4, 2025)', 'secondary'), cite('Pub. L. 119-21; 91 FR 22952', 'secondary')],
  law: [LONG_CAP_CATEGORIES, LONG_CAP_MONTHS, SHORT_CAP_CATEGORIES, SHORT_CAP_MONTHS], radar: ['ead-18-months', 'ead-one-year', 'tps'], examples,
  eval(r) {
    const category = permitCategory(r)
    if (category === undefined) return otherKind()
    const starts = r.maybe(card.validFrom)
    const expiry = r.maybe(card.validTo)
    const capped = capOf(r, category, starts ?? expiry)
    if (capped === undefined) return quiet('noCap')
    const decided = decidedDay(r, r.get(card.validFrom))
    const months = r.law(capped, decided).value
    if (months === 0) return quiet('beforeTheCap')
    if (starts === undefined || expiry === undefined) return answer(months, decided, true)
    if (starts > expiry) return unsettled('endsBeforeItBegins')
    // A card of N months from the 5th ends on the 4th.
    const last = addDays(addMonths(starts, months, 'clamp'), -1)
    return answer(months, decided, expiry <= addDays(last, 1), last)
  },
})

const quiet = (why: string): NotApplicable => ({ ...notApplicable(why), quiet: true })

function capOf(r: Reader, category: string, on: Day | undefined): typeof LONG_CAP_MONTHS | typeof SHORT_CAP_MONTHS | undefined {
  if (on === undefined) return undefined
  if (r.law(LONG_CAP_CATEGORIES, on).value.includes(category)) return LONG_CAP_MONTHS
  return r.law(SHORT_CAP_CATEGORIES, on).value.includes(category) ? SHORT_CAP_MONTHS : undefined
}

/** The newest approval shortly before the card began; the card's first day where no paper shows one. */
function decidedDay(r: Reader, starts: Day): Day {
  let found: Day | undefined
  for (const { value: on } of answersOf(r.each(renewalApproved))) {
    if (on <= starts && starts - on <= HALF_YEAR && (found === undefined || on > found)) found = on
  }
  return found ?? starts
}
/** A new card begins at most this long after its approval: no renewal is filed sooner before the old card ends. */
const HALF_YEAR = 180

function answer(months: number, decided: Day, fits: boolean, last?: Day): Value<number> {
  return value(months, {
    quiet: fits, say: say(fits ? 'workPermit.validityCap.fits' : 'workPermit.validityCap.longer', { months }),
    steps: lines(
      say('workPermit.validityCap.step.decided', { decided: onDay(decided) }),
      !fits && last !== undefined ? say('workPermit.validityCap.step.longer', { last: onDay(last) }) : undefined,
    ),
  })
}
