import type { Gather } from '../kit/gather.ts'
import { namePrecision } from '../kit/values.ts'
import { nameTokens } from '../uscis/address.ts'
import { nameOf } from '../uscis/frame-claims.ts'
import type { Applicant } from './case-claims.ts'

/**
 * Whose cases these are. One name in all of them is claimed; an account may also show a family's cases, and then a
 * person is asked about each name instead (papers catalogue 12.4).
 */
export function claimApplicants(g: Gather, applicants: readonly Applicant[]): void {
  const people = new Map<string, Applicant[]>()
  for (const a of applicants) {
    const key = nameTokens(a.text).sort().join(' ')
    people.set(key, [...(people.get(key) ?? []), a])
  }
  const [only] = people.values()
  if (people.size === 1 && only) {
    const name = nameOf(only[0]!.text)
    g.claim('person#1', 'person.name', only[0]!.quote, name, { precision: namePrecision(name), label: 'applicantName' })
    return
  }
  for (const cases of people.values()) g.problem('AnotherPerson', { field: 'person.name', at: cases[0]!.quote, params: { cases: cases.length } })
}
