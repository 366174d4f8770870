import { type Day, addDays, later } from '../../base/day.ts'
import { holder, stay } from '../../facts/keys.ts'
import { say, value } from '../answers.ts'
import { eitherAnniversary } from '../anniversaries.ts'
import { type Item, answersOf, endAs, unknownOf } from '../each.ts'
import { feb29Birthday } from '../readings.ts'
import type { NotApplicable, Span, Value } from '../result.ts'
import { type Reader, type Rule, STALE, rule } from '../rule.ts'
import { AUTHORIZED_STAY, CONSOLIDATED_MEMO, STATUTE } from './authorities.ts'
import { extensionDays } from './extension-days.ts'
import { firstCountableDay } from './first-countable-day.ts'
import { lastDay } from './last-day.ts'
import { ADULT_YEARS, FIRST_COUNTED_DAY } from './numbers.ts'
import { filedDay, grantDay } from './picks.ts'
import { protectedByAdjustment } from './protected-by-adjustment.ts'
import { protectedByApproval } from './protected-by-approval.ts'
import { protectedByAsylum } from './protected-by-asylum.ts'
import { protectedByGrant } from './protected-by-grant.ts'
import { protectedByResidence } from './protected-by-residence.ts'
import { examples } from './protected-days.examples.ts'
import { eighteenthBirthday } from './readings.ts'
import { type ClosedSpan, covers, inside, lengthOf, outside } from './spans.ts'

type Spans = Value<readonly Span[]>

/**
 * The days of one stay that could count but are protected (UP-1, step 3), each day once: pending applications,
 * grants, residence, extensions, and every day under 18. Facts that could change nothing are not asked for.
 */
export const protectedDays = rule<Spans>({
  id: 'unlawful-presence/protected-days', rulebook: 'UP-1', per: 'stay', kind: 'Value', safe: 'none',
  authority: [STATUTE, AUTHORIZED_STAY, CONSOLIDATED_MEMO], staleAfter: STALE.policy, radar: ['tps'],
  readings: [eighteenthBirthday, feb29Birthday], law: [ADULT_YEARS], examples,
  eval(r) {
    const first = later(r.use(firstCountableDay), FIRST_COUNTED_DAY)
    const last = lastDay(r)
    if (first > last) return answer([])
    const status = statusDays(r, first, last)
    if ('kind' in status) return status
    const free = outside(status, first, last)
    if (free.length === 0) return answer(inside(status, first, last))
    const held = withExtension(r, status)
    const young = daysUnderAge(r, held === status ? free : outside(held, first, last))
    return answer(inside(young === undefined ? held : [...held, young], first, last))
  },
})

const NO_SPANS: readonly Span[] = []
const NO_ITEMS: readonly Item<Spans>[] = []
const answer = (days: readonly ClosedSpan[]): Spans =>
  value<readonly Span[]>(days, { say: () => say('unlawfulPresence.protectedDays.value', { days: { days: lengthOf(days) } }) })

/**
 * Days held by an application, a grant or residence. An item that is not fully known ends the rule only when days
 * are left without it and it does not begin after the stay. For ground C a pending application for asylum holds no day.
 */
export function statusDays(r: Reader, first: Day, last: Day, isGroundC = false): readonly Span[] | NotApplicable {
  const asylum = isGroundC ? NO_ITEMS : r.each(protectedByAsylum)
  const adjusting = adjustments(r)
  const approved = r.each(protectedByApproval)
  const grants = r.each(protectedByGrant)
  const residence = r.result(protectedByResidence)
  const held: Span[] = []
  addSpans(held, asylum)
  addSpans(held, adjusting)
  addSpans(held, approved)
  addSpans(held, grants)
  if (residence.kind === 'Value') for (const span of residence.value) held.push(span)
  if (held.length > 0 && outside(held, first, last).length === 0) return held
  if (residence.kind !== 'Value' && residence.kind !== 'NotApplicable') r.use(protectedByResidence)
  const filings = startedBy(r, unknownOf(asylum, adjusting, approved), filedDay, last)
  return endAs(filings, startedBy(r, unknownOf(grants), grantDay, last)) ?? held
}

/** With the days held by an extension or change of status. */
export function withExtension(r: Reader, status: readonly Span[]): readonly Span[] {
  const extension = r.result(extensionDays).kind === 'NotApplicable' ? NO_SPANS : r.use(extensionDays)
  return extension.length === 0 ? status : [...status, ...extension]
}

function addSpans(to: Span[], items: readonly Item<Spans>[]): void {
  for (const { result } of items) if (result.kind === 'Value') for (const span of result.value) to.push(span)
}

/** Pending green-card applications. One filed before a coming in without inspection was given up by leaving. */
function adjustments(r: Reader): readonly Item<Spans>[] {
  const items = r.each(protectedByAdjustment)
  if (answersOf(items).length === 0 || r.maybe(stay.manner) !== 'without-inspection') return items
  const arrived = r.get(stay.arrival)
  return items.filter(({ result }) => result.kind !== 'Value' || result.value.every((s) => s.from >= arrived))
}

/** Of items not fully known, those that may have begun by `last`. */
function startedBy(r: Reader, items: readonly Item<Spans>[], begins: Rule<Value<Day>>, last: Day): readonly Item<Spans>[] {
  if (items.length === 0) return items
  const days = r.each(begins)
  return items.filter(({ scope }) => !days.some((d) => d.scope === scope && d.result.kind === 'Value' && d.result.value > last))
}

/** Days before the 18th birthday, and that birthday itself under one reading. Asked only about days not yet protected. */
function daysUnderAge(r: Reader, days: readonly ClosedSpan[]): Span | undefined {
  const last = days.at(-1)
  if (days[0] === undefined || last === undefined) return undefined
  const born = r.get(holder.dob)
  const { early, late } = eitherAnniversary(born, r.law(ADULT_YEARS, last.to).value)
  if (days[0].from > late) return undefined
  if (last.to < early) return { from: born, to: last.to }
  const birthday = early === late || r.reading(feb29Birthday) === 'feb-28' ? early : late
  const counts = !covers(days, birthday) || r.reading(eighteenthBirthday) === 'birthday-counts'
  return { from: born, to: counts ? addDays(birthday, -1) : birthday }
}
