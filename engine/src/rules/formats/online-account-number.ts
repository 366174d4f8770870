import { readOnlineAccountNumber } from '../../base/formats/identifiers.ts'
import { format } from '../../facts/keys.ts'
import { notApplicable, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './online-account-number.examples.ts'

/** The number of a USCIS online account: twelve digits, never an A-number. */
export const onlineAccountNumber = rule({
  id: 'formats/online-account-number', rulebook: 'FMT-3', kind: 'Value', safe: 'none',
  authority: [cite('USCIS online account number as printed')], staleAfter: STALE.settled, examples,
  eval(r) {
    const text = readOnlineAccountNumber(r.get(format.text))
    if (text === undefined) return notApplicable('notOfThisForm')
    return value(text, { say: say('formats.onlineAccountNumber.value', { value: text }) })
  },
})
