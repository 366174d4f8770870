import { filing } from '../../facts/keys.ts'
import { formNumber } from '../derived/forms.ts'
import { otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './petition.examples.ts'

/** The petition to remove the conditions (I-751, or I-829 for investors), however the paper writes its name. */
export const isConditionsForm = (form: string | undefined): boolean => formNumber(form) === '751' || formNumber(form) === '829'
export const isInvestorForm = (form: string | undefined): boolean => formNumber(form) === '829'

export type PetitionState = 'approved' | 'pending' | 'over'

/**
 * Where one petition to remove the conditions stands. No decision in the papers: still pending, as far as they show.
 * `over`: sent back, denied, taken back or closed; another petition may still be filed.
 */
export const petition = rule<Value<PetitionState>>({
  id: 'conditional-residence/petition', rulebook: 'CR-1', per: 'filing', kind: 'Value', safe: 'none',
  authority: [cite('INA 216(c)'), cite('8 CFR 216.4')], staleAfter: STALE.policy, examples,
  eval(r) {
    if (!isConditionsForm(r.maybe(filing.form))) return otherKind()
    const decision = r.maybe(filing.decision)
    const state = decision === 'approved' ? 'approved' : decision === undefined || decision === 'pending' ? 'pending' : 'over'
    return value(state, { say: say(`conditionalResidence.petition.${state}`) })
  },
})
