import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DraftContest, type Wide, derive, settle } from './cells.ts'

const draft = (id: string, n: number, more: Partial<DraftContest> = {}): DraftContest =>
  ({ id, kind: 'values', options: Array.from({ length: n }, (_, i) => ({ id: `${id}${i}`, claims: [`${id}${i}`], sources: ['CBP'] })), ...more })
const field = (d: number, values: readonly (number | undefined)[]): Wide => ({ drafts: [d], values, claims: values.map((v) => (v === undefined ? [] : [`c${d}${v}`])) })

test('a fact worked out from two contests leans on both, and on neither when they do not matter', () => {
  const drafts = [draft('a', 2), draft('b', 2)]
  const sum = derive(drafts, [field(0, [1, 2]), field(1, [10, 20])], ([x, y]) => Number(x) + Number(y)) as Wide
  expect([sum.drafts, sum.values]).toEqual([[0, 1], [11, 21, 12, 22]])
  const first = derive(drafts, [field(0, [1, 2]), field(1, [10, 20])], ([x]) => x) as Wide
  expect([first.drafts, first.values]).toEqual([[0], [1, 2]])
  expect(first.claims[0]).toEqual(['c01', 'c110', 'c120'])
  expect(derive(drafts, [field(0, [1, 2])], () => undefined)).toBeUndefined()
  expect(derive(Array.from({ length: 4 }, (_, i) => draft(`d${i}`, 9)), Array.from({ length: 4 }, (_, i) => field(i, [1])), () => 1)).toBe('TooMany')
})

test('contests that meet in a fact become one; the others stay apart', () => {
  const drafts = [draft('a', 2), draft('b', 2), draft('c', 2)]
  const sum = derive(drafts, [field(0, [1, 2]), field(2, [10, 20])], ([x, y]) => Number(x) + Number(y)) as Wide
  const own = field(0, [1, 2])
  const s = settle(drafts, [sum, own])
  expect(s.contests.map((c) => [c.id, c.options.map((o) => o.id)])).toEqual([['a & c', ['a0|c0', 'a0|c1', 'a1|c0', 'a1|c1']], ['b', ['b0', 'b1']]])
  expect(s.cell(own)).toMatchObject({ contest: 0, values: [1, 1, 2, 2] })
  expect(s.cell(sum)).toMatchObject({ contest: 0, values: [11, 21, 12, 22] })
  expect(s.optionIds(2, 1)).toEqual(['a0|c1', 'a1|c1'])
})

test('rival values of an event do not multiply the alignments in which it does not exist', () => {
  const drafts = [draft('m', 2, { kind: 'matching' }), draft('v', 2, { within: { draft: 0, holds: [true, false] } })]
  const both = derive(drafts, [{ drafts: [0], values: [true, false], claims: [[], []] }, field(1, [1, 2])], ([here, v]) => (here ? v : 9)) as Wide
  const s = settle(drafts, [both])
  expect(s.contests.map((c) => [c.kind, c.options.map((o) => o.id)])).toEqual([['matching', ['m0|v0', 'm0|v1', 'm1']]])
  expect(s.cell(both)!.values).toEqual([1, 2, 9])
})

test('more than thirty combinations are not built: the fact is left out, its parts stay', () => {
  const drafts = [draft('a', 6), draft('b', 6)]
  const [a, b] = [field(0, [1, 2, 3, 4, 5, 6]), field(1, [1, 2, 3, 4, 5, 6])]
  const sum = derive(drafts, [a, b], ([x, y]) => Number(x) * 10 + Number(y)) as Wide
  const s = settle(drafts, [sum, a, b])
  expect([s.cell(sum), s.contests.length, s.cell(a)!.values.length]).toEqual([undefined, 2, 6])
})

test('a finished cell gives in every combination what the fact gave there', () => {
  const sizes = fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 3, maxLength: 3 })
  fc.assert(fc.property(sizes, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }), ([x, y, z], noise) => {
    const drafts = [draft('a', x!), draft('b', y!), draft('c', z!)]
    const fields = drafts.map((d, i) => field(i, d.options.map((_, k) => noise[i * 3 + k]!)))
    const wide = derive(drafts, fields, ([p, q, r]) => Number(p) * 100 + Number(q) * 10 + Number(r)) as Wide
    const s = settle(drafts, [wide, ...fields])
    const made = s.cell(wide)
    if (!made) return
    const parts = fields.map((f) => s.cell(f)!)
    const joint = parts.filter((p) => p.contest === made.contest)
    made.values.forEach((v, k) => {
      const [p, q, r] = parts.map((part) => (joint.includes(part) ? part.values[k] : part.values[0]))
      expect(wide.drafts.length === 3 ? v : 'skip').toBe(wide.drafts.length === 3 ? Number(p) * 100 + Number(q) * 10 + Number(r) : 'skip')
    })
  }))
})
