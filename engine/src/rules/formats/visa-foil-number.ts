import { readVisaFoilNumber } from '../../base/formats/identifiers.ts'
import { format } from '../../facts/keys.ts'
import { notApplicable, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './visa-foil-number.examples.ts'

/** The number in red on a visa: eight characters. */
export const visaFoilNumber = rule({
  id: 'formats/visa-foil-number', rulebook: 'FMT-3', kind: 'Value', safe: 'none',
  authority: [cite('Visa foil number as printed on the visa')], staleAfter: STALE.settled, examples,
  eval(r) {
    const text = readVisaFoilNumber(r.get(format.text))
    if (text === undefined) return notApplicable('notOfThisForm')
    return value(text, { say: say('formats.visaFoilNumber.value', { value: text }) })
  },
})
