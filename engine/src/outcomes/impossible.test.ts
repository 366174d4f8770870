import { describe, expect, test } from 'vitest'
import { day, isoDay } from '../base/day.ts'
import { build, d, paper, says } from '../facts/test-kit.ts'
import { recordFromFacts } from '../facts/plain.ts'
import type { HolderRecord } from '../facts/record.ts'
import { absence, filing, holder, stay } from '../facts/keys.ts'
import { coherentRules } from '../rules/coherent.ts'
import { count, notApplicable, otherKind, unsettled, value } from '../rules/answers.ts'
import { type Rule, cite, rule } from '../rules/rule.ts'
import { type Outcome, outlook } from './outlook.ts'
import { claimsOf, why } from './why.ts'

const base = { rulebook: 'TEST', authority: [cite('test')], staleAfter: day('2027-01-01'), examples: [], safe: 'highest' as const, shown: true }
const stayed = rule({ ...base, id: 'impossible/stayed', per: 'stay', kind: 'Count', eval: (r) => count(r.get(stay.departure) - r.get(stay.arrival)) })
const arrived = rule({ ...base, id: 'impossible/arrived', per: 'stay', kind: 'Value', eval: (r) => value(r.get(stay.arrival)) })
const total = rule({ ...base, id: 'impossible/total', kind: 'Count', eval: (r) => count(r.each(stayed).reduce((n, x) => n + (x.result.kind === 'Count' ? x.result.days : 0), 0)) })
const never = rule({ ...base, id: 'impossible/never', per: 'stay', kind: 'Value', eval: (r) => (r.get(stay.departure) < r.get(stay.arrival) ? notApplicable('shortStay') : value(true)) })
const sees = rule({ ...base, id: 'impossible/sees', per: 'stay', kind: 'Value', eval: (r) => (r.get(stay.departure) < r.get(stay.arrival) ? unsettled('leftBeforeArriving') : value(true)) })
const other = rule({ ...base, id: 'impossible/other', per: 'stay', kind: 'Value', eval: (r) => (r.get(stay.departure) < r.get(stay.arrival) ? otherKind() : value(true)) })
const trip = rule({ ...base, id: 'impossible/trip', per: 'absence', kind: 'Count', eval: (r) => count(r.get(absence.returned) - r.get(absence.departed)) })
const decided = rule({ ...base, id: 'impossible/decided', per: 'filing', kind: 'Count', eval: (r) => count(r.get(filing.decisionDate) - r.get(filing.receivedDate)) })
const born = rule({ ...base, id: 'impossible/born', kind: 'Value', eval: (r) => value(r.get(holder.dob)) })
const pack = { version: 'test', rules: [stayed, arrived, total, never, sees, other, trip, decided, born] as unknown as Rule[], readings: [], coherent: coherentRules }

const facts = (given: Record<string, unknown>): HolderRecord => {
  const made = recordFromFacts(given)
  if (made.type !== 'Record') throw new Error(JSON.stringify(made.problems))
  return made.record
}
const see = (record: HolderRecord): readonly Outcome[] => outlook(record, pack, { throwBugs: true }).outcomes
const brief = (record: HolderRecord, id: string): string[] =>
  see(record).filter((o) => o.rule.id === `impossible/${id}`).flatMap((o) => o.branches.map(({ result: r }) => (r.kind === 'Count' ? `${r.days} days` : r.kind === 'Value' ? String(typeof r.value === 'number' ? isoDay(r.value as never) : r.value) : 'why' in r ? r.why : r.kind)))

const BACKWARDS = { 'stay[1].arrival': '2020-01-05', 'stay[1].departure': '2020-01-01', 'stay[2].arrival': '2021-01-01', 'stay[2].departure': '2021-01-11', 'holder.dob': '1990-01-01' }

