import { expect, test } from 'vitest'
import type { ReadPaper } from './build.ts'
import { build, contradictions, paper } from './test-kit.ts'

const R = 'IOE0999000017'
const HOME = ['9 EXAMPLE TERRACE', 'MONTCLAIR NJ 07042']
const OLD = ['61 EXAMPLE AVENUE', 'PASSAIC NJ 07055']
const letter = (id: string, on: string, lines: readonly string[], receipt = R): ReadPaper => paper(id, 'uscis/i797c-receipt', 'USCIS', {
  'filing#1': { 'filing.receipt': receipt }, 'notice#1': { 'notice.receipt': receipt, 'notice.kind': 'receipt', 'notice.date': on },
  'residence#1': { 'residence.address': { lines }, 'residence.seenOn': on },
})
const court = (on: string, lines: readonly string[]): ReadPaper => paper('court', 'eoir/hearing-notice', 'EOIR', {
  'residence#1': { 'residence.address': { lines }, 'residence.seenOn': on },
})
const found = (...papers: ReadPaper[]): string[] => contradictions(build(papers)).filter((c) => c.includes('address'))

test('a letter sent to the old address after one to the new is pointed out', () => {
  const papers = [court('2023-11-07', ['61 EXAMPLE AVENUE', 'PASSAIC, NJ 07055-1234']), letter('a', '2026-11-04', HOME), letter('b', '2026-11-12', OLD)]
  expect(found(...papers)).toEqual(['other residence.address: - / -'])
  const [address] = build(papers).contradictions.filter((c) => c.fields.includes('residence.address'))
  expect(address!.sides.map((s) => s.claims.map((c) => c.slice(0, 1)))).toEqual([['a'], ['b']])
  expect(address!.contest).toBeUndefined()
})

test('a move is no contradiction, and neither is an old letter', () => {
  expect(found(letter('a', '2026-11-04', HOME), letter('b', '2026-11-12', OLD))).toEqual([])
  expect(found(court('2023-11-07', OLD), letter('a', '2026-11-04', OLD), letter('b', '2026-11-12', HOME))).toEqual([])
  expect(found(court('2023-11-07', OLD), letter('b', '2026-11-12', HOME))).toEqual([])
})

test('letters about two cases are two questions', () => {
  expect(found(court('2023-11-07', OLD), letter('a', '2026-11-04', HOME), letter('b', '2026-11-12', OLD, 'IOE0999000018'))).toEqual([])
})
