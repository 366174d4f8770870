import { buildRecord } from '@proofline/engine'
import { LANGS, hasMessage } from '@proofline/words'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askData, askText } from './commands/ask.ts'
import { contradictionsData, contradictionsText } from './commands/contradictions.ts'
import { outlookData, outlookText } from './commands/outlook.ts'
import { readData, readText } from './commands/read.ts'
import { timelineData, timelineText } from './commands/timeline.ts'
import { whyData, whyText } from './commands/why.ts'
import { readerStem, stemOf } from './people.ts'
import { SCHEMAS, type SchemaName } from './schemas.ts'
import type { Session } from './session.ts'
import { detectStyle, forTerminal, setStyle } from './terminal.ts'
import { type Case, allCases, faultsOf, sessionsOf } from './test-kit.ts'

let cases: (Case & { readonly sessions: readonly Session[] })[] = []
beforeAll(async () => {
  cases = (await allCases()).map((one) => ({ ...one, sessions: LANGS.flatMap((lang) => sessionsOf(one, lang)) }))
}, 120_000)
afterAll(() => setStyle(detectStyle()))

const views: Record<string, (s: Session) => string> = {
  outlook: outlookText, timeline: timelineText, contradictions: contradictionsText,
  read: (s) => readText(s.lang, s.loaded, buildRecord({ papers: s.loaded.items, statements: s.loaded.statements })),
  why: (s) => whyText(s, s.look.outcomes), ask: askText,
}

for (const [name, view] of Object.entries(views)) {
  for (const width of [80, 100, 40]) {
    test(`${name} says everything in words and keeps to ${width} columns, for every example in both languages`, () => {
      const wrong: string[] = []
      for (const one of cases) {
        const told = [...one.loaded.names.values(), ...one.loaded.refused.map((r) => r.name)]
        for (const s of one.sessions) {
          setStyle({ color: width === 100, width })
          wrong.push(...faultsOf(forTerminal(view(s)), width, told).map((f) => `${one.name}, ${s.lang}: ${f}`))
        }
      }
      expect([...new Set(wrong)]).toEqual([])
    })
  }
}

const answers: Record<Exclude<SchemaName, 'rule' | 'rules'>, (s: Session) => unknown> = {
  outlook: outlookData, timeline: timelineData, contradictions: contradictionsData, ask: askData, why: (s) => whyData(s, s.look.outcomes),
  read: (s) => readData(s.loaded, buildRecord({ papers: s.loaded.items, statements: s.loaded.statements })),
}
for (const [name, answer] of Object.entries(answers)) {
  test(`${name} --json has the published shape for every example, and no words of either language`, () => {
    const wrong: string[] = []
    for (const one of cases) {
      const [en, es] = LANGS.map((lang) => one.sessions.filter((s) => s.lang === lang).map((s) => JSON.stringify(answer(s))))
      expect(en).toEqual(es)
      wrong.push(...en!.flatMap((text) => SCHEMAS[name as SchemaName].safeParse(JSON.parse(text)).error?.issues.slice(0, 5).map((i) => `${one.name}: ${i.path.join('.')}: ${i.message}`) ?? []))
    }
    expect(wrong).toEqual([])
  })
}

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

test('no sentence is missing behind what is shown: none is left out without a word', () => {
  const missing = cases.flatMap((one) => one.sessions.flatMap((s) => [
    ...s.look.outcomes.flatMap((o) => [`${stemOf(o.rule.id)}.name`, `${stemOf(o.rule.id)}.question`, ...o.branches.flatMap((b) => [b.result.say, ...(b.result.steps ?? [])].flatMap((x) => (x ? [x.id] : [])))]),
    ...s.record.timeline.flatMap((t) => [`field.${t.field}`, `source.${t.source}`]), ...s.record.findings.map((f) => `finding.${f.type}`),
    ...s.record.problems.map((p) => `problem.${p.problem.type}.text`), ...s.loaded.items.flatMap((x) => (x.reader ? [`paper.${readerStem(x.reader)}`] : [])),
  ])).filter((id) => !hasMessage(id))
  expect([...new Set(missing)]).toEqual([])
})

test('colour changes only how it looks: the letters are the same', () => {
  const s = cases[0]!.sessions.find((x) => x.lang === 'es')
  setStyle({ color: true, width: 80 })
  const colored = outlookText(s!)
  setStyle({ color: false, width: 80 })
  // eslint-disable-next-line no-control-regex
  expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(outlookText(s!))
  expect(colored).not.toBe(outlookText(s!))
})
