import { child } from '../../facts/keys.ts'
import { lines, notApplicable, otherKind, say, unsettled, value } from '../answers.ts'
import type { NotApplicable, Unsettled, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { adjustedAge } from './adjusted-age.ts'
import { examples } from './category-conversion.examples.ts'
import { type ChildOrNot, immediateRelativeAge } from './immediate-relative-age.ts'
import { end, isAnswer, ofPetition } from './petition-of.ts'
import { naturalizedAfterFiling, petitioner } from './petition-picks.ts'

/** `derivative`: comes with the parent. `none`: too old for that, and no other category takes its place. */
export type CategoryNow = 'IR' | 'F1' | 'F2A' | 'F2B' | 'F3' | 'derivative' | 'none'
type Step = 'citizenChild' | 'citizenOver21' | 'citizenMarried' | 'residentChild' | 'residentOver21' | 'naturalizedChild' | 'naturalizedOver21' | 'optOut' | 'keepsDate' | 'withParent' | 'noOther' | 'sameParent'

const REVOKED_BY_MARRIAGE = cite('8 CFR 205.1(a)(3)(i)(I)')

/**
 * The category a petition is in now for one son or daughter (CSPA-3): it changes with age, marriage, and the parent's
 * becoming a citizen. An older derivative gets a category of its own only where the same petitioner has one for it.
 */
export const categoryConversion = rule<Value<CategoryNow>>({
  id: 'cspa/category-conversion', rulebook: 'CSPA-3', per: 'child', kind: 'Value', safe: 'none', shown: true,
  authority: [
    cite('INA 201(f), 203(h)(3), 204(k)'), cite('8 CFR 204.2(i)'), cite('Matter of Wang, 25 I&N Dec. 28 (BIA 2009)'),
    cite('Scialabba v. Cuellar de Osorio, 573 U.S. 41 (2014)'), REVOKED_BY_MARRIAGE,
  ],
  staleAfter: STALE.policy, examples,
  eval(r) {
    const relation = r.maybe(child.relation)
    if (relation === 'derivative') return derivative(r)
    if (relation !== 'of-citizen' && relation !== 'of-resident') return otherKind()
    const by = ofPetition(r, petitioner)
    if (!isAnswer(by)) return end(by)
    const isMarried = r.maybe(child.married) === true && r.maybe(child.marriageEnded) === undefined
    if (by.value === 'citizen') return ofCitizen(r, isMarried)
    if (by.value === 'other') return otherKind()
    return ofPetition(r, naturalizedAfterFiling).kind === 'NotApplicable' ? ofResident(r, isMarried) : ofNaturalized(r, isMarried)
  },
})

const answer = (now: CategoryNow, quiet: boolean, ...steps: readonly Step[]): Value<CategoryNow> =>
  value<CategoryNow>(now, { quiet, say: say(`cspa.categoryConversion.${now}`), steps: lines(...steps.map((s) => say(`cspa.categoryConversion.step.${s}`))) })

/** The answer of a rule that asks its own questions: where it has none, there is nothing to say here. */
function ageBy(r: Reader, rule: typeof adjustedAge): ChildOrNot | undefined {
  const age = r.result(rule)
  return age.kind === 'Value' ? age.value : undefined
}

function ofCitizen(r: Reader, isMarried: boolean): Value<CategoryNow> | NotApplicable {
  if (isMarried) return answer('F3', false, 'citizenMarried', 'keepsDate')
  const age = ageBy(r, immediateRelativeAge)
  if (age === undefined) return otherKind()
  return age === 'child' ? answer('IR', true, 'citizenChild') : answer('F1', false, 'citizenOver21', 'keepsDate')
}
function ofResident(r: Reader, isMarried: boolean): Value<CategoryNow> | NotApplicable {
  if (isMarried) return notApplicable('married', REVOKED_BY_MARRIAGE)
  const age = ageBy(r, adjustedAge)
  if (age === undefined) return otherKind()
  return age === 'child' ? answer('F2A', true, 'residentChild') : answer('F2B', false, 'residentOver21', 'keepsDate')
}
/** A marriage before the parent became a citizen ended the petition; one after it leads to F3. Which, no fact says. */
function ofNaturalized(r: Reader, isMarried: boolean): Value<CategoryNow> | NotApplicable | Unsettled {
  if (isMarried) return unsettled('whenMarried', REVOKED_BY_MARRIAGE)
  const age = ageBy(r, immediateRelativeAge)
  if (age === undefined) return otherKind()
  return age === 'child' ? answer('IR', false, 'naturalizedChild') : answer('F1', false, 'naturalizedOver21', 'optOut', 'keepsDate')
}
function derivative(r: Reader): Value<CategoryNow> | NotApplicable {
  const age = ageBy(r, adjustedAge)
  if (age === undefined) return otherKind()
  if (age === 'child') return answer('derivative', true, 'withParent')
  const by = ofPetition(r, petitioner)
  if (!isAnswer(by)) return end(by)
  return by.value === 'resident' ? answer('F2B', false, 'sameParent', 'keepsDate') : answer('none', false, 'noOther')
}
