import { readI94Number } from '../../base/formats/identifiers.ts'
import { format } from '../../facts/keys.ts'
import { notApplicable, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './i94-number.examples.ts'

/** The number of an I-94: eleven digits, or since 2019 nine digits, a letter and a digit. */
export const i94Number = rule({
  id: 'formats/i94-number', rulebook: 'FMT-3', kind: 'Value', safe: 'none',
  authority: [cite('I-94 number as printed (CBP notice of May 2019 on letters in the number)')], staleAfter: STALE.settled, examples,
  eval(r) {
    const found = readI94Number(r.get(format.text))
    if (found === undefined) return notApplicable('notOfThisForm')
    return value(found.text, { say: say('formats.i94Number.value', { value: found.text }), steps: [say(`formats.i94Number.step.${found.age}`)] })
  },
})
