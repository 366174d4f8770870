import { expect, test } from 'vitest'
import { examplesSource } from './law-examples.ts'

const made = (yaml: string) => examplesSource(yaml, 'some-rule.examples.yaml')

test('a worked example becomes code with the same words, and a day stays a text', () => {
  const source = made(`
- given: { arrival.last: 2024-06-15, asylum.filed: 2025-06-16, days: 3 }
  then: Met
  kind: edge
  from: 15 June 2025 is a Sunday
- given: {}
  then: { missing: [arrival.last] }
  readings: { leap: "feb28" }
  from: "it's the holder's own word"
`)
  expect(source).toBe(`// Made from some-rule.examples.yaml by tools/law-examples.ts. Change that file, then run \`npm run examples\`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'arrival.last': '2024-06-15', 'asylum.filed': '2025-06-16', days: 3 },
    then: 'Met',
    kind: 'edge',
    from: '15 June 2025 is a Sunday',
  },
  {
    given: {},
    then: { missing: ['arrival.last'] },
    readings: { leap: 'feb28' },
    from: "it's the holder's own word",
  },
]
`)
})

test('quotation marks, backslashes and line ends in a sentence survive', () => {
  const from = `He said "it's \\ done"\nand left`
  const source = made(`[{ given: {}, then: null, from: ${JSON.stringify(from)} }]`)
  const literal = /from: ('.*')/.exec(source)![1]!
  // The only escapes are those JSON has too, but for the quotation mark.
  expect(JSON.parse(`"${literal.slice(1, -1).replaceAll('"', '\\"').replaceAll("\\'", "'")}"`)).toBe(from)
})

test.each([
  ['no from', '[{ given: {}, then: 1 }]', 'example 1 has no "from"'],
  ['no then', '[{ given: {}, from: x }]', 'example 1 has no "then"'],
  ['no given', '[{ then: 1, from: x }]', 'example 1 has no "given"'],
  ['a field nobody knows', '[{ given: {}, then: 1, from: x, expect: 2 }]', 'has "expect"'],
  ['a kind nobody knows', '[{ given: {}, then: 1, from: x, kind: odd }]', 'a "kind"'],
  ['a reading that is not a name', '[{ given: {}, then: 1, from: x, readings: { leap: 2 } }]', '"readings"'],
  ['nothing', '', 'holds no list'],
  ['a fact twice', '[{ given: { a: 1, a: 2 }, then: 1, from: x }]', 'unique'],
])('examples with %s are refused in words', (_what, yaml, words) => {
  expect(() => made(yaml)).toThrow(words)
})
