// Every sentence a rule can ask for exists in every language, with a value for each of its blanks. The engine holds no
// sentences and `words` holds no rules, so the two meet only here.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '../engine/src/base/day.ts'
import { recordFromFacts } from '../engine/src/facts/plain.ts'
import { Evaluator } from '../engine/src/outcomes/evaluator.ts'
import { allReadings, allRules } from '../engine/src/rules/all.ts'
import type { Result, Say } from '../engine/src/rules/result.ts'
import type { Rule } from '../engine/src/rules/rule.ts'
import { LANGS } from '../words/src/print.ts'
import { ruleWords } from '../words/src/rules/index.ts'
import { hasMessage, say } from '../words/src/index.ts'

const RULES = join(dirname(fileURLToPath(import.meta.url)), '../engine/src/rules')

/** `asylum/one-year-deadline` is `asylum.oneYearDeadline` among the sentences. */
const prefixOf = (id: string) => id.replace('/', '.').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Every result of a rule's worked examples, in all worlds and for all items. */
const resultsOf = (rule: Rule): readonly Result[] =>
  rule.examples.flatMap((e) => {
    const made = recordFromFacts(e.given)
    if (made.type !== 'Record') throw new Error(`the facts of an example of ${rule.id} were refused`)
    const given = e.given['today']
    const ev = new Evaluator(made.record, given === undefined ? undefined : parseIsoDay(String(given)), {
      readings: allReadings, fixedReadings: made.fixedReadings, throwBugs: true,
    })
    const states = rule.per === undefined ? [ev.root] : ev.items(rule.per)
    return states.flatMap((st) => ev.table(rule, st).rows.map((row) => row.result))
  })

const missing = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !hasMessage(id))

/** What is wrong with saying it: no such sentence, or a blank without a value. */
const wrongWith = ({ id, params }: Say): readonly string[] =>
  LANGS.flatMap((lang) => {
    try {
      say(lang, id, params)
      return []
    } catch (error) {
      return [`${id} (${lang}): ${(error as Error).message}`]
    }
  })

describe('the sentences of the rules', () => {
  test('name every rule, and say for those shown what they answer and what they need', () => {
    const wanted = allRules.flatMap((rule) => {
      const prefix = prefixOf(rule.id)
      return [`${prefix}.name`, ...(rule.shown ? [`${prefix}.question`, `${prefix}.notEnoughKnown`] : [])]
    })
    expect(missing(wanted)).toEqual([])
  })

  test('say every answer of every worked example, each blank filled, in every language', () => {
    const wrong = allRules.flatMap((rule) =>
      resultsOf(rule).flatMap((result) => [
        ...(result.say ? wrongWith(result.say) : []),
        ...(result.steps ?? []).flatMap(wrongWith),
      ]),
    )
    expect([...new Set(wrong)]).toEqual([])
  })

  test('say the headline of every shown answer', () => {
    const silent = allRules.filter((rule) => rule.shown && resultsOf(rule).some((r) => r.kind === rule.kind && !r.say))
    expect(silent.map((rule) => rule.id)).toEqual([])
  })

  test('say why a rule does not apply, why it is unsettled, what is unknown, and that a limit is near', () => {
    const wanted = allRules.flatMap((rule) => {
      const prefix = prefixOf(rule.id)
      return resultsOf(rule).flatMap((r) => {
        if (r.kind === 'NotApplicable') return r.quiet ? [] : [`${prefix}.notApplicable.${r.why}`]
        if (r.kind === 'Unsettled') return [`${prefix}.unsettled.${r.why}`]
        if (r.kind === 'NotEnoughKnown') return rule.shown ? [`${prefix}.notEnoughKnown`] : []
        return 'boundary' in r && r.boundary ? [`${prefix}.boundary`] : []
      })
    })
    expect(missing(wanted)).toEqual([])
  })

  test('exist for every message id written in a rule', () => {
    const areas = [...new Set(allRules.map((rule) => prefixOf(rule.id).split('.')[0]!))].join('|')
    const id = new RegExp(`'((?:${areas})\\.\\w+\\.[\\w.-]+)'`, 'g')
    const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !/\.(test|examples)\.ts$/.test(name))
    const ids = files.flatMap((name) => [...readFileSync(join(RULES, name), 'utf8').matchAll(id)].map((match) => match[1]!))
    expect(ids.length).toBeGreaterThan(50)
    expect(missing(ids)).toEqual([])
  })

  test('ask every reading of the law and name each of its answers', () => {
    expect(missing(allReadings.flatMap((r) => [`${r.id}.question`, ...r.options.map((o) => `${r.id}.${o.id}`)]))).toEqual([])
  })

  test('note every change of law a rule is touched by', () => {
    expect(missing(allRules.flatMap((rule) => rule.radar.map((name) => `radar.${name}.note`)))).toEqual([])
  })

  test('belong to a rule, a reading or a note; none is left over', () => {
    const owners = [
      ...allRules.map((rule) => `${prefixOf(rule.id)}.`), ...allReadings.map((r) => `${r.id}.`),
      ...allRules.flatMap((rule) => rule.radar.map((name) => `radar.${name}.`)),
      // In place of any rule's answer (engine/src/outcomes/impossible.ts).
      'outcomes.impossible.',
    ]
    expect(Object.keys(ruleWords).filter((id) => !owners.some((owner) => id.startsWith(owner)))).toEqual([])
  })
})
