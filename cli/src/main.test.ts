import { LANGS, say } from '@proofline/words'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { EXIT } from './exit.ts'
import { COMMANDS } from './help.ts'
import { faultsOf, run } from './test-kit.ts'
import { I94 } from './test-papers.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofline-main-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const paper = join(folder, 'i94.txt')
writeFileSync(paper, I94)
const one = (text: string): string => text.replace(/\s+/g, ' ')

test('alone, with help, and with --help it says what it can do, in both languages', async () => {
  for (const args of [[], ['help'], ['--help'], ['-h']]) {
    const { code, out } = await run(args)
    expect(code).toBe(EXIT.ok)
    for (const command of COMMANDS) expect(out).toContain(`  ${command}`)
  }
  const spanish = await run([], { LANG: 'es_PE.UTF-8' })
  expect(spanish.out).toContain('Dónde no coinciden los papeles')
  expect(faultsOf(spanish.out, 80, ['proofline'])).toEqual([])
})

test('every command explains its options, in both languages', async () => {
  for (const command of COMMANDS) {
    for (const lang of LANGS) {
      const { code, out } = await run([command, '--help', '--lang', lang])
      expect(code).toBe(EXIT.ok)
      expect(one(out)).toContain(one(say(lang, `cli.help.${command}`)))
      expect(await run(['help', command], { LANG: lang === 'es' ? 'es_MX' : 'en_US' })).toMatchObject({ code: EXIT.ok, out })
    }
  }
})

test('the version is the one of the package', async () => {
  expect(await run(['--version'])).toMatchObject({ code: EXIT.ok, out: '0.1.0\n' })
})

/** Words given, the code that must come back, and something the answer must say in each language. */
const WRONG: readonly (readonly [string, readonly string[], number, string, string])[] = [
  ['an unknown command gets the nearest names', ['outlok', paper], EXIT.usage, 'outlook', 'outlook'],
  ['an unknown option is named', ['outlook', paper, '--color'], EXIT.usage, 'There is no option --color here.', 'Aquí no hay una opción --color.'],
  ['an option without its value is named', ['outlook', paper, '--on'], EXIT.usage, '--on <day> needs a value', '--on <day> necesita un valor'],
  ['a missing word is shown', ['why'], EXIT.usage, 'proofline why <outcome>', 'proofline why <outcome>'],
  ['a word too many is named', ['rules', 'and', 'more'], EXIT.usage, 'and', 'and'],
  ['a day that does not exist is refused', ['outlook', paper, '--on', '2018-02-30'], EXIT.usage, '2018-02-30', '2018-02-30'],
  ['a day written another way is refused', ['outlook', paper, '--on', '8/20/2018'], EXIT.usage, '8/20/2018', '8/20/2018'],
  ['a bare number is no day', ['outlook', paper, '--on', '20180820'], EXIT.usage, '20180820', '20180820'],
  ['a year that is too far is no day', ['outlook', paper, '--on', '12018-08-20'], EXIT.usage, '12018-08-20', '12018-08-20'],
  ['an unknown outcome gets the nearest names', ['why', 'asylum/one-year-dedline', paper], EXIT.unknown, 'asylum/one-year-deadline', 'asylum/one-year-deadline'],
  ['a rule these papers say nothing about gets those they do', ['why', 'uscis/response-deadline', paper], EXIT.unknown, 'give no answer for uscis/response-deadline', 'no dan una respuesta para uscis/response-deadline'],
  ['an unknown rule gets the nearest names', ['rule', 'asylum/one-year-dedline', '--facts', paper], EXIT.unknown, 'asylum/one-year-deadline', 'asylum/one-year-deadline'],
  ['an unknown rulebook number gets the nearest numbers', ['rule', 'ASY-9', '--facts', paper], EXIT.unknown, 'ASY-1', 'ASY-1'],
  ['a rule without facts says which facts it may use', ['rule', 'ASY-1'], EXIT.usage, 'arrival.last', 'arrival.last'],
  ['facts that are no JSON are refused', ['rule', 'ASY-1', '--facts', paper], EXIT.facts, 'is not valid JSON', 'no es un JSON válido'],
  ['a facts file that is not there is refused', ['rule', 'ASY-1', '--facts', join(folder, 'none.json')], EXIT.input, 'There is no file or folder', 'No hay un archivo'],
  ['an unknown person gets the nearest names', ['demo', 'beatrice'], EXIT.unknown, 'beatriz', 'beatriz'],
  ['a port that is none is refused', ['serve', '--port', 'eighty'], EXIT.usage, '--port must be a number', '--port debe ser un número'],
  ['saving needs a name', ['save', paper], EXIT.usage, '--out', '--out'],
]
for (const [what, args, code, en, es] of WRONG) {
  test(`${what}`, async () => {
    for (const [lang, text] of [['en', en], ['es', es]] as const) {
      const ran = await run([...args, '--lang', lang])
      expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' })
      expect(one(ran.err)).toContain(text)
      expect(ran.err).not.toContain(say(lang, 'cli.bug').slice(0, 20))
    }
  })
}

