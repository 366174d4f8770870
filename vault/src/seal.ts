// The only file that touches the age library. Sealing with a passphrase is age's own format (C2SP "age"): one
// scrypt stanza, never beside another recipient, because the weakest of several would decide.
import { Decrypter, Encrypter } from 'age-encryption'
import { WORK_FACTOR_LOG2_RANGE } from './limits.ts'

/** What opening gives: the bytes, or why not. Nothing is returned unless all of it was checked. */
export type Unsealed =
  | { readonly type: 'Opened'; readonly bytes: Uint8Array }
  | { readonly type: 'WrongPassphrase' }
  | { readonly type: 'NotOurFile' }
  | { readonly type: 'Damaged' }
  | { readonly type: 'BadKdf' }

// An accent may be stored as one character or two; keyboards disagree, people cannot see it.
const oneSpelling = (passphrase: string) => passphrase.normalize('NFC')

/** Seals bytes with a passphrase; anybody's `age -d` opens the result. Two calls never give the same bytes. */
export const sealBytes = async (
  bytes: Uint8Array,
  passphrase: string,
  workFactorLog2: number,
): Promise<Uint8Array> => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(oneSpelling(passphrase))
  encrypter.setScryptWorkFactor(workFactorLog2)
  return encrypter.encrypt(bytes)
}

const VERSION_LINE = 'age-encryption.org/v1\n'

/** A header longer than this is not one of ours: ours is 149 bytes. */
const HEADER_BYTES_MAX = 4096

/** What the header says before any secret is tried. */
type Header =
  | { readonly type: 'Passphrase'; readonly workFactorLog2: number }
  | { readonly type: 'NotOurFile' | 'Damaged' | 'BadKdf' }

const readHeader = (bytes: Uint8Array): Header => {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_BYTES_MAX))
  if (!text.startsWith(VERSION_LINE)) {
    // A file cut inside its first line is a damaged one, not a stranger's.
    return { type: text !== '' && VERSION_LINE.startsWith(text) ? 'Damaged' : 'NotOurFile' }
  }
  const end = text.indexOf('\n--- ')
  if (end === -1) return { type: 'Damaged' }
  const kinds = [...text.slice(0, end).matchAll(/\n-> (\S+)/g)].map((match) => match[1])
  if (!kinds.includes('scrypt')) return { type: 'NotOurFile' } // sealed to a key: not made by "save my file"
  if (kinds.length !== 1) return { type: 'BadKdf' }
  const factor = /\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n/.exec(text)
  return factor ? { type: 'Passphrase', workFactorLog2: Number(factor[1]) } : { type: 'BadKdf' }
}

/**
 * Opens what `sealBytes` made, or what `age -p` made. The work factor is checked before anything is tried.
 * A change to the salt or to the sealed key cannot be told from a wrong passphrase, so it answers
 * `WrongPassphrase`; every other change answers `Damaged`.
 */
export const openBytes = async (
  bytes: Uint8Array,
  passphrase: string,
  range: { readonly min: number; readonly max: number } = WORK_FACTOR_LOG2_RANGE,
): Promise<Unsealed> => {
  const header = readHeader(bytes)
  if (header.type !== 'Passphrase') return { type: header.type }
  if (header.workFactorLog2 < range.min || header.workFactorLog2 > range.max) return { type: 'BadKdf' }
  let isWrong = false
  const decrypter = new Decrypter()
  decrypter.addPassphrase(oneSpelling(passphrase))
  // Asked only after the passphrase did not fit: tells "wrong passphrase" from "damaged" without reading messages.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isWrong = true
      return null
    },
  })
  try {
    return { type: 'Opened', bytes: await decrypter.decrypt(bytes) }
  } catch {
    return { type: isWrong ? 'WrongPassphrase' : 'Damaged' }
  }
}
