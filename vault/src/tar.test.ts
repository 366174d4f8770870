import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ARCHIVE_BYTES_MAX, ARCHIVE_FILES_MAX } from './limits.ts'
import { fitsArchive, readTar, writeTar, type ArchiveFile } from './tar.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (path: string, text = 'x'): ArchiveFile => ({ path, bytes: bytes(text) })

/** A tar of one file whose header was changed and whose checksum was then made right again, as an attacker would. */
const forged = (change: (header: Uint8Array) => void): Uint8Array => {
  const tar = writeTar([file('a.txt', 'hello')])
  const header = tar.subarray(0, 512)
  change(header)
  header.fill(32, 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.set(bytes(`${sum.toString(8).padStart(6, '0')}\0 `), 148)
  return tar
}
const put = (at: number, text: string) => (header: Uint8Array) => header.set(bytes(text), at)

const files = fc
  .uniqueArray(
    fc.record({
      path: fc.stringMatching(/^[a-z0-9]{1,12}(\/[a-z0-9]{1,12}){0,2}\.pdf$/),
      bytes: fc.uint8Array({ maxLength: 1600 }),
    }),
    { selector: (one) => one.path, maxLength: 6 },
  )
  .filter(fitsArchive)

describe('the tar inside a saved file', () => {
  test('gives back every file as it was put in, in order', () => {
    fc.assert(
      fc.property(files, (given) => {
        expect(readTar(writeTar(given))).toEqual(given)
      }),
    )
  })

  test('has one spelling only: any single changed byte outside the contents is refused', () => {
    const tar = writeTar([file('a.txt', 'hello'), file('b/c.txt', 'world')])
    const contents = (at: number) => (at >= 512 && at < 517) || (at >= 1536 && at < 1541)
    const accepted: number[] = []
    for (let at = 0; at < tar.length; at++) {
      if (contents(at)) continue
      const changed = tar.slice()
      changed[at] = changed[at]! ^ (1 << at % 8)
      // A changed letter of a name, with the checksum left as it was, is caught by the checksum.
      if (readTar(changed)) accepted.push(at)
    }
    expect(accepted).toEqual([])
  })

  test('is refused when cut anywhere, or followed by anything', () => {
    const tar = writeTar([file('a.txt', 'hello')])
    for (let length = 0; length < tar.length; length++) expect(readTar(tar.subarray(0, length))).toBeUndefined()
    expect(readTar(Uint8Array.of(...tar, 0))).toBeUndefined()
    expect(readTar(new Uint8Array([...tar, ...new Uint8Array(512)]))).toBeUndefined()
  })

  test('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (noise) => void readTar(noise)))
  })

  test('the forger of these tests makes valid tars when nothing hostile is changed', () => {
    expect(readTar(forged(() => {}))).toHaveLength(1)
    expect(readTar(forged(put(0, 'b')))).toHaveLength(1)
  })

  test.each([
    ['a path that climbs out', put(0, '../a.txt')],
    ['an absolute path', put(0, '/a.txt')],
    ['a path that is a drive', put(0, 'c:a.txt')],
    ['a link', put(156, '1')],
    ['a symbolic link', (h: Uint8Array) => (put(156, '2')(h), put(157, '/etc/passwd')(h))],
    ['a folder', put(156, '5')],
    ['a device', put(156, '3')],
    ['a long-name entry', put(156, 'L')],
    ['a pax header', put(156, 'x')],
    ['a size in another spelling', put(124, '        5\0')],
    ['a size in base 256', (h: Uint8Array) => h.set([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5], 124)],
    ['a negative size', put(124, '-0000000005\0')],
    ['a size beyond the file', put(124, '00000007777\0')],
    ['a size beyond the budget', put(124, '77777777777\0')],
    ['bytes hidden behind the name', put(50, 'hidden')],
    ['a prefix that moves the file', put(345, '..')],
    ['a program bit', put(100, '0004755\0')],
    ['a path that is not UTF-8', (h: Uint8Array) => h.set([0xff], 0)],
  ])('is refused when it holds %s', (_what, change) => {
    expect(readTar(forged(change))).toBeUndefined()
  })

  test('is refused when two files share one place', () => {
    const tar = writeTar([file('a.txt', 'hello'), file('b.txt', 'world')])
    const twice = new Uint8Array([...tar.subarray(0, 1024), ...tar.subarray(0, 1024), ...new Uint8Array(1024)])
    expect(readTar(twice)).toBeUndefined()
  })

  test('is refused when it holds more files than the limit', () => {
    const many = Array.from({ length: ARCHIVE_FILES_MAX }, (_, i) => file(`f${i}`, ''))
    expect(readTar(writeTar(many))).toHaveLength(ARCHIVE_FILES_MAX)
    const one = writeTar([file('one-more', '')])
    const tar = writeTar(many)
    const tooMany = new Uint8Array(tar.length + 512)
    tooMany.set(tar.subarray(0, tar.length - 1024))
    tooMany.set(one, tar.length - 1024)
    expect(readTar(tooMany)).toBeUndefined()
  })

  test('is not written when a file does not fit, and the refusal names no file', () => {
    expect(() => writeTar([file('../secret-name')])).toThrow(/^files do not fit an archive$/)
    expect(fitsArchive(Array.from({ length: ARCHIVE_FILES_MAX + 1 }, (_, i) => file(`f${i}`)))).toBe(false)
    expect(fitsArchive([{ path: 'big', bytes: new Uint8Array(ARCHIVE_BYTES_MAX + 1) }])).toBe(false)
    expect(fitsArchive([file('a'), file('A')])).toBe(false)
  })

  test('opens with the ordinary tar program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'proofline-tar-'))
    try {
      writeFileSync(join(folder, 'all.tar'), writeTar([file('record.json', '{}'), file('papers/Cédula.txt', 'ñ')]))
      const said = execFileSync('tar', ['-xvf', 'all.tar'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
      expect(said.trim().split('\n')).toHaveLength(2)
      expect(readFileSync(join(folder, 'papers/Cédula.txt'), 'utf8')).toBe('ñ')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
