import fc from 'fast-check'
import { expect, test } from 'vitest'
import { helveticaWidth } from './char-widths.ts'
import { type Printed, layPage } from './lines.ts'

const VIEW = { width: 612, height: 792, transform: [1, 0, 0, -1, 0, 792] }

/** A run of print with its baseline's left end at x, y (from the bottom left), as wide as Helvetica. */
const at = (str: string, x: number, y: number, size = 10, more: Partial<Printed> = {}): Printed => ({
  str, width: helveticaWidth(str, size), height: size, transform: [size, 0, 0, size, x, y], dir: 'ltr', ...more,
})
const text = (...items: Printed[]): string => layPage(items, VIEW).text

test('words of one line are one space apart, columns as wide apart as they are printed', () => {
  const right = 50 + helveticaWidth('Class of Admission:', 10)
  expect(text(at('Class of Admission:', 50, 700), at('B2', right + 3, 700))).toBe('Class of Admission: B2')
  expect(text(at('Name', 50, 700), at('Date', 250, 700))).toMatch(/^Name {20,40}Date$/)
})

test('lines stand from top to bottom whatever order they were drawn in', () => {
  expect(text(at('third', 50, 600), at('first', 50, 700), at('second', 50, 650))).toBe('first\nsecond\nthird')
})

test('a label above its value keeps both in their column', () => {
  const { words } = layPage([at('Receipt Number', 50, 700), at('Received Date', 300, 700), at('March 14, 2021', 300, 686)], VIEW)
  const received = words.find((w) => w.text === 'Received')!
  const march = words.find((w) => w.text === 'March')!
  expect(march.box.x).toBe(received.box.x)
  expect(march.box.y).toBeGreaterThan(received.box.y)
})

test('parts of one word are one word, whatever their font', () => {
  const right = 50 + helveticaWidth('IOE0999', 10)
  expect(text(at('IOE0999', 50, 700), at('000017', right + 0.2, 700))).toBe('IOE0999000017')
})

test('print struck twice for boldness is read once', () => {
  expect(text(at('NOTICE TO APPEAR', 50, 700), at('NOTICE TO APPEAR', 50.4, 700.2))).toBe('NOTICE TO APPEAR')
  expect(text(at('Yes', 50, 700), at('Yes', 100, 700))).toMatch(/^Yes {2,}Yes$/)
})

test('a raised "st" belongs to its day; a raised footnote number stays apart from a year', () => {
  const afterDay = 50 + helveticaWidth('August 1', 10)
  expect(text(at('August 1', 50, 700), at('st', afterDay, 704, 6), at(', 2024', afterDay + 5, 700))).toBe('August 1st, 2024')
  const afterYear = 50 + helveticaWidth('May 31, 2024', 10)
  expect(text(at('May 31, 2024', 50, 700), at('1', afterYear, 704, 6))).toBe('May 31, 2024 1')
})

test('underscores that draw the rule under a value are not words; empty ones stay', () => {
  expect(text(at('Date: ____________________', 50, 700), at('03/15/2023', 80, 701))).toBe('Date: 03/15/2023')
  expect(text(at('Date: ____________', 50, 700))).toBe('Date: ____________')
})

test('the boxes of words in a run follow the widths of their letters', () => {
  const { words } = layPage([at('WWW iii', 100, 700)], VIEW)
  expect(words[0]!.box.x).toBeCloseTo(100, 1)
  expect(words[0]!.box.width).toBeCloseTo(helveticaWidth('WWW', 10), 1)
  expect(words[1]!.box.x).toBeCloseTo(100 + helveticaWidth('WWW ', 10), 1)
  expect(words[0]!.box.y).toBeLessThan(92)
  expect(words[0]!.box.y + words[0]!.box.height).toBeGreaterThan(92)
})

test('a page looked at sideways gives the same words, with boxes where they are seen', () => {
  const turned = { width: 792, height: 612, transform: [0, 1, 1, 0, 0, 0] }
  // Printed upwards along the page's left side: upright once the page is turned by 90 degrees.
  const up: Printed = { str: 'Arrival Date', width: 60, height: 10, transform: [0, 10, -10, 0, 100, 200] }
  const { text: read, words } = layPage([up], turned)
  expect(read).toBe('Arrival Date')
  expect(words[0]!.box.x).toBeCloseTo(200, 0)
  expect(words[0]!.box.width).toBeGreaterThan(words[0]!.box.height)
})

test('a stamp set sideways goes into lines of its own, after the level print', () => {
  const stamp: Printed = { str: 'RECEIVED 14 MAR', width: 90, height: 10, transform: [0, 10, -10, 0, 30, 300] }
  const { text: read, words } = layPage([stamp, at('Notice of Hearing', 50, 700), at('In removal proceedings', 50, 340)], VIEW)
  expect(read).toBe('Notice of Hearing\nIn removal proceedings\nRECEIVED 14 MAR')
  const box = words.find((w) => w.text === 'RECEIVED')!.box
  expect(box.height).toBeGreaterThan(box.width)
})

