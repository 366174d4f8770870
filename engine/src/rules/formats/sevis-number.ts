import { readSevisNumber } from '../../base/formats/identifiers.ts'
import { format } from '../../facts/keys.ts'
import { notApplicable, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './sevis-number.examples.ts'

/** The number of a student or exchange visitor: an N and ten digits. */
export const sevisNumber = rule({
  id: 'formats/sevis-number', rulebook: 'FMT-3', kind: 'Value', safe: 'none',
  authority: [cite('SEVIS number as printed on Forms I-20 and DS-2019')], staleAfter: STALE.settled, examples,
  eval(r) {
    const text = readSevisNumber(r.get(format.text))
    if (text === undefined) return notApplicable('notOfThisForm')
    return value(text, { say: say('formats.sevisNumber.value', { value: text }) })
  },
})
