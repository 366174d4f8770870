import { type Day, addDays } from '../../base/day.ts'
import { roll } from '../../base/calendar.ts'
import { stay } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { type Item, endAs, unknownOf } from '../each.ts'
import type { NotApplicable, Span, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { CONSOLIDATED_MEMO, WHOLE_PENDENCY } from './authorities.ts'
import { authorizedUntil } from './authorized-until.ts'
import { examples } from './extension-days.examples.ts'
import { extensionProtection } from './extension-protection.ts'
import { extensionRolls } from './extension-rolls.ts'
import { lastDay } from './last-day.ts'
import { filedDay } from './picks.ts'
import { bridgeFiling } from './readings.ts'
import { inside } from './spans.ts'

/**
 * Days of one stay protected because an extension or change of status was asked for in time: from the day after the
 * allowed time to the decision (UP-2). In time = received in this stay on or before the last allowed day; where that
 * day was closed, on paper by the next business day (a reading). A second request made while the first was pending
 * protects or not (a reading). Nothing for "duration of status".
 */
export const extensionDays = rule<Value<readonly Span[]>>({
  id: 'unlawful-presence/extension-days', rulebook: 'UP-2', per: 'stay', kind: 'Value', safe: 'none',
  authority: [cite('INA 212(a)(9)(B)(iv)'), WHOLE_PENDENCY, CONSOLIDATED_MEMO], staleAfter: STALE.policy,
  readings: [bridgeFiling], examples,
  eval(r) {
    const until = r.use(authorizedUntil)
    const requests = r.each(extensionProtection)
    if (until === 'D/S' || requests.every((x) => x.result.kind === 'NotApplicable')) return none
    const arrived = r.get(stay.arrival)
    const last = lastDay(r)
    if (last <= until) return none
    const unknown = unknownHere(r, requests, arrived, last)
    if (unknown) return unknown
    const spans = requests.flatMap(({ scope, result }) => (result.kind === 'Value' ? result.value.map((span) => ({ scope: scope.id, span })) : []))
      .filter(({ span }) => span.from >= arrived && span.from <= last)
    const rolled = nextDayRequests(r, spans, until)
    if ('kind' in rolled) return rolled
    const inTime = spans.filter(({ scope, span }) => span.from <= until || rolled.includes(scope))
    const late = spans.filter((s) => !inTime.includes(s))
    const protecting = [...inTime, ...bridges(r, inTime, late)].map((s) => s.span)
    const days = inside(protecting, addDays(until, 1), last)
    if (days.length === 0) return none
    return value<readonly Span[]>(days, { say: say('unlawfulPresence.extensionDays.value', { from: onDay(days[0]!.from), to: onDay(days.at(-1)!.to) }) })
  },
})

const none: Value<readonly Span[]> = value<readonly Span[]>([], { say: say('unlawfulPresence.extensionDays.none') })

interface Request {
  readonly scope: string
  readonly span: Span
}

/** A request whose decision is not known keeps the days unknown, if it was made in this stay. */
function unknownHere(r: Reader, requests: readonly Item<Value<readonly Span[]>>[], arrived: Day, last: Day): NotApplicable | undefined {
  const open = unknownOf(requests)
  if (open.length === 0) return undefined
  const filed = new Map(r.each(filedDay).map(({ scope, result }) => [scope.id, result.kind === 'Value' ? result.value : undefined]))
  return endAs(open.filter(({ scope }) => {
    const on = filed.get(scope.id)
    return on === undefined || (on >= arrived && on <= last)
  }))
}

/** Scopes of requests that came after a closed last day and still count as in time. Asked only for such requests. */
function nextDayRequests(r: Reader, requests: readonly Request[], until: Day): readonly string[] | NotApplicable {
  const scopes = requests.filter(({ span }) => span.from > until && span.from <= roll(until)).map((x) => x.scope)
  if (scopes.length === 0) return []
  const asked = r.each(extensionRolls).filter(({ scope }) => scopes.includes(scope.id))
  return endAs(asked) ?? asked.flatMap(({ scope, result }) => (result.kind === 'Value' && result.value ? [scope.id] : []))
}

/** Later requests made while one that protects was pending, each leaning on the one before. */
function bridges(r: Reader, inTime: readonly Request[], late: readonly Request[]): readonly Request[] {
  const chain: Request[] = []
  for (const next of late.toSorted((a, b) => a.span.from - b.span.from)) {
    const held = [...inTime, ...chain].filter(({ span }) => span.to === undefined || next.span.from <= span.to)
    const longer = held.length > 0 && held.every(({ span }) => span.to !== undefined && (next.span.to === undefined || next.span.to > span.to))
    if (longer && r.reading(bridgeFiling) === 'protects') chain.push(next)
  }
  return chain
}
