/** Every sentence the app asks for exists in every language, and no sentence of the app is left over. */
import {
  type Claim, type Contradiction, type Finding, type PageTrouble, type Precision, type Problem, type Source, type Statement,
  FACTS, FIELDS, allReaders, fieldSpec, isFieldName, standardPack,
} from '@proofline/engine'
import type { NotRead, Refusal } from '@proofline/pages'
import { LANGS, hasMessage, messageOf } from '@proofline/words'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appWords } from '../../words/src/app/index.ts'
import { cliWords } from '../../words/src/cli/index.ts'
import { ruleWords } from '../../words/src/rules/index.ts'
import type { PaperState } from './record/store.ts'

/** A list with every word of a type: leaving one out, or adding one that is not there, does not compile. */
const every = <T extends string>(all: Record<T, true>): T[] => Object.keys(all) as T[]

const sources = every<Source>({
  CBP: true, ICE: true, USCIS: true, DHS: true, EOIR: true, BIA: true, DOS: true, DOL: true, SSA: true, IRS: true, 'issuing-state': true, registry: true, court: true,
  school: true, employer: true, carrier: true, provider: true, 'third-party': true, holder: true, representative: true,
})
const problems = every<Problem['type']>({
  UnreadableDate: true, ImpossibleDate: true, MissingField: true, UnreadableValue: true, CheckDigitFailed: true, AmbiguousDate: true, UnknownWording: true,
  AnotherPerson: true, NewerVersion: true, WithheldAnswer: true, MalformedData: true, PageNotRead: true,
})
const findings = every<Finding['type']>({
  ArrivalsWithoutDeparture: true, DeparturesWithoutArrival: true, LeftBeforeArriving: true, PresentWhileAbroad: true, NoHearingDayInNotice: true,
  TooManyRivals: true, AllWorldsImpossible: true, ClockInsideOneSource: true, UnknownDate: true, NotInOrder: true,
})
const states = every<PaperState>({ understood: true, 'needs-you': true, unknown: true, 'not-read': true, 'another-person': true, duplicate: true })
const notReads = every<NotRead['type']>({
  Encrypted: true, Broken: true, TooManyPages: true, TooSlow: true, TooMuchMemory: true, PageTooBig: true, Picture: true, NoText: true, UnknownKind: true,
  MalformedData: true, TooDeep: true,
})
const refusals = every<Refusal['type']>({ Empty: true, TooLarge: true, Unreadable: true, Stopped: true })
const kindsSaid = every<Statement['kind']>({
  confirm: true, misread: true, 'same-event': true, 'different-events': true, 'not-mine': true, mine: true, remember: true, tell: true, note: true, withdraw: true,
  'page-starts': true, 'kind-of': true,
})
const precisions = every<Precision>({ exact: true, about: true, month: true, year: true, unknown: true, 'default-suspect': true })
const kinds = every<Contradiction['kind']>({ dates: true, 'default-birthday': true, 'name-order': true, name: true, 'hearing-listed': true, 'one-or-two': true, other: true })
const filters = ['proven', 'mine', 'all']
const lanes = [...sources, 'worked-out']
const fields = Object.keys(FIELDS)
const days = fields.filter((f) => isFieldName(f) && fieldSpec(f).type.startsWith('day') && f !== 'bulletin.cutoff')
const codes = [...new Set(fields.flatMap((f) => (isFieldName(f) ? (fieldSpec(f).words ?? []) : [])))]
const readers = allReaders.map((r) => r.id.replace(/@\d+$/, ''))
const gaps: Finding['type'][] = ['ArrivalsWithoutDeparture', 'DeparturesWithoutArrival']
const rules = standardPack.rules

