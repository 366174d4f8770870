import { expect, test } from 'vitest'
import type { SeenLine, SeenWord } from './recogniser.ts'
import { fontSize, placeWords, usualSize } from './place-words.ts'

// A font of 40 pixels: capitals 29 high, small letters 21, tails 8.
const FEET = 100
const word = (text: string, x: number, confidence = 95, feet = FEET): SeenWord => {
  const up = /[A-Z\dbdfhklt/]/.test(text) ? 29 : 21
  const down = /[gjpqy,]/.test(text) ? 8 : 0
  return { text, confidence, box: { x, y: feet - up, width: text.length * 20, height: up + down } }
}
const line = (...words: SeenWord[]): SeenLine => ({ words, box: { x: 0, y: FEET - 29, width: 1600, height: 37 } })
const placed = (...lines: SeenLine[]) => placeWords(lines, 0.25, { width: 612, height: 792 })

test('words stand one space apart, columns as many as fit between them', () => {
  const { text, words } = placed(line(word('Received', 0), word('Date', 175), word('Page', 800)))
  expect(text).toMatch(/^Received Date {20,35}Page$/)
  for (const w of words) expect(text.slice(w.start, w.end)).toBe(w.text)
  expect(words[0]!.box).toMatchObject({ x: 0, width: 40 })
})

test('columns that were seen as lines of their own are one line again', () => {
  expect(placed(line(word('Name', 800, 95, FEET + 3)), line(word('Receipt', 0))).text).toMatch(/^Receipt {10,}Name$/)
  expect(placed(line(word('below', 0, 95, FEET + 60)), line(word('above', 0))).text).toBe('above\nbelow')
})

test('the box of a word reaches from tall letters to hanging ones, whatever its own letters are', () => {
  const { words } = placed(line(word('on', 0), word('May', 100), word('12,', 200), word('no', 300)))
  for (const { box } of words) expect([box.y, box.height]).toEqual([expect.closeTo(words[0]!.box.y, 1), expect.closeTo(words[0]!.box.height, 1)])
})

test('words carry how surely they were read, and what another look gave', () => {
  const seen = { ...word('08/12/2017', 0, 81.6), rivals: ['08/17/2017'] }
  expect(placed(line(seen, word('until', 300))).words.map((w) => w.seen)).toEqual([{ confidence: 82, rivals: ['08/17/2017'] }, { confidence: 95 }])
})

test('rules, borders and specks are no words; dashes between words are', () => {
  expect(placed(line(word('|', 0), word('Date', 30), word('__', 200), word('~', 300, 20), word('12', 400), word('-', 450), word('14', 480))).text).toMatch(/^Date {10,}12 - 14$/)
  expect(placed(line(word('|', 0)))).toEqual({ text: '', words: [] })
})

test('the font size is what most words say, and nothing where there are no letters', () => {
  expect(fontSize(line(word('Received', 0), word('on', 300), word('May', 400)))).toBeCloseTo(40, 0)
  expect(fontSize(line(word('||', 0)))).toBe(0)
  expect(usualSize([line(word('Received', 0), word('Date', 200)), line({ ...word('A', 0), box: { x: 0, y: 0, width: 90, height: 120 } })])).toBeCloseTo(40, 0)
})
