import { type Day, later } from '../../base/day.ts'
import { card } from '../../facts/keys.ts'
import { lines, onDay, otherKind, say, unsettled, window } from '../answers.ts'
import { observedDays } from '../readings.ts'
import type { NotApplicable, Say, Unsettled, Window } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './automatic-extension.examples.ts'
import { type Extension, extensionOf, isNearEdge, most } from './extension-of.ts'
import { i94End } from './i94-days.ts'
import { ENDS_WITH_I94, EXTENDED_CATEGORIES, EXTENSION_DAYS, RAISED_ON } from './numbers.ts'
import { FIRST_TRAINING, isTpsCategory, permitCategory, quietly, replacedBy } from './permit-card.ts'
import { type Renewals, renewalsFor } from './renewals.ts'
import { noTpsNotices, tpsNoticesFor } from './tps-cards.ts'

/** For TPS the Secretary extends cards by a notice of its own. */
const NOTICE = cite('8 CFR 274a.13(d), (e)')

/**
 * Through which day one work permit lets its holder work: the day printed on it, or later where a renewal came in time
 * (EAD-1). A card without such a renewal ends on its day, and that is the answer: the safe day is always among them.
 * The extra time ends with the decision, and for some categories with the I-94. For TPS the days of the Federal
 * Register notice count instead. Never rolls.
 */
export const automaticExtension = rule<Window>({
  id: 'work-permit/automatic-extension', rulebook: 'EAD-1', per: 'card', kind: 'Window', safe: 'earliest',
  authority: [
    NOTICE, cite('81 FR 82398'), cite('87 FR 26614'), cite('89 FR 24628'), cite('89 FR 101208', 'official'),
    cite('90 FR 48799 (Oct. 30, 2025)', 'official'),
  ],
  staleAfter: STALE.volatile, law: [EXTENSION_DAYS, RAISED_ON, EXTENDED_CATEGORIES, ENDS_WITH_I94], readings: [observedDays],
  radar: ['ead-extension', 'ead-540', 'tps'], examples,
  eval(r) {
    const category = permitCategory(r)
    if (category === undefined || category === FIRST_TRAINING) return otherKind()
    const expiry = r.get(card.validTo)
    const starts = r.maybe(card.validFrom)
    if (starts !== undefined && starts > expiry) return unsettled('endsBeforeItBegins')
    if (!r.law(EXTENDED_CATEGORIES, expiry).value.includes(category)) return orQuiet(r, expiry, endsOnItsDay(r, expiry, say('workPermit.automaticExtension.step.category', { category })))
    const tps = isTpsCategory(category) ? tpsNoticesFor(r, starts, expiry) : noTpsNotices
    if ('kind' in tps) return tps
    const counts = (received: Day): boolean => tps.to !== undefined || most(r, received) > 0
    const isSame = (c: string): boolean => c === category || (isTpsCategory(category) && isTpsCategory(c))
    const found = renewalsFor(r, { expiry, isSame, counts, windows: tps.windows })
    if ('kind' in found) return orQuiet(r, expiry, found)
    const { to } = tps
    const result = r.except(() => byRenewal(r, category, expiry, found), [
      { when: () => to !== undefined, then: () => byNotice(r, expiry, to!, found), authority: NOTICE },
    ])
    return result.kind === 'Window' && tps.ends !== undefined && tps.ends < result.raw! ? endedByNotice(result, tps.ends) : result
  },
})

/** A notice ends the status before the card: courts may say otherwise, so the sooner day is told, and why. */
function endedByNotice(card: Window, ends: Day): Window {
  const { opens, steps } = card
  return window({
    ...(opens === undefined ? {} : { opens }), raw: ends, due: ends, boundary: card.boundary, say: say('workPermit.automaticExtension.endedByNotice', { raw: onDay(ends) }),
    steps: [...(steps ?? []), say('workPermit.automaticExtension.step.tpsEnds', { ends: onDay(ends) })],
  })
}

/** Nothing is said or asked of an old card that was replaced. */
function orQuiet<T>(r: Reader, expiry: Day, result: T): T | NotApplicable {
  const by = replacedBy(r, r.maybe(card.validFrom), expiry)
  return by === undefined ? result : quietly(by)
}

