import { readANumber } from '../../base/formats/identifiers.ts'
import { format } from '../../facts/keys.ts'
import { notApplicable, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './a-number.examples.ts'

/** The A-number in the one way it is compared: an A and nine digits. It names a file, never a person. */
export const aNumber = rule({
  id: 'formats/a-number', rulebook: 'FMT-2', kind: 'Value', safe: 'none',
  authority: [cite('A-number as printed (USCIS glossary)')], staleAfter: STALE.settled, examples,
  eval(r) {
    const text = readANumber(r.get(format.text))
    if (text === undefined) return notApplicable('notOfThisForm')
    return value(text, { say: say('formats.aNumber.value', { value: text }) })
  },
})
