import { expect, test } from 'vitest'
import { day } from '../../base/day.ts'
import type { Claim } from '../../claims/claim.ts'
import { quote } from '../../papers/text-page.ts'
import { faults } from './faults.ts'
import { marked } from './marked.ts'

const { paper } = marked('Date of entry 08/22/2017')
const honest: Claim = {
  id: 'a', event: 'admission#1', field: 'admission.date', value: day('2017-08-22'), precision: 'exact',
  quote: quote(paper.id, paper.pages[0]!, 14, 24), source: 'CBP', generatedBy: 'test@1',
}
const of = (claim: Claim) => faults(paper, { claims: [claim], problems: [] })

test('an honest claim has no fault', () => {
  expect(of(honest)).toEqual([])
})

test('a quote that is not on the page, a wrong type, precision, event or a doubled id is a fault', () => {
  expect(of({ ...honest, quote: { ...honest.quote!, exact: '08/23/2017' } })).toEqual(['admission#1 admission.date: the quote is not on the page'])
  expect(of({ ...honest, value: '2017-08-22' })).toEqual(['admission#1 admission.date: not a day'])
  expect(of({ ...honest, precision: 'unknown' })).toEqual(['admission#1 admission.date: unknown, yet it has a value'])
  expect(of({ ...honest, event: 'departure#1' })).toEqual(['departure#1 admission.date: an event of another kind'])
  expect(of({ ...honest, field: 'admission.class', value: 'B2', precision: 'about' })).toEqual(['admission#1 admission.class: precision about is not allowed'])
  expect(faults(paper, { claims: [honest, honest], problems: [] })).toEqual(['admission#1 admission.date: two claims with one id'])
})
