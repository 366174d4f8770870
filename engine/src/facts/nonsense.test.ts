import { describe, expect, test } from 'vitest'
import { day } from '../base/day.ts'
import { outlook } from '../outcomes/outlook.ts'
import { coherentRules } from '../rules/coherent.ts'
import { ORDER_PAIRS } from './in-order.ts'
import { nonsenseIn } from './nonsense.ts'
import { recordFromFacts } from './plain.ts'
import { build, d, paper, says } from './test-kit.ts'

const TODAY = day('2026-11-23')
const nonsense = (facts: Record<string, unknown>, today = TODAY): unknown => {
  const made = recordFromFacts(facts)
  if (made.type !== 'Record') throw new Error(JSON.stringify(made.problems))
  return nonsenseIn(made.record, today)
}
const rivals = (...days: (string | null)[]): unknown => ({ rivals: days })

describe('days that cannot be in this order', () => {
  test.each(ORDER_PAIRS.map((p) => [p.id, p] as const))('%s', (_, p) => {
    const name = (f: { readonly name: string }): string => (p.list ? f.name.replace(/^\w+/, `${p.list}[3]`) : f.name)
    const [first, second] = [name(p.first), name(p.second)]
    expect(nonsense({ [first]: '2020-01-02', [second]: '2020-01-01' })).toEqual([{ type: 'NotInOrder', first, second, days: [d('2020-01-02'), d('2020-01-01')] }])
    expect(nonsense({ [first]: '2020-01-01', [second]: '2020-01-01' })).toEqual([])
    expect(nonsense({ [first]: '2020-01-01', [second]: '2020-01-02' })).toEqual([])
    expect(nonsense({ [first]: '2020-01-02' })).toEqual([])
  })
  test('the pairs have names of their own, and both facts of a pair are of one item', () => {
    expect(new Set(ORDER_PAIRS.map((p) => p.id)).size).toBe(ORDER_PAIRS.length)
    expect(ORDER_PAIRS.filter((p) => p.first.list !== p.second.list)).toEqual([])
  })
  test('rivals are refused only where no combination can be right', () => {
    expect(nonsense({ 'stay[1].arrival': rivals('2020-01-05', '2020-01-09'), 'stay[1].departure': '2020-01-07' })).toEqual([])
    expect(nonsense({ 'stay[1].arrival': rivals('2020-01-08', '2020-01-09'), 'stay[1].departure': rivals('2020-01-07', null) })).toEqual([])
    expect(nonsense({ 'stay[1].arrival': rivals('2020-01-08', '2020-01-09'), 'stay[1].departure': rivals('2020-01-07', '2020-01-06') })).toEqual([{ type: 'NotInOrder', first: 'stay[1].arrival', second: 'stay[1].departure' }])
    const together = (a: string[], b: string[]): unknown => nonsense({ 'stay[1].arrival': { rivals: a, contest: 'paper' }, 'stay[1].departure': { rivals: b, contest: 'paper' } })
    expect(together(['2020-01-05', '2020-02-05'], ['2020-01-04', '2020-02-04'])).toHaveLength(1)
    expect(together(['2020-01-05', '2020-02-05'], ['2020-01-06', '2020-02-04'])).toEqual([])
  })
  test('D/S ends nothing, and two items are never mixed up', () => {
    expect(nonsense({ 'stay[1].arrival': '2020-01-05', 'stay[1].admitUntil': 'D/S' })).toEqual([])
    expect(nonsense({ 'stay[1].arrival': '2020-01-05', 'stay[2].departure': '2019-01-05' })).toEqual([])
  })
})

