import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay } from '../base/day.ts'
import type { ReadPaper } from './build.ts'
import { bestPartitions } from './partitions.ts'
import type { HolderRecord } from './record.ts'
import { type Told, at, build, claimOf, contradictions, items, paper, says } from './test-kit.ts'

const nta = (told: Told): ReadPaper => paper('nta', 'dhs/nta-i862', 'DHS', { 'admission#1': told })
const i94 = (told: Told): ReadPaper => paper('i94', 'cbp/i94-recent', 'CBP', { 'admission#1': told })
/** `in 2017-08-22`, `out 2016-06-21`: rows of a travel history, newest first. */
const history = (...rows: readonly string[]): ReadPaper =>
  paper('hist', 'cbp/i94-travel-history', 'CBP', Object.fromEntries(rows.map((row, i): [string, Told] => {
    const [way, day] = row.split(' ') as [string, string]
    return way === 'in' ? [`admission#${i + 1}`, { 'admission.date': day, 'admission.place': at('ATL') }] : [`departure#${i + 1}`, { 'departure.date': day, 'departure.place': at('ATL') }]
  })))
const arrivals = (r: HolderRecord): unknown[] => items(r, 'arrival').map((a) => a['date'])
const matching = (r: HolderRecord): string[] | undefined => r.contests.find((c) => c.kind === 'matching')?.options.map((o) => o.id)
const both = (a: string, b: string): Record<string, string> => ({ [a]: a, [b]: b })

