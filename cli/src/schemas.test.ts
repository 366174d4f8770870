import { buildRecord } from '@proofline/engine'
import { readFileSync, readdirSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contradictionsData } from './commands/contradictions.ts'
import { outlookData } from './commands/outlook.ts'
import { readData } from './commands/read.ts'
import { timelineData } from './commands/timeline.ts'
import { whyData } from './commands/why.ts'
import { SCHEMAS, SCHEMA_NAMES, type SchemaName, schemaText } from './schemas.ts'
import type { Session } from './session.ts'
import { ROOT, type Case, allCases, run, sessionsOf } from './test-kit.ts'
import { I94 } from './test-papers.ts'

let cases: (Case & { readonly sessions: readonly Session[] })[] = []
beforeAll(async () => {
  cases = (await allCases()).map((one) => ({ ...one, sessions: sessionsOf(one, 'en') }))
}, 120_000)

/** Exactly as it would be printed, and what does not fit its schema. */
function misfits(name: SchemaName, data: unknown): string[] {
  const checked = SCHEMAS[name].safeParse(JSON.parse(JSON.stringify(data)))
  return checked.success ? [] : checked.error.issues.slice(0, 5).map((i) => `${i.path.join('.')}: ${i.message}`)
}

const ANSWERS: Record<Exclude<SchemaName, 'rule' | 'rules'>, (s: Session) => unknown> = {
  outlook: outlookData, timeline: timelineData, contradictions: contradictionsData, why: (s) => whyData(s, s.look.outcomes),
  read: (s) => readData(s.loaded, buildRecord({ papers: s.loaded.items, statements: s.loaded.statements })),
}
for (const [name, answer] of Object.entries(ANSWERS)) {
  test(`${name} --json has the published shape for the whole example family, and the sample case where it is there`, () => {
    const wrong = cases.flatMap((one) => one.sessions.flatMap((s) => misfits(name as SchemaName, answer(s)).map((m) => `${one.name}: ${m}`)))
    expect(wrong).toEqual([])
  })
}

test('what the program prints is what was checked, for every command', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'proofline-schema-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const [paper, facts] = [join(folder, 'i94.txt'), join(folder, 'facts.json')]
  writeFileSync(paper, I94)
  writeFileSync(facts, '{ "arrival.last": "2024-02-29" }')
  const CALLS: Record<SchemaName, string[]> = {
    read: [paper], timeline: [paper], contradictions: [paper], outlook: [paper], why: ['asylum/one-year-deadline', paper], rule: ['ASY-1', '--facts', facts], rules: [],
  }
  for (const name of SCHEMA_NAMES) {
    const { code, out } = await run([name, ...CALLS[name], '--json', '--on', '2020-01-01'])
    expect([name, code, misfits(name, JSON.parse(out))]).toEqual([name, 0, []])
  }
})

test('an outlook lists all that was promised for each outcome, both quotes of each contradiction, and every file', () => {
  const marisol = outlookData(cases.find((c) => c.name === 'marisol')!.sessions[0]!) as unknown as { outcomes: Record<string, unknown>[]; contradictions: { sides: { quotes: { exact: string }[] }[] }[]; papers: unknown[] }
  for (const o of marisol.outcomes) {
    for (const key of ['rule', 'about', 'kind', 'branches', 'certain', 'exact', 'matters', 'flips', 'because', 'safe', 'needs', 'authority']) expect(Object.keys(o)).toContain(key)
  }
  const deadline = marisol.outcomes.find((o) => o['rule'] === 'asylum/one-year-deadline') as unknown as { branches: { value: Record<string, string>; holds: unknown[] }[] }
  expect(deadline.branches.map((b) => [b.value['raw'], b.value['due'], b.value['actBy'], b.holds.length > 0])).toEqual([
    ['2023-09-12', '2023-09-12', '2023-09-12', true], ['2023-09-02', '2023-09-05', '2023-09-01', true],
  ])
  for (const x of marisol.contradictions) expect(x.sides.filter((side) => side.quotes.some((q) => q.exact !== '')).length).toBeGreaterThanOrEqual(2)
  expect(marisol.papers).toHaveLength(12)
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
