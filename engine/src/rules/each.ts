/** What a rule does with the results of `r.each`: take the answers, or end because one of them is not known. */
import type { Fact } from '../facts/keys.ts'
import { notEnoughKnown } from './answers.ts'
import type { Answer, NotApplicable, NotEnoughKnown, Result } from './result.ts'

/** One element of what `r.each` gives. */
export interface Item<T extends Answer> {
  readonly scope: { readonly id: string }
  readonly result: T | Exclude<Result, Answer>
}
type NoAnswer = Exclude<Result, Answer>

const isNoAnswer = (r: Result): r is NoAnswer =>
  r.kind === 'NotApplicable' || r.kind === 'NotEnoughKnown' || r.kind === 'Unsettled' || r.kind === 'RuleFailed'

const NONE: readonly never[] = []

/**
 * A result that is no answer, for the rule that asked for it by `r.result` to end the same way: as after `r.use`, without
 * the cost of leaving in the middle. It may be any kind of end, whatever its type says.
 */
export const endingAs = (r: NoAnswer): NotApplicable => r as NotApplicable

/** The answers, in the order of the list; items without one are left out. */
export function answersOf<T extends Answer>(items: readonly Item<T>[]): readonly T[] {
  let out: T[] | undefined
  for (let i = 0; i < items.length; i += 1) {
    const { result } = items[i]!
    if (isNoAnswer(result)) continue
    if (out === undefined) out = [result]
    else out.push(result)
  }
  return out ?? NONE
}

const isUnknown = (r: Result): boolean => r.kind === 'NotEnoughKnown' || r.kind === 'Unsettled' || r.kind === 'RuleFailed'

type Items = readonly Item<Answer>[]

/** Is there an item whose result is neither an answer nor "does not apply"? */
export function hasUnknown(items: Items): boolean {
  for (let i = 0; i < items.length; i += 1) if (isUnknown(items[i]!.result)) return true
  return false
}

/** Items whose result is neither an answer nor "does not apply": they could still be anything. */
export function unknownOf<T extends Answer>(...lists: readonly (readonly Item<T>[])[]): readonly Item<T>[] {
  let out: Item<T>[] | undefined
  for (const items of lists) for (const item of items) if (isUnknown(item.result)) (out ??= []).push(item)
  return out ?? NONE
}

/** Ends a total the way its unknown items ended, naming all missing facts at once; undefined when nothing is unknown. */
export function endAs(...lists: readonly Items[]): NotApplicable | undefined {
  for (let i = 0; i < lists.length; i += 1) if (hasUnknown(lists[i]!)) return endOf(lists)
  return undefined
}

function endOf(lists: readonly Items[]): NotApplicable | undefined {
  const results = unknownOf(...lists).map((x) => x.result as NoAnswer)
  const other = results.find((r) => r.kind !== 'NotEnoughKnown')
  if (other) return other as unknown as NotApplicable
  const missing: { readonly fact: Fact; readonly scope: string }[] = []
  for (const r of results as readonly NotEnoughKnown[]) {
    for (const m of r.missing) if (!missing.some((x) => x.fact === m.fact && x.scope === m.scope)) missing.push(m)
  }
  return missing.length === 0 ? undefined : notEnoughKnown(missing)
}
