import { describe, expect, test } from 'vitest'
import { day } from '../base/day.ts'
import type { Statement } from '../claims/statement.ts'
import { fromSaved, toSaved } from './saved.ts'
import { type ReadPaper } from './build.ts'
import { build, contradictions, d, facts, items, paper, says } from './test-kit.ts'

const R = 'IOE0999000017'
const tell = (fact: string, value: number | string | boolean | undefined, item?: string, id?: string, on?: string): Statement =>
  says({ kind: 'tell', fact, ...(item === undefined ? {} : { item }), ...(value === undefined ? { precision: 'unknown' } : { value, precision: 'exact' }) }, id, on)
const petition: ReadPaper = paper('a', 'uscis/i797c-receipt', 'USCIS', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-130', 'filing.received': '2019-03-04' } })

describe('a fact no paper has', () => {
  test('of the record: the fact, and the claim that proves who said it and when', () => {
    const r = build([petition], [tell('holder.circuit', '9', undefined, 't1', '2026-11-05')])
    expect(facts(r, r.record)).toEqual({ 'holder.circuit': '9' })
    const cell = r.record.cells.find((c) => c)!
    expect(cell.claims).toEqual([['said:t1']])
    expect(r.claims.get('said:t1')).toEqual({ id: 'said:t1', event: 'told#holder.circuit', field: 'told.word', value: '9', precision: 'exact', source: 'holder', generatedBy: 'statement', saidOn: d('2026-11-05') })
    expect([r.events.map((e) => e.kind), r.timeline.map((i) => i.field)]).toEqual([['filing'], ['filing.received']])
  })
  test('of an item of the papers', () => {
    const r = build([petition], [tell('petition.petitionerStatus', 'resident', `petition:${R}`), tell('petition.petitionerNaturalized', d('2024-05-06'), `petition:${R}`)])
    expect(items(r, 'petition')).toEqual([{ form: 'I-130', receiptDate: '2019-03-04', petitionerStatus: 'resident', petitionerNaturalized: '2024-05-06' }])
  })
  test('of a new item, which the facts of one name share', () => {
    const r = build([], [tell('child.dob', d('2008-02-29'), 'child:told#1'), tell('child.married', false, 'child:told#1'), tell('child.dob', d('2011-01-01'), 'child:told#2')])
    expect(items(r, 'child')).toEqual([{ dob: '2008-02-29', married: false }, { dob: '2011-01-01' }])
    expect(r.lists.get('child')!.map((s) => s.id)).toEqual(['child:told#1', 'child:told#2'])
  })
  test('a representative is named as the one who said it', () => {
    const said: Statement = { ...tell('holder.circuit', '9', undefined, 't1'), by: 'representative' }
    expect(build([], [said]).claims.get('said:t1')).toMatchObject({ source: 'representative' })
  })
  test('"I do not know" is kept and makes no fact', () => {
    const r = build([], [tell('holder.circuit', undefined, undefined, 't1')])
    expect(facts(r, r.record)).toEqual({})
    expect(r.claims.get('said:t1')).toMatchObject({ precision: 'unknown' })
    expect(r.setAside.size).toBe(0)
  })
  test('taking it back gives exactly what was there before', () => {
    const r = build([petition], [tell('holder.circuit', '9', undefined, 't1'), says({ kind: 'withdraw', statement: 't1' }, 'w1', '2026-11-09')])
    const before = build([petition])
    expect([facts(r, r.record), r.lists, r.contests, r.timeline]).toEqual([facts(before, before.record), before.lists, before.contests, before.timeline])
    expect([...r.setAside]).toEqual([['said:t1', 'w1']])
  })
  test('the last answer to one question counts, whatever the order they are given in', () => {
    const two = [tell('holder.circuit', '9', undefined, 't1', '2026-11-01'), tell('holder.circuit', '5', undefined, 't2', '2026-11-02')]
    for (const said of [two, [...two].reverse()]) {
      const r = build([], said)
      expect([facts(r, r.record), [...r.setAside]]).toEqual([{ 'holder.circuit': '5' }, [['said:t1', 't2']]])
    }
  })
})

describe('beside a paper', () => {
  const card = paper('c', 'uscis/card-ead', 'USCIS', { 'person#1': { 'person.birthDate': '1988-05-09' } })
  test('the same value is one fact with two proofs', () => {
    const r = build([card], [tell('holder.dob', d('1988-05-09'), undefined, 't1')])
    expect(facts(r, r.record)).toEqual({ 'holder.dob': '1988-05-09' })
    expect(r.record.cells.find((c) => c)!.claims[0]).toContain('said:t1')
  })
  test('another value is a disagreement like any other: neither is taken silently', () => {
    const r = build([card], [tell('holder.dob', d('1989-05-09'), undefined, 't1')])
    expect(facts(r, r.record)).toEqual({ 'holder.dob': { papers: '1988-05-09', told: '1989-05-09' } })
    expect(contradictions(r)).toEqual(['other told.day: papers / told'])
    expect(r.contradictions[0]!.sides.map((s) => s.sources)).toEqual([['USCIS'], ['holder']])
  })
  test('beside papers that disagree already, all three stand', () => {
    const other = paper('e', 'uscis/card-ead', 'USCIS', { 'person#1': { 'person.birthDate': '1990-05-09' } })
    const r = build([card, other], [tell('holder.dob', d('1989-05-09'), undefined, 't1')])
    expect(new Set(Object.values(facts(r, r.record)['holder.dob'] as object))).toEqual(new Set(['1988-05-09', '1989-05-09', '1990-05-09']))
  })
})

describe('what makes no sense is kept and counts for nothing', () => {
  test.each<[string, Statement]>([
    ['an unknown fact', tell('holder.shoes', '9', undefined, 't1')], ['today', tell('today', d('2020-01-01'), undefined, 't1')],
    ['a word that is none', tell('holder.circuit', '99', undefined, 't1')], ['a day that is none', tell('holder.dob', 1.5, undefined, 't1')],
    ['a fact of a list without an item', tell('child.dob', d('2008-02-29'), undefined, 't1')], ['a fact of the record with one', tell('holder.dob', d('2008-02-29'), 'child:told#1', 't1')],
    ['an item of another list', tell('child.dob', d('2008-02-29'), 'petition:told#1', 't1')],
    ['a new crossing: those are remembered as events', tell('stay.departure', d('2008-02-29'), 'stay:told#1', 't1')],
  ])('%s', (_, said) => {
    const r = build([petition], [said])
    expect([facts(r, r.record), [...r.setAside]]).toEqual([{}, [['said:t1', 'malformed']]])
    expect(r.lists).toEqual(build([petition]).lists)
  })
  test('an item that gets another name because a paper joined it keeps its answer', () => {
    const entry = (id: string): ReadPaper => paper(id, 'cbp/i94-recent', 'CBP', { 'admission#1': { 'admission.date': '2022-01-05' } })
    const first = build([entry('b')]).lists.get('stay')![0]!.id
    const both = build([entry('a'), entry('b')], [tell('stay.manner', 'without-inspection', first, 't1')])
    expect(both.lists.get('stay')![0]!.id).not.toBe(first)
    expect(items(both, 'stay')).toEqual([{ arrival: '2022-01-05', manner: 'without-inspection', left: false }])
    expect(both.setAside.size).toBe(0)
  })
  test('an item whose paper is no longer there waits, and counts again when the paper is back', () => {
    const said = [tell('petition.petitionerStatus', 'resident', `petition:${R}`, 't1')]
    expect([...build([], said).setAside]).toEqual([['said:t1', 'no-such-item']])
    expect(build([petition], said).setAside.size).toBe(0)
  })
})

describe('saved with the record', () => {
  const statements = [tell('holder.circuit', '9', undefined, 't1'), tell('child.dob', d('2008-02-29'), 'child:told#1', 't2'), tell('holder.investor', undefined, undefined, 't3')]
  const parsed = (): Record<string, unknown> => JSON.parse(JSON.stringify(toSaved({ papers: [], statements }))) as Record<string, unknown>
  test('it opens as it was', () => {
    expect(fromSaved(parsed())).toEqual({ type: 'Saved', papers: [], statements })
  })
  test('one that makes no sense is refused by its place', () => {
    const odd = (change: object): unknown => ({ ...parsed(), statements: [{ id: 'x', saidOn: '2026-11-01', by: 'holder', kind: 'tell', fact: 'holder.dob', value: day('1988-05-09'), precision: 'exact', ...change }] })
    expect(fromSaved(odd({}))).toMatchObject({ type: 'Saved' })
    for (const change of [{ fact: 'holder.shoes' }, { value: 'soon' }, { value: undefined }, { precision: 'about' }, { item: 'child:told#1' }, { item: 3 }, { precision: 'unknown' }]) {
      expect(fromSaved(odd(change))).toEqual({ type: 'BadRecord', at: 'statements[0]' })
    }
  })
})
