import { expect, test } from 'vitest'
import { recordFromFacts } from './plain.ts'
import type { HolderRecord } from './record.ts'
import { facts, items } from './test-kit.ts'

const record = (given: unknown): HolderRecord => {
  const made = recordFromFacts(given)
  if (made.type !== 'Record') throw new Error(JSON.stringify(made.problems))
  return made.record
}
const problems = (given: unknown): unknown => {
  const made = recordFromFacts(given)
  return made.type === 'BadFacts' ? made.problems : 'accepted'
}

test('facts of the record, of one item and of numbered items are read', () => {
  const r = record({ 'today': '2026-11-01', 'holder.dob': '1988-05-09', 'stay.arrival': '2017-08-22', 'stay.admitUntil': 'D/S', 'filing[2].form': 'I-765', 'filing[1].form': 'I-589' })
  expect(facts(r, r.record)).toEqual({ today: '2026-11-01', 'holder.dob': '1988-05-09' })
  expect(items(r, 'stay')).toEqual([{ arrival: '2017-08-22', admitUntil: 'D/S' }])
  expect(items(r, 'filing')).toEqual([{ form: 'I-589' }, { form: 'I-765' }])
})

test('lists and groups may be nested, and other names of a fact are understood', () => {
  const r = record({ stay: [{ arrival: '2017-08-22' }, { 'stay.arrival': '2019-01-10' }], absence: { departDate: '2018-01-01' }, holder: { dob: '1988-05-09' }, residentSince: '2021-08-15' })
  expect(items(r, 'stay')).toEqual([{ arrival: '2017-08-22' }, { arrival: '2019-01-10' }])
  expect(items(r, 'absence')).toEqual([{ departed: '2018-01-01' }])
  expect(facts(r, r.record)).toEqual({ 'holder.dob': '1988-05-09', 'holder.residentSince': '2021-08-15' })
})

test('rivals make a contest, in the order given, and keep who says so', () => {
  const r = record({ 'arrival.last': { rivals: [{ value: '2017-08-22', by: 'I-94' }, '2017-08-12'] }, 'stay[1].departure': { rivals: ['2018-01-01', null] } })
  expect(r.contests).toEqual([
    { id: 'fact:arrival.last', kind: 'values', options: [{ id: '2017-08-22', claims: [], sources: [], by: 'I-94' }, { id: '2017-08-12', claims: [], sources: [] }] },
    { id: 'fact:stay[1].departure', kind: 'values', options: [{ id: '2018-01-01', claims: [], sources: [] }, { id: 'none', claims: [], sources: [] }] },
  ])
  expect(items(r, 'stay')).toEqual([{ departure: { '2018-01-01': '2018-01-01', none: undefined } }])
})

test('rivals that agree are no contest', () => {
  expect(record({ 'holder.dob': { rivals: ['1988-05-09', '1988-05-09'] } }).contests).toEqual([])
})

test('rivals of one name stand or fall together', () => {
  const r = record({ 'arrival[1].date': { rivals: ['2017-08-22', '2017-08-12'], contest: 'paper' }, 'arrival[1].manner': { rivals: ['date-certain', 'without-inspection'], contest: 'paper' } })
  expect(r.contests.map((c) => [c.id, c.options.map((o) => o.id)])).toEqual([['fact:paper', ['2017-08-22|date-certain', '2017-08-12|without-inspection']]])
  expect(problems({ 'arrival[1].date': { rivals: ['2017-08-22', '2017-08-12'], contest: 'paper' }, 'holder.dob': { rivals: ['1988-05-09'], contest: 'paper' } }))
    .toEqual([{ type: 'UnevenRivals', name: 'arrival[1].date', contest: 'paper' }])
})

test('readings of the law may be held at one option', () => {
  const made = recordFromFacts({ 'reading.up.departure-day': 'counted' })
  expect(made.type === 'Record' && [...made.fixedReadings]).toEqual([['reading.up.departure-day', 'counted']])
})

test('everything that is wrong is said at once, by name, and nothing is computed', () => {
  expect(problems({
    'arival.last': '2018-01-01', 'holder.dob': '1991-02-30', 'filing[1].receivedDate': 'August 2018', 'filing[1].channel': 'lockbox', 'holder.detained': 'no',
    'arrival[1].last': '2018-01-01', 'stay.arrival': '2018-01-01', 'stay[2].arrival': '2018-01-01', 'card.residentSince': '2018-01-01', 'holder.residentSince': '2018-01-01',
    'calendar.days': 1.5, 'today': { rivals: ['2026-01-01'] }, 'nta.servedDate': { rivals: [] }, 'reading.up.one-year': 365, 'order[1].date': null,
  })).toEqual([
    { type: 'UnknownFact', name: 'arival.last', nearest: ['arrival.last', 'arrival.date', 'nta.servedDate'].map(() => expect.any(String) as string) },
    { type: 'UnknownFact', name: 'arrival[1].last', nearest: [expect.any(String), expect.any(String), expect.any(String)] },
    { type: 'WrongType', name: 'reading.up.one-year', expected: 'reading' },
    { type: 'ImpossibleDate', name: 'holder.dob' },
    { type: 'WrongType', name: 'filing[1].receivedDate', expected: 'day' },
    { type: 'UnknownWord', name: 'filing[1].channel', words: ['on-paper', 'online', 'court'] },
    { type: 'WrongType', name: 'holder.detained', expected: 'flag' },
    { type: 'WrongType', name: 'calendar.days', expected: 'count' },
    { type: 'WrongType', name: 'today', expected: 'rivals' },
    { type: 'WrongType', name: 'nta.servedDate', expected: 'rivals' },
    { type: 'WrongType', name: 'order[1].date', expected: 'day' },
    { type: 'WhichItem', name: 'stay.arrival' },
    { type: 'GivenTwice', name: 'holder.residentSince' },
  ])
})

test('the three nearest names are offered for a name nobody knows', () => {
  const made = recordFromFacts({ 'arival.last': '2018-01-01' })
  expect(made).toMatchObject({ problems: [{ nearest: ['arrival.last', expect.any(String), expect.any(String)] }] })
})

test('anything but an object is refused', () => {
  for (const odd of [null, [], 'x', 3]) expect(problems(odd)).toEqual([{ type: 'NotAnObject' }])
  expect(problems({ stay: ['x'], filing: 3 })).toMatchObject([{ type: 'UnknownFact', name: 'stay[1]' }, { type: 'UnknownFact', name: 'filing' }])
})
