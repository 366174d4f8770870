import { petition } from '../../facts/keys.ts'
import { eligibleOn, notApplicable, onDay, otherKind, say } from '../answers.ts'
import type { EligibilityDate } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { designatedDays, finalActionDays } from './available-days.ts'
import { chart } from './chart.ts'
import { isLaborCertification, rowOf } from './petition-picks.ts'
import { countingSpan } from './spans.ts'
import { examples } from './visa-available.examples.ts'

/**
 * The day on which a visa became available, as a child's age asks (CSPA-1): the later of the approval and the first day
 * of the month in which the priority date is reached on the chart that decides. A visa that stopped being available
 * before a full year, with nothing filed, starts anew.
 */
export const visaAvailable = rule<EligibilityDate>({
  id: 'cspa/visa-available', rulebook: 'CSPA-1', per: 'petition', kind: 'EligibilityDate', safe: 'latest', shown: false,
  authority: [cite('INA 203(h)(1)(A), 8 USC 1153(h)(1)(A)'), cite('USCIS Policy Manual vol. 7 part A ch. 7', 'secondary'), cite('USCIS policy alert of Aug. 8, 2025', 'secondary')],
  staleAfter: STALE.policy, radar: ['cspa-chart'], examples,
  eval(r) {
    if (isLaborCertification(r) || rowOf(r) === 'IR') return otherKind()
    const which = r.use(chart)
    const spans = r.use(which === 'designated' ? designatedDays : finalActionDays)
    const span = countingSpan(spans, r.maybe(petition.adjustmentFiled))
    if (span === undefined) return notApplicable('stopped')
    return eligibleOn({
      on: span.from, say: say('cspa.visaAvailable.eligibleOn', { on: onDay(span.from) }),
      steps: [
        say(which === 'designated' ? 'cspa.visaAvailable.step.designated' : 'cspa.visaAvailable.step.finalAction'),
        ...(span === spans[0] ? [] : [say('cspa.visaAvailable.step.anew', { on: onDay(span.from) })]),
      ],
    })
  },
})
