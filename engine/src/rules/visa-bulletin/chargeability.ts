import { areaOf } from '../../claims/bulletin-names.ts'
import type { BulletinCell } from '../../facts/bulletins.ts'
import { petition } from '../../facts/keys.ts'
import { lines, otherKind, say, unsettled, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { newestOf } from './chart-state.ts'
import { examples } from './chargeability.examples.ts'
import { petitionRow } from './petition-row.ts'

const BIRTH = cite('INA 202(b), 8 USC 1152(b)')

/**
 * The country a petition is counted under (PD-2), in lower case with hyphens: the country of birth, or the husband's or wife's, or a
 * parent's for those born where neither parent was born or lived; the best of them by the newest Final Action Dates known. The
 * printed chargeability, where known, stands for the country of birth.
 */
export const chargeability = rule<Value<string>>({
  id: 'visa-bulletin/chargeability', rulebook: 'PD-2', per: 'petition', kind: 'Value', safe: 'none',
  authority: [BIRTH, cite('INA 203(d), 8 USC 1153(d)'), cite('22 CFR 42.12')], staleAfter: STALE.policy, examples,
  eval(r) {
    const found = petitionRow(r)
    if ('end' in found) return found.end
    if (found.row === 'IR') return otherKind()
    const printed = r.maybe(petition.chargeability)
    // Never the holder's own: a petition may be for somebody else.
    const birth = r.maybe(petition.beneficiaryBirthCountry)
    const own = areaOf(printed ?? birth ?? r.get(petition.beneficiaryBirthCountry))
    if (own === undefined) return unsettled('unknownCountry', BIRTH)
    const others = othersOf(r, own, birth === undefined ? own : areaOf(birth))
    const best = bestOf(r, found.row, own, others)
    return value(best.country, {
      say: say(`visaBulletin.chargeability.value.${best.by}`),
      steps: lines(
        best.by === 'spouse' ? say('visaBulletin.chargeability.step.together') : undefined,
        best.isOpen ? say('visaBulletin.chargeability.step.mayBeBetter') : undefined,
        best.country === 'hong-kong' ? say('visaBulletin.chargeability.step.hongKong') : undefined,
        say('visaBulletin.chargeability.step.family'),
      ),
    })
  },
})

interface Candidate {
  readonly country: string
  readonly by: 'own' | 'spouse' | 'parent'
}

/** Other countries the law lets one use. A parent's only where both parents' countries are known and neither is the country of birth. */
function othersOf(r: Reader, own: string, birth: string | undefined): readonly Candidate[] {
  const out: Candidate[] = []
  const countryIn = (text: string | undefined): string | undefined => (text === undefined ? undefined : areaOf(text))
  const spouse = countryIn(r.maybe(petition.spouseBirthCountry))
  if (spouse !== undefined && spouse !== own) out.push({ country: spouse, by: 'spouse' })
  const mother = countryIn(r.maybe(petition.motherBirthCountry))
  const father = countryIn(r.maybe(petition.fatherBirthCountry))
  if (mother === undefined || father === undefined || birth === undefined || mother === birth || father === birth) return out
  if (r.maybe(petition.parentsWereResidentThere) !== false) return out
  for (const country of [mother, father]) if (country !== own) out.push({ country, by: 'parent' })
  return out
}

interface Best extends Candidate {
  /** The charts known cannot tell whether another country is better. */
  readonly isOpen: boolean
}

function bestOf(r: Reader, row: string, own: string, others: readonly Candidate[]): Best {
  let best: Candidate = { country: own, by: 'own' }
  if (others.length === 0) return { ...best, isOpen: false }
  const bulletins = r.bulletins()
  const mine = newestOf(r, bulletins.of('final-action', row, own))
  let isOpen = mine === undefined
  let cell = mine
  for (const other of mine === undefined ? [] : others) {
    const theirs = bulletins.of('final-action', row, other.country).find((c) => c.month === mine!.month)
    if (theirs === undefined) isOpen = true
    else if (rankOf(theirs) > rankOf(cell!)) [best, cell] = [other, theirs]
  }
  return { ...best, isOpen }
}
const rankOf = ({ cutoff }: BulletinCell): number => (cutoff === 'current' ? Infinity : cutoff === 'unavailable' ? -Infinity : cutoff)
