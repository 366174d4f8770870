import { child } from '../../facts/keys.ts'
import { lines, notApplicable, onDay, otherKind, say, value } from '../answers.ts'
import { feb29Birthday } from '../readings.ts'
import type { Value } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './adjusted-age.examples.ts'
import { adjustedDay } from './adjusted-day.ts'
import { availableDay } from './available-day.ts'
import { type ChildOrNot, immediateRelativeAge } from './immediate-relative-age.ts'
import { CHILD_AGE } from './numbers.ts'
import { hasPetition } from './petition-of.ts'
import { ageAt } from './under-21.ts'

/**
 * Does a resident's child, or the child of somebody who immigrates, still count as one (CSPA-1)? The age is that of the
 * adjusted day: the day a visa became available, less the days the petition was pending. Exactly 21 is no longer a child.
 */
export const adjustedAge = rule<Value<ChildOrNot>>({
  id: 'cspa/adjusted-age', rulebook: 'CSPA-1', per: 'child', kind: 'Value', safe: 'none', shown: true,
  authority: [
    cite('INA 203(h)(1)-(3), (d), 8 USC 1153(d), (h)'), cite('Pub. L. 107-208 (Aug. 6, 2002)'),
    cite('USCIS Policy Manual vol. 7 part A ch. 7', 'secondary'), cite('9 FAM 502.1-1(D)'),
  ],
  staleAfter: STALE.policy, readings: [feb29Birthday], law: [CHILD_AGE], radar: ['cspa-chart'], examples,
  eval(r) {
    // A child in the papers of somebody without a petition raises no question here.
    if (!hasPetition(r)) return otherKind()
    const relation = r.get(child.relation)
    if (relation !== 'of-resident' && relation !== 'derivative') return otherKind()
    if (r.maybe(child.married) === true && r.maybe(child.marriageEnded) === undefined) return notApplicable('married', cite('INA 101(b)(1), 8 USC 1101(b)(1)'))
    const immediate = r.result(immediateRelativeAge)
    if (immediate.kind === 'Value' && immediate.value === 'child') return notApplicable('immediateRelative', cite('INA 201(f)(2), 8 USC 1151(f)(2)'))
    const born = r.get(child.dob)
    const available = r.use(availableDay)
    const on = r.use(adjustedDay)
    const age = ageAt(r, born, on)
    const atAvailable = ageAt(r, born, available)
    return value<ChildOrNot>(age.isUnder ? 'child' : 'not-child', {
      boundary: age.boundary, say: say(age.isUnder ? 'cspa.adjustedAge.child' : 'cspa.adjustedAge.notChild'),
      steps: lines(
        say('cspa.adjustedAge.step.available', { available: onDay(available), years: atAvailable.years }),
        say('cspa.adjustedAge.step.adjusted', { on: onDay(on), years: age.years, birthday: onDay(age.birthday) }),
        age.isUnder ? say('cspa.adjustedAge.step.seek') : undefined,
      ),
    })
  },
})
