import { describe, expect, test } from 'vitest'
import type { Statement } from '../claims/statement.ts'
import { build, claimOf, contradictions, d, facts, items, named, paper, says } from './test-kit.ts'

const i94 = paper('i94', 'cbp/i94-recent', 'CBP', { 'admission#1': { 'admission.date': '2017-08-22', 'admission.class': 'B2' }, 'person#1': { 'person.birthDate': '1988-05-09' } })
const nta = paper('nta', 'dhs/nta-i862', 'DHS', { 'admission#1': { 'admission.date': 'about 2017-08-12' }, 'person#1': { 'person.birthDate': '1988-05-09' } })
const date = claimOf(nta, 'admission#1', 'admission.date')
const arrivals = (...said: Statement[]): unknown[] => items(build([i94, nta], said), 'arrival').map((a) => a['date'])
const misread = (iso: string, id: string, claim = date): Statement => says({ kind: 'misread', claim, value: d(iso), precision: 'exact' }, id)

describe('misread', () => {
  test('the right text takes the place of the machine\'s, and the old claim is set aside, not lost', () => {
    const r = build([i94, nta], [misread('2017-08-22', 'm1')])
    expect(arrivals(misread('2017-08-22', 'm1'))).toEqual(['2017-08-22'])
    expect(contradictions(r)).toEqual([])
    expect(r.claims.get(date)).toBeDefined()
    expect([...r.setAside]).toEqual([[date, 'm1']])
    expect(r.claims.get('said:m1')).toMatchObject({ source: 'DHS', generatedBy: 'statement', event: 'admission#1', saidOn: d('2026-11-01') })
    expect(r.claims.get('said:m1')).not.toHaveProperty('quote')
  })
  test('taking it back gives exactly what was there before', () => {
    const r = build([i94, nta], [misread('2017-08-22', 'm1'), says({ kind: 'withdraw', statement: 'm1' }, 'w1')])
    const before = build([i94, nta])
    expect({ ...r, statements: [], claims: null, setAside: null }).toEqual({ ...before, statements: [], claims: null, setAside: null })
    expect([...r.setAside]).toEqual([['said:m1', 'w1']])
  })
  test('a withdrawal can itself be withdrawn', () => {
    const said = [misread('2017-08-22', 'm1'), says({ kind: 'withdraw', statement: 'm1' }, 'w1'), says({ kind: 'withdraw', statement: 'w1' }, 'w2')]
    expect(arrivals(...said)).toEqual(['2017-08-22'])
  })
  test('a correction can be corrected; without the first one the second falls too', () => {
    const said = [misread('2017-08-20', 'm1'), misread('2017-08-22', 'm2', 'said:m1')]
    expect(arrivals(...said)).toEqual(['2017-08-22'])
    expect(arrivals(...said, says({ kind: 'withdraw', statement: 'm1' }, 'w1'))).toEqual(arrivals())
    expect(arrivals(...said, says({ kind: 'withdraw', statement: 'm2' }, 'w1'))).toEqual([{ '2017-08-22': '2017-08-22', '2017-08-20': '2017-08-20' }])
  })
  test('of two corrections of one claim the later counts', () => {
    const later = { ...misread('2017-08-22', 'a'), saidOn: d('2026-12-01') } as Statement
    expect(arrivals(misread('2017-08-20', 'b'), later)).toEqual(['2017-08-22'])
  })
  test('"the paper says unknown" is a correction too', () => {
    const same = paper('nta', 'dhs/nta-i862', 'DHS', { 'admission#1': { 'admission.date': 'about 2017-08-12', 'admission.class': 'B2' } })
    const r = build([i94, same], [says({ kind: 'misread', claim: date, precision: 'unknown' }, 'm1')])
    expect(items(r, 'arrival').map((a) => a['date'])).toEqual(['2017-08-22'])
    expect(r.findings.map((f) => f.type)).toEqual(['UnknownDate'])
  })
  test('an unreadable correction changes nothing', () => {
    expect(arrivals(says({ kind: 'misread', claim: date, value: 'soon', precision: 'exact' }, 'm1'))).toEqual(arrivals())
  })
})