describe('days that cannot both be right', () => {
  test('give no answer, in the rule that reads both nor in a total above it; what reads only one of them stands', () => {
    const r = facts(BACKWARDS)
    expect(brief(r, 'stayed')).toEqual(['impossibleDays', '10 days'])
    expect(brief(r, 'total')).toEqual(['impossibleDays'])
    expect(brief(r, 'arrived')).toEqual(['2020-01-05', '2021-01-01'])
    expect(brief(r, 'born')).toEqual(['1990-01-01'])
  })
  test('"does not apply" is an answer too; a rule that saw the nonsense itself says it in its own words', () => {
    expect(brief(facts(BACKWARDS), 'never')).toEqual(['impossibleDays', 'true'])
    expect(brief(facts(BACKWARDS), 'sees')).toEqual(['leftBeforeArriving', 'true'])
    expect(brief(facts(BACKWARDS), 'other')).toEqual(['true'])
  })
  test('the sentence names both days, and nothing of the answer is left beside it', () => {
    const o = see(facts(BACKWARDS)).find((x) => x.id === 'impossible/stayed@stay:1')!
    expect(o.branches[0]!.result).toMatchObject({ say: { id: 'outcomes.impossible.days', params: { first: { day: d('2020-01-05') }, second: { day: d('2020-01-01') } } } })
    expect(o.safe).toEqual({})
  })
  test('rivals of which no combination is possible give none; one possible combination is the answer', () => {
    const none = { ...BACKWARDS, 'stay[1].arrival': { rivals: ['2020-01-05', '2020-01-07'] }, 'stay[1].departure': { rivals: ['2020-01-01', '2020-01-02'] } }
    expect(brief(facts(none), 'stayed')).toEqual(['impossibleDays', '10 days'])
    expect(see(facts(none)).find((x) => x.id === 'impossible/stayed@stay:1')!.branches[0]!.result).toMatchObject({ say: { id: 'outcomes.impossible.some' } })
    const some = { ...BACKWARDS, 'stay[1].departure': { rivals: ['2020-01-01', '2020-01-09'] } }
    expect(brief(facts(some), 'stayed')).toEqual(['4 days', '10 days'])
  })
  test('an evaluator used again sees that a day was corrected', () => {
    const first = outlook(facts(BACKWARDS), pack)
    const after = outlook(facts({ ...BACKWARDS, 'stay[1].departure': '2020-01-08' }), pack, { evaluator: first.evaluator })
    expect(after.outcomes.find((o) => o.id === 'impossible/stayed@stay:1')!.branches[0]!.result).toMatchObject({ kind: 'Count', days: 3 })
    const back = outlook(facts(BACKWARDS), pack, { evaluator: first.evaluator })
    expect(back.outcomes.find((o) => o.id === 'impossible/total@record')!.branches[0]!.result).toMatchObject({ kind: 'Unsettled' })
  })
})

test('on papers: a decision before its filing is shown, counts for nothing, and the chain still names both papers', () => {
  const R = 'IOE0999000017'
  const r = build([
    paper('a', 'uscis/i797c-receipt', 'USCIS', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-485', 'filing.received': '2020-03-04' } }),
    paper('b', 'uscis/i797-approval', 'USCIS', { 'filing#1': { 'filing.receipt': R, 'filing.decided': '2020-03-01' } }),
  ])
  expect(r.findings.map((f) => f.type)).toEqual(['NotInOrder'])
  const look = outlook(r, pack)
  const o = look.outcomes.find((x) => x.rule.id === 'impossible/decided')!
  expect(o.branches.map((b) => ('why' in b.result ? b.result.why : b.result.kind))).toEqual(['impossibleDays'])
  expect(claimsOf(why(look, o.branches[0]!, o.rule, o.about))).toHaveLength(2)
})
test('told after the papers: a day that cannot be does not count either', () => {
  const i94 = paper('a', 'cbp/i94-recent', 'CBP', { 'admission#1': { 'admission.date': '2022-01-05' } })
  const item = build([i94]).lists.get('stay')![0]!.id
  const r = build([i94], [says({ kind: 'tell', fact: 'stay.departure', item, value: d('2021-01-01'), precision: 'exact' })])
  expect(brief(r, 'stayed')).toEqual(['impossibleDays'])
})