describe('one arrival or two', () => {
  test('ten days apart, "on or about": one arrival with two days', () => {
    const r = build([i94({ 'admission.date': '2017-08-22' }), nta({ 'admission.date': 'about 2017-08-12' })])
    expect(arrivals(r)).toEqual([both('2017-08-22', '2017-08-12')])
    expect(matching(r)).toBeUndefined()
  })
  test('the same I-94 number is the same arrival, however the day was typed', () => {
    const r = build([i94({ 'admission.date': '2017-08-22', 'admission.i94': '990000218A1' }), paper('p', 'own/i485', 'holder', { 'admission#1': { 'admission.date': '2017-02-08', 'admission.i94': '99000O218A1' } })])
    expect(arrivals(r)).toHaveLength(1)
  })
  test('four months apart with the same port and class: that is asked, not decided', () => {
    const told: Told = { 'admission.place': at('Atlanta, GA'), 'admission.class': 'B2' }
    const r = build([i94({ 'admission.date': '2023-09-03', ...told }), nta({ 'admission.date': 'about 2023-05-03', ...told })])
    expect(matching(r)).toEqual(['one', 'two'])
    expect(contradictions(r)).toContain('one-or-two admission.date: one / two')
    expect(items(r, 'arrival').map((a) => a['date'])).toEqual(['2023-05-03', '2023-09-03', both('2023-09-03', '2023-05-03')])
    expect(r.lists.get('arrival')!.map((s) => s.exists!.values)).toEqual([[false, true], [false, true], [true, false]])
  })
  test('years apart and nothing alike: two arrivals', () => {
    const r = build([i94({ 'admission.date': '2017-08-22', 'admission.class': 'B2' }), nta({ 'admission.date': '2014-01-05', 'admission.manner': 'without-inspection' })])
    expect(arrivals(r)).toEqual(['2014-01-05', '2017-08-22'])
    expect(r.findings.map((f) => f.type)).toContain('ArrivalsWithoutDeparture')
  })
  test('an admission and a crossing without inspection weeks apart are asked about', () => {
    const r = build([i94({ 'admission.date': '2017-08-22', 'admission.manner': 'admitted' }), nta({ 'admission.date': 'about 2017-08-04', 'admission.manner': 'without-inspection' })])
    expect(matching(r)!.toSorted()).toEqual(['one', 'two'])
    // Whether there is a parole leans on both questions: they become one, without repeating "two" per value.
    const parole = build([i94({ 'admission.date': '2017-08-22', 'admission.manner': 'admitted' }), nta({ 'admission.date': 'about 2017-08-04', 'admission.manner': 'paroled' })])
    expect(matching(parole)).toEqual(['one|2017-08-22|admitted', 'one|2017-08-04|paroled', 'two'])
    expect(parole.lists.get('grant')!.map((g) => g.exists!.values)).toEqual([[false, false, true], [false, true, false]])
    expect(arrivals(build([i94({ 'admission.date': '2017-10-22', 'admission.manner': 'admitted' }), nta({ 'admission.date': 'about 2017-08-22', 'admission.manner': 'without-inspection' })]))).toEqual(['2017-08-22', '2017-10-22'])
  })
  test('a departure between two days keeps them apart', () => {
    const apart = build([i94({ 'admission.date': '2017-08-22' }), nta({ 'admission.date': '2017-08-02' }), history('out 2017-08-10')])
    expect(arrivals(apart)).toEqual(['2017-08-02', '2017-08-22'])
  })
  test('rows of one travel history are never one crossing', () => {
    expect(arrivals(build([history('in 2017-08-22', 'in 2017-08-21')]))).toEqual(['2017-08-21', '2017-08-22'])
    expect(arrivals(build([history('in 2017-08-22', 'out 2017-08-22', 'in 2017-08-22')]))).toHaveLength(2)
  })
  test('five papers that copy one day do not outvote the notice', () => {
    const copies = ['a', 'b', 'c', 'd', 'e'].map((id) => paper(id, 'own/i589', 'holder', { 'admission#1': { 'admission.date': '2017-08-22' } }))
    const one = build([copies[0]!, nta({ 'admission.date': 'about 2017-06-20' })])
    const five = build([...copies, nta({ 'admission.date': 'about 2017-06-20' })])
    expect(matching(five)).toEqual(matching(one))
  })
  test('a notice with an unknown day joins the only arrival it can be', () => {
    const r = build([i94({ 'admission.date': '2017-08-22', 'admission.class': 'B2' }), nta({ 'admission.date': 'unknown', 'admission.class': 'B2' })])
    expect(arrivals(r)).toEqual(['2017-08-22'])
    expect(r.findings.map((f) => f.type)).toEqual(['UnknownDate'])
  })
  test('a notice with an unknown day that could be either of two arrivals is asked about', () => {
    const r = build([history('in 2019-08-22', 'out 2018-01-10', 'in 2017-08-22'), nta({ 'admission.date': 'unknown', 'admission.place': at('Atlanta, GA') })])
    expect(matching(r)).toEqual(['two-a', 'two-b'])
  })
  test('never more than four ways to align', () => {
    const odd = ['2017-01-01', '2017-03-15', '2017-05-28', '2017-08-10', '2017-10-22', '2018-01-04'].map((day, i) => paper(`p${i}`, 'own/i589', 'holder', { 'admission#1': { 'admission.date': day } }))
    expect(matching(build(odd))!.length).toBeLessThanOrEqual(4)
  })
})