test('a crooked scan keeps its lines', () => {
  const angle = (1.2 * Math.PI) / 180
  const crooked = (str: string, x: number, y: number): Printed => ({
    str, width: helveticaWidth(str, 10), height: 10,
    transform: [10 * Math.cos(angle), 10 * Math.sin(angle), -10 * Math.sin(angle), 10 * Math.cos(angle), 50 + x * Math.cos(angle) - y * Math.sin(angle), 700 + x * Math.sin(angle) + y * Math.cos(angle)],
  })
  expect(text(crooked('left one', 0, 0), crooked('left two', 0, -12), crooked('right one', 450, 0), crooked('right two', 450, -12)).split('\n').map((l) => l.replace(/ {2,}/, '|')))
    .toEqual(['left one|right one', 'left two|right two'])
  // Level words on a sinking line, as some scanners lay their text.
  const sinking = Array.from({ length: 12 }, (_, i) => at(`word${i}`, 50 + i * 40, 700 - i))
  expect(text(...sinking, ...sinking.map((p) => ({ ...p, transform: [10, 0, 0, 10, p.transform[4]!, p.transform[5]! - 13] }))).split('\n')).toHaveLength(2)
})

test('white space, letters without size and broken numbers are passed over', () => {
  expect(text(at(' ', 50, 700), at('', 60, 700), at('x', Number.NaN, 700), at('y', 50, 700, 0, { height: 0 }), at('kept', 50, 600))).toBe('kept')
  expect(layPage([], VIEW)).toEqual({ text: '', words: [] })
})

test('direction marks and zero-width letters stay in the text', () => {
  expect(text(at('D\u200b/S\u202e', 50, 700))).toBe('D\u200b/S\u202e')
})

const item = fc.record({
  str: fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom('Date', '03/15/2023', ' ', '____', 'ﬁn', 'a  b', '\u00a0', '12')),
  x: fc.double({ min: -50, max: 700, noNaN: true }), y: fc.double({ min: -50, max: 850, noNaN: true }),
  size: fc.constantFrom(4, 8, 10, 10, 10, 24), angle: fc.constantFrom(0, 0, 0, 0.02, Math.PI / 2, Math.PI, 0.7),
  dir: fc.constantFrom('ltr', 'ltr', 'rtl'), vertical: fc.boolean(), monospace: fc.boolean(), width: fc.oneof(fc.constant(0), fc.double({ min: 5, max: 300, noNaN: true })),
})
const page = fc.array(item.map((i): Printed => ({
  str: i.str, width: i.width, height: i.size, dir: i.dir, vertical: i.vertical && i.angle === 0, monospace: i.monospace,
  transform: [i.size * Math.cos(i.angle), i.size * Math.sin(i.angle), -i.size * Math.sin(i.angle), i.size * Math.cos(i.angle), i.x, i.y],
})), { maxLength: 40 })

test('every word is where it says in the text, in order, in a real box', () => {
  fc.assert(fc.property(page, (items) => {
    const { text: read, words } = layPage(items, VIEW)
    let end = -1
    for (const w of words) {
      expect(read.slice(w.start, w.end)).toBe(w.text)
      expect(w.text).toMatch(/^\S+$/)
      expect(w.start).toBeGreaterThan(end)
      expect(read.slice(Math.max(0, end), w.start)).toMatch(/^(?:\n| *)$/)
      expect([w.box.x, w.box.y, w.box.width, w.box.height].every(Number.isFinite)).toBe(true)
      expect(w.box.width >= 0 && w.box.height >= 0).toBe(true)
      end = w.end
    }
    expect(read.length).toBe(Math.max(0, end))
  }), { numRuns: 500 })
})

test('no letter is lost and none is made up, rules under values apart', () => {
  const letters = (s: string): string[] => [...s.replace(/[\s_]/gu, '')].sort()
  // Each run on a place of its own: nothing counts as struck twice.
  fc.assert(fc.property(page, (items) => {
    const apart = items.map((p, i) => ({ ...p, transform: [...p.transform.slice(0, 4), (i % 5) * 1000, Math.floor(i / 5) * 500] }))
    expect(letters(layPage(apart, VIEW).text)).toEqual(letters(apart.map((p) => p.str).join(' ')))
  }), { numRuns: 300 })
})

test('the order in which the runs were drawn does not matter', () => {
  const items = ['Form', 'I-797C', 'Notice', 'of', 'Action'].flatMap((w, i) => [at(w, 50 + i * 60, 700), at(w, 50 + i * 60, 680)])
  const straight = layPage(items, VIEW)
  fc.assert(fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (mixed) => {
    expect(layPage(mixed, VIEW)).toEqual(straight)
  }))
})