test('another language than two is refused in the terminal’s own', async () => {
  expect(await run(['rules', '--lang', 'fr'])).toMatchObject({ code: EXIT.usage, err: '--lang must be en or es.\n' })
  expect(await run(['rules', '--lang', 'fr'], { LANG: 'es_CO' })).toMatchObject({ code: EXIT.usage, err: '--lang debe ser en o es.\n' })
})

test('facts that make no sense are all named at once, in both languages, and nothing is worked out', async () => {
  const facts = join(folder, 'facts.json')
  writeFileSync(facts, JSON.stringify({
    'arrival.lst': '2024-06-15', 'arrival.last': '2024-02-30', 'filing[1].form': 7, 'filing[1].channel': 'pigeon', 'holder.detained': 'yes', 'nta.servedDate': { rivals: [] },
    'reading.cal.year-end': 'whatever', 'reading.cal.yearend': 'span',
  }))
  for (const lang of LANGS) {
    const { code, out, err } = await run(['rule', 'ASY-1', '--facts', facts, '--lang', lang])
    expect({ code, out }).toEqual({ code: EXIT.facts, out: '' })
    expect(one(err)).toContain(one(say(lang, 'cli.badFacts')))
    expect(one(err)).toContain(say(lang, 'facts.ImpossibleDate', { at: 'arrival.last' }))
    for (const name of ['arrival.lst', 'filing[1].form', 'filing[1].channel', 'holder.detained', 'nta.servedDate']) expect(err).toContain(`${name}:`)
  }
  writeFileSync(facts, JSON.stringify({ 'arrival.last': '2024-06-15', 'reading.cal.yearend': 'span', 'reading.cal.year-end': 'whatever' }))
  const readings = await run(['rule', 'ASY-1', '--facts', facts])
  expect(readings.code).toBe(EXIT.facts)
  expect(one(readings.err)).toContain('Nearest: reading.cal.year-end')
  expect(one(readings.err)).toContain('must be one of anniversary, span')
})

test('why takes what an outcome is about as it is shown', async () => {
  const { code, out } = await run(['why', 'unlawful-presence/stay-days@15 jul 2019', paper, '--on', '2020-02-01'])
  expect(code).toBe(EXIT.ok)
  expect(out).toContain('from 15 Jul 2019')
  expect(one(out)).toContain('← Allowed to stay until: 14 Jan 2020 ← CBP (border), I-94 page ← “01/14/2020” i94.txt, page 1')
  expect((await run(['why', 'unlawful-presence/stay-days@16 jul 2019', paper, '--on', '2020-02-01'])).code).toBe(EXIT.unknown)
})

test('data for other programs comes without colour and without progress in it', async () => {
  const { code, out } = await run(['timeline', paper, '--json'], { NO_COLOR: undefined, FORCE_COLOR: '1' })
  expect(code).toBe(EXIT.ok)
  expect(out).not.toContain('\u001b')
  expect(JSON.parse(out)).toMatchObject({ schema: 'proofline-timeline/1' })
})

test('words of a paper cannot act on the terminal', async () => {
  const hostile = join(folder, 'hostile.txt')
  writeFileSync(hostile, I94.replace('LUIS', 'LU\u001b[31mIS\u202e\u0007'))
  for (const view of ['read', 'outlook', 'contradictions', 'timeline']) {
    const { out } = await run([view, hostile, paper], { NO_COLOR: '1' })
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  }
})
