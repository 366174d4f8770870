import { petition } from '../../facts/keys.ts'
import { count, onDay, otherKind, say, unsettled } from '../answers.ts'
import type { Count } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './pending-days.examples.ts'
import { isLaborCertification, rowOf } from './petition-picks.ts'
import { pendingDaysReading } from './readings.ts'

/**
 * Days a petition waited for its approval, which are taken off a child's age (CSPA-1): from the day it was received,
 * never from the priority date. For the visa lottery, from the first day of its entry period to the letter of selection.
 */
export const pendingDays = rule<Count>({
  id: 'cspa/pending-days', rulebook: 'CSPA-1', per: 'petition', kind: 'Count', safe: 'lowest', shown: false,
  authority: [cite('INA 203(h)(1)(B), 8 USC 1153(h)(1)(B)'), cite('USCIS Policy Manual vol. 7 part A ch. 7', 'secondary'), cite('9 FAM 502.1-1(D)')],
  staleAfter: STALE.policy, readings: [pendingDaysReading], examples,
  eval(r) {
    const row = rowOf(r)
    // Immediate relatives keep the age of the day of filing; nothing is taken off.
    if (row === 'IR' || isLaborCertification(r)) return otherKind()
    const isLottery = row === 'DV'
    const from = r.get(isLottery ? petition.lotteryOpened : petition.receiptDate)
    const to = r.get(isLottery ? petition.lotterySelected : petition.approvalDate)
    if (to < from) return unsettled('approvedBeforeReceived')
    const isExclusive = r.reading(pendingDaysReading) === 'exclusive'
    const days = to - from + (isExclusive ? 0 : 1)
    return count(days, [], {
      say: say('cspa.pendingDays.count', { days: { days } }),
      steps: [
        say(isLottery ? 'cspa.pendingDays.step.lottery' : 'cspa.pendingDays.step.petition', { from: onDay(from), to: onDay(to) }),
        ...(isExclusive ? [] : [say('cspa.pendingDays.step.inclusive')]),
      ],
    })
  },
})
