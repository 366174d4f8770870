import { buildRecord } from '@proofline/engine'
import { LANGS } from '@proofline/words'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contradictionsText } from './commands/contradictions.ts'
import { outlookText } from './commands/outlook.ts'
import { readText } from './commands/read.ts'
import { timelineText } from './commands/timeline.ts'
import { whyText } from './commands/why.ts'
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
  why: (s) => whyText(s, s.look.outcomes),
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

test('colour changes only how it looks: the letters are the same', () => {
  const s = cases[0]!.sessions.find((x) => x.lang === 'es')
  setStyle({ color: true, width: 80 })
  const colored = outlookText(s!)
  setStyle({ color: false, width: 80 })
  // eslint-disable-next-line no-control-regex
  expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(outlookText(s!))
  expect(colored).not.toBe(outlookText(s!))
})
