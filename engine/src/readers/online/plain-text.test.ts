import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test('tags go, words stay on one line', () => {
  expect(plainText('Go to <a href="https://example.org/">our page</a>.<br>Then\n wait.')).toBe('Go to our page. Then wait.')
  expect(plainText('Fees &amp; forms &#8211; &quot;all&quot; &nbsp; &lt;5')).toBe('Fees & forms – "all" <5')
})

test('scripts and hidden tags go with what they do', () => {
  expect(plainText('a<script>alert(1)</script>b')).toBe('a b')
  expect(plainText('&lt;img src=x onerror=alert(1)&gt;ok')).toBe('ok')
  expect(plainText('<<b>script>alert(1)<</b>/script>')).not.toMatch(/<[a-z/]/i)
  expect(plainText('cut off <a href="x')).toBe('cut off')
  expect(plainText('<</')).toBe('/')
})

test('nothing that looks like a tag is left, whatever comes in', () => {
  const bit = fc.constantFrom('<', '>', '&lt;', '&gt;', '&#60;', '&amp;', 'lt;', '/', 'a', 'script', ' ', '!--', '-->', '"', 'x')
  fc.assert(fc.property(fc.array(fc.oneof(bit, fc.string())), (bits) => {
    expect(plainText(bits.join(''))).not.toMatch(/<[a-z/!?]|\n/i)
  }), { numRuns: 500 })
})
