import { describe, expect, test } from 'vitest'
import { buildRecord } from './build.ts'
import { build, claimOf, contradictions, d, items, named, paper, says } from './test-kit.ts'

// A photo of a Notice to Appear whose arrival day could be 12 or 22 August.
const i94 = paper('i94', 'cbp/i94-recent', 'CBP', { 'admission#1': { 'admission.date': '2017-08-22', 'admission.class': 'B2' } })
const printed = paper('nta', 'dhs/nta-i862', 'DHS', { 'admission#1': { 'admission.date': 'about 2017-08-12' }, 'person#1': { 'person.name': named('EXAMPLE ROJAS', 'LUIS'), 'person.aNumber': '000000123' } })
const date = claimOf(printed, 'admission#1', 'admission.date')
const photo = { ...printed, claims: printed.claims.map((c) => ({ ...c, doubt: { reason: 'two-looks', rivals: ['August 22, 2017'] } as const })) }
const arrivals = (...said: Parameters<typeof build>[1] & object): unknown[] => items(build([i94, photo], said), 'arrival').map((a) => a['date'])

describe('a reading that is not sure', () => {
  test('makes no fact and no contradiction, and is kept', () => {
    const r = build([i94, photo])
    expect(arrivals()).toEqual(['2017-08-22'])
    expect(contradictions(r)).toEqual([])
    expect(r.setAside.get(date)).toBe('unsure')
    expect(r.claims.get(date)).toMatchObject({ doubt: { reason: 'two-looks' } })
  })
  test('counts as soon as a person has looked and says it is right', () => {
    const r = build([i94, photo], [says({ kind: 'confirm', claim: date }, 'c1')])
    expect(r.setAside.has(date)).toBe(false)
    expect(contradictions(r)).toEqual(['dates admission.date: 2017-08-22 / 2017-08-12'])
    expect(arrivals(says({ kind: 'confirm', claim: date }, 'c1'), says({ kind: 'withdraw', statement: 'c1' }, 'w1'))).toEqual(['2017-08-22'])
  })
  test('gives way to what the person reads there', () => {
    const said = [says({ kind: 'misread', claim: date, value: d('2017-08-22'), precision: 'about' }, 'm1')]
    const r = build([i94, photo], said)
    expect([r.setAside.get(date), contradictions(r)]).toEqual(['m1', []])
    expect(items(r, 'arrival')).toHaveLength(1)
  })
  test('of a name is used all the same: one wrong letter in a name decides no day', () => {
    const r = build([photo])
    expect([...r.setAside.keys()].map((id) => id.split(':').at(-1)).sort()).toEqual(['admission.date', 'person.aNumber'])
  })
  test('can be taken as right to see what it would decide', () => {
    const r = buildRecord({ papers: [i94, photo], statements: [], unsure: 'use' })
    expect(contradictions(r)).toEqual(['dates admission.date: 2017-08-22 / 2017-08-12'])
  })
  test('changes nothing when taken as right, against the same words printed in a file', () => {
    const sure = build([i94, printed])
    expect(buildRecord({ papers: [i94, photo], statements: [], unsure: 'use' }).contests).toEqual(sure.contests)
  })
})
