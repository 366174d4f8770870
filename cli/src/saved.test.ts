import { isoDay, parseIsoDay, toSaved } from '@proofline/engine'
import { openArchive, sealArchive } from '@proofline/vault'
import { LANGS, say } from '@proofline/words'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXIT } from './exit.ts'
import { run } from './test-kit.ts'
import { I94, NTA_JUNE_31, RECIPE, STRANGER_NTA } from './test-papers.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofline-saved-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)
const one = (text: string): string => text.replace(/\s+/g, ' ')
const PASSPHRASE = 'bcdf-ghjk-mnpr-stwx-bbbb-bbbb'
const sealedBy = { PROOFLINE_PASSPHRASE: PASSPHRASE }

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const papers = [
  { id: idOf(I94), name: 'i94.txt', mediaType: 'text/plain', file: 'papers/1-i94.txt' },
  { id: idOf(NTA_JUNE_31), name: 'nta.txt', mediaType: 'text/plain', file: 'papers/2-nta.txt' },
]
/** What the person remembers: a departure no paper shows. */
const record = {
  papers,
  statements: [{ id: 's1', saidOn: parseIsoDay('2026-01-05')!, by: 'holder' as const, kind: 'remember' as const, event: 'departure#1', field: 'departure.date' as const, value: parseIsoDay('2019-12-20')!, precision: 'exact' as const }],
}
const json = JSON.stringify(toSaved(record))

/** A folder as `age -d FILE | tar x` leaves it. */
function unpacked(name: string, recordJson: string): string {
  const path = at(name)
  mkdirSync(join(path, 'papers'), { recursive: true })
  writeFileSync(join(path, 'record.json'), recordJson)
  writeFileSync(join(path, 'README.txt'), 'Proofline')
  writeFileSync(join(path, papers[0]!.file), I94)
  writeFileSync(join(path, papers[1]!.file), NTA_JUNE_31)
  return path
}
let sealed = new Uint8Array()
let good = ''
beforeAll(async () => {
  good = unpacked('good', json)
  sealed = await sealArchive([
    { path: 'record.json', bytes: new TextEncoder().encode(json) }, { path: papers[0]!.file, bytes: new TextEncoder().encode(I94) }, { path: papers[1]!.file, bytes: new TextEncoder().encode(NTA_JUNE_31) },
  ], PASSPHRASE, { workFactorLog2: 16 }) as Uint8Array<ArrayBuffer>
  writeFileSync(at('mine.age'), sealed)
  writeFileSync(at('renamed.backup'), sealed)
})

test('a saved record is read from its folder, from its record.json, from its sealed file, and from that file renamed', async () => {
  const fromFolder = await run(['timeline', good, '--on', '2026-02-01'])
  expect(fromFolder.code).toBe(EXIT.ok)
  expect(one(fromFolder.out)).toContain('20 Dec 2019 ◇ Left You, what you told us')
  expect(fromFolder.out).not.toContain('README')
  for (const path of [join(good, 'record.json'), at('mine.age'), at('renamed.backup')]) {
    expect(await run(['timeline', path, '--on', '2026-02-01'], sealedBy)).toMatchObject({ code: EXIT.ok, out: fromFolder.out })
  }
})

test('what the person said counts as theirs, and is shown as said in a chain', async () => {
  const { out } = await run(['why', 'unlawful-presence/stay-days', good, '--on', '2026-02-01'])
  expect(one(out)).toContain('← You, what you told us, 5 Jan 2026 ← You said so. There is no paper for it yet.')
})

test('a paper put beside the record later is read too', async () => {
  const path = unpacked('later', json)
  writeFileSync(join(path, 'papers/new.txt'), RECIPE)
  const { out } = await run(['read', path, '--json'])
  expect((JSON.parse(out) as { papers: { name: string }[] }).papers.map((p) => p.name)).toEqual(['i94.txt', 'nta.txt', 'new.txt'])
})

const damaged = (): Uint8Array => {
  const bytes = sealed.slice()
  bytes[bytes.length - 1]! ^= 1
  return bytes
}
const changed = (part: Record<string, unknown>): string => JSON.stringify({ ...toSaved(record), ...part })

