// What other papers add to an order and to a time to leave (EOIR-2, VD-1).
import { describe, expect, test } from 'vitest'
import type { ReadPaper } from './build.ts'
import { type Told, build, items, paper } from './test-kit.ts'

const order = (id: string, told: Told): ReadPaper => paper(id, 'eoir/ij-order', 'EOIR', { 'order#1': told })
const judge = (id: string, on: string, told: Told = {}): ReadPaper => order(id, { 'order.date': on, 'order.by': 'ij', 'order.kind': 'removal', ...told })
const court = (told: Told): ReadPaper => paper('c', 'eoir/acis', 'EOIR', { 'appeal#1': told })
const left = (on: string, manner: string, id = 'l'): ReadPaper => paper(id, 'cbp/travel-history', 'CBP', { 'departure#1': { 'departure.date': on, 'departure.manner': manner } })
const orders = (...papers: ReadPaper[]): unknown[] => items(build(papers), 'order')

describe('an appeal', () => {
  test('is of the last order of a judge before it', () => {
    expect(orders(judge('a', '2026-01-14'), judge('b', '2026-04-01'), court({ 'appeal.received': '2026-04-20' }))).toEqual([
      { type: 'ij', date: '2026-01-14' }, { type: 'ij', date: '2026-04-01', appealFiled: true },
    ])
  })
  test('received before the order is not of it', () => {
    expect(orders(judge('a', '2026-01-14'), court({ 'appeal.received': '2026-01-13' }))).toEqual([{ type: 'ij', date: '2026-01-14' }])
    expect(orders(judge('a', '2026-01-14'), court({ 'appeal.received': '2026-01-14' }))).toEqual([{ type: 'ij', date: '2026-01-14', appealFiled: true }])
  })
  test('to a federal court, or of an officer\'s decision, is none to the Board from a judge', () => {
    expect(orders(judge('a', '2026-01-14'), court({ 'appeal.received': '2026-02-01', 'appeal.body': 'circuit' }))).toEqual([{ type: 'ij', date: '2026-01-14' }])
    expect(orders(judge('a', '2026-01-14'), court({ 'appeal.received': '2026-02-01', 'appeal.form': 'I-290B' }))).toEqual([{ type: 'ij', date: '2026-01-14' }])
  })
  test('that no paper shows is not "no appeal"', () => {
    expect(orders(judge('a', '2026-01-14'), court({ 'appeal.status': 'No appeal was received for this case.' }))).toEqual([{ type: 'ij', date: '2026-01-14' }])
  })
  test('is never of a decision of the Board', () => {
    expect(orders(order('b', { 'order.date': '2026-01-14', 'order.by': 'bia', 'order.kind': 'dismissal' }), court({ 'appeal.received': '2026-02-01' }))).toEqual([{ type: 'bia', date: '2026-01-14' }])
  })
  test('with two days, one before the order, is of it in that world alone', () => {
    const r = build([judge('a', '2026-01-14'), court({ 'appeal.received': ['2026-01-10', '2026-02-02'] })])
    expect(items(r, 'order')[0]!['appealFiled']).toEqual({ '2026-01-10': undefined, '2026-02-02': true })
  })
})

describe('a removal', () => {
  test('carries out the last order before it', () => {
    expect(orders(judge('a', '2024-01-14'), order('b', { 'order.date': '2025-03-03', 'order.by': 'bia', 'order.kind': 'dismissal' }), left('2025-06-01', 'removed'))).toEqual([
      { type: 'ij', date: '2024-01-14' }, { type: 'bia', date: '2025-03-03', carriedOut: '2025-06-01' },
    ])
  })
  test('that came before the order carries it not out, nor does an ordinary departure', () => {
    expect(orders(judge('a', '2024-01-14'), left('2024-01-13', 'removed'), left('2024-06-01', 'ordinary', 'm'))).toEqual([{ type: 'ij', date: '2024-01-14' }])
  })
  test('is the first one after the order; an order of nothing is none', () => {
    expect(orders(judge('a', '2024-01-14'), judge('r', '2024-02-01', { 'order.kind': 'relief-granted' }), left('2024-03-01', 'removed'), left('2025-03-01', 'removed', 'm'))).toEqual([
      { type: 'ij', date: '2024-01-14', carriedOut: '2024-03-01' },
    ])
  })
})

describe('who it is about', () => {
  const nta = (id: string, category: string, issued = '2023-01-05'): ReadPaper => paper(id, 'dhs/nta-i862', 'DHS', { 'nta#1': { 'nta.form': 'I-862', 'nta.issued': issued, 'nta.category': category } })
  test('the only Notice to Appear says whether the holder was arriving', () => {
    expect(orders(judge('a', '2024-01-14'), nta('n', 'arriving'))).toEqual([{ type: 'ij', date: '2024-01-14', arriving: true }])
    expect(orders(judge('a', '2024-01-14'), nta('n', 'present'))).toEqual([{ type: 'ij', date: '2024-01-14', arriving: false }])
  })
  test('two notices say nothing, and none is of an officer\'s order', () => {
    expect(orders(judge('a', '2024-01-14'), nta('n', 'arriving'), nta('m', 'present', '2023-06-05'))).toEqual([{ type: 'ij', date: '2024-01-14' }])
    expect(orders(order('a', { 'order.date': '2024-01-14', 'order.by': 'dhs', 'order.kind': 'expedited-removal' }), nta('n', 'arriving'))).toEqual([{ type: 'expedited', date: '2024-01-14' }])
  })
})

describe('a time to leave', () => {
  const given = (by: string, ...more: ReadPaper[]): ReturnType<typeof build> =>
    build([order('a', { 'order.date': '2026-04-07', 'order.by': by, 'order.kind': 'voluntary-departure', 'order.departDays': 60 }), ...more])
  test('by officers is no order; by the Board it is the Board\'s; by a judge it is not known at which point', () => {
    const all = (by: string): unknown => [items(given(by), 'order'), items(given(by), 'grant')]
    expect(all('dhs')).toEqual([[], [{ kind: 'voluntary-departure', from: '2026-04-07', days: 60, by: 'dhs' }]])
    expect(all('bia')).toEqual([[{ type: 'bia', date: '2026-04-07' }], [{ kind: 'voluntary-departure', from: '2026-04-07', days: 60, by: 'board' }]])
    expect(all('ij')).toEqual([[{ type: 'voluntary-departure', date: '2026-04-07' }], [{ kind: 'voluntary-departure', from: '2026-04-07', days: 60 }]])
  })
  test('ends with the first voluntary departure after it', () => {
    expect(items(given('ij', left('2026-05-30', 'voluntary-departure'), left('2026-08-30', 'voluntary-departure', 'm')), 'grant')[0]).toMatchObject({ leftOn: '2026-05-30' })
    expect(items(given('ij', left('2026-05-30', 'ordinary')), 'grant')[0]).not.toHaveProperty('leftOn')
  })
})
