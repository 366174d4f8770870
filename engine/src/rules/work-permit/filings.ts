/**
 * One fact of one application for a work permit (I-765), for rules about a card: a rule reads only the items of its
 * own list, and asks these about the others. Never shown alone.
 */
import type { Day } from '../../base/day.ts'
import { eadCategory } from '../../base/formats/ead-category.ts'
import { filing } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import { formNumber } from '../derived/forms.ts'
import type { Example } from '../example.ts'
import type { NotApplicable, Value } from '../result.ts'
import { type Reader, type Rule, STALE, cite, rule } from '../rule.ts'
import { renewalRoll } from './readings.ts'
import { examples as approvedExamples } from './renewal-approved.examples.ts'
import { examples as categoryExamples } from './renewal-category.examples.ts'
import { examples as endedExamples } from './renewal-ended.examples.ts'
import { examples as receivedExamples } from './renewal-received.examples.ts'
import { examples as rollsExamples } from './renewal-rolls.examples.ts'

const EXTENSIONS = cite('8 CFR 274a.13(d)')
const isWorkForm = (r: Reader): boolean => formNumber(r.maybe(filing.form)) === '765'

const dayOf = (name: string, words: string, examples: readonly Example[], evaluate: (r: Reader) => Day | undefined): Rule<Value<Day>> => {
  const sentence = `workPermit.${words}.value`
  return rule<Value<Day>>({
    id: `work-permit/${name}`, rulebook: 'EAD-1', per: 'filing', kind: 'Value', safe: 'none', staleAfter: STALE.volatile, authority: [EXTENSIONS], examples,
    eval(r): Value<Day> | NotApplicable {
      const on = isWorkForm(r) ? evaluate(r) : undefined
      return on === undefined ? otherKind() : value(on, { say: say(sentence, { value: onDay(on) }) })
    },
  })
}

/** The day it was received. One sent back was never filed. */
export const renewalReceived = dayOf('renewal-received', 'renewalReceived', receivedExamples,
  (r) => (r.maybe(filing.decision) === 'rejected' ? undefined : r.get(filing.receivedDate)))
/** The day it was approved. */
export const renewalApproved = dayOf('renewal-approved', 'renewalApproved', approvedExamples,
  (r) => (r.maybe(filing.decision) === 'approved' ? r.get(filing.decisionDate) : undefined))
/** The day it was denied, taken back, or closed in another way without a new card. */
export const renewalEnded = dayOf('renewal-ended', 'renewalEnded', endedExamples, (r) => {
  const decision = r.maybe(filing.decision)
  const isOpen = decision === undefined || decision === 'pending' || decision === 'approved' || decision === 'rejected'
  return isOpen ? undefined : r.get(filing.decisionDate)
})

/** The category it asks for, as rules compare it: `C09`. */
export const renewalCategory = rule<Value<string>>({
  id: 'work-permit/renewal-category', rulebook: 'EAD-1', per: 'filing', kind: 'Value', safe: 'none', staleAfter: STALE.volatile, authority: [EXTENSIONS],
  examples: categoryExamples,
  eval(r) {
    if (!isWorkForm(r)) return otherKind()
    const printed = r.get(filing.category)
    const category = eadCategory(printed) ?? printed
    return value(category, { say: say('workPermit.renewalCategory.value', { category }) })
  },
})

/** Is it in time when it came on the business day after a card that ended on a closed day? On paper, by one reading. */
export const renewalRolls = rule<Value<boolean>>({
  id: 'work-permit/renewal-rolls', rulebook: 'EAD-1', per: 'filing', kind: 'Value', safe: 'none', staleAfter: STALE.volatile,
  authority: [cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary'), EXTENSIONS], readings: [renewalRoll], examples: rollsExamples,
  eval(r) {
    if (!isWorkForm(r)) return otherKind()
    const rolls = r.get(filing.channel) === 'on-paper' && r.reading(renewalRoll) === 'rolls-for-on-paper'
    return value(rolls, { say: say(`workPermit.renewalRolls.${rolls ? 'yes' : 'no'}`) })
  },
})

export const renewalRules = [renewalReceived, renewalApproved, renewalEnded, renewalCategory, renewalRolls] as const
