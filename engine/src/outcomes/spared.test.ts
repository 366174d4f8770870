import { expect, test } from 'vitest'
import { day, type Day } from '../base/day.ts'
import { type Fact, holder } from '../facts/keys.ts'
import type { Cell, Contest, HolderRecord } from '../facts/record.ts'
import { count, notApplicable, say, value } from '../rules/answers.ts'
import { resultKey } from '../rules/result.ts'
import { type Rule, cite, rule } from '../rules/rule.ts'
import { Evaluator } from './evaluator.ts'
import { OneWorld } from './one-world.ts'

const base = { rulebook: 'TEST', authority: [cite('test')], staleAfter: day('2027-01-01'), examples: [], safe: 'none' as const }
const first = rule({
  ...base, id: 'test/first', kind: 'Value',
  eval: (r) => (r.get(holder.dob) > 3 ? notApplicable('old') : value(r.get(holder.dob))),
}) as unknown as Rule
const second = rule({ ...base, id: 'test/second', kind: 'Count', eval: (r) => count((r.use(first) as unknown as number) + 100) }) as unknown as Rule

function recordOf(...born: number[]): HolderRecord {
  const contests: Contest[] = born.length > 1 ? [{ id: 'c', kind: 'values', options: born.map((_, i) => ({ id: `o${i}`, claims: [], sources: [] })) }] : []
  const cell: Cell = { contest: born.length > 1 ? 0 : -1, values: born as Day[], claims: born.map(() => []) }
  const cells = born.length === 0 ? [] : Object.assign([], { [(holder.dob as Fact).slot]: cell })
  return { contests, record: { id: 'record', cells }, lists: new Map() } as unknown as HolderRecord
}
const keys = (ev: Evaluator): string[] => ev.table(second, ev.root).rows.map((row) => resultKey(row.result)).sort()

test('a rule that begins with another rule\'s answer ends as that one does, and answers where that one answers', () => {
  // Twice each: what is seen the first time may spare a run the second time.
  for (let n = 0; n < 2; n += 1) {
    expect(keys(new Evaluator(recordOf(), undefined, { readings: [] }))).toEqual(['?record:holder.dob'])
    expect(keys(new Evaluator(recordOf(5), undefined, { readings: [] }))).toEqual(['Nold'])
    expect(keys(new Evaluator(recordOf(2), undefined, { readings: [] }))).toEqual(['C102'])
    expect(keys(new Evaluator(recordOf(5, 2), undefined, { readings: [] }))).toEqual(['C102', 'Nold'])
  }
})

test('what was spared is worked out once the record says more, and again when it says less', () => {
  const ev = new Evaluator(recordOf(), undefined, { readings: [] })
  expect(keys(ev)).toEqual(['?record:holder.dob'])
  ev.update(recordOf(1), undefined)
  expect(keys(ev)).toEqual(['C101'])
  ev.update(recordOf(9), undefined)
  expect(keys(ev)).toEqual(['Nold'])
})

test('a fact named as missing ends a rule as reading it would', () => {
  const reads = rule({ ...base, id: 'test/reads', kind: 'Value', eval: (r) => value(r.get(holder.dob)) }) as unknown as Rule
  const names = rule({
    ...base, id: 'test/names', kind: 'Value',
    eval(r) {
      const born = r.maybe(holder.dob)
      return born === undefined ? r.missing(holder.dob) : value(born)
    },
  }) as unknown as Rule
  const ev = new Evaluator(recordOf(), undefined, { readings: [] })
  const world = new OneWorld(recordOf(), undefined)
  expect(ev.table(names, ev.root).rows[0]!.result).toEqual(ev.table(reads, ev.root).rows[0]!.result)
  expect(world.resultFor(names, 'record')).toEqual(world.resultFor(reads, 'record'))
})

test('lines of reasoning are made when they are read, and once', () => {
  let made = 0
  const steps = () => {
    made += 1
    return [say('test.step')]
  }
  const tells = rule({ ...base, id: 'test/tells', kind: 'Value', eval: () => value(1, { say: () => say('test.said'), steps }) }) as unknown as Rule
  const ev = new Evaluator(recordOf(), undefined, { readings: [] })
  const [row] = ev.table(tells, ev.root).rows
  expect(made).toBe(0)
  expect(row!.result).toMatchObject({ say: { id: 'test.said' }, steps: [{ id: 'test.step' }] })
  expect(row!.result.steps).toEqual([{ id: 'test.step' }])
  expect(made).toBe(1)
  const world = new OneWorld(recordOf(), undefined)
  expect(typeof world.plainFor(tells, 'record')!.steps).toBe('function')
  expect(world.resultFor(tells, 'record')!.steps).toEqual([{ id: 'test.step' }])
})
