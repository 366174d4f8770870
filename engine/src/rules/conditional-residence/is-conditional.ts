import { holder } from '../../facts/keys.ts'
import { notApplicable, say, value } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './is-conditional.examples.ts'
import { marriageUnderTwoYears } from './marriage-under-two-years.ts'

/**
 * Is residence on condition (CR-1)? The card's own class decides where it is known; then residence as an investor;
 * then whether residence began less than 24 months after a marriage.
 */
export const isConditional = rule<Value<boolean>>({
  id: 'conditional-residence/is-conditional', rulebook: 'CR-1', kind: 'Value', safe: 'none',
  authority: [cite('INA 216(h)(1)'), cite('INA 216(a)'), cite('INA 216A'), cite('8 CFR 216.2')], staleAfter: STALE.policy, examples,
  eval(r) {
    const kind = r.maybe(holder.residentKind)
    if (kind !== undefined) return answer(kind === 'conditional', kind === 'conditional' ? 'cardConditional' : 'cardPermanent')
    if (r.maybe(holder.residentSince) === undefined) return { ...notApplicable('notResident'), quiet: true }
    if (r.maybe(holder.investor) === true) return answer(true, 'investor')
    const marriages = r.each(marriageUnderTwoYears)
    const answers = answersOf(marriages)
    const near = answers.some((m) => m.boundary === true)
    if (answers.some((m) => m.value)) return answer(true, 'marriage', near)
    const unknown = endAs(marriages)
    if (unknown) return unknown
    // Neither a class on the card nor a marriage at that time: nothing in the papers says how residence was given.
    return answers.length === 0 ? answer(r.get(holder.residentKind) === 'conditional', 'cardPermanent') : answer(false, 'twoYears', near)
  },
})

const answer = (is: boolean, why: string, boundary = false): Value<boolean> =>
  value(is, { say: say(`conditionalResidence.isConditional.${is ? 'yes' : 'no'}`), steps: () => [say(`conditionalResidence.isConditional.step.${why}`)], boundary: boundary || undefined })
