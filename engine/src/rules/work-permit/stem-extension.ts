import { type Day, addDays, earlier, later } from '../../base/day.ts'
import { card } from '../../facts/keys.ts'
import { lines, onDay, otherKind, say, unsettled, window } from '../answers.ts'
import { observedDays } from '../readings.ts'
import type { Say, Window } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { STEM_EXTENSION_DAYS } from './numbers.ts'
import { FIRST_TRAINING, SECOND_TRAINING, permitCategory, quietly, replacedBy } from './permit-card.ts'
import { type Renewal, renewalsFor } from './renewals.ts'
import { examples } from './stem-extension.examples.ts'

/**
 * Through which day the card of a first practical training lets its holder work: its own day, or up to 180 days more
 * while the extension for a field of science, received before that day, waits (EAD-1). Not touched by the change of
 * October 2025. Never rolls.
 */
export const stemExtension = rule<Window>({
  id: 'work-permit/stem-extension', rulebook: 'EAD-1', per: 'card', kind: 'Window', safe: 'earliest',
  authority: [cite('8 CFR 274a.12(b)(6)(iv)'), cite('8 CFR 214.2(f)(11)(i)(C)')], staleAfter: STALE.volatile, law: [STEM_EXTENSION_DAYS],
  readings: [observedDays], examples,
  eval(r) {
    if (permitCategory(r) !== FIRST_TRAINING) return otherKind()
    const expiry = r.get(card.validTo)
    const starts = r.maybe(card.validFrom)
    if (starts !== undefined && starts > expiry) return unsettled('endsBeforeItBegins')
    const found = renewalsFor(r, { expiry, isSame: (c) => c === SECOND_TRAINING, counts: () => true, windows: [] })
    // Nothing is said or asked of an old card that was replaced.
    const by = 'kind' in found || (found.inTime.length === 0 && found.late === undefined && !found.onTheDay) ? replacedBy(r, starts, expiry) : undefined
    if (by !== undefined) return quietly(by)
    if ('kind' in found) return found
    const days = r.law(STEM_EXTENSION_DAYS, expiry).value
    const full = addDays(expiry, days)
    let best: Renewal | undefined
    for (const x of found.inTime) if (best === undefined || endOf(x, expiry, full) > endOf(best, expiry, full)) best = x
    if (best === undefined) return answer(r, expiry, expiry, found.onTheDay, lines(noneStep(found.onTheDay, found.late)))
    const { decided, approved, received } = best
    return answer(r, expiry, endOf(best, expiry, full), expiry - received <= 3, lines(
      say('workPermit.stemExtension.step.filed', { received: onDay(received), days: { days }, full: onDay(full) }),
      decided === undefined ? undefined : say(approved ? 'workPermit.stemExtension.step.approved' : 'workPermit.stemExtension.step.denied', { decided: onDay(decided) }),
    ))
  },
})

const endOf = (x: Renewal, expiry: Day, full: Day): Day => (x.decided === undefined ? full : later(expiry, earlier(full, x.decided)))

function noneStep(onTheDay: boolean, late: Day | undefined): Say {
  if (onTheDay) return say('workPermit.stemExtension.step.onTheDay')
  return late === undefined ? say('workPermit.stemExtension.step.none') : say('workPermit.stemExtension.step.late', { late: onDay(late) })
}

function answer(r: Reader, expiry: Day, end: Day, boundary: boolean, steps: readonly Say[]): Window {
  const opens = r.maybe(card.validFrom)
  return window({
    ...(opens === undefined ? {} : { opens }), raw: end, due: end, boundary,
    say: say(end > expiry ? 'workPermit.stemExtension.extended' : 'workPermit.stemExtension.window', { raw: onDay(end) }),
    steps: [say('workPermit.stemExtension.step.card', { expiry: onDay(expiry) }), ...steps],
  })
}