/** Templates of the source, written as there, and every value they take. `undefined`: the words of rules are tested with the rules. */
const FAMILIES: Readonly<Record<string, readonly string[] | undefined>> = {
  'refused.${}': refusals, 'law.unit.${}': ['days', 'working-days', 'months', 'years', 'dollars'], 'notRead.${}': notReads, 'state.${}': states, 'state.${}.text': states, 'said.${}': kindsSaid,
  'open.${}': ['WrongPassphrase', 'NotOurFile', 'Damaged', 'BadKdf', 'NotARecord', 'NewerVersion', 'MissingPaper'],
  'add.counter.${}': ['read', 'understood', 'needsYou'], 'add.empty.${}': ['i797', 'nta', 'i94'], 'add.empty.${}.text': ['i797', 'nta', 'i94'],
  'deadlines.${}': ['irreversible', 'ahead', 'counts', 'unknown', 'past', 'notApplicable'], 'precision.${}': precisions, 'shape.${}': ['square', 'circle', 'diamond', 'hexagon'],
  'source.${}': sources, 'trouble.${}': every<PageTrouble>({ 'too-small': true, blurred: true, 'no-text': true, 'too-slow': true }), 'contents.kind.${}': ['blank', 'separator', 'withheld', 'copy'], 'paper.${}': readers, 'mark.${}': ['official', 'secondary', 'unconfirmed'], 'radar.${}.note': [...new Set(rules.flatMap((r) => r.radar))],
  'field.${}': fields, 'when.${}': days, 'code.${}': codes, 'fact.${}': FACTS.map((f) => f.name), 'fact.${}.${}': FACTS.flatMap((f) => (f.words ?? []).map((w) => `${f.name}.${w}`)),
  'needs.${}': FACTS.filter((f) => f.name !== 'today' && !f.name.startsWith('calendar.')).map((f) => f.name),
  'finding.${}': findings, 'finding.${}.short': gaps, 'finding.${}.text': gaps, 'lane.${}': lanes, 'lane.${}.what': lanes,
  'timeline.filter.${}': filters, 'timeline.none.${}': filters, 'problem.${}': problems, 'problem.${}.text': problems,
  'check.because.${}': ['unsure', 'about', 'suspect', 'decides', 'used', 'ambiguous'], 'check.person.${}': ['both', 'name', 'a-number'], 'check.date.${}': ['incomplete', 'impossible', 'year.wrong', 'outside'],
  // With another sentence to fall back on: only what is there is used.
  'contradiction.${}': undefined, 'contradiction.${}.${}': undefined, 'contradiction.nothing.${}': undefined, 'who.${}': undefined, 'code.${}.${}': undefined,
  'ends.${}': undefined, 'number.${}': undefined, 'verdict.${}': undefined, 'short.${}': undefined,
  '${}.name': undefined, '${}.question': undefined, '${}.short.${}': undefined, '${}.notApplicable.${}': undefined, '${}.notEnoughKnown': undefined,
  '${}.unsettled.${}': undefined, '${}.value.${}': undefined, '${}.${}': undefined,
}
/** Families with a fallback: their words must belong to something that exists. */
const MAY_BE: Readonly<Record<string, (rest: string) => boolean>> = {
  'contradiction.': (rest) => isFieldName(rest) || (rest.startsWith('nothing.') && isFieldName(rest.slice(8))) || kinds.some((k) => rest === `nothing.${k}` || (rest.startsWith(`${k}.`) && isFieldName(rest.slice(k.length + 1)))),
  'who.': (rest) => sources.some((s) => s === rest) || readers.includes(rest),
  'code.': (rest) => fields.some((f) => isFieldName(f) && (fieldSpec(f).words ?? []).some((w) => rest === `${f}.${w}`)),
  'ends.': (rest) => days.includes(rest), 'number.': (rest) => Number(rest) <= 24, 'verdict.': () => true, 'short.': () => true,
}

const files = (readdirSync(import.meta.dirname, { recursive: true }) as string[]).filter((f) => /\.tsx?$/.test(f) && !f.includes('.test.'))
const texts = files.map((f) => ({ f, text: readFileSync(join(import.meta.dirname, f), 'utf8') }))

