import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paper } from '../../papers/paper.ts'
import { typedPages } from '../../papers/text-page.ts'
import { type Json, fieldAt, jsonOf, listAt, objectAt, textAt } from './json-places.ts'

const paperOf = (text: string): Paper => ({ id: 'ab'.repeat(32), name: 'x.json', mediaType: 'application/json', pages: typedPages(text, 'json') })

/** The parsed paper as a plain value, for comparing with `JSON.parse`. */
function plain(json: Json | undefined): unknown {
  if (!json) return undefined
  if (json.kind === 'leaf') return json.value
  if (json.kind === 'list') return json.items.map(plain)
  return Object.fromEntries([...json.fields].map(([k, f]) => [k, plain(f.value)]))
}

test('a value is found by its path and quoted with its key', () => {
  const json = jsonOf(paperOf('{\n  "a": {\n    "b": [\n      {\n        "c": "x\\"y"\n      }\n    ]\n  }\n}'))
  const item = listAt(json.root, 'a', 'b')[0]
  expect(textAt(item, 'c')).toBe('x"y')
  expect(json.quote(fieldAt(item, 'c')!)?.exact).toBe('"c": "x\\"y"')
  expect(json.quote(fieldAt(json.root, 'a')!)?.exact).toBe('"a"')
  expect(json.whole).toBe(true)
  expect(fieldAt(json.root, 'a', 'c')).toBeUndefined()
})

test('places are right on every page of a long file', () => {
  const value = Array.from({ length: 200 }, (_, i) => ({ number: i, text: `word ${i}` }))
  const json = jsonOf(paperOf(JSON.stringify({ data: value }, null, 2)))
  const items = listAt(json.root, 'data')
  const quotes = items.map((item) => json.quote(fieldAt(item, 'text')!)!)
  expect(quotes.map((q) => q.exact)).toEqual(value.map((v) => `"text": "${v.text}"`))
  expect(new Set(quotes.map((q) => q.page)).size).toBeGreaterThan(3)
})

test('keys such as __proto__ are keys like any other and change nothing', () => {
  const json = jsonOf(paperOf('{"__proto__": {"polluted": true}, "constructor": 1}'))
  expect(objectAt(json.root, '__proto__')?.fields.size).toBe(1)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(textAt(json.root, 'toString')).toBeUndefined()
})

test('a file that is cut off, repeats a key, goes on after its end or is too deep is read as far as it holds', () => {
  const cut = jsonOf(paperOf('{"a": "1", "b": {"c": "2", "d": "unfin'))
  expect([cut.whole, textAt(cut.root, 'a'), textAt(cut.root, 'b', 'c')]).toEqual([false, '1', '2'])
  const twice = jsonOf(paperOf('{"a": "1", "a": "2"}'))
  expect([twice.whole, textAt(twice.root, 'a')]).toEqual([false, '1'])
  expect(jsonOf(paperOf('{"a": 1} and more')).whole).toBe(false)
  const deep = jsonOf(paperOf(`{"x": ${'['.repeat(100)}"]"${']'.repeat(100)}, "y": "still here"}`))
  expect([deep.whole, textAt(deep.root, 'y')]).toEqual([false, 'still here'])
  const open = jsonOf(paperOf('['.repeat(50_000)))
  expect(open.whole).toBe(false)
})

test('text that is no JSON object or list has no root', () => {
  for (const text of ['', 'Notice to Appear', '"only words"', '12', 'null', '{', '[x']) {
    const json = jsonOf(paperOf(text))
    if (json.root) expect(json.whole).toBe(false)
  }
  expect(jsonOf(paperOf('plain')).root).toBeUndefined()
})

test('it reads what JSON.parse reads, pretty or not', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6, noUnicodeString: false }), fc.constantFrom(0, 2), (value, indent) => {
    fc.pre(typeof value === 'object' && value !== null)
    const text = JSON.stringify(value, null, indent)
    // Tabs and page breaks are layout: the page cannot hold them inside a line.
    fc.pre(!/[\t\f\r]/.test(text) && !text.includes('__proto__'))
    const json = jsonOf(paperOf(text))
    expect(json.whole).toBe(true)
    expect(JSON.stringify(plain(json.root))).toBe(JSON.stringify(JSON.parse(text)))
  }))
})

test('it never throws, whatever the text', () => {
  const bit = fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', 'null', 'true', '-1', '1e400', '"a"', '\n', '\f', '\\u12', '\ud800')
  fc.assert(fc.property(fc.array(fc.oneof(bit, fc.string()), { maxLength: 60 }), (bits) => {
    const json = jsonOf(paperOf(bits.join('')))
    for (const field of json.root?.kind === 'object' ? json.root.fields.values() : []) {
      const q = json.quote(field)
      if (q) expect(q.exact).not.toBe('')
    }
  }))
})
