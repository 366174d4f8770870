import { order } from '../../facts/keys.ts'
import { otherKind, say } from '../answers.ts'
import { observedDays } from '../readings.ts'
import type { Deadline } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { daysAfterFinal } from './after-final.ts'
import { examples } from './motion-to-reconsider.examples.ts'
import { afterLeaving, endsVoluntaryDeparture } from './motions.ts'
import { RECONSIDER_DAYS } from './numbers.ts'
import { departureBar } from './readings.ts'

/** Last day for a motion that shows what the decision got wrong (EOIR-2): 30 days from the final order, once. */
export const motionToReconsider = rule<Deadline>({
  id: 'court/motion-to-reconsider', rulebook: 'EOIR-2', per: 'order', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [cite('INA 240(c)(6)'), cite('8 CFR 1003.23(b)(1)'), cite('8 CFR 1003.2(b)')],
  staleAfter: STALE.volatile, readings: [observedDays, departureBar], law: [RECONSIDER_DAYS],
  radar: ['motions-amended', 'bia-ten-days', 'bia-vacatur', 'bia-cfr-text'], examples,
  eval(r) {
    const type = r.get(order.type)
    if (type === 'expedited' || type === 'administrative') return otherKind()
    return afterLeaving(r, daysAfterFinal(r, RECONSIDER_DAYS, WORDS, STEPS, endsVoluntaryDeparture(r, type) ? ENDS : []), 'court.motionToReconsider.warning.left')
  },
})

const WORDS = { headline: 'court.motionToReconsider.deadline', counted: 'court.motionToReconsider.step.counted', earlier: 'court.motionToReconsider.step.earlier' }
const STEPS = [say('court.motionToReconsider.step.what'), say('court.motionToReconsider.step.received')]
const ENDS = [say('court.motionToReconsider.warning.endsVoluntaryDeparture')]
