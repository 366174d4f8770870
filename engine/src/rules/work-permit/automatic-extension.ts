import { type Day, addDays, earlier, later, parseIsoDay } from '../../base/day.ts'
import { card } from '../../facts/keys.ts'
import { lines, notApplicable, onDay, otherKind, say, unsettled, window } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import { lastArrival } from '../derived/last-arrival.ts'
import { observedDays } from '../readings.ts'
import type { NotApplicable, Say, Unsettled, Window } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './automatic-extension.examples.ts'
import { i94Days } from './i94-days.ts'
import { ENDS_WITH_I94, EXTENDED_CATEGORIES, EXTENSION_DAYS, RAISED_ON } from './numbers.ts'
import { FIRST_TRAINING, hasNewerCard, isTpsCategory, permitCategory } from './permit-card.ts'
import { type Renewal, type Renewals, renewalsFor } from './renewals.ts'
import { type TpsNotices, noTpsNotices, tpsNoticesFor } from './tps-cards.ts'

/**
 * Through which day one work permit lets its holder work: the day printed on it, or later where a renewal came in time
 * (EAD-1). A card without such a renewal ends on its day, and that is the answer: the safe day is always among them.
 * The extra time ends with the decision, and for some categories with the I-94. For TPS the days of the Federal
 * Register notice count instead. Never rolls.
 */
export const automaticExtension = rule<Window>({
  id: 'work-permit/automatic-extension', rulebook: 'EAD-1', per: 'card', kind: 'Window', safe: 'earliest',
  authority: [
    cite('8 CFR 274a.13(d), (e)'), cite('81 FR 82398'), cite('87 FR 26614'), cite('89 FR 24628'), cite('89 FR 101208', 'official'),
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
    if (!r.law(EXTENDED_CATEGORIES, expiry).value.includes(category)) return endsOnItsDay(r, expiry, say('workPermit.automaticExtension.step.category', { category }))
    const tps = isTpsCategory(category) ? tpsNoticesFor(r, expiry) : noTpsNotices
    if ('kind' in tps) return tps
    const counts = (received: Day): boolean => tps.to !== undefined || most(r, received) > 0
    const isSame = (c: string): boolean => c === category || (isTpsCategory(category) && isTpsCategory(c))
    const found = renewalsFor(r, { expiry, isSame, counts, windows: tps.windows })
    if ('kind' in found) return found
    if (tps.to !== undefined) return byNotice(r, expiry, tps.to, tps, found)
    return byRenewal(r, category, expiry, tps, found)
  },
})

/** Most extra days for a renewal received then; the longer time of a later day only if it still waited (`raisedOn`). */
const most = (r: Reader, received: Day): number => r.law(EXTENSION_DAYS, received).value

/** The card ends on its printed day. Nothing is said of an old card that a newer one replaced. */
function endsOnItsDay(r: Reader, expiry: Day, why: Say, more: { readonly boundary?: boolean } = {}): Window | NotApplicable {
  if (why.id === NO_RENEWAL && hasNewerCard(r, expiry)) return { ...notApplicable('newerCard'), quiet: true }
  const opens = r.maybe(card.validFrom)
  return window({
    ...(opens === undefined ? {} : { opens }), raw: expiry, due: expiry, ...more, say: say('workPermit.automaticExtension.window', { raw: onDay(expiry) }),
    steps: [printed(expiry), why],
  })
}

const NO_RENEWAL = 'workPermit.automaticExtension.step.noRenewal'
const printed = (expiry: Day): Say => say('workPermit.automaticExtension.step.card', { expiry: onDay(expiry) })

interface Extension {
  readonly renewal: Renewal
  readonly days: number
  readonly end: Day
  readonly full: Day
  readonly steps: readonly Say[]
}

function byRenewal(r: Reader, category: string, expiry: Day, tps: TpsNotices, found: Renewals): Window | NotApplicable | Unsettled {
  let best: Extension | undefined
  for (const renewal of found.inTime) {
    const one = extensionOf(r, renewal, expiry)
    if (best === undefined || one.end > best.end) best = one
  }
  if (best === undefined) return notRenewed(r, expiry, found)
  const { received } = best.renewal
  if (best.days === 0) {
    const id = received < NO_MORE ? 'workPermit.automaticExtension.step.noneThen' : 'workPermit.automaticExtension.step.noneNow'
    return endsOnItsDay(r, expiry, say(id, { received: onDay(received) }), { boundary: isNearEdge(r, received) })
  }
  const i94 = best.end > expiry && r.law(ENDS_WITH_I94, expiry).value.includes(category) ? i94End(r, expiry) : undefined
  if (typeof i94 === 'object') return i94
  const byI94 = i94 !== undefined && i94 < best.end ? later(expiry, i94) : best.end
  const byTps = tps.ends !== undefined && tps.ends < byI94 ? later(expiry, tps.ends) : byI94
  return extended(r, expiry, byTps, isNearEdge(r, received) || expiry - received <= 3, lines(
    ...best.steps,
    byI94 < best.end ? say('workPermit.automaticExtension.step.i94', { i94: onDay(byI94) }) : undefined,
    category === 'A17' || category === 'A18' ? say('workPermit.automaticExtension.step.spouse') : undefined,
    tps.ends !== undefined && tps.ends <= byI94 ? say('workPermit.automaticExtension.step.tpsEnds', { ends: onDay(tps.ends) }) : undefined,
    isTpsCategory(category) ? say('workPermit.automaticExtension.step.lookForNotice') : undefined,
    say('workPermit.automaticExtension.step.replacement'),
  ))
}

