import { expect, test } from 'vitest'
import { like } from '../uscis/prose.ts'
import { labelWords } from './fields.ts'

test('labels are known as cameras see them', () => {
  for (const [label, seen] of [['I-94#', '1-94#'], ['I-94#', 'l-94?'], ['USCIS#', 'UsCIS?'], ['USCIS#', 'uscise'], ['A#', 'Añ'], ['Class of Admission', 'C1ass of Admissíon'], ['File No.', 'Fi|e No,']] as const) {
    expect([label, seen, labelWords(label).test(`x  ${seen}  y`)]).toEqual([label, seen, true])
  }
  expect(new RegExp(like('I-94#'), 'i').test('1-94#')).toBe(true)
})
test('other words are not taken for labels', () => {
  for (const [label, other] of [['I-94#', 'I-95#'], ['A#', 'AB'], ['A#', 'A 000'], ['USCIS#', 'USCIS'], ['Card #', 'Cards'], ['DOB', 'DOT']] as const) {
    expect([label, other, labelWords(label).test(`x  ${other}  y`)]).toEqual([label, other, false])
  }
})
