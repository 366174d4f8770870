import { addDays } from '../../base/day.ts'
import { card } from '../../facts/keys.ts'
import { eligibleOn, notApplicable, onDay, otherKind, say, unsettled } from '../answers.ts'
import { answersOf } from '../each.ts'
import type { EligibilityDate } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { renewalReceived } from './filings.ts'
import { RENEWAL_DAYS_EARLY } from './numbers.ts'
import { FIRST_TRAINING, SECOND_TRAINING, isTpsCategory, permitCategory, quietly, replacedBy } from './permit-card.ts'
import { examples } from './renewal-opens.examples.ts'

/**
 * First day a renewal of one work permit may be filed: 180 days before the card ends (EAD-2). Never rolls. Training
 * of students and Temporary Protected Status have times of their own; a card that a newer one replaced says nothing.
 */
export const renewalOpens = rule<EligibilityDate>({
  id: 'work-permit/renewal-opens', rulebook: 'EAD-2', per: 'card', kind: 'EligibilityDate', safe: 'latest', staleAfter: STALE.volatile,
  authority: [cite('Instructions for Form I-765')], law: [RENEWAL_DAYS_EARLY], radar: ['ead-extension', 'ead-18-months', 'ead-one-year'], examples,
  eval(r) {
    const category = permitCategory(r)
    if (category === undefined || category === FIRST_TRAINING || category === SECOND_TRAINING) return otherKind()
    if (isTpsCategory(category)) return notApplicable('tps')
    const expiry = r.get(card.validTo)
    const starts = r.maybe(card.validFrom)
    if (starts !== undefined && starts > expiry) return unsettled('endsBeforeItBegins')
    const by = replacedBy(r, starts, expiry)
    if (by !== undefined) return quietly(by)
    const on = addDays(expiry, -r.law(RENEWAL_DAYS_EARLY, expiry).value)
    const filed = answersOf(r.each(renewalReceived)).map((x) => x.value).filter((d) => d >= on && (starts === undefined || d > starts))
    return eligibleOn({
      on, say: say('workPermit.renewalOpens.eligibleOn', { on: onDay(on), expiry: onDay(expiry) }),
      steps: [
        say('workPermit.renewalOpens.step.counted', { expiry: onDay(expiry), on: onDay(on) }),
        say(filed.length > 0 ? 'workPermit.renewalOpens.step.filed' : 'workPermit.renewalOpens.step.soon'),
      ],
    })
  },
})