describe('days that cannot be at all', () => {
  test('a birth after today, and an age over 130', () => {
    expect(nonsense({ 'holder.dob': '2026-11-24' })).toEqual([{ type: 'NotBornYet', name: 'holder.dob', other: 'today' }])
    expect(nonsense({ 'holder.dob': '2026-11-23' })).toEqual([])
    expect(nonsense({ 'child[2].dob': '2027-01-01' })).toEqual([{ type: 'NotBornYet', name: 'child[2].dob', other: 'today' }])
    expect(nonsense({ 'holder.dob': '2026-11-24', 'today': '2026-12-01' })).toEqual([])
    expect(nonsense({ 'holder.dob': rivals('2030-01-01', '1990-01-01') })).toEqual([])
    expect(nonsense({ 'holder.dob': '1900-02-01', 'today': '2030-02-01' })).toEqual([])
    expect(nonsense({ 'holder.dob': '1900-02-01', 'today': '2030-02-02' })).toEqual([{ type: 'TooOld', name: 'holder.dob', other: 'today', yearsMax: 130 }])
  })
  test('days before 1900 and after 2200', () => {
    expect(nonsense({ 'card[1].validTo': '2200-12-31', 'arrival.last': '1900-01-01' })).toEqual([])
    expect(nonsense({ 'card[1].validTo': '2201-01-01', 'arrival.last': '1899-12-31' })).toEqual([
      { type: 'FarDay', name: 'arrival.last', yearMin: 1900, yearMax: 2200 }, { type: 'FarDay', name: 'card[1].validTo', yearMin: 1900, yearMax: 2200 },
    ])
    expect(nonsense({ 'stay[1].departure': rivals('0201-01-01', '2021-01-01') })).toEqual([])
  })
})

describe('a file of a newer schema', () => {
  test('is refused by its name before anything else; ours may say which it is', () => {
    expect(recordFromFacts({ schema: 'proofline-facts/1', 'holder.dob': '1990-01-01' })).toMatchObject({ type: 'Record' })
    expect(recordFromFacts({ 'schema': 'proofline-facts/2', 'new.fact': 1 })).toEqual({ type: 'BadFacts', problems: [{ type: 'NewerSchema', schema: 'proofline-facts/2', known: 'proofline-facts/1' }] })
    for (const schema of ['proofline-outlook/1', 'proofline-facts', 1, 'proofline-facts/0']) expect(recordFromFacts({ schema })).toEqual({ type: 'BadFacts', problems: [{ type: 'WrongType', name: 'schema', expected: 'schema' }] })
  })
})

describe('on a record of papers', () => {
  const R = 'IOE0999000017'
  const receipt = paper('a', 'uscis/i797c-receipt', 'USCIS', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-130', 'filing.received': '2020-03-04' } })
  const approval = (decided: string | string[]): ReturnType<typeof paper> => paper('b', 'uscis/i797-approval', 'USCIS', { 'filing#1': { 'filing.receipt': R, 'filing.decision': 'approved', 'filing.decided': decided } })
  test('two papers that cannot both be right are shown, with the words of both', () => {
    const r = build([receipt, approval('2020-03-01')])
    const found = r.findings.filter((f) => f.type === 'NotInOrder')
    expect(found.map((f) => [f.from, f.until, f.claims.length])).toEqual([[d('2020-03-01'), d('2020-03-04'), 2]])
    expect(build([receipt, approval('2020-03-04')]).findings).toEqual([])
  })
  test('a combination that cannot be is left out of the worlds, not shown as a finding', () => {
    const r = build([receipt, approval(['2020-03-01', '2020-06-01'])])
    expect(r.findings.filter((f) => f.type === 'NotInOrder')).toEqual([])
    const look = outlook(r, { version: 'test', rules: [], readings: [], coherent: coherentRules })
    expect(look.coherence.groups.length).toBeGreaterThan(0)
  })
  test('what the person tells is held against the papers too', () => {
    const r = build([receipt], [says({ kind: 'tell', fact: 'petition.approvalDate', item: `petition:${R}`, value: d('2019-01-01'), precision: 'exact' })])
    expect(r.findings.map((f) => f.type)).toEqual(['NotInOrder'])
  })
})

test('worlds that never count come from the same table', () => {
  expect(coherentRules.map((r) => r.id)).toEqual(ORDER_PAIRS.filter((p) => p.worlds).map((p) => `coherent/${p.id}`))
})
