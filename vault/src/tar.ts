import { ARCHIVE_BYTES_MAX, ARCHIVE_FILES_MAX } from './limits.ts'
import { PATH_BYTES_MAX, arePathsApart, isSafePath } from './path.ts'

/** One file of an archive. `path` is relative, with `/` between parts. */
export interface ArchiveFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const BLOCK = 512

/** Two empty blocks end an archive (POSIX.1-1988, "ustar Interchange Format"). */
const END = 2 * BLOCK

// Every file carries this day (1 January 2000, UTC): when somebody saved their papers is nobody's business, and
// zero makes some programs warn about "an implausibly old time stamp".
const FIXED_TIME_SECONDS = 946_684_800

const padded = (bytes: number) => Math.ceil(bytes / BLOCK) * BLOCK

const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0')

/** The 512 bytes before a file's content: owner, group and time say nothing about the holder. */
const header = (path: string, size: number): Uint8Array => {
  const block = new Uint8Array(BLOCK)
  const put = (text: string, at: number) => block.set(new TextEncoder().encode(text), at)
  put(path, 0)
  put(`${octal(0o600, 7)}\0`, 100) // readable by its owner alone once unpacked
  put(`${octal(0, 7)}\0`, 108)
  put(`${octal(0, 7)}\0`, 116)
  put(`${octal(size, 11)}\0`, 124)
  put(`${octal(FIXED_TIME_SECONDS, 11)}\0`, 136)
  put(' '.repeat(8), 148) // the checksum counts its own place as spaces
  put('0', 156)
  put('ustar\0' + '00', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  put(`${octal(sum, 6)}\0 `, 148)
  return block
}

/**
 * Whether these files may become one archive: names and sizes within the limits.
 * Ask before `writeTar`, which throws on what this refuses.
 */
export const fitsArchive = (files: readonly ArchiveFile[]): boolean =>
  files.length <= ARCHIVE_FILES_MAX &&
  files.reduce((total, file) => total + file.bytes.length, 0) <= ARCHIVE_BYTES_MAX &&
  files.every((file) => isSafePath(file.path)) &&
  arePathsApart(files.map((file) => file.path))

/** The files as one tar, ustar format, in the order given. Throws when `fitsArchive` says no. */
export const writeTar = (files: readonly ArchiveFile[]): Uint8Array => {
  // The names may be private: the message carries none.
  if (!fitsArchive(files)) throw new Error('files do not fit an archive')
  const size = files.reduce((total, file) => total + BLOCK + padded(file.bytes.length), END)
  const tar = new Uint8Array(size)
  let at = 0
  for (const { path, bytes } of files) {
    tar.set(header(path, bytes.length), at)
    tar.set(bytes, at + BLOCK)
    at += BLOCK + padded(bytes.length)
  }
  return tar
}

const isEmpty = (bytes: Uint8Array) => bytes.every((byte) => byte === 0)

const sameBytes = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, i) => byte === b[i])

const textUpToZero = (bytes: Uint8Array): string | undefined => {
  const end = bytes.indexOf(0)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      end === -1 ? bytes : bytes.subarray(0, end),
    )
  } catch {
    return undefined
  }
}

/**
 * The files of a tar, or undefined when it is anything but a tar `writeTar` could have written, byte for byte.
 * One spelling only: that leaves no room for links, folders, devices, long-name tricks, a second meaning of a size,
 * or bytes hidden between files. Contents are copies: nothing keeps the whole tar alive.
 */
export const readTar = (tar: Uint8Array): ArchiveFile[] | undefined => {
  const files: ArchiveFile[] = []
  let at = 0
  let total = 0
  while (at + END < tar.length) {
    const block = tar.subarray(at, at + BLOCK)
    const path = textUpToZero(block.subarray(0, PATH_BYTES_MAX))
    const size = Number.parseInt(textUpToZero(block.subarray(124, 136)) ?? '', 8)
    if (path === undefined || !(size >= 0)) return undefined
    total += size
    if (files.length === ARCHIVE_FILES_MAX || total > ARCHIVE_BYTES_MAX) return undefined
    if (!isSafePath(path) || !sameBytes(block, header(path, size))) return undefined
    const start = at + BLOCK
    const end = start + size
    at = start + padded(size)
    if (at + END > tar.length || !isEmpty(tar.subarray(end, at))) return undefined
    files.push({ path, bytes: tar.slice(start, end) })
  }
  if (at + END !== tar.length || !isEmpty(tar.subarray(at))) return undefined
  return arePathsApart(files.map((file) => file.path)) ? files : undefined
}