describe('what the holder says about events', () => {
  const a = i94({ 'admission.date': '2017-08-22' })
  const b = nta({ 'admission.date': 'about 2017-08-12' })
  const pair: [string, string] = [claimOf(a, 'admission#1', 'admission.date'), claimOf(b, 'admission#1', 'admission.date')]
  test('different events are kept apart, and taking it back joins them again', () => {
    const apart = says({ kind: 'different-events', claims: pair }, 'x1')
    expect(arrivals(build([a, b], [apart]))).toEqual(['2017-08-12', '2017-08-22'])
    const back = build([a, b], [apart, says({ kind: 'withdraw', statement: 'x1' }, 'x2')])
    expect(arrivals(back)).toEqual(arrivals(build([a, b])))
  })
  test('the same event is one, years apart', () => {
    const far = nta({ 'admission.date': '2009-03-01', 'admission.manner': 'without-inspection' })
    const same = says({ kind: 'same-event', claims: [pair[0], claimOf(far, 'admission#1', 'admission.date')] })
    expect(arrivals(build([a, far], [same]))).toEqual([both('2017-08-22', '2009-03-01')])
  })
  test('the later of two statements that cannot both hold wins', () => {
    const said = [says({ kind: 'same-event', claims: pair }, 'x1', '2026-11-01'), says({ kind: 'different-events', claims: pair }, 'x2', '2026-11-02')]
    expect(arrivals(build([a, b], said))).toHaveLength(2)
    expect(arrivals(build([a, b], [said[1]!, { ...said[0]!, saidOn: (said[0]!.saidOn + 5) as typeof said[0]['saidOn'] }]))).toHaveLength(1)
  })
  test('two rows of one travel history become one when the holder says so', () => {
    const rows = history('out 2017-08-22', 'out 2017-08-21', 'in 2017-08-01')
    const same = says({ kind: 'same-event', claims: [claimOf(rows, 'departure#1', 'departure.date'), claimOf(rows, 'departure#2', 'departure.date')] })
    expect(items(build([rows]), 'departure')).toHaveLength(2)
    expect(items(build([rows], [same]), 'departure')).toEqual([{ date: both('2017-08-21', '2017-08-22') }])
  })
})

