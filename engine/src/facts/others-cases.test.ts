import { expect, test } from 'vitest'
import type { ReadPaper } from './build.ts'
import { build, claimOf, items, named, paper, says } from './test-kit.ts'

const MINE = 'IOE0999000017'
const THEIRS = 'IOE0999000018'
const passport = paper('p', 'dos/passport-mrz', 'issuing-state', { 'person#1': { 'person.name': named('TORRES RIVAS', 'MARIA LUZ') } })
/** An account with a case of the holder and one of a daughter, each with a letter. */
const account = (other = named('TORRES', 'ELENA', 'surname-first')): ReadPaper => paper('a', 'caselens/record', 'USCIS', {
  'filing#1': { 'filing.receipt': MINE, 'filing.form': 'I-765', 'filing.received': '2024-02-07', 'filing.applicant': named('TORRES RIVAS', 'MARIA LUZ', 'surname-first') },
  'filing#2': { 'filing.receipt': THEIRS, 'filing.form': 'I-589', 'filing.received': '2020-02-24', 'filing.applicant': other },
  'notice#1': { 'notice.receipt': MINE, 'notice.kind': 'receipt', 'notice.date': '2024-02-12' }, 'notice#2': { 'notice.receipt': THEIRS, 'notice.kind': 'receipt', 'notice.date': '2020-03-01' },
})
const forms = (...papers: ReadPaper[]): unknown[] => items(build(papers), 'filing').map((f) => f['form'])

test('a case of another applicant in one account is no case of the holder, nor are its letters', () => {
  const r = build([passport, account()])
  expect(items(r, 'filing').map((f) => f['form'])).toEqual(['I-765'])
  expect(items(r, 'notice')).toHaveLength(1)
  expect(r.setAside.get(claimOf(account(), 'filing#2', 'filing.received'))).toBe('another-person')
  expect(r.setAside.get(claimOf(account(), 'notice#2', 'notice.date'))).toBe('another-person')
  expect(r.heldBack).toEqual([])
})

test('the holder says the account is theirs, and every case counts', () => {
  expect(items(build([passport, account()], [says({ kind: 'mine', paper: 'a' })]), 'filing').map((f) => f['form'])).toEqual(['I-589', 'I-765'])
})

test('another spelling of the holder is no other person, and an account alone says nothing', () => {
  expect(forms(passport, account(named('RIVAS', 'MARIA TORRES', 'surname-first')))).toEqual(['I-589', 'I-765'])
  expect(forms(account())).toEqual(['I-589', 'I-765'])
})
