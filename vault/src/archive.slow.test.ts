import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openArchive, sealArchive } from './archive.ts'
import { sealBytes } from './seal.ts'
import { writeTar } from './tar.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const PASSPHRASE = 'bcdf-ghjk-mnpr-stwx-bbbb-bbbb'
const FILES = [
  { path: 'record.json', bytes: bytes('{"invented":true}') },
  { path: 'papers/Cédula.pdf', bytes: Uint8Array.from({ length: 70_000 }, (_, i) => i % 256) },
  { path: 'papers/empty.txt', bytes: new Uint8Array() },
]
const sealed = await sealArchive(FILES, PASSPHRASE)

describe('"Save my file" and "Open my file"', () => {
  test('give back the same files', async () => {
    expect(await openArchive(sealed, PASSPHRASE)).toEqual({ type: 'Opened', files: FILES })
  })

  test('write scrypt 2^17 unless told otherwise, and refuse to write what could not be opened', async () => {
    expect(new TextDecoder('latin1').decode(sealed.subarray(0, 80))).toMatch(/-> scrypt \S{22} 17\n/)
    await expect(sealArchive(FILES, PASSPHRASE, { workFactorLog2: 15 })).rejects.toThrow()
    await expect(sealArchive(FILES, PASSPHRASE, { workFactorLog2: 19 })).rejects.toThrow()
    await expect(sealArchive(FILES, '')).rejects.toThrow()
    await expect(sealArchive([{ path: '../x', bytes: bytes('') }], PASSPHRASE)).rejects.toThrow()
  })

  test('understand a suggested passphrase copied with capitals and spaces', async () => {
    expect((await openArchive(sealed, 'BCDF GHJK MNPR STWX BBBB BBBB')).type).toBe('Opened')
  })

  test('say which of the five things happened', async () => {
    const damaged = sealed.slice()
    damaged[damaged.length - 1] = damaged[damaged.length - 1]! ^ 1
    expect(await openArchive(sealed, 'something else')).toEqual({ type: 'WrongPassphrase' })
    expect(await openArchive(damaged, PASSPHRASE)).toEqual({ type: 'Damaged' })
    expect(await openArchive(sealed.subarray(0, 5000), PASSPHRASE)).toEqual({ type: 'Damaged' })
    expect(await openArchive(bytes('%PDF-1.7'), PASSPHRASE)).toEqual({ type: 'NotOurFile' })
    expect(await openArchive(await sealBytes(writeTar(FILES), PASSPHRASE, 10), PASSPHRASE)).toEqual({ type: 'BadKdf' })
  })

  test('refuse a well-sealed file that holds something else than an archive of ours', async () => {
    const notATar = await sealBytes(bytes('hello'), PASSPHRASE, 16)
    expect(await openArchive(notATar, PASSPHRASE)).toEqual({ type: 'Damaged' })
  })
})

describe('a saved file opens without us', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proofline-age-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const missing = ['age', 'script', 'tar'].filter((name) => spawnSync('which', [name]).status !== 0)

  /** Runs a command that asks for a passphrase on a terminal: `script` makes one. */
  const typing = (command: string, lines: string) =>
    execFileSync('script', ['-qec', command, '/dev/null'], { cwd: folder, input: lines, stdio: 'pipe', timeout: 60_000 })

  test('with the ordinary age and tar', (ctx) => {
    if (missing.length > 0) ctx.skip(`not installed here: ${missing.join(', ')}`)
    writeFileSync(join(folder, 'mine.age'), sealed)
    typing('age -d -o mine.tar mine.age', `${PASSPHRASE}\n`)
    execFileSync('tar', ['xf', 'mine.tar'], { cwd: folder })
    for (const { path, bytes } of FILES) expect(new Uint8Array(readFileSync(join(folder, path)))).toEqual(bytes)
  })

  test('and one sealed by the ordinary age opens here', async (ctx) => {
    if (missing.length > 0) ctx.skip(`not installed here: ${missing.join(', ')}`)
    writeFileSync(join(folder, 'theirs.tar'), writeTar(FILES))
    typing('age -p -o theirs.age theirs.tar', `${PASSPHRASE}\n${PASSPHRASE}\n`)
    const opened = await openArchive(new Uint8Array(readFileSync(join(folder, 'theirs.age'))), PASSPHRASE)
    expect(opened).toEqual({ type: 'Opened', files: FILES })
  })
})
