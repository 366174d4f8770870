import { Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBytes, sealBytes } from './seal.ts'

// The real work factors cost about 0.2 s a try. Here thousands of damaged files are tried, so these tests seal with
// the smallest factor and say so to `openBytes`; archive.test.ts keeps the real limits.
const CHEAP = { min: 1, max: 2 }
const sealed = await sealBytes(new TextEncoder().encode('what the papers say'), 'right', 1)
const headerEnd = new TextDecoder('latin1').decode(sealed).indexOf('\n--- ') + 5 + 43 + 1

const bigPlain = Uint8Array.from({ length: 150_000 }, (_, i) => (i * 31) % 251)
const big = await sealBytes(bigPlain, 'right', 1)

describe('a sealed file', () => {
  test('opens to the same bytes, whatever they are and whatever the passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.string({ minLength: 1 }), async (bytes, passphrase) => {
        const opened = await openBytes(await sealBytes(bytes, passphrase, 1), passphrase, CHEAP)
        expect(opened).toEqual({ type: 'Opened', bytes })
      }),
    )
  })

  test('opens with an accent typed the other way', async () => {
    const file = await sealBytes(bigPlain, 'contrase\u00f1a', 1)
    expect((await openBytes(file, 'contrasen\u0303a', CHEAP)).type).toBe('Opened')
  })

  test('says so when the passphrase is wrong', async () => {
    expect(await openBytes(sealed, 'Right', CHEAP)).toEqual({ type: 'WrongPassphrase' })
  })

  test('is never opened after any one bit was changed', async () => {
    const answers = new Set<string>()
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = sealed.slice()
      changed[bit >> 3] = changed[bit >> 3]! ^ (1 << (bit & 7))
      const { type } = await openBytes(changed, 'right', CHEAP)
      answers.add(type)
      // Past the header nothing can look like a wrong passphrase.
      if (bit >> 3 >= headerEnd) expect(type).toBe('Damaged')
    }
    expect([...answers].sort()).toEqual(['BadKdf', 'Damaged', 'NotOurFile', 'WrongPassphrase'])
  })

  test('is never opened after it was cut anywhere or had anything added', async () => {
    for (let length = 0; length < sealed.length; length++) {
      const { type } = await openBytes(sealed.subarray(0, length), 'right', CHEAP)
      expect(type).toBe(length === 0 ? 'NotOurFile' : 'Damaged')
    }
    expect(await openBytes(Uint8Array.of(...sealed, 0), 'right', CHEAP)).toEqual({ type: 'Damaged' })
  })

  test('is never opened when cut at the edge of a chunk, or when chunks change places', async () => {
    expect(await openBytes(big, 'right', CHEAP)).toEqual({ type: 'Opened', bytes: bigPlain })
    const start = new TextDecoder('latin1').decode(big).indexOf('\n--- ') + 5 + 43 + 1 + 16
    const chunk = 65536 + 16
    expect((await openBytes(big.subarray(0, start + chunk), 'right', CHEAP)).type).toBe('Damaged')
    expect((await openBytes(big.subarray(0, start + 2 * chunk), 'right', CHEAP)).type).toBe('Damaged')
    const swapped = big.slice()
    swapped.set(big.subarray(start + chunk, start + 2 * chunk), start)
    swapped.set(big.subarray(start, start + chunk), start + chunk)
    expect((await openBytes(swapped, 'right', CHEAP)).type).toBe('Damaged')
  })

  test('is not tried when its work factor is outside the range', async () => {
    expect(await openBytes(sealed, 'right')).toEqual({ type: 'BadKdf' })
    const claims = (factor: string) =>
      new TextEncoder().encode(
        `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} ${factor}\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`,
      )
    for (const factor of ['15', '19', '30', '99', '017', '1000', '-1', '']) {
      expect(await openBytes(claims(factor), 'right')).toEqual({ type: 'BadKdf' })
    }
  })

  test('that somebody sealed to a key, or to a passphrase and a key, is refused untried', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient('age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj')
    expect(await openBytes(await encrypter.encrypt('x'), 'right', CHEAP)).toEqual({ type: 'NotOurFile' })
    const text = new TextDecoder('latin1').decode(sealed)
    const mixed = text.replace('\n--- ', `\n-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n--- `)
    const bytes = Uint8Array.from(mixed, (letter) => letter.charCodeAt(0))
    expect(await openBytes(bytes, 'right', CHEAP)).toEqual({ type: 'BadKdf' })
  })

  test('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (noise) => {
        const lines = Uint8Array.from([...sealed.subarray(0, 22), ...noise])
        expect((await openBytes(noise, 'right', CHEAP)).type).toBe('NotOurFile')
        expect((await openBytes(lines, 'right', CHEAP)).type).not.toBe('Opened')
      }),
    )
  })
})
