import type { Day } from '../../base/day.ts'
import { child, principal } from '../../facts/keys.ts'
import { lines, notApplicable, onDay, otherKind, say, unsettled, value } from '../answers.ts'
import { feb29Birthday } from '../readings.ts'
import type { Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './asylee-refugee-child.examples.ts'
import type { ChildOrNot } from './immediate-relative-age.ts'
import { ACT_FROM, CHILD_AGE } from './numbers.ts'
import { refugeeAgeDate } from './readings.ts'
import { type Age, ageAt } from './under-21.ts'

const ASYLUM = cite('INA 208(b)(3)(B), 8 USC 1158(b)(3)(B)')
const REFUGEE = cite('INA 207(c)(2)(B), 8 USC 1157(c)(2)(B)')

/**
 * Does a son or daughter follow somebody's asylum or refugee status (CSPA-4)? The age is frozen on the day that
 * person's I-589 was received; for refugees on the day of the interview, or of filing (a reading).
 */
export const asyleeRefugeeChild = rule<Value<ChildOrNot>>({
  id: 'cspa/asylee-refugee-child', rulebook: 'CSPA-4', per: 'child', kind: 'Value', safe: 'none', shown: true,
  authority: [ASYLUM, REFUGEE], staleAfter: STALE.policy, readings: [refugeeAgeDate, feb29Birthday], law: [CHILD_AGE], examples,
  eval(r) {
    const relation = r.maybe(child.relation)
    if (relation !== 'asylee-derivative' && relation !== 'refugee-derivative') return otherKind()
    const born = r.get(child.dob)
    if (r.maybe(child.married) === true && r.maybe(child.marriageEnded) === undefined) return notApplicable('married', cite('INA 101(b)(1), 8 USC 1101(b)(1)'))
    return relation === 'asylee-derivative' ? asAsylee(r, born) : asRefugee(r, born)
  },
})

function asAsylee(r: Reader, born: Day) {
  const received = r.get(principal.asylumReceived)
  const granted = r.maybe(principal.asylumGranted)
  if (granted !== undefined && granted < received) return unsettled('grantedBeforeFiled')
  if (granted !== undefined && granted < ACT_FROM) return notApplicable('beforeTheAct', cite('Pub. L. 107-208, sec. 8 (Aug. 6, 2002)'))
  return answer(ageAt(r, born, received), received, 'asylum')
}

/** Under 21 at the interview is under 21 at the filing before it: the reading is asked only where it decides. */
function asRefugee(r: Reader, born: Day) {
  const filed = r.maybe(principal.refugeeFiled)
  const atFiling = filed === undefined ? undefined : ageAt(r, born, filed)
  // Too old on the first of the two days is too old on both.
  if (filed !== undefined && atFiling !== undefined && !atFiling.isUnder) return answer(atFiling, filed, 'filed')
  const interview = r.get(principal.refugeeInterview)
  if (filed !== undefined && interview < filed) return unsettled('interviewBeforeFiled')
  const atInterview = ageAt(r, born, interview)
  if (atInterview.isUnder || r.reading(refugeeAgeDate) === 'interview-day') return answer(atInterview, interview, 'interview')
  const on = r.get(principal.refugeeFiled)
  return answer(ageAt(r, born, on), on, 'filed')
}

function answer(age: Age, on: Day, event: 'asylum' | 'interview' | 'filed'): Value<ChildOrNot> {
  return value<ChildOrNot>(age.isUnder ? 'child' : 'not-child', {
    boundary: age.boundary, say: say(age.isUnder ? 'cspa.asyleeRefugeeChild.child' : 'cspa.asyleeRefugeeChild.notChild'),
    steps: lines(
      say(`cspa.asyleeRefugeeChild.step.${event}`, { on: onDay(on), years: age.years, birthday: onDay(age.birthday) }),
      age.isUnder ? say('cspa.asyleeRefugeeChild.step.unmarried') : undefined,
    ),
  })
}
