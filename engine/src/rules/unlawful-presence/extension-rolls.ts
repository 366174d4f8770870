import { filing } from '../../facts/keys.ts'
import { otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './extension-rolls.examples.ts'
import { isExtensionForm } from './forms.ts'
import { filingRoll } from './readings.ts'

/**
 * Does this request still count as in time when it came on the business day after an I-94 that ended on a closed day?
 * On paper under the USCIS weekend policy (a reading); never online. Asked only about such a request.
 */
export const extensionRolls = rule<Value<boolean>>({
  id: 'unlawful-presence/extension-rolls', rulebook: 'UP-2', per: 'filing', kind: 'Value', safe: 'none',
  authority: [cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary'), cite('INA 212(a)(9)(B)(iv)')], staleAfter: STALE.policy,
  readings: [filingRoll], examples,
  eval(r) {
    if (!isExtensionForm(r.maybe(filing.form))) return otherKind()
    const rolls = r.get(filing.channel) === 'on-paper' && r.reading(filingRoll) === 'rolls-for-on-paper'
    return value(rolls, { say: say(`unlawfulPresence.extensionRolls.${rolls ? 'yes' : 'no'}`) })
  },
})
