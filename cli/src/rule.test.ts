import { type Example, nonsenseIn, recordFromFacts, standardPack } from '@proofline/engine'
import { LANGS, hasMessage } from '@proofline/words'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ruleCommand } from './commands/rule.ts'
import { EXIT } from './exit.ts'
import { stemOf } from './people.ts'
import { SCHEMAS } from './schemas.ts'
import { detectStyle, forTerminal, setStyle } from './terminal.ts'
import { context, faultsOf, on, run } from './test-kit.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofline-rule-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  setStyle(detectStyle())
})
const facts = join(folder, 'facts.json')
const given = (e: Example): string => JSON.stringify({ ...e.given, ...(e as { readonly readings?: Record<string, string> }).readings })
const one = (text: string): string => text.replace(/\s+/g, ' ')

const FACT_NAMES = /\b[a-zA-Z][a-zA-Z0-9]*(?:\[\d+\])?\.[a-zA-Z]+\b/g
/** What may stand there on purpose: names of facts, as the facts file writes them. */
const shownNames = (text: string): string[] => [...(text.match(FACT_NAMES) ?? []), ...(text.match(/\b\w+\[\d+\]/g) ?? []), ...(text.match(/“\w+”/g) ?? [])]

/** Some examples hold a rule to facts that cannot be; the terminal refuses those before any rule sees them. */
const isNonsense = (e: Example): boolean => {
  const plain = recordFromFacts(JSON.parse(given(e)))
  return plain.type === 'Record' && nonsenseIn(plain.record, on('2026-11-23')).length > 0
}

test('every worked example of every rule is answered in words in both languages, and as data of the published shape', async () => {
  const wrong: string[] = []
  for (const rule of standardPack.rules) {
    for (const [i, example] of rule.examples.entries()) {
      writeFileSync(facts, given(example))
      // Rules have dozens of examples: the languages take turns, the data is checked for each.
      const lang = LANGS[i % 2]!
      const c = context(lang, '2026-11-23')
      setStyle({ color: false, width: i % 4 < 2 ? 80 : 100 })
      if (isNonsense(example)) {
        const { code, out, err } = await run(['rule', rule.id, '--facts', facts, '--lang', lang, '--on', '2026-11-23'])
        if (code !== EXIT.facts || out !== '' || faultsOf(err, 80, shownNames(err)).length > 0) wrong.push(`${rule.id}, example ${i + 1}: not refused in words`)
        continue
      }
      const answered = await ruleCommand(rule.id, facts, c)
      const text = 'text' in answered ? forTerminal(answered.text) : ''
      wrong.push(...faultsOf(text, i % 4 < 2 ? 80 : 100, shownNames(text)).map((f) => `${rule.id}, example ${i + 1}, ${lang}: ${f}`))
      const data = await ruleCommand(rule.id, facts, { ...c, json: true })
      const checked = SCHEMAS.rule.safeParse('data' in data ? JSON.parse(JSON.stringify(data.data)) : {})
      if (!checked.success) wrong.push(`${rule.id}, example ${i + 1}: ${checked.error.issues[0]!.path.join('.')} ${checked.error.issues[0]!.message}`)
    }
  }
  expect(wrong).toEqual([])
}, 120_000)

test('every rule that is shown has a name and a question to show it by', () => {
  const wrong = standardPack.rules.filter((r) => r.shown && !(hasMessage(`${stemOf(r.id)}.name`) && hasMessage(`${stemOf(r.id)}.question`)))
  expect(wrong.map((r) => r.id)).toEqual([])
})

test('the answer under the usual reading of the law comes first, the others after it with their question', async () => {
  writeFileSync(facts, '{ "arrival.last": "2024-02-29" }')
  const { code, out } = await run(['rule', 'ASY-1', '--facts', facts, '--on', '2025-01-01'])
  expect(code).toBe(EXIT.ok)
  const text = one(out)
  expect(text).toMatch(/As the law is usually read: 28 Feb 2025 .*As careful lawyers also read it: 3 Mar 2025 .*§ It started on February 29\. .* March 1\. .*Safest: 28 Feb 2025/)
  const data = JSON.parse((await run(['rule', 'asylum/one-year-deadline', '--facts', facts, '--json', '--on', '2025-01-01'])).out) as { outcomes: { byDefault: unknown[] }[] }
  expect(data.outcomes[0]!.byDefault).toEqual([expect.objectContaining({ kind: 'Deadline', due: '2025-02-28' })])
})

