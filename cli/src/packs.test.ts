import { PACK_KEYS, type PackData, ownPack } from '@proofline/engine'
import { signText } from '@proofline/vault'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { EXIT } from './exit.ts'
import { ownSignature } from './packs.ts'
import { ROOT, run } from './test-kit.ts'

const folder = mkdtempSync(join(tmpdir(), 'packs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const KEY = JSON.parse(readFileSync(join(ROOT, 'tools/pack-development-key.json'), 'utf8')) as { name: string; secretKey: string }
const own = (): PackData => JSON.parse(ownPack().text) as PackData
/** A pack on disk, signed unless told otherwise. */
function packAt(name: string, data: unknown, signature = (text: string): string | undefined => signText(text, KEY.name, KEY.secretKey)): string {
  const path = join(folder, name)
  const text = typeof data === 'string' ? data : JSON.stringify(data)
  writeFileSync(path, text)
  const line = signature(text)
  if (line !== undefined) writeFileSync(`${path}.sig`, line)
  return path
}
const withLaw = (id: string, change: (rows: PackData['law'][number]['rows']) => PackData['law'][number]['rows']): PackData => {
  const data = own()
  return { ...data, pack: 'changed', law: data.law.map((l) => (l.id === id ? { ...l, rows: change(l.rows) } : l)) }
}

describe('the rules of this program', () => {
  test('are signed by a key it trusts', () => {
    expect(ownSignature()).toMatchObject({ type: 'Signed', key: PACK_KEYS[0] })
  })
})

describe('rules check', () => {
  test('says nothing is stale the day the law was compared, and lists what is later', async () => {
    const fresh = await run(['rules', 'check', '--on', '2026-11-22', '--json'])
    const late = await run(['rules', 'check', '--on', '2027-01-04', '--json'])
    expect(fresh.code).toBe(EXIT.ok)
    expect((JSON.parse(fresh.out) as { stale: unknown[] }).stale).toEqual([])
    const { stale } = JSON.parse(late.out) as { stale: { id: string; staleAfter: string; authority: string[] }[] }
    expect(stale.find((s) => s.id === 'asylum/one-year-deadline')).toMatchObject({ staleAfter: '2026-12-04' })
    expect(stale.every((s) => s.staleAfter < '2027-01-04' && s.authority.length > 0)).toBe(true)
    expect(stale.some((s) => s.id.startsWith('calendar/'))).toBe(false)
  })
  test('tells it in both languages', async () => {
    expect((await run(['rules', 'check', '--on', '2026-12-10'])).out).toContain('Read again now')
    expect((await run(['rules', 'check', '--on', '2026-12-10', '--lang', 'es'])).out).toContain('Volver a leer ya')
  })
})

describe('rules diff', () => {
  test('finds nothing between a pack and itself', async () => {
    const path = packAt('own.json', ownPack().text)
    const { code, out } = await run(['rules', 'diff', path, path])
    expect(code).toBe(EXIT.ok)
    expect(out).toContain('Nothing changed')
  })
  test('says which values changed, and which answers of a record move', async () => {
    const older = packAt('older.json', ownPack().text)
    const newer = packAt('newer.json', withLaw('asylum.years-to-ask', (rows) => rows.map((r) => ({ ...r, value: 2 }))))
    const facts = join(folder, 'facts.json')
    writeFileSync(facts, JSON.stringify({ 'arrival.last': '2025-07-06', 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2027-01-05' }))
    const text = await run(['rules', 'diff', older, newer, '--facts', facts, '--on', '2026-11-22'])
    expect(text.out).toContain('asylum.years-to-ask')
    expect(text.out).toMatch(/- +6 Jul 2026/)
    expect(text.out).toMatch(/\+ +6 Jul 2027/)
    const { out } = await run(['rules', 'diff', older, newer, '--facts', facts, '--on', '2026-11-22', '--json'])
    const data = JSON.parse(out) as { changes: { type: string; id: string }[]; moved: { rule: string; before: { due?: string }[]; after: { due?: string }[] }[]; notCompared: string[] }
    expect(data.changes).toMatchObject([{ type: 'LawChanged', id: 'asylum.years-to-ask' }])
    expect(data.moved.find((m) => m.rule === 'asylum/one-year-deadline')).toMatchObject({ before: [{ due: '2026-07-06' }], after: [{ due: '2027-07-06' }] })
    expect(data.notCompared).toEqual([])
  })
  test('refuses a reading of the law that does not exist, as rule does', async () => {
    const path = packAt('same.json', ownPack().text)
    const facts = join(folder, 'reading.json')
    writeFileSync(facts, JSON.stringify({ 'arrival.last': '2025-07-06', 'reading.cal.year-end': 'never' }))
    const { code, err } = await run(['rules', 'diff', path, path, '--facts', facts])
    expect(code).toBe(EXIT.facts)
    expect(err).toContain('anniversary')
  })
  test('needs two packs that are there', async () => {
    expect((await run(['rules', 'diff'])).code).toBe(EXIT.usage)
    const missing = await run(['rules', 'diff', 'nowhere.json', 'nothing.json'])
    expect(missing.code).toBe(EXIT.input)
    expect(missing.err).toContain('2026-11-22')
    expect((await run(['rules', 'dif'])).err).toContain('diff')
  })
})

describe('a pack put in place of ours', () => {
  test('changes the answer', async () => {
    const path = packAt('used.json', withLaw('asylum.years-to-ask', (rows) => rows.map((r) => ({ ...r, value: 2 }))))
    const facts = join(folder, 'facts2.json')
    writeFileSync(facts, JSON.stringify({ 'arrival.last': '2025-07-06' }))
    const plain = await run(['rule', 'asylum/one-year-deadline', '--facts', facts, '--json'])
    const with2 = await run(['rule', 'asylum/one-year-deadline', '--facts', facts, '--json', '--pack', path])
    expect(plain.out).toContain('"due": "2026-07-06"')
    expect(with2.out).toContain('"due": "2027-07-06"')
  })
  test('is refused when it was changed after it was signed, by anybody, in any way', async () => {
    const changed = packAt('changed.json', ownPack().text)
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('"settled"', '"settled" ').replace('2027-04-03', '2099-04-03'))
    const stranger = packAt('stranger.json', own(), (text) => signText(text, 'stranger', KEY.secretKey))
    const bare = packAt('bare.json', own(), () => undefined)
    const other = packAt('other.json', { ...own(), pack: 'other' })
    copyFileSync(`${packAt('own2.json', ownPack().text)}.sig`, `${other}.sig`)
    for (const [path, words] of [[changed, 'changed after it was signed'], [stranger, 'does not know'], [bare, 'no signature'], [other, 'changed after it was signed']] as const) {
      const { code, out, err } = await run(['rules', 'check', '--pack', path])
      expect([code, out], path).toEqual([EXIT.rules, ''])
      expect(err).toContain(words)
    }
  })
  test('is refused when it is signed but makes no sense, is newer, or is for another program', async () => {
    const [first] = own().rules
    for (const [name, data, words] of [
      ['no.json', { kind: 'something' }, 'not a rule pack'], ['newer2.json', { ...own(), version: 9 }, 'newer Proofline'],
      ['bad.json', { ...own(), rules: [{ ...first, staleAfter: 'never' }] }, 'rules[1]'],
      ['logic.json', { ...own(), rules: own().rules.map((r) => (r.id === first!.id ? { ...r, logic: 'x' } : r)) }, first!.id],
    ] as const) {
      const { code, err } = await run(['rules', 'check', '--pack', packAt(name, data)])
      expect(code, name).toBe(EXIT.rules)
      expect(err).toContain(words)
    }
  })
})
