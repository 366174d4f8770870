import { eadCategory } from '../../base/formats/ead-category.ts'
import { format } from '../../facts/keys.ts'
import { notApplicable, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './ead-category.examples.ts'

/** The category of a work permit in the one way it is compared: `C09` for `(c)(9)`. */
export const eadCategoryText = rule({
  id: 'formats/ead-category', rulebook: 'FMT-3', kind: 'Value', safe: 'none',
  authority: [cite('Form I-765 instructions, eligibility categories; 8 CFR 274a.12')], staleAfter: STALE.settled, examples,
  eval(r) {
    const text = eadCategory(r.get(format.text))
    if (text === undefined) return notApplicable('notOfThisForm')
    return value(text, { say: say('formats.eadCategory.value', { value: text }) })
  },
})
