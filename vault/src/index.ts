// The vault seals bytes and opens them. It knows no paper and no person, and imports nothing of ours.
export { openArchive, sealArchive, type OpenedArchive } from './archive.ts'
export { fitsArchive, type ArchiveFile } from './tar.ts'
export { arePathsApart, isSafePath, PATH_BYTES_MAX } from './path.ts'
export { suggestPassphrase, SUGGESTED_BITS } from './passphrase.ts'
export { type TrustedKey, type Verified, publicKeyOf, signText, verifyText } from './signature.ts'
export { ARCHIVE_BYTES_MAX, ARCHIVE_FILES_MAX } from './limits.ts'
