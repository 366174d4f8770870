import { expect, test } from 'vitest'
import { placeWords } from './place-words.ts'

const word = (text: string, x: number, width = text.length * 10) => ({ text, confidence: 95, box: { x, y: 40, width, height: 15 } })
const line = (...words: ReturnType<typeof word>[]) => ({ words, box: { x: words[0]!.box.x, y: 40, width: 900, height: 15 } })
const textOf = (...words: ReturnType<typeof word>[]): string => placeWords([line(...words)], 1, { width: 1000, height: 200 }).text.replace(/ {2,}/g, '  ').trim()

test('a dash before a value is the end of a rule; a dash between words is print', () => {
  expect(textOf(word('—', 10, 8), word('01/21/62', 24))).toBe('01/21/62')
  expect(textOf(word('Birth', 10), word('-', 300, 8), word('RAUL', 314))).toBe('Birth  RAUL')
  expect(textOf(word('BOSTON', 10), word('-', 76, 8), word('MA', 90))).toBe('BOSTON - MA')
})
test('an empty check box stays, a lone bar does not', () => {
  expect(textOf(word('[]', 10, 24), word('granted', 44))).toBe('[] granted')
  expect(textOf(word('|', 10, 4), word('granted', 44))).toBe('granted')
})
