import { petition } from '../../facts/keys.ts'
import { otherKind, say, unsettled, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import type { Day } from '../../base/day.ts'
import { examples } from './chart.examples.ts'
import { CHART_BY_DECISION, CHART_BY_FILING } from './numbers.ts'
import { isLaborCertification, rowOf } from './petition-picks.ts'

export type DecidingChart = 'final-action' | 'designated'

/** Which chart says when a visa became available, for a green-card application filed on a day and not decided before 2025-08-15. */
export const chartByFiling = (r: Reader, filed: Day): DecidingChart => r.law(CHART_BY_FILING, filed).value as DecidingChart

/**
 * The chart of the Visa Bulletin that decides on a child's age (CSPA-1): the Final Action Dates, or the one USCIS named
 * for filing in each month. By the day the green-card application was decided, else filed; at a consulate, and where none
 * is filed yet, the Final Action Dates.
 */
export const chart = rule<Value<DecidingChart>>({
  id: 'cspa/chart', rulebook: 'CSPA-1', per: 'petition', kind: 'Value', safe: 'none', staleAfter: STALE.policy,
  authority: [cite('USCIS Policy Manual vol. 7 part A ch. 7', 'secondary'), cite('USCIS policy alert of Aug. 8, 2025', 'secondary'), cite('9 FAM 502.1-1(D)')],
  law: [CHART_BY_DECISION, CHART_BY_FILING], radar: ['cspa-chart'], examples,
  eval(r) {
    if (isLaborCertification(r) || rowOf(r) === 'IR') return otherKind()
    if (r.maybe(petition.consular) === true) return answer('final-action', 'consular')
    const decided = r.maybe(petition.adjustmentDecided)
    if (decided === undefined) {
      const filed = r.maybe(petition.adjustmentFiled)
      return filed === undefined ? answer('final-action', 'notFiled') : answer(chartByFiling(r, filed), 'filed')
    }
    const filed = r.get(petition.adjustmentFiled)
    if (decided < filed) return unsettled('decidedBeforeFiled')
    const by = r.law(CHART_BY_DECISION, decided).value
    return by === 'by-filing-day' ? answer(chartByFiling(r, filed), 'filed') : answer(by as DecidingChart, 'decided')
  },
})

const answer = (which: DecidingChart, why: 'consular' | 'notFiled' | 'filed' | 'decided'): Value<DecidingChart> =>
  value(which, { say: say(which === 'designated' ? 'cspa.chart.designated' : 'cspa.chart.finalAction'), steps: [say(`cspa.chart.step.${why}`)] })
