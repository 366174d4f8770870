import { describe, expect, test } from 'vitest'
import { build, contradictions, facts, named, paper, says } from './test-kit.ts'

const mine = (id: string) => paper(id, 'uscis/card-ead', 'USCIS', { 'person#1': { 'person.name': named('TORRES RIVAS', 'MARIA LUZ'), 'person.aNumber': '000000218', 'person.birthDate': '1988-05-09' } })
const papers = [mine('a'), mine('b')]
const birthOf = (id: string, given: string, day: string) => paper(id, 'civil/birth', 'issuing-state', { 'person#1': { 'person.name': named('TORRES RIVAS', given), 'person.birthDate': day }, 'civilRecord#1': { 'civilRecord.kind': 'birth' } })
const wedding = (one: ReturnType<typeof named>, two: ReturnType<typeof named>) => paper('w', 'civil/marriage', 'issuing-state', {
  'marriage#1': { 'marriage.date': '2019-06-15' }, 'relative#1': { 'relative.role': 'spouse', 'relative.name': one }, 'relative#2': { 'relative.role': 'spouse', 'relative.name': two },
})

describe('papers of the family', () => {
  test('a child\'s birth record waits by its name alone: its day is no rival of the holder\'s', () => {
    const r = build([...papers, birthOf('child', 'SOFIA', '2020-03-02')])
    expect(r.heldBack).toEqual([{ paper: 'child', reason: 'another-person' }])
    expect(r.problems).toEqual([{ paper: 'child', problem: { type: 'AnotherPerson', params: { reason: 'name' } } }])
    expect([facts(r, r.record)['holder.dob'], contradictions(r)]).toEqual(['1988-05-09', []])
  })
  test('the holder\'s own birth record is used, also when the surname is written otherwise', () => {
    const own = paper('own', 'civil/birth', 'issuing-state', { 'person#1': { 'person.name': named('TORRES', 'MARIA LUZ'), 'person.birthDate': '1988-05-19' } })
    expect(build([...papers, own]).heldBack).toEqual([])
    expect(Object.keys(facts(build([...papers, own]), build([...papers, own]).record)['holder.dob'] as object).sort()).toEqual(['1988-05-09', '1988-05-19'])
  })
  test('one that was held back counts when the holder says it is theirs', () => {
    expect(build([...papers, birthOf('child', 'SOFIA', '2020-03-02')], [says({ kind: 'mine', paper: 'child' })]).heldBack).toEqual([])
  })
  test('of two who married the holder is no relative of theirs', () => {
    const w = wedding(named('TORRES RIVAS', 'MARIA LUZ'), named('EXAMPLE', 'PEDRO'))
    const r = build([...papers, w])
    expect(r.heldBack).toEqual([])
    expect([...r.setAside].filter(([, why]) => why === 'holder').map(([id]) => id.split(':').at(-1)).sort()).toEqual(['relative.name', 'relative.role'])
  })
  test('a marriage of two others waits', () => {
    const r = build([...papers, wedding(named('TORRES LIMA', 'JOSE'), named('RIVAS SOTO', 'CARMEN'))])
    expect(r.heldBack).toEqual([{ paper: 'w', reason: 'another-person' }])
    expect(r.events.some((e) => e.kind === 'marriage')).toBe(false)
  })
  test('without any other paper of the holder nothing can be told apart, and nothing waits', () => {
    expect(build([birthOf('child', 'SOFIA', '2020-03-02')]).heldBack).toEqual([])
  })
})
