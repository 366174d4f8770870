import { expect, test } from 'vitest'
import { build, named, paper, says } from './test-kit.ts'

const HOLDER = named('EXAMPLE RUIZ', 'NORA')
const OTHER = named('SAMPLE VEGA', 'TOMAS')
const mine = (id: string) => paper(id, 'uscis/i797c-receipt', 'USCIS', { 'person#1': { 'person.name': HOLDER, 'person.aNumber': '000000201' } })
/** The holder's name over somebody else's number: it ties the two together. */
const mixed = paper('mm', 'eoir/hearing-notice', 'EOIR', { 'person#1': { 'person.name': HOLDER, 'person.aNumber': '000000305' }, 'hearing#1': { 'hearing.at': '2027-03-04', 'hearing.status': 'scheduled' } })
const another = paper('zz', 'eoir/ij-order', 'EOIR', { 'person#1': { 'person.name': OTHER, 'person.aNumber': '000000305' }, 'order#1': { 'order.date': '2026-05-05', 'order.by': 'ij', 'order.kind': 'removal' } })

test("a paper that mixes two people does not bring the other person's papers in", () => {
  const record = build([mine('a'), mine('b'), mixed, another])
  expect(record.heldBack).toEqual([{ paper: 'zz', reason: 'another-person' }])
  expect(record.lists.get('order') ?? []).toEqual([])
  expect(record.problems.map((p) => [p.paper, p.problem.params?.['reason']])).toEqual([['mm', 'a-number'], ['zz', 'both']])
})
test('until the holder says that paper is theirs', () => {
  const record = build([mine('a'), mine('b'), mixed, another], [says({ kind: 'mine', paper: 'zz' })])
  expect(record.heldBack).toEqual([])
})
