/** What was done for a child, and on which days a visa was available to it: the parts CSPA-1 and CSPA-2 share. */
import type { Day } from '../../base/day.ts'
import { child } from '../../facts/keys.ts'
import type { Reader } from '../rule.ts'
import { designatedDays, finalActionDays } from './available-days.ts'
import { type DecidingChart, chart, chartByFiling } from './chart.ts'
import { type NoAnswer, isAnswer, ofPetition } from './petition-of.ts'
import { adjustmentDay } from './petition-picks.ts'

/** The day on which residence was sought for this child; a resident's child seeks it with the application on the petition itself. */
export function soughtDay(r: Reader): Day | undefined {
  const own = r.maybe(child.soughtOn)
  return own === undefined && r.maybe(child.relation) === 'of-resident' ? filedOnPetition(r) : own
}

/** The days on which a visa is available by the chart that decides for this child, or the end of the rule that asked. */
export function availableTo(r: Reader) {
  const which = chartOf(r)
  if (typeof which !== 'string') return which
  return ofPetition(r, which === 'designated' ? designatedDays : finalActionDays)
}

/**
 * A child with an application of its own is judged by the day of that one; a fee, a visa form or the I-824 leads to a
 * consulate. Where the parent's day alone would choose the older policy, the child's own day is asked.
 */
function chartOf(r: Reader): DecidingChart | NoAnswer {
  const own = r.maybe(child.soughtOn)
  if (own === undefined) {
    const shared = ofPetition(r, chart)
    if (!isAnswer(shared)) return shared
    if (shared.value === 'designated' && r.maybe(child.relation) === 'derivative') r.get(child.soughtOn)
    return shared.value
  }
  if (r.get(child.soughtBy) !== 'i-485') return 'final-action'
  const filed = filedOnPetition(r)
  if (filed === undefined || (filed !== own && r.maybe(child.relation) === 'derivative')) return chartByFiling(r, own)
  const shared = ofPetition(r, chart)
  return isAnswer(shared) ? shared.value : shared
}

function filedOnPetition(r: Reader): Day | undefined {
  const filed = ofPetition(r, adjustmentDay)
  return isAnswer(filed) ? filed.value : undefined
}
