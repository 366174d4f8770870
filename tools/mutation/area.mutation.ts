// What a changed rule must not survive, for the rules of some areas (`MUTATE_TESTS`): their worked examples, the sentences
// of every answer with their blanks filled, and what the written law pages (docs/law) say of each example. One test for
// each rule, small and quick: mutation testing runs it for every change.
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exampleKit, setup } from '../../engine/src/outcomes/example-kit.ts'
import { Evaluator } from '../../engine/src/outcomes/evaluator.ts'
import { told as withSentences } from '../../engine/src/rules/answers.ts'
import { coherentRules } from '../../engine/src/rules/coherent.ts'
import { sharedReadings } from '../../engine/src/rules/readings.ts'
import { type Result, type Say, resultKey } from '../../engine/src/rules/result.ts'
import type { Reading, Rule } from '../../engine/src/rules/rule.ts'
import { addWords, hasMessage, say } from '../../words/src/say.ts'

const areas = process.env['MUTATE_TESTS']!.split(',')
const camel = (name: string): string => name.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())
const listed = await Promise.all(areas.map(async (area) => ({ area, all: (await import(`../../engine/src/rules/${area}/index.ts`)) as Record<string, readonly unknown[] | undefined> })))
const rules = listed.flatMap(({ area, all }) => (all[`${camel(area)}Rules`] ?? []) as readonly Rule[])
const own = listed.flatMap(({ area, all }) => (all[`${camel(area)}Readings`] ?? []) as readonly Reading[])
const { ruleWords } = (await import('../../words/src/rules/index.ts')) as { ruleWords: Parameters<typeof addWords>[0] }
addWords(ruleWords)

/** Readings of other areas are met through the rules this area uses. */
const readings = [...new Set([...sharedReadings, ...own, ...rules.flatMap((r) => r.readings)])] as readonly Reading[]
const { wrongIn } = exampleKit({ version: 'mutation', rules, readings, coherent: coherentRules })

/** `asylum/one-year-deadline` is `asylum.oneYearDeadline` among the sentences. */
const prefixOf = (id: string): string => camel(id.replace('/', '.'))
const wrongWith = ({ id, params }: Say): readonly string[] => (['en', 'es'] as const).flatMap((lang) => {
  try {
    return say(lang, id, params) === '' ? [id] : []
  } catch (error) {
    return [`${id}: ${(error as Error).message}`]
  }
})
function wrongWords(rule: Rule, r: Result): readonly string[] {
  const prefix = prefixOf(rule.id)
  const needed = r.kind === 'NotApplicable' && !r.quiet ? [`${prefix}.notApplicable.${r.why}`] : r.kind === 'Unsettled' ? [`${prefix}.unsettled.${r.why}`] : []
  return [...(r.say ? wrongWith(r.say) : []), ...(r.steps ?? []).flatMap(wrongWith), ...needed.filter((id) => !hasMessage(id)), ...(rule.shown && r.kind === rule.kind && !r.say ? [`${rule.id} says nothing`] : [])]
}

/** Every item of every example, in all worlds. */
function wrongSentences(rule: Rule): readonly string[] {
  return rule.examples.flatMap((e) => {
    const s = setup(e.given, e.readings)
    const ev = new Evaluator(s.record, s.today, { readings, fixedReadings: s.fixed, throwBugs: true })
    const states = rule.per === undefined ? [ev.root] : ev.items(rule.per)
    return states.flatMap((st) => ev.table(rule, st).rows.flatMap((row) => [
      ...wrongWords(rule, withSentences(row.result)), ...(row.readings ?? []).filter((n) => !rule.readings.includes(n.reading)).map((n) => `${n.reading.id} is not listed`),
      ...(row.laws ?? []).filter((n) => !rule.law.includes(n.law)).map((n) => `${n.law.id} is not listed`),
    ]))
  })
}

/** Everything the law pages tell of a rule's examples: each answer, its sentence and its reasoning. */
const toldOf = (rule: Rule): string => JSON.stringify(rule.examples.map((e) => {
  const s = setup(e.given, e.readings)
  const ev = new Evaluator(s.record, s.today, { readings, fixedReadings: s.fixed, throwBugs: true })
  return (rule.per === undefined ? [ev.root] : ev.items(rule.per)).map((st) => ev.table(rule, st).rows.map((row) => {
    const r = withSentences(row.result)
    return [resultKey(r), 'boundary' in r && r.boundary === true, 'quiet' in r && r.quiet === true, r.say, r.steps, (r as { authority?: unknown }).authority]
  }))
}))
const TOLD = process.env['MUTATE_TOLD']!
if (process.env['MUTATE_WRITE']) writeFileSync(TOLD, JSON.stringify(Object.fromEntries(rules.map((r) => [r.id, toldOf(r)]))))
const told = JSON.parse(readFileSync(TOLD, 'utf8')) as Readonly<Record<string, string>>

describe(`rules of ${areas.join(', ')}`, () => {
  test.each(rules.map((r) => [r.id, r] as const))('%s', (_, rule) => {
    expect(rule.examples.flatMap((e) => wrongIn(rule, e))).toEqual([])
    expect(wrongSentences(rule)).toEqual([])
    expect(toldOf(rule)).toBe(told[rule.id])
  })
})
