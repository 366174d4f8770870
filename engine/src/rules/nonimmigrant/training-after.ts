/** The trainings that follow one program. */
import type { Day } from '../../base/day.ts'
import { answersOf, endAs } from '../each.ts'
import type { NotApplicable } from '../result.ts'
import type { Reader } from '../rule.ts'
import type { ClosedSpan } from '../unlawful-presence/spans.ts'
import { optDays } from './opt-items.ts'

/** Training begins at most 60 days after the program. */
const FIRST_DAYS = 61
/** Its extension begins while the card of the first is lengthened, at most 180 days after it. */
const NEXT_DAYS = 181

/** Trainings after a program, each following the one before; empty without any. Ends the rule where one is not known. */
export function trainingAfter(r: Reader, programEnd: Day): readonly ClosedSpan[] | NotApplicable {
  const all = r.each(optDays)
  const unknown = endAs(all)
  if (unknown) return unknown
  const chain: ClosedSpan[] = []
  for (const { value } of answersOf(all).toSorted((a, b) => a.value[0]!.from - b.value[0]!.from)) {
    const span = value[0] as ClosedSpan
    const last = chain.at(-1)
    const isNext = last === undefined ? span.from > programEnd && span.from - programEnd <= FIRST_DAYS : span.from > last.from && span.from - last.to <= NEXT_DAYS
    if (isNext) chain.push(span)
  }
  return chain
}
