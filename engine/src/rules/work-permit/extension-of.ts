/** How much longer one renewal makes a card (EAD-1). */
import { type Day, addDays, earlier, later, parseIsoDay } from '../../base/day.ts'
import { lines, onDay, say } from '../answers.ts'
import type { Say } from '../result.ts'
import type { Reader } from '../rule.ts'
import { EXTENSION_DAYS, RAISED_ON } from './numbers.ts'
import type { Renewal } from './renewals.ts'

export interface Extension {
  readonly renewal: Renewal
  readonly days: number
  readonly end: Day
  readonly full: Day
  readonly steps: readonly Say[]
}

/** Most extra days for a renewal received then; the longer time of a later day only if it still waited (`raisedOn`). */
export const most = (r: Reader, received: Day): number => r.law(EXTENSION_DAYS, received).value

/** To which day a renewal in time carries a card that ends on `expiry`: at most so many days, and to its decision. */
export function extensionOf(r: Reader, renewal: Renewal, expiry: Day): Extension {
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
export function isNearEdge(r: Reader, received: Day): boolean {
  const { from, until } = r.law(EXTENSION_DAYS, received)
  return (from !== null && received - from <= 2) || (until !== null && until - received <= 2)
}
