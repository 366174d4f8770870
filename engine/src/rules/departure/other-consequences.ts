import { type Day, earlier } from '../../base/day.ts'
import { leaving, nta } from '../../facts/keys.ts'
import { say, value } from '../answers.ts'
import { answersOf } from '../each.ts'
import type { Say, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { boardOrderDay, judgeOrderDay } from '../unlawful-presence/picks.ts'
import { isResidentNow } from '../unlawful-presence/resident-now.ts'
import { examples } from './other-consequences.examples.ts'
import { removalOrderDay } from './removal-order-day.ts'
import { enteredUninspected, fraudFound, overstayed } from './signs.ts'

/**
 * What else having left, or a plan to leave, brings with it (DEP-3), as far as the papers show: `reinstatement` of an
 * order after coming back without inspection, a finding of `fraud`, a `visa-void` by an overstay, a `court-case` left
 * open. Their words joined by `+`. Facts that are missing bring nothing here: other rules ask for them.
 */
export const otherConsequences = rule<Value<string>>({
  id: 'departure/other-consequences', rulebook: 'DEP-3', kind: 'Value', shown: true, safe: 'none',
  authority: [cite('INA 241(a)(5)'), cite('INA 212(a)(6)(C)'), cite('INA 222(g)'), cite('INA 240(b)(5)')], staleAfter: STALE.policy, examples,
  eval(r) {
    const found = [
      ...(isReinstatable(r) ? ['reinstatement'] : []),
      ...(answersOf(r.each(fraudFound)).length > 0 ? ['fraud'] : []),
      ...(answersOf(r.each(overstayed)).some((s) => s.value) && !isResidentNow(r) ? ['visa-void'] : []),
      ...(leavesCaseOpen(r) ? ['court-case'] : []),
    ]
    if (found.length === 0) return { kind: 'NotApplicable', why: 'none', quiet: true }
    return value(found.join('+'), { say: say('departure.otherConsequences.value'), steps: found.map((f): Say => STEPS[f]!) })
  },
})

const STEPS: Readonly<Record<string, Say>> = {
  reinstatement: say('departure.otherConsequences.step.reinstatement'), fraud: say('departure.otherConsequences.step.fraud'),
  'visa-void': say('departure.otherConsequences.step.visaVoid'), 'court-case': say('departure.otherConsequences.step.courtCase'),
}

/** Came in without inspection after an order, and so after leaving under it. */
function isReinstatable(r: Reader): boolean {
  const ordered = answersOf(r.each(removalOrderDay)).map((x) => x.value)
  if (ordered.length === 0 || isResidentNow(r)) return false
  const first: Day = ordered.reduce(earlier)
  return answersOf(r.each(enteredUninspected)).some((x) => x.value > first)
}

/** A plan to leave while a case is in court and no judge or Board has decided it, as far as the papers show. */
function leavesCaseOpen(r: Reader): boolean {
  const on = r.maybe(leaving.on)
  if (on === undefined) return false
  const begun = r.maybe(nta.filedWithCourtDate) ?? r.maybe(nta.servedDate)
  if (begun === undefined || begun > on) return false
  return answersOf(r.each(judgeOrderDay)).every((x) => x.value < begun) && answersOf(r.each(boardOrderDay)).every((x) => x.value < begun)
}