/** The first argument of a call that begins at `at` (after its bracket), brackets and quotes in balance. */
function firstArgument(text: string, at: number): string {
  let depth = 0
  let quote = ''
  for (let i = at; i < text.length; i++) {
    const c = text[i]!
    if (quote !== '') {
      if (c === quote) quote = ''
    } else if (c === "'" || c === '`') quote = c
    else if ('([{'.includes(c)) depth += 1
    else if (depth === 0 && (c === ',' || c === ')')) return text.slice(at, i)
    else if (')]}'.includes(c)) depth -= 1
  }
  return ''
}
/** `field.${c.field}` → `field.${}`. */
const blankOut = (template: string): string => {
  let out = ''
  let depth = 0
  for (let i = 0; i < template.length; i++) {
    if (depth === 0 && template.startsWith('${', i)) {
      out += '${'
      depth = 1
      i += 1
    } else if (depth > 0) {
      if (template[i] === '{') depth += 1
      if (template[i] === '}' && --depth === 0) out += '}'
    } else out += template[i]
  }
  return out
}
const TEMPLATE = /`((?:[^`$]|\$\{(?:[^{}]|\{[^{}]*\})*\})*)`/g
const asked = texts.flatMap(({ f, text }) => [...text.matchAll(/(?<![.\w])(?:t|tOr|say)\(/g)].flatMap((m) => {
  let start = m.index + m[0].length
  if (m[0] === 'say(') start += firstArgument(text, start).length + 1
  const arg = firstArgument(text, start)
  // A comparison inside a choice names no sentence.
  const bare = arg.replace(/[!=]==\s*'[^']*'/g, '')
  return [
    ...[...bare.replace(TEMPLATE, '').matchAll(/'([^']+)'/g)].map((x) => ({ f, id: x[1]!, template: false })),
    ...[...bare.matchAll(TEMPLATE)].map((x) => ({ f, id: blankOut(x[1]!), template: true })),
  ]
}))

const missing = (ids: readonly string[]): string[] => ids.filter((id) => !hasMessage(id) || LANGS.some((l) => messageOf(id)![l].trim() === ''))

test('finds what the app asks for', () => {
  expect(asked.length).toBeGreaterThan(150)
  expect(asked.some((a) => a.template)).toBe(true)
})
test('every sentence asked for by its name exists in every language', () => {
  expect([...new Set(asked.filter((a) => !a.template).map((a) => `${a.id} (${a.f})`))].filter((a) => missing([a.split(' ')[0]!]).length > 0)).toEqual([])
})
test('every family of sentences is known to this test', () => {
  expect([...new Set(asked.filter((a) => a.template && !Object.hasOwn(FAMILIES, a.id)).map((a) => `${a.id} (${a.f})`))]).toEqual([])
})
test('every sentence of a family exists in every language', () => {
  const ids = Object.entries(FAMILIES).flatMap(([template, values]) => (values ?? []).map((v) => (template === 'fact.${}.${}' ? `fact.${v}` : template.replace('${}', v))))
  expect(missing(ids)).toEqual([])
})
test('no sentence of the app is left over', () => {
  const literal = new Set(texts.flatMap(({ text }) => [...text.matchAll(/'([\w./-]+)'/g)].map((m) => m[1]!)))
  const family = new Set(Object.entries(FAMILIES).flatMap(([template, values]) => (values ?? []).map((v) => (template === 'fact.${}.${}' ? `fact.${v}` : template.replace('${}', v)))))
  const isOptional = (id: string): boolean => Object.entries(MAY_BE).some(([stem, fits]) => id.startsWith(stem) && fits(id.slice(stem.length)))
  expect(Object.keys(appWords).filter((id) => !literal.has(id) && !family.has(id) && !isOptional(id))).toEqual([])
})
test('no two parts of the product give one name to two sentences', () => {
  const parts = [appWords, ruleWords, cliWords]
  const twice = parts.flatMap((a, i) => parts.slice(i + 1).flatMap((b) => Object.keys(a).filter((id) => Object.hasOwn(b, id))))
  expect(twice).toEqual([])
})
test('words for codes belong to the vocabulary', () => {
  const known = new Set<string>([...codes, ...fields.flatMap((f) => (isFieldName(f) ? (fieldSpec(f).words ?? []).map((w) => `${f}.${w}`) : []))])
  expect(Object.keys(appWords).filter((id) => id.startsWith('code.') && !known.has(id.slice(5)))).toEqual([])
})
test('a claim’s source always has a lane', () => {
  const lane = (c: Pick<Claim, 'source'>): string => `lane.${c.source}`
  expect(missing(sources.map((source) => lane({ source })))).toEqual([])
})
