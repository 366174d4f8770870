import { ownPack } from '@proofline/engine'
import { signText } from '@proofline/vault'
import { readFileSync, readdirSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { SCHEMAS, SCHEMA_NAMES, type SchemaName, schemaText } from './schemas.ts'
import { ROOT, run } from './test-kit.ts'
import { I94 } from './test-papers.ts'

/** Exactly as it would be printed, and what does not fit its schema. */
function misfits(name: SchemaName, data: unknown): string[] {
  const checked = SCHEMAS[name].safeParse(JSON.parse(JSON.stringify(data)))
  return checked.success ? [] : checked.error.issues.slice(0, 5).map((i) => `${i.path.join('.')}: ${i.message}`)
}

test('what the program prints is what was checked, for every command', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'proofline-schema-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const [paper, facts, pack] = [join(folder, 'i94.txt'), join(folder, 'facts.json'), join(folder, 'pack.json')]
  writeFileSync(paper, I94)
  writeFileSync(facts, '{ "arrival.last": "2024-02-29" }')
  writeFileSync(pack, ownPack().text)
  const key = JSON.parse(readFileSync(join(ROOT, 'tools/pack-development-key.json'), 'utf8')) as { name: string; secretKey: string }
  writeFileSync(`${pack}.sig`, signText(ownPack().text, key.name, key.secretKey))
  const CALLS: Record<SchemaName, string[]> = {
    read: [paper], timeline: [paper], contradictions: [paper], outlook: [paper], ask: [paper], why: ['asylum/one-year-deadline', paper], rule: ['ASY-1', '--facts', facts], rules: [],
    'rules-check': [], 'rules-diff': [pack, pack, '--facts', facts],
  }
  for (const name of SCHEMA_NAMES) {
    const { code, out } = await run([...name.split('-'), ...CALLS[name], '--json', '--on', '2020-01-01'])
    expect([name, code, misfits(name, JSON.parse(out))]).toEqual([name, 0, []])
  }
})

test('the published schemas are JSON, current, and none is left over', () => {
  const folder = join(ROOT, 'docs/schemas')
  expect(readdirSync(folder).filter((f) => f.endsWith('.json')).sort()).toEqual(SCHEMA_NAMES.map((n) => `${n}.v1.json`).sort())
  for (const name of SCHEMA_NAMES) {
    const text = readFileSync(join(folder, `${name}.v1.json`), 'utf8')
    expect(text).toBe(schemaText(name))
    expect(JSON.parse(text)).toMatchObject({ $id: `proofline-${name}/1`, type: 'object', properties: { schema: { const: `proofline-${name}/1` } } })
  }
})