describe('not mine, mine, remember, confirm, note', () => {
  test('one claim or a whole paper can be somebody else\'s', () => {
    expect(arrivals(says({ kind: 'not-mine', claim: date }, 'n1'))).toEqual(['2017-08-22'])
    const r = build([i94, nta], [says({ kind: 'not-mine', paper: 'nta' }, 'n1')])
    expect([...r.setAside.values()]).toEqual(['n1', 'n1'])
    expect(r.claims.size).toBe(5)
  })
  test('the corrected text of a claim that is not mine is not mine either', () => {
    expect(arrivals(misread('2017-08-20', 'm1'), says({ kind: 'not-mine', claim: date }, 'n1'))).toEqual(['2017-08-22'])
  })
  test('the later of "mine" and "not mine" counts', () => {
    const said = [says({ kind: 'not-mine', paper: 'nta' }, 'n1', '2026-11-01'), says({ kind: 'mine', paper: 'nta' }, 'n2', '2026-11-02')]
    expect(arrivals(...said)).toEqual(arrivals())
  })
  test('what the holder remembers is a fact with no paper', () => {
    const r = build([i94], [
      says({ kind: 'remember', event: 'departure#1', field: 'departure.date', value: d('2018-01-05'), precision: 'about' }, 'r1'),
      says({ kind: 'remember', event: 'departure#1', field: 'departure.manner', value: 'ordinary', precision: 'exact' }, 'r2'),
    ])
    expect(items(r, 'stay')).toEqual([{ arrival: '2017-08-22', departure: '2018-01-05', left: true, voluntary: true }])
    expect(r.claims.get('said:r1')).toMatchObject({ source: 'holder', precision: 'about' })
  })
  test('a memory can join a paper\'s event by key, and rival it', () => {
    const receipt = paper('a', 'uscis/i797c-receipt', 'USCIS', { 'filing#1': { 'filing.receipt': 'IOE0999000017', 'filing.received': '2018-08-17' } })
    const said = [says({ kind: 'remember', event: 'filing#1', field: 'filing.receipt', value: 'IOE0999000017', precision: 'exact' }, 'r1'), says({ kind: 'remember', event: 'filing#1', field: 'filing.received', value: d('2018-08-10'), precision: 'exact' }, 'r2')]
    expect(contradictions(build([receipt], said))).toEqual(['dates filing.received: 2018-08-17 / 2018-08-10'])
  })
  test('confirming and noting change no fact', () => {
    const r = build([i94, nta], [says({ kind: 'confirm', claim: date }), says({ kind: 'note', text: 'ask about this' })])
    expect(r.contests).toEqual(build([i94, nta]).contests)
  })
  test('statements about things nobody knows do no harm', () => {
    const odd: Statement[] = [
      says({ kind: 'misread', claim: 'nothing', value: 1, precision: 'exact' }), says({ kind: 'not-mine', paper: 'nothing' }), says({ kind: 'withdraw', statement: 'nothing' }),
      says({ kind: 'same-event', claims: ['x', date] }), says({ kind: 'withdraw', statement: 'loop2' }, 'loop1'), says({ kind: 'withdraw', statement: 'loop1' }, 'loop2'),
      says({ kind: 'withdraw', statement: 'self' }, 'self'), says({ kind: 'misread', claim: 'said:self2', value: 1, precision: 'exact' }, 'self2'),
      says({ kind: 'remember', event: 'admission#1', field: 'admission.nothing' as never, value: 1, precision: 'exact' }),
    ]
    expect(arrivals(...odd)).toEqual(arrivals())
  })
})

