import { order } from '../../facts/keys.ts'
import { otherKind, say } from '../answers.ts'
import { observedDays } from '../readings.ts'
import type { Deadline } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { daysAfterFinal } from './after-final.ts'
import { examples } from './motion-to-reopen.examples.ts'
import { afterLeaving, endsVoluntaryDeparture } from './motions.ts'
import { REOPEN_DAYS } from './numbers.ts'
import { departureBar } from './readings.ts'

/**
 * Last day for a motion with new facts (EOIR-2): 90 days from the final order, once, before the court or the Board. What
 * may be later is named, never counted. An order made in the holder's absence has a longer time of its own besides.
 */
export const motionToReopen = rule<Deadline>({
  id: 'court/motion-to-reopen', rulebook: 'EOIR-2', per: 'order', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [
    cite('INA 240(c)(7)'), cite('8 CFR 1003.23(b)'), cite('8 CFR 1003.2(c)'),
    cite('Matter of M-M-L-J-, 29 I&N Dec. 843 (BIA 2026)', 'secondary'),
  ],
  staleAfter: STALE.volatile, readings: [observedDays, departureBar], law: [REOPEN_DAYS],
  radar: ['motions-amended', 'one-motion', 'bia-ten-days', 'bia-vacatur', 'bia-cfr-text'], examples,
  eval(r) {
    const type = r.get(order.type)
    if (type === 'expedited' || type === 'administrative') return otherKind()
    const more = [
      STEPS, type === 'in-absentia' ? IN_ABSENTIA : [], type === 'bia' ? OF_BOARD : [], endsVoluntaryDeparture(r, type) ? ENDS : [],
    ]
    return afterLeaving(r, daysAfterFinal(r, REOPEN_DAYS, WORDS, ...more), 'court.motionToReopen.warning.left')
  },
})

const WORDS = { headline: 'court.motionToReopen.deadline', counted: 'court.motionToReopen.step.counted', earlier: 'court.motionToReopen.step.earlier' }
const STEPS = [say('court.motionToReopen.step.what'), say('court.motionToReopen.step.oneMotion'), say('court.motionToReopen.step.later')]
const IN_ABSENTIA = [say('court.motionToReopen.step.inAbsentia')]
const OF_BOARD = [say('court.motionToReopen.step.ofBoard')]
const ENDS = [say('court.motionToReopen.warning.endsVoluntaryDeparture')]
