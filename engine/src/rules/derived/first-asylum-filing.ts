import { earlier } from '../../base/day.ts'
import { notApplicable, onDay, say, value } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import { STALE, cite, rule } from '../rule.ts'
import { asylumReceivedDay } from './asylum-received-day.ts'
import { examples } from './first-asylum-filing.examples.ts'

/**
 * The day asylum was first asked for. A copy of the application with no receipt day says nothing while another
 * paper gives a day; alone, its day is what is missing.
 */
export const firstAsylumFiling = rule({
  id: 'derived/first-asylum-filing', rulebook: 'ASY-1', kind: 'Value', safe: 'none',
  authority: [cite('8 USC 1158(a)(2)(B)')], staleAfter: STALE.volatile, examples,
  eval(r) {
    const items = r.each(asylumReceivedDay)
    const known = answersOf(items)
    if (known[0] === undefined) return endAs(items) ?? notApplicable('notAsked')
    const first = known.reduce((day, x) => earlier(day, x.value), known[0].value)
    return value(first, { say: say('derived.firstAsylumFiling.value', { value: onDay(first) }) })
  },
})
