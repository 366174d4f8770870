import { type Day, addDays, addYears, toYmd } from '../../base/day.ts'
import { child, principal } from '../../facts/keys.ts'
import { deadline, notApplicable, onDay, otherKind, say } from '../answers.ts'
import { rollSteps, rollWith } from '../calendar/roll-with.ts'
import { feb29Anniversary, observedDays, yearEnd } from '../readings.ts'
import type { Deadline } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { asyleeRefugeeChild } from './asylee-refugee-child.ts'
import { examples } from './follow-to-join.examples.ts'
import { FOLLOW_YEARS } from './numbers.ts'

/**
 * Last day to file the petition I-730 for a child (CSPA-4): two years after the grant of asylum, or after the refugee
 * was admitted. Rolls over closed days; shown as long as nothing says that the child was too old.
 */
export const followToJoin = rule<Deadline>({
  id: 'cspa/follow-to-join', rulebook: 'CSPA-4', per: 'child', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [cite('8 CFR 207.7(d)'), cite('8 CFR 208.21(c)')], staleAfter: STALE.policy,
  readings: [yearEnd, feb29Anniversary, observedDays], law: [FOLLOW_YEARS], examples,
  eval(r) {
    const relation = r.maybe(child.relation)
    if (relation !== 'asylee-derivative' && relation !== 'refugee-derivative') return otherKind()
    const age = r.result(asyleeRefugeeChild)
    if (age.kind === 'NotApplicable') return notApplicable('married', cite('INA 101(b)(1), 8 USC 1101(b)(1)'))
    if (age.kind === 'Value' && age.value === 'not-child') return notApplicable('agedOut', cite('INA 207(c)(2), 208(b)(3)'))
    const isAsylee = relation === 'asylee-derivative'
    const from = r.get(isAsylee ? principal.asylumGranted : principal.refugeeAdmitted)
    const years = r.law(FOLLOW_YEARS, from).value
    const raw = yearsAfter(r, from, years)
    const due = rollWith(r, raw)
    return deadline({
      raw, due, say: say('cspa.followToJoin.deadline', { due: onDay(due) }),
      steps: [
        say(isAsylee ? 'cspa.followToJoin.step.granted' : 'cspa.followToJoin.step.admitted', { from: onDay(from), years, raw: onDay(raw) }),
        ...rollSteps(raw, due), say('cspa.followToJoin.step.reasons'),
      ],
    })
  },
})

/** The anniversary. The two readings of "within two years" are asked only where they differ: around 28 and 29 February. */
function yearsAfter(r: Reader, from: Day, years: number): Day {
  const { month, day: dom } = toYmd(from)
  if (month === 2 && dom === 29) {
    const early = addYears(from, years, 'feb-28')
    const late = addYears(from, years, 'mar-1')
    return early === late || r.reading(feb29Anniversary) === 'feb-28' ? early : late
  }
  const anniversary = addYears(from, years, 'feb-28')
  // The full span runs from the day after through the eve of that day's anniversary; 29 February's is 1 March.
  const span = addDays(addYears(addDays(from, 1), years, 'mar-1'), -1)
  return anniversary === span || r.reading(yearEnd) === 'anniversary' ? anniversary : span
}