describe('stays and absences', () => {
  test('leaving one\'s own country, as the I-589 asks, is no departure from here', () => {
    const own = paper('own', 'own/i589', 'holder', { 'departure#1': { 'departure.date': '2017-08-20' }, 'admission#1': { 'admission.date': '2017-08-22' } })
    const r = build([own, nta({ 'admission.date': 'about 2017-08-12' })])
    expect([arrivals(r), items(r, 'departure'), items(r, 'absence')]).toEqual([[both('2017-08-12', '2017-08-22')], [], []])
  })
  test('arrivals and departures pair in order', () => {
    const r = build([history('in 2019-05-01', 'out 2018-02-01', 'in 2017-08-22', 'out 2016-06-21', 'in 2016-06-03')])
    expect(items(r, 'stay').map((s) => [s['arrival'], s['departure'], s['left'], s['nextArrival']])).toEqual([
      ['2016-06-03', '2016-06-21', true, '2017-08-22'], ['2017-08-22', '2018-02-01', true, '2019-05-01'], ['2019-05-01', undefined, false, undefined],
    ])
    expect(items(r, 'absence')).toEqual([{ departed: '2016-06-21', returned: '2017-08-22' }, { departed: '2018-02-01', returned: '2019-05-01' }])
    expect(r.findings).toEqual([])
  })
  test('a missing departure leaves the stay open to question, and says so', () => {
    const r = build([history('in 2019-05-01', 'in 2017-08-22')])
    expect(items(r, 'stay')).toEqual([{ arrival: '2017-08-22', nextArrival: '2019-05-01' }, { arrival: '2019-05-01', left: false }])
    expect(items(r, 'absence')).toEqual([{ returned: '2019-05-01' }])
    expect(r.findings.map((f) => [f.type, f.from && isoDay(f.from), f.until && isoDay(f.until)])).toEqual([['ArrivalsWithoutDeparture', '2017-08-22', '2019-05-01']])
  })
  test('a missing arrival is a finding; leaving without coming back is an absence without an end', () => {
    const r = build([history('out 2019-05-01', 'out 2018-01-01')])
    expect(items(r, 'stay')).toEqual([])
    expect(items(r, 'absence')).toEqual([{ departed: '2018-01-01' }, { departed: '2019-05-01' }])
    expect(r.findings.map((f) => f.type)).toEqual(['DeparturesWithoutArrival', 'DeparturesWithoutArrival'])
  })
  test('out and in on one day: the stay ends that day and another begins', () => {
    const r = build([history('in 2018-06-01', 'out 2018-06-01', 'in 2018-03-01')])
    expect(items(r, 'stay').map((s) => [s['arrival'], s['departure']])).toEqual([['2018-03-01', '2018-06-01'], ['2018-06-01', undefined]])
    expect(r.findings).toEqual([])
  })
  test('manner follows the papers: a date, D/S, parole, visa waiver, no inspection', () => {
    const how = (told: Told): unknown => items(build([i94({ 'admission.date': '2017-08-22', ...told })]), 'stay')[0]!['manner']
    expect(how({ 'admission.until': '2018-02-20' })).toBe('date-certain')
    expect(how({ 'admission.until': 'D/S', 'admission.manner': 'admitted' })).toBe('duration-of-status')
    expect(how({ 'admission.until': '2018-02-20', 'admission.manner': 'paroled' })).toBe('paroled')
    expect(how({ 'admission.until': '2018-02-20', 'admission.class': 'DT' })).toBe('paroled')
    expect(how({ 'admission.until': '2017-11-20', 'admission.class': 'WT' })).toBe('visa-waiver')
    expect(how({ 'admission.manner': 'visa-waiver', 'admission.until': '2017-11-20' })).toBe('visa-waiver')
    expect(how({ 'admission.manner': 'without-inspection' })).toBe('without-inspection')
    expect(how({ 'admission.manner': 'returning-resident' })).toBe('admitted')
    expect(how({})).toBeUndefined()
  })
  test('manner shares the contest of the line it comes from', () => {
    const r = build([i94({ 'admission.date': '2017-08-22', 'admission.until': 'D/S' }), nta({ 'admission.date': 'about 2017-08-12', 'admission.until': '2018-02-20' })])
    expect(r.contests.map((c) => c.options.map((o) => o.id))).toEqual([['2017-08-22|D/S', '2017-08-12|2018-02-20']])
    expect(items(r, 'stay')[0]).toEqual({
      arrival: { '2017-08-22|D/S': '2017-08-22', '2017-08-12|2018-02-20': '2017-08-12' }, left: false,
      manner: { '2017-08-22|D/S': 'duration-of-status', '2017-08-12|2018-02-20': 'date-certain' },
      admitUntil: { '2017-08-22|D/S': 'D/S', '2017-08-12|2018-02-20': '2018-02-20' },
    })
  })
  test('a fact that leans on two contests gets one contest of both, and nothing is chosen', () => {
    const third = paper('own', 'own/i485', 'holder', { 'admission#1': { 'admission.date': '2017-08-22', 'admission.until': 'D/S', 'admission.manner': 'paroled' } })
    const r = build([i94({ 'admission.date': '2017-08-22', 'admission.until': '2018-02-20', 'admission.manner': 'admitted' }), nta({ 'admission.date': '2017-08-22', 'admission.until': 'D/S', 'admission.manner': 'admitted' }), third])
    expect(r.contests.map((c) => [c.id.split(' & ').length, c.options.map((o) => o.id)])).toEqual([[2, ['admitted|2018-02-20', 'admitted|D/S', 'paroled|2018-02-20', 'paroled|D/S']]])
    expect(items(r, 'arrival')[0]!['manner']).toEqual({ 'admitted|2018-02-20': 'date-certain', 'admitted|D/S': 'duration-of-status', 'paroled|2018-02-20': 'paroled', 'paroled|D/S': 'paroled' })
    expect(r.contradictions.map((c) => c.sides.map((s) => s.options))).toEqual([
      [['admitted|2018-02-20', 'admitted|D/S'], ['paroled|2018-02-20', 'paroled|D/S']], [['admitted|2018-02-20', 'paroled|2018-02-20'], ['admitted|D/S', 'paroled|D/S']],
    ])
  })
  test('a stay extended inside the country keeps both ends', () => {
    const r = build([i94({ 'admission.date': '2017-08-22', 'admission.until': '2018-02-20', 'admission.i94': '990000218A1' }), paper('ext', 'uscis/i797a', 'USCIS', {
      'authorizedStay#1': { 'authorizedStay.receipt': 'IOE0999000300', 'authorizedStay.from': '2018-02-21', 'authorizedStay.until': '2018-08-23', 'authorizedStay.i94': '990000218A1' },
    })])
    expect(items(r, 'stay')).toEqual([{ arrival: '2017-08-22', manner: 'date-certain', admitUntil: '2018-02-20', extendedUntil: '2018-08-23', left: false }])
    expect(r.contradictions).toEqual([])
  })
  test('leaving with an advance parole paper in hand is marked', () => {
    const card = paper('ap', 'uscis/advance-parole', 'USCIS', { 'card#1': { 'card.kind': 'advance-parole', 'card.number': 'IOE0999000301', 'card.issued': '2018-01-01', 'card.expires': '2018-12-31' } })
    const r = build([history('in 2018-07-01', 'out 2018-06-01', 'in 2017-08-22', 'out 2016-02-01', 'in 2016-01-01'), card])
    expect(items(r, 'stay').map((s) => s['onAdvanceParole'])).toEqual([undefined, true, undefined])
    for (const [out, marked] of [['2018-01-01', true], ['2018-12-31', true], ['2019-01-01', undefined]] as const) {
      expect(items(build([history(`out ${out}`, 'in 2017-08-22'), card]), 'stay')[0]!['onAdvanceParole']).toBe(marked)
    }
  })
  test('leaving after an order, or by removal, is not voluntary', () => {
    const order = paper('ord', 'eoir/ij-order', 'EOIR', { 'order#1': { 'order.by': 'ij', 'order.kind': 'removal', 'order.date': '2018-01-10' } })
    const own = (told: Told): unknown => items(build([history('in 2017-08-22'), paper('out', 'ice/custody', 'ICE', { 'departure#1': told })]), 'stay')[0]!['voluntary']
    expect(items(build([history('out 2018-06-01', 'in 2017-08-22'), order]), 'stay')[0]!['voluntary']).toBe(false)
    expect(items(build([history('out 2018-01-09', 'in 2017-08-22'), order]), 'stay')[0]!['voluntary']).toBe(true)
    expect(items(build([history('out 2018-01-10', 'in 2017-08-22'), order]), 'stay')[0]!['voluntary']).toBeUndefined()
    expect(own({ 'departure.date': '2018-06-01', 'departure.manner': 'removed' })).toBe(false)
  })
})

