import { type Day, addDays } from '../../base/day.ts'
import { isClosed, roll } from '../../base/calendar.ts'
import { type Fact, child, holder, petition } from '../../facts/keys.ts'
import { lines, notApplicable, onDay, otherKind, say, unsettled, value } from '../answers.ts'
import { rollWith } from '../calendar/roll-with.ts'
import { feb29Birthday, observedDays } from '../readings.ts'
import type { Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './immediate-relative-age.examples.ts'
import { CHILD_AGE } from './numbers.ts'
import { pendingDays } from './pending-days.ts'
import { askOfPetition, end, isAnswer, ofPetition } from './petition-of.ts'
import { filedOnline, filingDay, naturalizedAfterFiling, petitioner } from './petition-picks.ts'
import { birthdayFilingRoll } from './readings.ts'
import { ageAt } from './under-21.ts'

export type ChildOrNot = 'child' | 'not-child'

const MARRIED = cite('INA 101(b)(1), 8 USC 1101(b)(1)')
const REVOKED_BY_MARRIAGE = cite('8 CFR 205.1(a)(3)(i)(I)')
const TOVAR = cite('Tovar v. Sessions, 882 F.3d 895 (9th Cir. 2018); Cuthill v. Blinken, 990 F.3d 272 (2d Cir. 2021)', 'secondary')

/**
 * Does a citizen's son or daughter count as a child for good (CSPA-3)? The age is that of the day the petition was
 * filed, or the petitioning resident became a citizen, or the son's or daughter's marriage ended. On the day a resident
 * becomes a citizen the Second and the Ninth Circuit take the adjusted age.
 */
export const immediateRelativeAge = rule<Value<ChildOrNot>>({
  id: 'cspa/immediate-relative-age', rulebook: 'CSPA-3', per: 'child', kind: 'Value', safe: 'none', shown: true,
  authority: [cite('INA 201(f), 8 USC 1151(f)'), MARRIED, cite('Matter of Zamora-Molina, 25 I&N Dec. 606 (BIA 2011)', 'secondary'), TOVAR], staleAfter: STALE.policy,
  readings: [feb29Birthday, birthdayFilingRoll, observedDays], law: [CHILD_AGE], examples,
  eval(r) {
    const relation = r.maybe(child.relation)
    if (relation !== 'of-citizen' && relation !== 'of-resident') return otherKind()
    const naturalized = ofPetition(r, naturalizedAfterFiling)
    if (relation === 'of-resident' && naturalized.kind === 'NotApplicable') return otherKind()
    if (!isAnswer(naturalized) && naturalized.kind !== 'NotApplicable') return end(naturalized)
    const isResidents = isAnswer(naturalized)
    if (!isResidents) {
      // A citizen's child on a resident's petition: the parent became a citizen on a day the papers do not tell.
      const by = ofPetition(r, petitioner)
      if (isAnswer(by) && by.value === 'resident') return askOfPetition(r, petition.petitionerNaturalized as Fact)
    }
    const filed = ofPetition(r, filingDay)
    if (!isAnswer(filed)) return end(filed)
    const born = r.get(child.dob)
    if (born > filed.value) return unsettled('bornAfter')
    const ended = r.maybe(child.marriageEnded)
    if (ended === undefined && r.maybe(child.married) === true) return notApplicable('married', MARRIED)
    // A marriage while the parent was a resident ends the petition; whether it began before the parent became a citizen, no fact says.
    if (isResidents && ended !== undefined && ended > filed.value) return unsettled('marriage', REVOKED_BY_MARRIAGE)
    if (isResidents) return byCourts(r, born, naturalized.value) ?? answer(r, born, naturalized.value, 'naturalized')
    return ended !== undefined && ended > filed.value ? answer(r, born, ended, 'marriageEnded') : answer(r, born, filed.value, 'filed')
  },
})

function answer(r: Reader, born: Day, on: Day, event: 'filed' | 'naturalized' | 'marriageEnded'): Value<ChildOrNot> {
  const age = ageAt(r, born, on)
  const isByRoll = !age.isUnder && event === 'filed' && isSavedByClosedDay(r, age.birthday, on)
  const isChild = age.isUnder || isByRoll
  return value(isChild ? 'child' : 'not-child', {
    boundary: age.boundary, say: say(isChild ? 'cspa.immediateRelativeAge.child' : 'cspa.immediateRelativeAge.notChild'),
    steps: lines(
      say(`cspa.immediateRelativeAge.step.${event}`, { on: onDay(on), years: age.years, birthday: onDay(age.birthday) }),
      isByRoll ? say('cspa.immediateRelativeAge.step.closedDay') : undefined,
      isChild ? say('cspa.immediateRelativeAge.step.unmarried') : undefined,
      !isChild && event === 'naturalized' ? say('cspa.immediateRelativeAge.step.courts') : undefined,
    ),
  })
}

/** In two circuits the age on the day of naturalization is the adjusted one: less the days the petition was pending. */
function byCourts(r: Reader, born: Day, naturalized: Day): Value<ChildOrNot> | undefined {
  const lived = ageAt(r, born, naturalized)
  if (lived.isUnder) return undefined
  const circuit = r.maybe(holder.circuit)
  if (circuit !== '2' && circuit !== '9') return undefined
  const pending = ofPetition(r, pendingDays)
  if (!isAnswer(pending)) return undefined
  const adjusted = addDays(naturalized, -pending.days)
  const age = ageAt(r, born, adjusted)
  if (!age.isUnder) return undefined
  return value<ChildOrNot>('child', {
    boundary: age.boundary, say: say('cspa.immediateRelativeAge.child'),
    steps: [
      say('cspa.immediateRelativeAge.step.naturalized', { on: onDay(naturalized), years: lived.years, birthday: onDay(lived.birthday) }),
      say('cspa.immediateRelativeAge.step.courtsHold', { days: { days: pending.days }, on: onDay(adjusted), years: age.years }),
      say('cspa.immediateRelativeAge.step.unmarried'),
    ],
  })
}

/** The day before the 21st birthday was closed, and the petition, not sent online, came by the next business day: a reading. */
function isSavedByClosedDay(r: Reader, birthday: Day, filed: Day): boolean {
  const last = addDays(birthday, -1)
  if (!isClosed(last) || filed > roll(last)) return false
  const online = ofPetition(r, filedOnline)
  if (online.kind === 'Value' && online.value) return false
  return r.reading(birthdayFilingRoll) === 'rolls-for-on-paper' && filed <= rollWith(r, last)
}