/** The card ends on its printed day. */
function endsOnItsDay(r: Reader, expiry: Day, why: Say, boundary = false): Window {
  const opens = r.maybe(card.validFrom)
  return window({
    ...(opens === undefined ? {} : { opens }), raw: expiry, due: expiry, boundary, say: say('workPermit.automaticExtension.window', { raw: onDay(expiry) }),
    steps: [printed(expiry), why, SOONER],
  })
}

const SOONER = say('workPermit.automaticExtension.step.sooner')
const printed = (expiry: Day): Say => say('workPermit.automaticExtension.step.card', { expiry: onDay(expiry) })

function byRenewal(r: Reader, category: string, expiry: Day, found: Renewals): Window | NotApplicable | Unsettled {
  let best: Extension | undefined
  for (const renewal of found.inTime) {
    const one = extensionOf(r, renewal, expiry)
    if (best === undefined || one.end > best.end) best = one
  }
  if (best === undefined) return notRenewed(r, expiry, found)
  const { received } = best.renewal
  if (best.days === 0) {
    const isBefore = r.law(EXTENSION_DAYS, received).from === null
    const id = isBefore ? 'workPermit.automaticExtension.step.noneThen' : 'workPermit.automaticExtension.step.noneNow'
    return endsOnItsDay(r, expiry, say(id, { received: onDay(received) }), isNearEdge(r, received))
  }
  const i94 = best.end > expiry && r.law(ENDS_WITH_I94, expiry).value.includes(category) ? i94End(r, expiry) : undefined
  if (typeof i94 === 'object') return i94
  const byI94 = i94 !== undefined && i94 < best.end ? later(expiry, i94) : best.end
  return extended(r, expiry, byI94, isNearEdge(r, received) || expiry - received <= 3, lines(
    ...best.steps,
    byI94 < best.end ? say('workPermit.automaticExtension.step.i94', { i94: onDay(byI94) }) : undefined,
    category === 'A17' || category === 'A18' ? say('workPermit.automaticExtension.step.spouse') : undefined,
    isTpsCategory(category) ? say('workPermit.automaticExtension.step.lookForNotice') : undefined,
    say('workPermit.automaticExtension.step.replacement'),
  ))
}

function notRenewed(r: Reader, expiry: Day, found: Renewals): Window | NotApplicable {
  if (found.onTheDay) return endsOnItsDay(r, expiry, say('workPermit.automaticExtension.step.onTheDay'), true)
  if (found.late === undefined) return orQuiet(r, expiry, endsOnItsDay(r, expiry, say('workPermit.automaticExtension.step.noRenewal')))
  const late = endsOnItsDay(r, expiry, say('workPermit.automaticExtension.step.late', { received: onDay(found.late) }), found.late - expiry <= 3)
  // A form of years later was about another card.
  return found.late - expiry > SOON_AFTER ? orQuiet(r, expiry, late) : late
}
const SOON_AFTER = 180

function extended(r: Reader, expiry: Day, end: Day, boundary: boolean, steps: readonly Say[]): Window {
  const opens = r.maybe(card.validFrom)
  const id = end > expiry ? 'workPermit.automaticExtension.extended' : 'workPermit.automaticExtension.window'
  return window({ ...(opens === undefined ? {} : { opens }), raw: end, due: end, boundary, say: say(id, { raw: onDay(end) }), steps: [printed(expiry), ...steps, SOONER] })
}

/** The day a Federal Register notice gives cards with this printed day; a denial ends it sooner. */
function byNotice(r: Reader, expiry: Day, to: Day, found: Renewals): Window {
  const last = found.inTime.toSorted((a, b) => b.received - a.received)[0]
  const denied = last !== undefined && !last.approved ? last.decided : undefined
  const byDenial = denied !== undefined && denied < to ? later(expiry, denied) : to
  return extended(r, expiry, byDenial, false, lines(
    say('workPermit.automaticExtension.step.notice', { to: onDay(to) }),
    denied !== undefined && denied < to ? say('workPermit.automaticExtension.step.denied', { decided: onDay(denied) }) : undefined,
  ))
}
