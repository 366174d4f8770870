import { expect, test } from 'vitest'
import { day } from '../base/day.ts'
import { fromSaved, toSaved, type SavedRecord } from './saved.ts'

const record: SavedRecord = {
  papers: [{ id: 'a'.repeat(64), name: 'notice.pdf', mediaType: 'application/pdf', file: 'papers/aaaa-notice.pdf' }],
  statements: [
    { id: 's1', saidOn: day('2026-11-22'), by: 'holder', kind: 'confirm', claim: 'c1' },
    { id: 's2', saidOn: day('2026-11-22'), by: 'holder', kind: 'misread', claim: 'c2', value: day('2017-08-22'), precision: 'exact' },
    { id: 's3', saidOn: day('2026-11-22'), by: 'holder', kind: 'remember', event: 'departure#1', field: 'departure.date', precision: 'unknown' },
    { id: 's4', saidOn: day('2026-11-22'), by: 'holder', kind: 'withdraw', statement: 's1' },
  ],
}
const parsed = (): Record<string, unknown> => JSON.parse(JSON.stringify(toSaved(record))) as Record<string, unknown>

test('what was saved opens as it was', () => {
  expect(fromSaved(parsed())).toEqual({ type: 'Saved', ...record })
})
test('a file of a newer version is refused by its version, and nothing is read', () => {
  expect(fromSaved({ ...parsed(), version: 2 })).toEqual({ type: 'NewerVersion', version: 2 })
})
test('other JSON is no record', () => {
  expect(fromSaved({ cases: [] })).toEqual({ type: 'NotARecord' })
  expect(fromSaved([])).toEqual({ type: 'NotARecord' })
})
test('a paper that points outside the folder, or an impossible day, is refused by its place', () => {
  const p = parsed()
  expect(fromSaved({ ...p, papers: [{ ...record.papers[0], file: 'papers/../x' }] })).toEqual({ type: 'BadRecord', at: 'papers[0]' })
  expect(fromSaved({ ...p, statements: [{ id: 'x', saidOn: '2026-02-30', by: 'holder', kind: 'confirm', claim: 'c' }] })).toEqual({ type: 'BadRecord', at: 'statements[0]' })
})
