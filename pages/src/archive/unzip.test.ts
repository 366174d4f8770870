import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unzip } from './unzip.ts'

const names = (zip: Uint8Array): unknown => {
  const read = unzip(zip)
  return read.type === 'Entries' ? read.entries.map((e) => e.name) : read.type
}

describe('a zip', () => {
  test('gives its files one by one', () => {
    const read = unzip(zipSync({ 'a.txt': strToU8('Most Recent I-94'), 'papers/b.txt': strToU8('words') }))
    expect(read.type === 'Entries' && read.entries.map((e) => [e.name, e.size, new TextDecoder().decode(e.bytes())])).toEqual([['a.txt', 16, 'Most Recent I-94'], ['papers/b.txt', 5, 'words']])
  })
  test('leaves out what systems put into it', () => {
    expect(names(zipSync({ '__MACOSX/._a.txt': strToU8('x'), '.DS_Store': strToU8('x'), 'Thumbs.db': strToU8('x'), 'a.txt': strToU8('x') }))).toEqual(['a.txt'])
  })
  test('that would lead elsewhere, hold too much or pack too densely is over budget', () => {
    for (const name of ['../a.txt', '/etc/a', 'C:\\a', 'a/../../b', 'a\u0007b']) expect([name, names(zipSync({ [name]: strToU8('x') }))]).toEqual([name, 'OverBudget'])
    expect(names(zipSync({ bomb: new Uint8Array(120 * 1024 * 1024) }))).toBe('OverBudget')
    expect(names(zipSync({ dense: new Uint8Array(40 * 1024 * 1024) }))).toBe('OverBudget')
    expect(names(zipSync(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`f${i}`, strToU8('x')]))))).toBe('OverBudget')
  })
  test('with a size that lies gives no more than it says, or nothing', () => {
    const zip = zipSync({ 'a.txt': strToU8('0123456789'.repeat(1000)) })
    // The list at the end says ten bytes.
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
    for (let i = 0; i < zip.length - 4; i += 1) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 10, true)
    const read = unzip(zip)
    const bytes = (): number => (read.type === 'Entries' ? read.entries[0]!.bytes().length : 0)
    let length = 0
    try { length = bytes() } catch { length = 0 }
    expect(length).toBeLessThanOrEqual(10)
  })
  test('that is cut short or noise is broken', () => {
    const zip = zipSync({ 'a.txt': strToU8('words') })
    expect(names(zip.subarray(0, 20))).toBe('Broken')
    expect(names(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9]))).toBe('Broken')
  })
})