describe('odd claims', () => {
  test('a claim that is not what its field promises is kept, shown as a problem, and makes no fact', () => {
    const bad = { ...i94, claims: [
      ...i94.claims,
      { ...i94.claims[0]!, id: 'odd1', value: 'not a day' }, { ...i94.claims[0]!, id: 'odd2', value: 3.5 }, { ...i94.claims[0]!, id: 'odd3', field: 'admission.nothing' as never },
      { ...i94.claims[0]!, id: 'odd4', precision: 'certain' as never }, { ...i94.claims[0]!, id: 'odd5', field: 'admission.manner' as const, value: 'swam' },
    ] }
    const r = build([bad])
    expect(items(r, 'arrival')).toEqual([{ date: '2017-08-22', classOfAdmission: 'B2' }])
    expect([...r.setAside]).toEqual([1, 2, 3, 4, 5].map((n) => [`odd${n}`, 'malformed']))
    expect(r.problems.every((p) => p.problem.type === 'MalformedData')).toBe(true)
    expect(r.claims.has('odd1')).toBe(true)
  })
})

describe('another person\'s paper', () => {
  const mine = (id: string) => paper(id, 'uscis/card-ead', 'USCIS', { 'person#1': { 'person.name': named('TORRES RIVAS', 'MARIA LUZ'), 'person.aNumber': '000000218', 'person.birthDate': '1988-05-09' } })
  const brother = paper('zz', 'uscis/card-ead', 'USCIS', { 'person#1': { 'person.name': named('TORRES RIVAS', 'PABLO'), 'person.aNumber': '000000219', 'person.birthDate': '1994-02-02' } })
  test('a paper with another name and another A-number waits until the holder says it is theirs', () => {
    const r = build([mine('a'), mine('b'), brother])
    expect(r.heldBack).toEqual([{ paper: 'zz', reason: 'another-person' }])
    expect(facts(r, r.record)).toEqual({ 'holder.dob': '1988-05-09' })
    expect([...new Set(r.setAside.values())]).toEqual(['another-person'])
    expect(r.problems).toEqual([{ paper: 'zz', problem: { type: 'AnotherPerson', params: { reason: 'both' } } }])
    const after = build([mine('a'), mine('b'), brother], [says({ kind: 'mine', paper: 'zz' })])
    expect([after.heldBack, after.setAside.size]).toEqual([[], 0])
    expect(facts(after, after.record)).toEqual({ 'holder.dob': { '1988-05-09': '1988-05-09', '1994-02-02': '1994-02-02' } })
  })
  test('of two papers of two people the later is held back and both orders agree', () => {
    expect(build([brother, mine('a')]).heldBack).toEqual(build([mine('a'), brother]).heldBack)
    expect(build([brother, mine('a')]).heldBack).toEqual([{ paper: 'zz', reason: 'another-person' }])
  })
  test('what the holder remembers of their own name tells which papers are theirs', () => {
    const r = build([mine('a'), mine('b'), brother], [says({ kind: 'remember', event: 'person#1', field: 'person.aNumber', value: '000000219', precision: 'exact' })])
    expect(r.heldBack.map((h) => h.paper)).toEqual(['a', 'b'])
  })
  test('only the name, or only the A-number, is pointed out but used', () => {
    const typo = paper('zz', 'dhs/nta-i862', 'DHS', { 'person#1': { 'person.name': named('TORRES RIVAS', 'MARIA LUZ'), 'person.aNumber': '000000281' } })
    const married = paper('zz', 'uscis/card-ead', 'USCIS', { 'person#1': { 'person.name': named('EXAMPLE', 'MARIA LUZ'), 'person.aNumber': '000000218' } })
    for (const [other, reason] of [[typo, 'a-number'], [married, 'name']] as const) {
      const r = build([mine('a'), mine('b'), other])
      expect(r.heldBack).toEqual([])
      expect(r.problems).toEqual([{ paper: 'zz', problem: { type: 'AnotherPerson', params: { reason } } }])
    }
  })
  test('papers without a name or number are nobody else\'s', () => {
    const r = build([mine('a'), paper('hist', 'cbp/i94-travel-history', 'CBP', { 'admission#1': { 'admission.date': '2017-08-22' } })])
    expect([r.heldBack, r.problems]).toEqual([[], []])
  })
})
