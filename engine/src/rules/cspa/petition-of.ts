import { type Fact, child } from '../../facts/keys.ts'
import { otherKind, unsettled } from '../answers.ts'
import type { Item } from '../each.ts'
import type { Answer, NotApplicable, Result, Unsettled } from '../result.ts'
import type { Reader, Rule } from '../rule.ts'
import { petitioner } from './petition-picks.ts'

const NUMBERED = /^petition:\d+$/
const isOther = (x: Item<Answer>): boolean => x.result.kind === 'NotApplicable' && x.result.quiet === true

/**
 * What a small rule answers about the petition this child hangs on: the one with the child's number, or the only one.
 * With several and no number, which one is asked. The papers of one's own give petitions no numbers.
 */
export function ofPetition<T extends Answer>(r: Reader, rule: Rule<T>): T | NoAnswer {
  const found = petitionIdOf(r)
  if (typeof found !== 'string') return found
  return r.each(rule).find((x) => x.scope.id === found)!.result
}

/** Is any petition known? */
export const hasPetition = (r: Reader): boolean => r.each(petitioner).some((x) => !isOther(x))

/** The scope of that petition, or how the rule that asked ends. */
export function petitionIdOf(r: Reader): string | NotApplicable | Unsettled {
  const all = r.each(petitioner)
  const petitions = all.filter((x) => !isOther(x))
  if (petitions.length === 0 && all.length > 0) return otherKind()
  const number = r.maybe(child.petition)
  const own = number === undefined ? undefined : petitions.find((x) => x.scope.id === `petition:${number}`)
  if (own) return own.scope.id
  if (number !== undefined && all.some((x) => NUMBERED.test(x.scope.id))) return unsettled('noSuchPetition')
  if (petitions.length === 1) return petitions[0]!.scope.id
  // None or several: without a number, reading it ends the rule with the question which petition.
  if (number === undefined) r.get(child.petition)
  return unsettled('noSuchPetition')
}

export type NoAnswer = Exclude<Result, Answer>
/** A rule may end as NotEnoughKnown, but its type speaks of what it may itself conclude. */
export const end = (x: NoAnswer): NotApplicable => x as unknown as NotApplicable

/** Ends a rule with the question for a fact of the child's petition, which only rules of petitions can read. */
export function askOfPetition(r: Reader, fact: Fact): NotApplicable | Unsettled {
  const scope = petitionIdOf(r)
  return typeof scope === 'string' ? end({ kind: 'NotEnoughKnown', missing: [{ fact, scope }] }) : scope
}

/** The answer, or the end of the rule that asked: to be returned as it is. */
export const isAnswer = <T extends Answer>(x: T | NoAnswer): x is T =>
  x.kind !== 'NotApplicable' && x.kind !== 'NotEnoughKnown' && x.kind !== 'Unsettled' && x.kind !== 'RuleFailed'
