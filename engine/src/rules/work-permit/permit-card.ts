/** Is this card a work permit, and in which category? */
import type { Day } from '../../base/day.ts'
import { eadCategory } from '../../base/formats/ead-category.ts'
import { card } from '../../facts/keys.ts'
import { notApplicable, onDay, otherKind, say, value } from '../answers.ts'
import { residentSince } from '../naturalization/resident-since.ts'
import type { NotApplicable, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './card-end.examples.ts'

/** Cards a person works with: the work permit, and the one that is also a permit to travel. */
const isPermit = (kind: string | undefined): boolean => kind === 'ead' || kind === 'combo-card'

/**
 * The category as rules compare it (`C09`), or as printed where we do not know its shape. Undefined for a green card
 * and for any other card. A card whose kind no paper gives is asked about only if its category could be a permit's.
 */
export function permitCategory(r: Reader): string | undefined {
  const kind = r.maybe(card.kind)
  if (kind !== undefined && !isPermit(kind)) return undefined
  const printed = kind === undefined ? r.maybe(card.category) : r.get(card.category)
  const category = printed === undefined ? undefined : eadCategory(printed)
  if (kind !== undefined) return category ?? printed
  if (category !== undefined) r.get(card.kind)
  return undefined
}

export const isTpsCategory = (category: string): boolean => category === 'A12' || category === 'C19'
/** Practical training after studies, and its extension for fields of science: (c)(3)(B) and (c)(3)(C). */
export const FIRST_TRAINING = 'C03B'
export const SECOND_TRAINING = 'C03C'

/** The last day printed on one work permit, so that a rule about another card can see which is the newest. */
export const cardEnd = rule<Value<Day>>({
  id: 'work-permit/card-end', rulebook: 'EAD-1', per: 'card', kind: 'Value', safe: 'none', staleAfter: STALE.volatile,
  authority: [cite('8 CFR 274a.13')], examples,
  eval(r) {
    if (!isPermit(r.maybe(card.kind))) return otherKind()
    const on = r.get(card.validTo)
    return value(on, { say: say('workPermit.cardEnd.value', { value: onDay(on) }) })
  },
})

/**
 * Why nobody needs to be asked or told about one work permit any more: another ends later (`newerCard`), or the holder
 * became a resident after it began (`resident`). Undefined while it may still matter.
 */
export function replacedBy(r: Reader, starts: Day | undefined, expiry: Day): 'newerCard' | 'resident' | undefined {
  for (const { result } of r.each(cardEnd)) if (result.kind === 'Value' && result.value > expiry) return 'newerCard'
  const since = r.result(residentSince)
  return since.kind === 'Value' && (starts === undefined || since.value >= starts) ? 'resident' : undefined
}
/** Nothing to show: the card was replaced. */
export const quietly = (why: string): NotApplicable => ({ ...notApplicable(why), quiet: true })
