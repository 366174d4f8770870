import { readDvCaseNumber } from '../../base/formats/identifiers.ts'
import { format } from '../../facts/keys.ts'
import { notApplicable, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './dv-case-number.examples.ts'

/** The number of a case of the visa lottery: the year, two letters for the region, up to eight digits. */
export const dvCaseNumber = rule({
  id: 'formats/dv-case-number', rulebook: 'FMT-3', kind: 'Value', safe: 'none',
  authority: [cite('Diversity visa case number as printed (Department of State)')], staleAfter: STALE.settled, examples,
  eval(r) {
    const found = readDvCaseNumber(r.get(format.text))
    if (found === undefined) return notApplicable('notOfThisForm')
    return value(found.text, { say: say('formats.dvCaseNumber.value', { value: found.text }), steps: [say('formats.dvCaseNumber.step.year', { year: found.year })] })
  },
})