/** The first day from which a renewal lengthens nothing. */
const NO_MORE = EXTENSION_DAYS.rows.at(-1)!.from!

function notRenewed(r: Reader, expiry: Day, found: Renewals): Window | NotApplicable {
  if (found.onTheDay) return endsOnItsDay(r, expiry, say('workPermit.automaticExtension.step.onTheDay'), { boundary: true })
  if (found.late === undefined) return endsOnItsDay(r, expiry, say(NO_RENEWAL))
  return endsOnItsDay(r, expiry, say('workPermit.automaticExtension.step.late', { received: onDay(found.late) }), { boundary: found.late - expiry <= 3 })
}

function extensionOf(r: Reader, renewal: Renewal, expiry: Day): Extension {
  const { received, decided, approved } = renewal
  const base = most(r, received)
  const raisedOn = parseIsoDay(r.law(RAISED_ON, received).value)
  const raised = raisedOn === undefined ? base : most(r, raisedOn)
  const byRaise = addDays(expiry, raised)
  // The longer time helped only who still waited on that day, and only while it had not run out by then.
  const isRaised = raisedOn !== undefined && (decided === undefined || decided > raisedOn) && byRaise >= raisedOn
  const days = isRaised ? raised : base
  const full = addDays(expiry, days)
  const end = decided === undefined ? full : later(expiry, earlier(full, decided))
  const lapsed = addDays(expiry, base)
  return {
    renewal, days, end, full,
    steps: lines(
      say(received < expiry ? 'workPermit.automaticExtension.step.renewal' : 'workPermit.automaticExtension.step.renewalAfter', { received: onDay(received) }),
      isRaised ? say('workPermit.automaticExtension.step.raised', { on: onDay(raisedOn) }) : undefined,
      say('workPermit.automaticExtension.step.days', { days: { days }, full: onDay(full) }),
      isRaised && lapsed < addDays(raisedOn, -1) && lapsed < end
        ? say('workPermit.automaticExtension.warning.gap', { from: onDay(addDays(lapsed, 1)), to: onDay(addDays(raisedOn, -1)) }) : undefined,
      decided === undefined ? undefined : say(approved ? 'workPermit.automaticExtension.step.approved' : 'workPermit.automaticExtension.step.denied', { decided: onDay(decided) }),
    ),
  }
}

/** Three days or less from the day on which the rule about renewals changed. */
function isNearEdge(r: Reader, received: Day): boolean {
  const { from, until } = r.law(EXTENSION_DAYS, received)
  return (from !== null && received - from <= 2) || (until !== null && until - received <= 2)
}

function extended(r: Reader, expiry: Day, end: Day, boundary: boolean, steps: readonly Say[]): Window {
  const opens = r.maybe(card.validFrom)
  const id = end > expiry ? 'workPermit.automaticExtension.extended' : 'workPermit.automaticExtension.window'
  return window({ ...(opens === undefined ? {} : { opens }), raw: end, due: end, boundary, say: say(id, { raw: onDay(end) }), steps: [printed(expiry), ...steps] })
}

/** The day a Federal Register notice gives cards with this printed day; a denial ends it sooner. */
function byNotice(r: Reader, expiry: Day, to: Day, tps: TpsNotices, found: Renewals): Window {
  const last = found.inTime.toSorted((a, b) => b.received - a.received)[0]
  const denied = last !== undefined && !last.approved ? last.decided : undefined
  const byDenial = denied !== undefined && denied < to ? later(expiry, denied) : to
  const end = tps.ends !== undefined && tps.ends < byDenial ? later(expiry, tps.ends) : byDenial
  return extended(r, expiry, end, false, lines(
    say('workPermit.automaticExtension.step.notice', { to: onDay(to) }),
    denied !== undefined && denied < to ? say('workPermit.automaticExtension.step.denied', { decided: onDay(denied) }) : undefined,
    tps.ends !== undefined && tps.ends <= byDenial ? say('workPermit.automaticExtension.step.tpsEnds', { ends: onDay(tps.ends) }) : undefined,
  ))
}

/** The last day of the I-94 of the stay in which the card ended; undefined for "duration of status". */
function i94End(r: Reader, expiry: Day): Day | undefined | NotApplicable | Unsettled {
  const stays = r.each(i94Days)
  const unknown = endAs(stays)
  if (unknown) return unknown
  const spans = answersOf(stays).map((s) => s.value[0]!).filter((s) => s.from <= expiry).toSorted((a, b) => b.from - a.from)
  if (spans.length > 0) return spans[0]!.to
  r.use(lastArrival)
  return unsettled('noI94', cite('8 CFR 274a.13(d)'))
}
