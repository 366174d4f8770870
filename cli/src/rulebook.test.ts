/** Every chapter of the rulebook is listed, and answers plain facts on the terminal, for people and for programs. */
import { type Rule, standardPack } from '@proofline/engine'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { EXIT } from './exit.ts'
import { SCHEMAS } from './schemas.ts'
import { run } from './test-kit.ts'

const folder = mkdtempSync(join(tmpdir(), 'rulebook-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const chapters = [...new Set(standardPack.rules.flatMap((r) => r.rulebook.split(/,\s*/)))].sort()
const ofChapter = (chapter: string): readonly Rule[] => {
  const all = standardPack.rules.filter((r) => r.rulebook.split(/,\s*/).includes(chapter))
  return all.some((r) => r.shown) ? all.filter((r) => r.shown) : all
}

test('rules lists every chapter', async () => {
  const { code, out } = await run(['rules'])
  expect(code).toBe(EXIT.ok)
  expect(chapters.filter((c) => !out.includes(c))).toEqual([])
  expect(chapters.length).toBeGreaterThan(50)
})

test.each(chapters)('%s answers a worked example of its own', async (chapter) => {
  const rule = ofChapter(chapter).find((r) => r.examples.some((e) => e.kind === 'normal'))!
  const example = rule.examples.find((e) => e.kind === 'normal')!
  const facts = join(folder, `${chapter}.json`)
  writeFileSync(facts, JSON.stringify({ ...example.given, ...example.readings }))
  const json = await run(['rule', rule.id, '--facts', facts, '--on', '2026-11-22', '--json'])
  expect([json.code, json.err]).toEqual([EXIT.ok, ''])
  const data = SCHEMAS.rule.parse(JSON.parse(json.out))
  expect(data.outcomes.map((o) => o.rule)).toContain(rule.id)
  const text = await run(['rule', chapter, '--facts', facts, '--on', '2026-11-22', '--lang', 'es'])
  expect([text.code, text.err]).toEqual([EXIT.ok, ''])
  expect(text.out).not.toMatch(/undefined|\[object|\{\w+\}|Invalid Date/)
})
