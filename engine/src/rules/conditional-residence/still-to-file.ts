import { answersOf, endAs } from '../each.ts'
import { notApplicable } from '../answers.ts'
import type { NotApplicable } from '../result.ts'
import type { Reader } from '../rule.ts'
import { isConditional } from './is-conditional.ts'
import { petition } from './petition.ts'

/** Why no petition to remove the conditions is due: not on condition, already filed, already approved. */
export function nothingToFile(r: Reader): NotApplicable | undefined {
  if (!r.use(isConditional)) return notApplicable('notConditional')
  const petitions = r.each(petition)
  const unknown = endAs(petitions)
  if (unknown) return unknown
  const states = answersOf(petitions)
  if (states.some((p) => p.value === 'approved')) return notApplicable('conditionsRemoved')
  return states.some((p) => p.value === 'pending') ? notApplicable('alreadyFiled') : undefined
}
