/** Which applications renew a card, and which of them came in time. */
import type { Day } from '../../base/day.ts'
import { roll } from '../../base/calendar.ts'
import { card } from '../../facts/keys.ts'
import { unsettled } from '../answers.ts'
import { rollWith } from '../calendar/roll-with.ts'
import { type Item, endAs } from '../each.ts'
import type { Answer, NotApplicable, Result, Span, Unsettled, Value } from '../result.ts'
import type { Reader } from '../rule.ts'
import { renewalApproved, renewalCategory, renewalEnded, renewalReceived, renewalRolls } from './filings.ts'

export interface Renewal {
  readonly received: Day
  /** Decided, in any way; absent while it waits. */
  readonly decided?: Day
  readonly approved: boolean
}
export interface Renewals {
  readonly inTime: readonly Renewal[]
  /** The first that came after the card ended, and so lengthens nothing. */
  readonly late?: Day
  /** One came on the very day the card ended: the text says "before". */
  readonly onTheDay: boolean
}
export interface Asked {
  readonly expiry: Day
  readonly isSame: (category: string) => boolean
  /** Does a renewal received then lengthen anything? If not, nothing about it need be known. */
  readonly counts: (received: Day) => boolean
  /** Times set for asking again in which a renewal is in time even after the card ended. */
  readonly windows: readonly Span[]
}

const NOTHING: Renewals = { inTime: [], onTheDay: false }
type Any = Item<Answer>
const resultsBy = (items: readonly Any[]): ReadonlyMap<string, Result> => new Map(items.map((x) => [x.scope.id, x.result]))
/** The day a received application gives; asked only of items that answer. */
const dayOf = (x: Any): Day => (x.result as Value<Day>).value
const isUnknown = (x: Result | undefined): boolean => x?.kind === 'NotEnoughKnown' || x?.kind === 'Unsettled'

/** A renewal is an application of the card's category received after the card began. Ends the rule where one may be and is not known. */
export function renewalsFor(r: Reader, asked: Asked): Renewals | NotApplicable | Unsettled {
  const all: readonly Any[] = r.each(renewalReceived)
  const reach = asked.windows.reduce<Day>((last, s) => (s.to !== undefined && s.to > last ? s.to : last), roll(asked.expiry))
  const unknown = all.filter((x) => isUnknown(x.result))
  const early = all.filter((x) => x.result.kind === 'Value' && dayOf(x) <= reach)
  const past = all.filter((x) => x.result.kind === 'Value' && dayOf(x) > reach)
  if (unknown.length + early.length + past.length === 0) return NOTHING
  const categories = resultsBy(r.each(renewalCategory))
  const mayBe = (x: Any): boolean => {
    const c = categories.get(x.scope.id)
    return isUnknown(c) || (c?.kind === 'Value' && asked.isSame(String(c.value)))
  }
  const open = endAs(unknown.filter(mayBe))
  if (open) return open
  const late = past.filter((x) => !isUnknown(categories.get(x.scope.id)) && mayBe(x)).map((x) => dayOf(x))
  const near = early.filter(mayBe)
  if (near.length === 0) return { ...NOTHING, ...first(late) }
  // The form that got this card came before the card began; without its first day the two cannot be told apart.
  const starts = r.get(card.validFrom)
  return inTime(r, asked, near.filter((x) => dayOf(x) > starts), categories, late)
}

const first = (days: readonly Day[]): { readonly late?: Day } => (days.length === 0 ? {} : { late: Math.min(...days) as Day })

function inTime(r: Reader, asked: Asked, items: readonly Any[], categories: ReadonlyMap<string, Result>, after: readonly Day[]): Renewals | NotApplicable | Unsettled {
  const { expiry, windows, counts } = asked
  const late = [...after]
  const good: Any[] = []
  let onTheDay = false
  const noCategory: Any[] = []
  for (const item of items) {
    const on = dayOf(item)
    const category = categories.get(item.scope.id)
    if (isUnknown(category)) noCategory.push({ scope: item.scope, result: category! as Any['result'] })
    else if (on < expiry || windows.some((s) => on >= s.from && s.to !== undefined && on <= s.to)) good.push(item)
    else if (on === expiry) onTheDay = true
    else if (counts(on)) {
      const rolled = rolls(r, item, on, expiry)
      if (typeof rolled !== 'boolean') return rolled
      if (rolled) good.push(item)
      else late.push(on)
    } else late.push(on)
  }
  const unknown = endAs(noCategory)
  if (unknown) return unknown
  const decided = withDecisions(r, good, counts)
  return 'kind' in decided ? decided : { inTime: decided.renewals, onTheDay, ...first(late) }
}

/** Came on the business day after a card that ended on a closed day: in time on paper, by one reading. */
function rolls(r: Reader, item: Any, on: Day, expiry: Day): boolean | NotApplicable {
  if (on > rollWith(r, expiry)) return false
  const own = (r.each(renewalRolls) as readonly Any[]).filter((x) => x.scope.id === item.scope.id)
  return endAs(own) ?? own.some((x) => x.result.kind === 'Value' && x.result.value === true)
}

function withDecisions(r: Reader, items: readonly Any[], counts: (d: Day) => boolean): { readonly renewals: readonly Renewal[] } | NotApplicable | Unsettled {
  if (items.length === 0) return { renewals: [] }
  const approved: readonly Any[] = r.each(renewalApproved)
  const ended: readonly Any[] = r.each(renewalEnded)
  const here = new Set(items.filter((x) => counts(dayOf(x))).map((x) => x.scope.id))
  const unknown = endAs(approved.filter((x) => here.has(x.scope.id)), ended.filter((x) => here.has(x.scope.id)))
  if (unknown) return unknown
  const yes = resultsBy(approved)
  const no = resultsBy(ended)
  const renewals = items.map((x): Renewal => {
    const received = dayOf(x)
    const isApproved = yes.get(x.scope.id)?.kind === 'Value'
    const end = isApproved ? yes.get(x.scope.id) : no.get(x.scope.id)
    return { received, approved: isApproved, ...(end?.kind === 'Value' ? { decided: end.value as Day } : {}) }
  })
  if (renewals.some((x) => x.decided !== undefined && x.decided < x.received)) return unsettled('decidedBeforeReceived')
  return { renewals }
}
