import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SUGGESTED_BITS, asSuggested, suggestPassphrase } from './passphrase.ts'

const twelve = fc.uint8Array({ minLength: 12, maxLength: 12 })

describe('a suggested passphrase', () => {
  test('holds at least the 77 bits of seven generated words', () => {
    expect(SUGGESTED_BITS).toBe(96)
    expect(SUGGESTED_BITS).toBeGreaterThanOrEqual(77)
  })

  test('is six groups of four letters with no vowel and no look-alike, and never the same for two chances', () => {
    const seen = new Map<string, string>()
    fc.assert(
      fc.property(twelve, (bytes) => {
        const passphrase = suggestPassphrase(() => bytes)
        expect(passphrase).toMatch(/^[bcdfghjkmnprstwx]{4}(-[bcdfghjkmnprstwx]{4}){5}$/)
        expect(seen.get(passphrase) ?? bytes.join()).toBe(bytes.join())
        seen.set(passphrase, bytes.join())
      }),
    )
  })

  test('uses every letter', () => {
    const bytes = Uint8Array.from([0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef, 0, 0, 0, 0])
    expect(suggestPassphrase(() => bytes)).toBe('bcdf-ghjk-mnpr-stwx-bbbb-bbbb')
  })

  test('is not made from a source that gives too few bytes', () => {
    expect(() => suggestPassphrase(() => new Uint8Array(3))).toThrow()
  })

  test('is understood with capitals, spaces, long dashes or none', () => {
    const meant = 'bcdf-ghjk-mnpr-stwx-bbbb-bbbb'
    expect(asSuggested('BCDF GHJK MNPR STWX BBBB BBBB')).toBe(meant)
    expect(asSuggested(' Bcdfghjkmnprstwxbbbbbbbb\n')).toBe(meant)
    expect(asSuggested('bcdf–ghjk–mnpr–stwx–bbbb–bbbb')).toBe(meant)
    expect(asSuggested(meant)).toBeUndefined()
    expect(asSuggested('my own passphrase, with words')).toBeUndefined()
  })
})