describe('partitions', () => {
  test('exact search agrees with itself under any order of the things', () => {
    const weights = fc.integer({ min: 2, max: 6 }).chain((n) => fc.tuple(fc.constant(n), fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n }), fc.shuffledSubarray(Array.from({ length: n }, (_, i) => i), { minLength: n, maxLength: n })))
    fc.assert(fc.property(weights, ([n, w, order]) => {
      const weight = (i: number, j: number): number => w[Math.min(i, j) * n + Math.max(i, j)]!
      const plain = bestPartitions(n, weight, 3, 50)
      const mixed = bestPartitions(n, (i, j) => weight(order[i]!, order[j]!), 3, 50)
      const name = (p: typeof plain, at: (i: number) => number): string[] => p.map((x) => `${x.deficit} ${x.blocks.map((b) => b.map(at).sort().join()).sort().join(' ')}`).sort()
      expect(name(mixed, (i) => order[i]!)).toEqual(name(plain, (i) => i))
      expect(plain[0]!.deficit).toBe(0)
    }))
  })
  test('large sets are joined best first', () => {
    const chain = bestPartitions(12, (i, j) => ((i < 6) === (j < 6) ? 5 : -9), 3, 4)
    expect(chain).toEqual([{ deficit: 0, blocks: [[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11]] }])
    const big = bestPartitions(9, () => 4, 3, 4)
    expect(big).toEqual([{ deficit: 0, blocks: [[0, 1, 2, 3, 4, 5, 6, 7, 8]] }])
  })
})