test('rivals are answered side by side, named by who says so or by their value', async () => {
  writeFileSync(facts, '{ "arrival.last": { "rivals": ["2017-08-22", { "value": "2017-08-12", "by": "the NTA" }] } }')
  const { out } = await run(['rule', 'ASY-1', '--facts', facts, '--on', '2018-08-01'])
  expect(one(out)).toContain('If 22 Aug 2017 is right: 22 Aug 2018')
  expect(one(out)).toContain('If the NTA is right: 13 Aug 2018')
  expect(one((await run(['rule', 'ASY-1', '--facts', facts, '--on', '2018-08-01', '--lang', 'es'])).out)).toContain('Si 22 ago 2017 tiene razón: 22 ago 2018')
})

test('today in the file counts before --on', async () => {
  writeFileSync(facts, '{ "today": "2018-01-01", "filing[1].form": "I-589", "filing[1].receivedDate": "2017-12-01" }')
  const [file, option] = [await run(['rule', 'asylum/clock', '--facts', facts]), await run(['rule', 'asylum/clock', '--facts', facts, '--on', '2030-01-01'])]
  expect(file.out).toContain('31 days')
  expect(option.out).toBe(file.out)
})

test('a rule with nothing to apply to says so', async () => {
  writeFileSync(facts, '{ "arrival.last": "2024-02-29" }')
  expect(one((await run(['rule', 'USC-1', '--facts', facts])).out)).toContain('these facts have no “notice” it would apply to.')
})

test('the list of rules names law, day and trust, warns once a rule must be read again, and keeps to its columns', async () => {
  for (const lang of LANGS) {
    const fresh = await run(['rules', '--lang', lang, '--on', '2026-11-23'])
    expect(fresh.code).toBe(EXIT.ok)
    for (const r of standardPack.rules) expect(fresh.out).toContain(`[${r.id}]`)
    expect(faultsOf(fresh.out, 80)).toEqual([])
    expect((await run(['rules', '--lang', lang, '--on', '2031-01-01'])).out).toContain(lang === 'en' ? 'must be compared with the law again' : 'hay que compararla otra vez')
  }
})

test('what cannot be is refused by the names of both facts, in both languages, and nothing is worked out', async () => {
  const refused = async (given: unknown, lang: string): Promise<string> => {
    writeFileSync(facts, JSON.stringify(given))
    const { code, out, err } = await run(['rule', 'ASY-1', '--facts', facts, '--lang', lang, '--on', '2026-11-23'])
    expect([code, out]).toEqual([EXIT.facts, ''])
    return one(err)
  }
  const backwards = { 'stay[1].arrival': '2020-01-05', 'stay[1].departure': '2020-01-04' }
  expect(await refused(backwards, 'en')).toContain('stay[1].arrival (2020-01-05) cannot come after stay[1].departure (2020-01-04)')
  expect(await refused(backwards, 'es')).toContain('stay[1].arrival (2020-01-05) no puede ser después de stay[1].departure (2020-01-04)')
  expect(await refused({ ...backwards, 'stay[1].arrival': { rivals: ['2020-01-05', '2020-01-06'] } }, 'en')).toContain('stay[1].arrival cannot come after stay[1].departure')
  const all = await refused({ 'holder.dob': '2030-01-01', 'child[1].dob': '1890-01-01', 'arrival.last': '2201-01-01', 'filing[1].receivedDate': '2020-02-02', 'filing[1].decisionDate': '2020-02-01' }, 'en')
  for (const said of ['holder.dob: a birth cannot come after today', 'child[1].dob: the year must be from 1900 to 2200', 'arrival.last: the year must be', 'filing[1].receivedDate (2020-02-02) cannot come after']) expect(all).toContain(said)
  expect(await refused({ 'holder.dob': '1900-01-01', 'today': '2031-01-01' }, 'es')).toContain('holder.dob: más de 130 años antes de today')
  expect(await refused({ 'schema': 'proofline-facts/7', 'arival': 1 }, 'en')).toContain('This file says proofline-facts/7; this program knows proofline-facts/1.')
  expect(await refused({ visaBulletin: [{ month: '2024-09', chart: 'final-action', category: 'F2A', area: 'mexico', cutoff: '2021-11-15' }, { month: '2024-13' }] }, 'en')).toContain('visaBulletin[2]: this must be a row with')
})