/** What is wrong, the input, the sentence, and its blanks. */
const WRONG: readonly (readonly [string, () => string, string, Record<string, string | number>?])[] = [
  ['a record.json that is no JSON', () => unpacked('no-json', '{ "kind": "proofline-rec'), 'cli.malformedRecord'],
  ['a record.json of another program', () => unpacked('other', '{"name":"x","version":1}'), 'cli.open.NotARecord'],
  ['version 99', () => unpacked('v99', changed({ version: 99 })), 'cli.open.NewerVersion', { version: 99 }],
  ['version zero', () => unpacked('v0', changed({ version: 0 })), 'cli.badRecord', { at: 'version' }],
  ['a paper that points out of the folder', () => unpacked('out', changed({ papers: [{ ...papers[0], file: '../../etc/passwd' }] })), 'cli.badRecord', { at: 'papers[0]' }],
  ['a paper that points to a folder', () => unpacked('dots', changed({ papers: [{ ...papers[0], file: 'papers/..' }] })), 'cli.open.MissingPaper', { missing: 1 }],
  ['a statement of no kind we know', () => unpacked('kind', changed({ statements: [{ id: 'x', saidOn: '2026-01-01', by: 'holder', kind: 'guess' }] })), 'cli.badRecord', { at: 'statements[0]' }],
  ['a statement on a day that does not exist', () => unpacked('day', changed({ statements: [{ id: 'x', saidOn: '2026-02-30', by: 'holder', kind: 'mine', paper: 'a' }] })), 'cli.badRecord', { at: 'statements[0]' }],
  ['a missing paper', () => { const p = unpacked('gone', json); rmSync(join(p, papers[1]!.file)); return p }, 'cli.open.MissingPaper', { missing: 1 }],
  ['a paper that was changed since', () => { const p = unpacked('edited', json); writeFileSync(join(p, papers[0]!.file), I94.replace('2019', '2018')); return p }, 'cli.open.MissingPaper', { missing: 1 }],
  ['a sealed file that was changed', () => { writeFileSync(at('damaged.age'), damaged()); return at('damaged.age') }, 'cli.open.Damaged'],
  ['a sealed file cut short', () => { writeFileSync(at('cut.age'), sealed.subarray(0, 900)); return at('cut.age') }, 'cli.open.Damaged'],
  ['a .age file that age never made', () => { writeFileSync(at('fake.age'), '%PDF-1.7'); return at('fake.age') }, 'cli.open.NotOurFile', { path: at('fake.age') }],
  ['a .age file of 2 GB', () => { writeFileSync(at('huge.age'), ''); truncateSync(at('huge.age'), 2 * 1024 ** 3); return at('huge.age') }, 'cli.open.NotOurFile', { path: at('huge.age') }],
]
for (const [what, make, id, params] of WRONG) {
  test(`${what}: nothing is opened, and the sentence says why`, async () => {
    const path = make()
    const before = statSync(path).mtimeMs
    // Hardening a passphrase takes its time: a sealed file is tried in one language.
    for (const lang of path.endsWith('.age') ? (['es'] as const) : LANGS) {
      const { code, out, err } = await run(['outlook', path, '--lang', lang], sealedBy)
      expect({ code, out }).toEqual({ code: EXIT.input, out: '' })
      expect(one(err).replace(/ /g, '')).toContain(one(say(lang, id, params)).replace(/ /g, ''))
    }
    expect(statSync(path).mtimeMs).toBe(before)
  })
}

test('another passphrase, and none where nobody can be asked, are told apart', async () => {
  const wrong = await run(['outlook', at('mine.age')], { PROOFLINE_PASSPHRASE: 'something else' })
  expect([wrong.code, one(wrong.err)]).toEqual([EXIT.input, `${say('en', 'cli.open.WrongPassphrase')} `])
  expect(wrong.err).not.toContain('something else')
  const none = await run(['outlook', at('mine.age'), '--lang', 'es'])
  expect([none.code, one(none.err)]).toEqual([EXIT.input, `${say('es', 'cli.needsPassphrase')} `])
})

