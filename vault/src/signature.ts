/**
 * Detached signatures (Ed25519) of texts that travel apart from the program, such as a rule pack. A signature is one
 * line: the key's name and 64 bytes in base64.
 */
import { ed25519 } from '@noble/curves/ed25519.js'

export interface TrustedKey {
  readonly name: string
  /** `release`, or `development`: made by anybody who has the source. */
  readonly use: 'release' | 'development'
  /** 32 bytes, in base64. */
  readonly publicKey: string
}
export type Verified =
  | { readonly type: 'Signed'; readonly key: TrustedKey }
  /** `NoSignature`: not a signature at all. `UnknownKey`: by somebody this program does not trust. `Broken`: the text or the signature was changed. */
  | { readonly type: 'NoSignature' | 'UnknownKey' | 'Broken' }

const LINE = /^— ([\w.-]{1,64}) ([A-Za-z0-9+/]{86}==)\s*$/u
/** Signed together with the text, so that a signature of one kind of text never fits another. */
const CONTEXT = 'proofline-detached-signature/1\n'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(CONTEXT + text)
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** The line that proves `text` to everyone who trusts the key. `secretKey`: 32 bytes, in base64. */
export function signText(text: string, name: string, secretKey: string): string {
  return `— ${name} ${toBase64(ed25519.sign(bytesOf(text), fromBase64(secretKey)))}\n`
}
export const publicKeyOf = (secretKey: string): string => toBase64(ed25519.getPublicKey(fromBase64(secretKey)))

/** Never throws: a signature that makes no sense is an answer. */
export function verifyText(text: string, signature: string, trusted: readonly TrustedKey[]): Verified {
  const m = LINE.exec(signature)
  if (!m) return { type: 'NoSignature' }
  const key = trusted.find((k) => k.name === m[1])
  if (!key) return { type: 'UnknownKey' }
  try {
    return ed25519.verify(fromBase64(m[2]!), bytesOf(text), fromBase64(key.publicKey)) ? { type: 'Signed', key } : { type: 'Broken' }
  } catch {
    return { type: 'Broken' }
  }
}
