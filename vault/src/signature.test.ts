import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type TrustedKey, publicKeyOf, signText, verifyText } from './signature.ts'

// RFC 8032, test 1: the public key of this secret key.
const SECRET = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex').toString('base64')
const PUBLIC = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex').toString('base64')
const OTHER = Buffer.from('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', 'hex').toString('base64')
const KEY: TrustedKey = { name: 'invented-key', use: 'development', publicKey: PUBLIC }

describe('a detached signature', () => {
  test('has the public key of RFC 8032', () => {
    expect(publicKeyOf(SECRET)).toBe(PUBLIC)
  })
  test('proves the text it was made for', () => {
    const line = signText('rules', KEY.name, SECRET)
    expect(line).toMatch(/^— invented-key \S+==\n$/u)
    expect(verifyText('rules', line, [KEY])).toEqual({ type: 'Signed', key: KEY })
  })
  test('breaks with any change of the text', () => {
    fc.assert(fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(20), (text, put, at) => {
      const line = signText(text, KEY.name, SECRET)
      const changed = text.slice(0, at) + put + text.slice(at)
      expect(verifyText(changed, line, [KEY]).type).toBe('Broken')
    }), { numRuns: 30 })
  })
  test('breaks when the signature itself is changed, or is of another key', () => {
    const line = signText('rules', KEY.name, SECRET)
    const turned = line.replace(/(.)==\n$/u, (_, c: string) => `${c === 'A' ? 'Q' : 'A'}==\n`)
    expect(verifyText('rules', turned, [KEY]).type).toBe('Broken')
    expect(verifyText('rules', signText('rules', KEY.name, OTHER), [KEY]).type).toBe('Broken')
  })
  test('is nothing without a key this program trusts, or without its form', () => {
    expect(verifyText('rules', signText('rules', 'stranger', SECRET), [KEY]).type).toBe('UnknownKey')
    for (const line of ['', 'signed', `${KEY.name} AAAA`, '— invented-key not-base64']) expect(verifyText('rules', line, [KEY]).type).toBe('NoSignature')
  })
})
