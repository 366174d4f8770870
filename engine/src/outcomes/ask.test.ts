import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, isoDay } from '../base/day.ts'
import { type Fact, type FactValue, arrivalLast, card, filing, finding, holder, unauthorizedWork } from '../facts/keys.ts'
import { recordFromFacts } from '../facts/plain.ts'
import { build, d, paper, says } from '../facts/test-kit.ts'
import { count, deadline, notApplicable, value } from '../rules/answers.ts'
import { standardPack } from '../rules/pack.ts'
import { type Rule, cite, rule } from '../rules/rule.ts'
import { type NextQuestion, nextQuestions } from './ask.ts'
import { factName } from './json.ts'
import { type RulePack, outlook } from './outlook.ts'

const base = { rulebook: 'TEST', authority: [cite('test')], staleAfter: day('2027-01-01'), examples: [], safe: 'none' as const, shown: true }
const one = rule({ ...base, id: 'ask/one', kind: 'Count', eval: (r) => count(r.get(holder.residentSince) + r.get(holder.dob)) })
const two = rule({ ...base, id: 'ask/two', kind: 'Count', eval: (r) => count(r.get(holder.dob)) })
const three = rule({ ...base, id: 'ask/three', kind: 'Count', eval: (r) => count(r.get(holder.dob)) })
const urgent = rule({ ...base, id: 'ask/urgent', kind: 'Deadline', irreversible: true, eval: (r) => deadline({ raw: r.get(arrivalLast) }) })
const perFiling = rule({ ...base, id: 'ask/per-filing', per: 'filing', kind: 'Value', eval: (r) => value(r.get(filing.receivedDate) > 0) })
const worked = rule({ ...base, id: 'ask/worked', per: 'unauthorizedWork', kind: 'Value', eval: (r) => value(r.get(unauthorizedWork.from) > 0) })
const branching = rule({ ...base, id: 'ask/branching', kind: 'Count', eval: (r) => (r.get(holder.birthCountry) === 'HND' ? notApplicable('x') : count(r.get(holder.spouseCitizenSince))) })
const hidden = rule({ ...base, id: 'ask/hidden', kind: 'Value', shown: false, eval: (r) => value(r.get(holder.circuit)) })
const fraud = rule({ ...base, id: 'ask/fraud', per: 'finding', kind: 'Value', irreversible: true, eval: (r) => value(r.get(finding.kind) === 'fraud') })

const record = (facts: Record<string, unknown>) => {
  const made = recordFromFacts(facts)
  if (made.type !== 'Record') throw new Error(JSON.stringify(made.problems))
  return made.record
}
const asked = (facts: Record<string, unknown>, ...rules: readonly { readonly id: string }[]): readonly NextQuestion[] => {
  const pack: RulePack = { version: 'test', rules: rules as unknown as Rule[], readings: [], coherent: [] }
  const r = record(facts)
  return nextQuestions(outlook(r, pack, { today: day('2026-11-23'), throwBugs: true }), r)
}
const brief = (questions: readonly NextQuestion[]): unknown[] => questions.map((q) => [factName(q.fact.name, q.scope), q.settles])

describe('which fact to ask for next', () => {
  test('what settles most comes first, and what only matters afterwards comes after', () => {
    expect(brief(asked({}, one, two, three))).toEqual([
      ['holder.dob', ['ask/three@record', 'ask/two@record']], ['holder.residentSince', ['ask/one@record']],
    ])
    expect(brief(asked({ 'holder.residentSince': '2020-01-01' }, one, two, three))).toEqual([['holder.dob', ['ask/one@record', 'ask/three@record', 'ask/two@record']]])
  })
  test('what cannot be undone comes before what settles more', () => {
    const questions = asked({}, two, three, urgent)
    expect(questions.map((q) => [q.fact.name, q.irreversible])).toEqual([['arrival.last', true], ['holder.dob', false]])
  })
  test('each item of a list has its own question, each question comes once, and hidden rules ask nothing', () => {
    const again = rule({ ...base, id: 'ask/again', per: 'filing', kind: 'Value', eval: (r) => value(r.get(filing.receivedDate) > 1) })
    expect(brief(asked({ filing: [{ form: 'I-589' }, { form: 'I-765' }] }, perFiling, again, hidden))).toEqual([
      ['filing[1].receivedDate', ['ask/again@filing:1', 'ask/per-filing@filing:1']], ['filing[2].receivedDate', ['ask/again@filing:2', 'ask/per-filing@filing:2']],
    ])
  })
  test('a fact only one side of a disagreement needs is asked too', () => {
    expect(brief(asked({ 'holder.birthCountry': { rivals: ['HND', 'MEX'] } }, branching))).toEqual([['holder.spouseCitizenSince', ['ask/branching@record']]])
    expect(asked({ 'holder.birthCountry': 'HND' }, branching)).toEqual([])
  })
  test('what should be talked over with a representative first comes last, and says so', () => {
    const questions = asked({ unauthorizedWork: [{ to: '2020-01-01' }], finding: [{ date: '2020-01-01' }] }, worked, fraud, two)
    expect(questions.map((q) => [q.fact.name, q.representativeFirst])).toEqual([['holder.dob', false], ['finding.kind', true], ['unauthorizedWork.from', true]])
  })
  test('what one question hangs on is named: the facts asked before it', () => {
    const chain = rule({ ...base, id: 'ask/chain', kind: 'Count', eval: (r) => {
      const items = [holder.residentSince, holder.dob].map((f) => r.maybe(f))
      return items.includes(undefined) ? ({ kind: 'NotEnoughKnown', missing: [holder.residentSince, holder.dob].map((fact) => ({ fact: fact as Fact, scope: 'record' })) } as never) : count(1)
    } })
    expect(asked({}, chain).map((q) => [q.fact.name, q.settles, q.after.map((a) => a.fact.name)])).toEqual([
      ['holder.residentSince', ['ask/chain@record'], []], ['holder.dob', ['ask/chain@record'], ['holder.residentSince']],
    ])
  })
})

