import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuSeconds } from '../../test/cpu.ts'
import { printJson } from './json.ts'

const printed = (source: string): string => {
  const result = printJson(source)
  return result.type === 'Printed' ? result.text : result.type
}

test('JSON is printed as JavaScript prints it, whatever it holds', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6, noUnicodeString: false }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
    const source = JSON.stringify(value, null, indent)
    const plain = JSON.stringify(JSON.parse(source), null, 2)
    // Keys that look like numbers are moved to the front by JavaScript, and -0 loses its sign: those are the differences.
    fc.pre(!/"\d+":|-0\b|__proto__/.test(source))
    expect(printed(source)).toBe(plain)
  }))
})

test('numbers stay as they are written', () => {
  expect(printed('{"id":12345678901234567890,"amount":1.10,"tiny":1e-7}')).toBe('{\n  "id": 12345678901234567890,\n  "amount": 1.10,\n  "tiny": 1e-7\n}')
})

test('HTML inside a value is left as it is', () => {
  expect(printed('{"statusText":"<a href=\\"x\\">June 5, 2024</a>\\n"}')).toBe('{\n  "statusText": "<a href=\\"x\\">June 5, 2024</a>\\n"\n}')
})

test('the same key twice, spelled alike or not, makes the whole text malformed', () => {
  expect(printed('{"receiptNumber":"IOE0999000017","receiptNumber":"IOE0999000018"}')).toBe('Malformed')
  expect(printed('{"a":1,"\\u0061":2}')).toBe('Malformed')
  expect(printed('{"a":{"b":1},"c":{"b":1}}')).toContain('"c"')
})

test('a key named __proto__ makes the whole text malformed, however it is spelled', () => {
  expect(printed('{"__proto__":{"admin":true}}')).toBe('Malformed')
  expect(printed('{"\\u005f_proto__":1}')).toBe('Malformed')
  expect(printed('["__proto__"]')).toBe('[\n  "__proto__"\n]')
})

test('32 levels are read, 33 are too deep', () => {
  expect(printed('['.repeat(32) + ']'.repeat(32))).toContain('[')
  expect(printed('['.repeat(33) + ']'.repeat(33))).toBe('TooDeep')
  expect(printed('{"a":'.repeat(100_000))).toBe('TooDeep')
})

test('what is not JSON is malformed, never half printed', () => {
  const wrong = ['', '{', '{"a"}', '{"a":1,}', '[1,]', '[1 2]', '{a:1}', "{'a':1}", '{"a":01}', '{"a":"\t"}', '{"a":"\\x"}', '{"a":1}}', '{"a":"open', 'nul', '{"a":NaN}', '["\\"']
  for (const source of wrong) expect([source, printed(source)]).toEqual([source, 'Malformed'])
  fc.assert(fc.property(fc.string(), (source) => {
    let valid = true
    try {
      JSON.parse(source)
    } catch {
      valid = false
    }
    expect(printJson(source).type === 'Printed').toBe(valid)
  }))
})

test('a picture stored as one string of ten megabytes is printed in time', () => {
  const source = JSON.stringify({ picture: '\\n'.repeat(5_000_000) })
  expect(printed(source).length).toBeGreaterThan(10_000_000)
  expect(cpuSeconds(() => printJson(source))).toBeLessThan(5)
})
