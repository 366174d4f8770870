import { ARCHIVE_BYTES_MAX, ARCHIVE_FILES_MAX, WORK_FACTOR_LOG2, WORK_FACTOR_LOG2_RANGE } from './limits.ts'
import { asSuggested } from './passphrase.ts'
import { openBytes, sealBytes } from './seal.ts'
import { readTar, writeTar, type ArchiveFile } from './tar.ts'

/** What opening a saved file gives. The person keeps the file whatever the answer. */
export type OpenedArchive =
  | { readonly type: 'Opened'; readonly files: readonly ArchiveFile[] }
  /** The passphrase does not fit (or the few bytes that hold the sealed key were changed). */
  | { readonly type: 'WrongPassphrase' }
  /** Not sealed with a passphrase by age at all. */
  | { readonly type: 'NotOurFile' }
  /** Cut, changed, too large, or holding what an archive of ours never holds. Nothing of it is used. */
  | { readonly type: 'Damaged' }
  /** Its way of hardening the passphrase is outside what we accept; nothing was tried. */
  | { readonly type: 'BadKdf' }

/**
 * One sealed file out of many: a tar, sealed with age under a passphrase, so that `age -d FILE | tar x` opens it
 * without us. Holds memory for about three times the content; blocks for about half a second (run it in a worker).
 * Throws when the files do not fit (`fitsArchive` tells beforehand), when the passphrase is empty, or when
 * `workFactorLog2` is one `openArchive` would refuse.
 */
export const sealArchive = async (
  files: readonly ArchiveFile[],
  passphrase: string,
  opts: { readonly workFactorLog2?: number } = {},
): Promise<Uint8Array> => {
  const { workFactorLog2 = WORK_FACTOR_LOG2 } = opts
  if (passphrase === '') throw new Error('an empty passphrase seals nothing')
  const { min, max } = WORK_FACTOR_LOG2_RANGE
  if (!Number.isInteger(workFactorLog2) || workFactorLog2 < min || workFactorLog2 > max) {
    throw new Error('work factor outside what openArchive accepts')
  }
  return sealBytes(writeTar(files), passphrase, workFactorLog2)
}

// The largest sealed file that can hold an archive within its limits: content, a header and padding of at most
// 1,024 bytes per file, and age's 16 bytes per 64 KiB, rounded up.
const SEALED_BYTES_MAX = ARCHIVE_BYTES_MAX + ARCHIVE_FILES_MAX * 1024 + 1024 * 1024

/**
 * The files of a saved file: all of them as they were saved, or none and why. Never throws on bad input.
 * A suggested passphrase copied with capitals, spaces or other dashes is understood.
 */
export const openArchive = async (bytes: Uint8Array, passphrase: string): Promise<OpenedArchive> => {
  if (bytes.length > SEALED_BYTES_MAX) return { type: 'Damaged' }
  let opened = await openBytes(bytes, passphrase)
  const meant = asSuggested(passphrase)
  if (opened.type === 'WrongPassphrase' && meant !== undefined) opened = await openBytes(bytes, meant)
  if (opened.type !== 'Opened') return opened
  const files = readTar(opened.bytes)
  return files ? { type: 'Opened', files } : { type: 'Damaged' }
}
