// What people with children, petitions or addresses in their papers must not be bothered with.
import { expect, test } from 'vitest'
import { day } from '../../base/day.ts'
import { recordFromFacts } from '../../facts/plain.ts'
import { outlook } from '../../outcomes/outlook.ts'
import { addressReadings, addressRules } from '../address/index.ts'
import { coherentRules } from '../coherent.ts'
import { sharedReadings } from '../readings.ts'
import { cspaReadings, cspaRules } from './index.ts'

const pack = { version: 'test', rules: [...addressRules, ...cspaRules], readings: [...sharedReadings, ...addressReadings, ...cspaReadings], coherent: coherentRules }
const seen = (given: Readonly<Record<string, unknown>>): string[] => {
  const made = recordFromFacts(given)
  if (made.type !== 'Record') throw new Error('the facts were refused')
  return outlook(made.record, pack, { today: day('2026-11-22'), throwBugs: true }).outcomes.map((o) => o.rule.id).sort()
}

test('nothing of it without such facts', () => {
  expect(seen({ 'arrival[1].date': '2017-08-22', 'arrival[1].manner': 'date-certain', 'filing[1].form': 'I-589', 'nta.servedDate': '2018-09-03', 'hearing[1].date': '2027-01-05' })).toEqual([])
})
test('children listed in an asylum application raise no question', () => {
  expect(seen({ 'child[1].dob': '2012-03-04', 'child[2].dob': '2015-03-04', 'filing[1].form': 'I-589' })).toEqual([])
})
test('a petition without children raises none', () => {
  expect(seen({ 'petition[1].form': 'I-140', 'petition[1].category': 'EB-3', 'petition[1].receiptDate': '2024-03-04' })).toEqual([])
})
test('a child beside a petition is asked one thing: what it is to it', () => {
  expect(seen({ 'child[1].dob': '2012-03-04', 'petition[1].category': 'EB-3', 'petition[1].receiptDate': '2024-03-04' })).toEqual(['cspa/adjusted-age'])
})
test('the first address is no move; a move without a case concerns USCIS alone', () => {
  expect(seen({ 'residence[1].from': '2026-10-01', 'residence[1].moved': false })).toEqual([])
  expect(seen({ 'residence[1].from': '2026-10-01', 'residence[1].moved': true })).toEqual(['address/uscis-notice'])
  expect(seen({ 'residence[1].from': '2026-10-01', 'residence[1].moved': true, 'nta.filedWithCourtDate': '2026-09-01' })).toEqual(['address/court-notice', 'address/uscis-notice'])
})