describe('on a record of papers', () => {
  const R = 'IOE0999000017'
  const receipt = paper('a', 'uscis/i797c-receipt', 'USCIS', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-589' } })
  const see = (...said: Parameters<typeof build>[1][number][]) => {
    const r = build([receipt], said)
    return brief(nextQuestions(outlook(r, { version: 'test', rules: [perFiling, urgent, two] as unknown as Rule[], readings: [], coherent: [] }), r))
  }
  test('an answer settles its question, "I do not know" is not asked again, and both can be taken back', () => {
    const all = [['arrival.last', ['ask/urgent@record']], ['holder.dob', ['ask/two@record']], [`filing[${R}].receivedDate`, [`ask/per-filing@filing:${R}`]]]
    expect(see()).toEqual(all)
    expect(see(says({ kind: 'tell', fact: 'filing.receivedDate', item: `filing:${R}`, value: d('2020-01-02'), precision: 'exact' }, 't1'))).toEqual(all.slice(0, 2))
    const unknown = says({ kind: 'tell', fact: 'arrival.last', precision: 'unknown' }, 't2')
    expect(see(unknown)).toEqual(all.slice(1))
    expect(see(unknown, says({ kind: 'withdraw', statement: 't2' }, 'w1', '2026-11-02'))).toEqual(all)
  })
})

describe('on the standard rules', () => {
  /** Any value the fact can have; days in order of the asking, so that they make some sense. */
  const answer = (fact: Fact, n: number): unknown => {
    const v: Record<Fact['type'], FactValue> = { day: isoDay(day('2019-01-07') + n * 40 as never), 'day/ds': 'D/S', flag: n % 2 === 0, count: n + 1, code: fact.words?.[n % fact.words.length] ?? '', text: fact.name.endsWith('form') ? 'I-589' : 'HND' }
    return v[fact.type]
  }
  const START = [
    {}, { 'filing[1].form': 'I-589' }, { 'filing[1].form': 'I-485', 'filing[1].channel': 'on-paper' }, { 'order[1].type': 'ij' }, { 'notice[1].type': 'rfe' },
    { 'stay[1].manner': 'date-certain' }, { 'absence[1].departed': '2022-01-01' }, { 'card[1].category': 'C08' }, { 'holder.residentKind': 'conditional' },
    { 'child[1].married': false }, { 'petition[1].form': 'I-130' }, { 'request[1].kind': 'foia' }, { 'grant[1].kind': 'voluntary-departure' },
  ]
  test('every answer takes its question away for good, and the questions come to an end', () => {
    fc.assert(fc.property(fc.subarray(START, { minLength: 1, maxLength: 3 }), fc.nat(20), (parts, seed) => {
      let facts: Record<string, unknown> = Object.assign({}, ...parts) as Record<string, unknown>
      const seen = new Set<string>()
      for (let n = seed; n < seed + 120; n += 1) {
        const r = record(facts)
        const look = outlook(r, standardPack, { today: day('2026-11-23') })
        const questions = nextQuestions(look, r)
        expect(nextQuestions(outlook(r, standardPack, { today: day('2026-11-23') }), r).map((q) => factName(q.fact.name, q.scope))).toEqual(questions.map((q) => factName(q.fact.name, q.scope)))
        const [q] = questions
        if (!q) return
        const name = factName(q.fact.name, q.scope)
        expect(seen.has(name)).toBe(false)
        seen.add(name)
        facts = { ...facts, [name]: answer(q.fact, n) }
        const settled = new Set(q.settles)
        const after = nextQuestions(outlook(record(facts), standardPack, { today: day('2026-11-23') }), record(facts))
        expect(after.some((x) => x.fact === q.fact && x.scope === q.scope)).toBe(false)
        expect(settled.size).toBeGreaterThan(0)
      }
      throw new Error('it never ends')
    }), { numRuns: 15, seed: 7 })
  })
  test('a card without its last day is asked for it only where a rule needs it', () => {
    expect(nextQuestions(outlook(record({ 'card[1].kind': 'green-card' }), standardPack, { today: day('2026-11-23') }), record({})).filter((q) => q.fact === (card.kind as Fact))).toEqual([])
  })
})
