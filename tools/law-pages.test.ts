// Law pages are for people who read no code: each shown rule has a question, a short answer and how it is counted, in
// every language, and the written pages are those of the rules as they are.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allLaw } from '../engine/src/rules/all.ts'
import { standardPack } from '../engine/src/rules/pack.ts'
import { LANGS, hasMessage } from '../words/src/index.ts'
import { stemOf } from '../cli/src/people.ts'
import { lawPage } from './law-data.ts'
import { allFiles } from './law-pages.ts'
import { ROOT } from './run.mjs'

/** Every chapter of the rulebook. */
const CHAPTERS = [
  ...[1, 2, 3].map((n) => `CAL-${n}`), ...[1, 2, 3, 4].map((n) => `UP-${n}`), ...[1, 2, 3].map((n) => `ASY-${n}`), ...[1, 2, 3, 4].map((n) => `CSPA-${n}`),
  ...[1, 2, 3, 4, 5, 6].map((n) => `NAT-${n}`), 'CR-1', 'EAD-1', 'EAD-2', ...[1, 2, 3, 4, 5, 6].map((n) => `EOIR-${n}`), 'VD-1', 'FOIA-1', 'PA-1', 'REC-1',
  ...[1, 2, 3].map((n) => `USC-${n}`), ...[1, 2, 3, 4].map((n) => `DEP-${n}`), ...[1, 2, 3].map((n) => `ADDR-${n}`), 'PD-1', 'PD-2', 'TPS-1', 'H1B-1', 'NIV-1', 'FJ-1',
  'OPT-1', ...[1, 2, 3, 4, 5, 6].map((n) => `FMT-${n}`),
]

describe('the rulebook', () => {
  test('is live, every chapter of it, and no rule is outside it', () => {
    const live = new Set(standardPack.rules.flatMap((r) => r.rulebook.split(/,\s*/)))
    expect(CHAPTERS.filter((id) => !live.has(id))).toEqual([])
    expect([...live].filter((id) => !CHAPTERS.includes(id))).toEqual([])
  })
})

describe('law pages', () => {
  test('give every shown rule a short answer and how it is counted', () => {
    const wanted = standardPack.rules.filter((r) => r.shown).flatMap((r) => ['short', 'counted'].map((part) => `${stemOf(r.id)}.${part}`))
    expect(wanted.filter((id) => !hasMessage(id))).toEqual([])
  })
  test('name every dated value of the law', () => {
    expect(allLaw.map((l) => `law.${l.id}`).filter((id) => !hasMessage(id))).toEqual([])
  })
  test('tell every worked example in words, in every language, with nothing of ours in them', () => {
    const inner = [/undefined/, /\bNaN\b/, /\[object/, /\{\w+\}/, /\d{4}-\d{2}-\d{2}/]
    const wrong = standardPack.rules.flatMap((rule) => LANGS.flatMap((lang) => lawPage(lang, rule).examples.flatMap((e, i) => {
      const text = JSON.stringify([e.given, e.answers, e.steps])
      return e.answers.length === 0 || inner.some((x) => x.test(text.replace(/Visa Bulletin.*?\]|Bolet.n de visas.*?\]|USCIS.*?\]/g, ''))) ? [`${rule.id} ${i + 1} (${lang}): ${text.slice(0, 300)}`] : []
    })))
    expect(wrong).toEqual([])
  }, 60_000)
  test('are written as the rules are now', () => {
    const stale = [...allFiles()].filter(([path, text]) => !existsSync(join(ROOT, 'docs/law', path)) || readFileSync(join(ROOT, 'docs/law', path), 'utf8') !== text)
    expect(stale.map(([path]) => path), 'npm run law').toEqual([])
  }, 60_000)
})