test('a saved record saved again is the same record, whole and in order', async () => {
  const ran = await run(['save', good, '--out', at('again.age')], sealedBy)
  expect(ran.code).toBe(EXIT.ok)
  expect(one(ran.out)).toContain(one(say('en', 'cli.save.done', { n: 2, path: at('again.age') })))
  expect(ran.out + ran.err).not.toContain(PASSPHRASE)
  const opened = await openArchive(new Uint8Array(readFileSync(at('again.age'))), PASSPHRASE)
  const files = opened.type === 'Opened' ? opened.files : []
  const saved = JSON.parse(new TextDecoder().decode(files.find((f) => f.path === 'record.json')!.bytes)) as ReturnType<typeof toSaved>
  expect(saved).toMatchObject({ version: 1, papers: papers.map(({ id, name, mediaType }) => ({ id, name, mediaType })), statements: [{ ...record.statements[0], saidOn: isoDay(record.statements[0]!.saidOn) }] })
  expect(files.filter((f) => f.path.startsWith('papers/')).map((f) => idOf(new TextDecoder().decode(f.bytes)))).toEqual(papers.map((p) => p.id))
  expect(statSync(at('again.age')).mode & 0o077).toBe(0)
  expect((await run(['timeline', at('again.age'), '--on', '2026-02-01'], sealedBy)).out).toBe((await run(['timeline', good, '--on', '2026-02-01'])).out)
})

test('names with accents, dots and no letters at all are sealed and come back as they were', async () => {
  const names = ['Cédula de Ñuñoa (copia).txt', '....', '日本.txt', `${'largo'.repeat(40)}.txt`]
  mkdirSync(at('names'))
  for (const [i, name] of names.entries()) writeFileSync(join(at('names'), name.replace(/^\./, 'x.')), `${RECIPE}${i}`)
  expect((await run(['save', at('names'), '--out', at('names.age')], sealedBy)).code).toBe(EXIT.ok)
  const { out } = await run(['read', at('names.age'), '--json'], sealedBy)
  expect((JSON.parse(out) as { papers: { name: string }[] }).papers.map((p) => p.name).sort()).toEqual(names.map((n) => n.replace(/^\./, 'x.')).sort())
})

test('“mine” said while saving is kept: the paper stays part of the record', async () => {
  writeFileSync(at('stranger.txt'), STRANGER_NTA)
  const stateIn = async (path: string): Promise<string | undefined> => {
    const { out } = await run(['outlook', ...path.split(' '), '--json', '--on', '2020-01-02'], sealedBy)
    return (JSON.parse(out) as { papers: { name: string; state: string }[] }).papers.find((p) => p.name === 'stranger.txt')?.state
  }
  expect(await stateIn(`${good} ${at('stranger.txt')}`)).toBe('set-aside')
  expect((await run(['save', good, at('stranger.txt'), '--mine', 'stranger.txt', '--out', at('household.age')], sealedBy)).code).toBe(EXIT.ok)
  expect(await stateIn(at('household.age'))).not.toBe('set-aside')
})

test('saving never writes over a file, nor where it may not, nor without a passphrase; nothing is left behind', async () => {
  writeFileSync(at('mine-only.age'), 'something dear')
  for (const lang of LANGS) {
    const exists = await run(['save', good, '--out', at('mine-only.age'), '--lang', lang], sealedBy)
    expect([exists.code, exists.out]).toEqual([EXIT.output, ''])
    expect(one(exists.err).replace(/ /g, '')).toContain(say(lang, 'cli.save.exists', { path: at('mine-only.age') }).replace(/ /g, ''))
    const none = await run(['save', good, '--out', at('none.age'), '--lang', lang])
    expect([none.code, one(none.err)]).toEqual([EXIT.usage, `${say(lang, 'cli.save.needsPassphrase')} `])
    const nowhere = await run(['save', good, '--out', join(good, 'record.json/x.age'), '--lang', lang], sealedBy)
    expect(nowhere.code).toBe(EXIT.output)
  }
  expect(readFileSync(at('mine-only.age'), 'utf8')).toBe('something dear')
  expect([existsSync(at('none.age')), dirname(at('x'))]).toEqual([false, folder])
})

test('a file that cannot be sealed is named after saving the others', async () => {
  writeFileSync(at('empty.pdf'), '')
  const { code, out } = await run(['save', good, at('empty.pdf'), '--out', at('rest.age')], sealedBy)
  expect(code).toBe(EXIT.ok)
  expect(one(out)).toContain(`empty.pdf: ${say('en', 'cli.refused.Empty')}`)
})
