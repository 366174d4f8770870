/** How the safe side is picked (CAL-3), as rules whose examples prove it. They feed nothing and are not shown alone. */
import type { Rule } from '../rule.ts'
import { safeSideBar } from './safe-side-bar.ts'
import { safeSideCountThatHelps } from './safe-side-count-that-helps.ts'
import { safeSideCountThatHurts } from './safe-side-count-that-hurts.ts'
import { safeSideDeadline } from './safe-side-deadline.ts'
import { safeSideEligibility } from './safe-side-eligibility.ts'
import { safeSideWindow } from './safe-side-window.ts'

export const safeSideRules: readonly Rule[] = [
  safeSideDeadline, safeSideWindow, safeSideEligibility, safeSideBar, safeSideCountThatHurts, safeSideCountThatHelps,
]
