import { expect, test } from 'vitest'
import { breakLines, openBook } from '../tools/examples/book.ts'
import { cellsOf, parseDefinition } from '../tools/examples/definition.ts'

test('a definition gives single values, lists and lines', () => {
  const d = parseDefinition('# a note\nkind: demo\nrow: a | b\nrow: c |\naddress:\n  ONE\n  TWO\n\nempty:\n')
  expect(d.kind).toBe('demo')
  expect(d.all('row').map(cellsOf)).toEqual([['a', 'b'], ['c', '']])
  expect(d.lines('address')).toEqual(['ONE', 'TWO'])
  expect(d.one('empty')).toBe('')
  expect(d.maybe('absent')).toBeUndefined()
  expect(d.unread()).toEqual([])
})

test('a missing key, a doubled key and a stray line are errors; a key nobody reads is reported', () => {
  const d = parseDefinition('kind: demo\ndate: x\ndate: y\nspare: z')
  expect(() => d.one('date')).toThrow('stands 2 times')
  expect(() => d.one('name')).toThrow('missing')
  expect(d.unread()).toEqual(['spare'])
  expect(() => parseDefinition('kind: demo\nno colon here')).toThrow('line 2')
})

test('text over text and text off the page are refused', async () => {
  const sheet = (await openBook('test')).sheet()
  sheet.text(100, 100, 'first')
  expect(() => sheet.text(104, 103, 'second')).toThrow('text over text')
  expect(() => sheet.text(600, 200, 'too far right')).toThrow('leaves the page')
})

test('lines break at blanks and keep every word', () => {
  const lines = breakLines('one two three\nfour', 8, (part) => part.length)
  expect(lines).toEqual(['one two', 'three', 'four'])
})
