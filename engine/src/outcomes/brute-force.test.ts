import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, type Day } from '../base/day.ts'
import { type Fact, type ListName, absence, holder, stay } from '../facts/keys.ts'
import type { Cell, Contest, HolderRecord, Scope } from '../facts/record.ts'
import { count, notApplicable, value } from '../rules/answers.ts'
import { resultKey } from '../rules/result.ts'
import { type Rule, cite, reading, rule } from '../rules/rule.ts'
import { coherenceOf } from './coherence.ts'
import { Evaluator } from './evaluator.ts'
import { OneWorld } from './one-world.ts'
import { type RulePack, outlook } from './outlook.ts'
import { holdsIn } from './regions.ts'

/** Small invented rules over few facts, with branches, used rules, lists, a reading and a monotone total. */
const R1 = reading('reading.test.one', { id: 'a', authority: cite('x') }, { id: 'b', authority: cite('y') })
const base = { rulebook: 'TEST', authority: [cite('test')], staleAfter: day('2027-01-01'), examples: [], safe: 'highest' as const }
const stayDays = rule({
  ...base, id: 'test/stay-days', per: 'stay', kind: 'Count', monotone: [[stay.departure, 1], [stay.arrival, -1]],
  eval: (r) => count(r.get(stay.departure) - r.get(stay.arrival)),
})
const short = rule({
  ...base, id: 'test/short', per: 'stay', kind: 'Value',
  eval: (r) => value(r.reading(R1) === 'a' ? r.use(stayDays).days < 4 : r.use(stayDays).days < 6),
})
const total = rule({
  ...base, id: 'test/total', kind: 'Count', monotone: [[stayDays, 1]],
  eval: (r) => count(r.each(stayDays).reduce((n, x) => n + (x.result.kind === 'Count' ? x.result.days : 0), 0)),
})
const over = rule({
  ...base, id: 'test/over', kind: 'Value', monotone: [[total, 1]],
  eval: (r) => value(r.use(total).days > 9),
})
const mixed = rule({
  ...base, id: 'test/mixed', kind: 'Count',
  eval(r) {
    if (r.get(holder.dob) > 3) return notApplicable('old')
    const shorts = r.each(short).filter((x) => x.result.kind === 'Value' && x.result.value === true).length
    return r.use(over) ? count(100 + shorts) : count(r.get(holder.residentSince) + shorts)
  },
})
const coherent = rule({ ...base, id: 'test/coherent', per: 'stay', kind: 'Value', eval: (r) => value(r.get(stay.arrival) <= r.get(stay.departure)) })
const rules: Rule[] = [stayDays, short, total, over, mixed] as unknown as Rule[]
const pack: RulePack = { version: 'test', rules, readings: [R1], coherent: [coherent as unknown as Rule] }

interface Spec { contests: number[]; dob: [number, number[]]; since: [number, number[]]; stays: { a: [number, number[]]; d: [number, number[]] }[] }
const cellOf = ([c, values]: [number, number[]], contests: readonly number[]): Cell => {
  const index = c % (contests.length + 1)
  if (index === contests.length) return { contest: -1, values: [values[0]!], claims: [[]] }
  return { contest: index, values: Array.from({ length: contests[index]! }, (_, i) => values[i % values.length]!), claims: [] }
}
function recordOf(spec: Spec): HolderRecord {
  const contests: Contest[] = spec.contests.map((n, i) => ({ id: `c${i}`, kind: 'values', options: Array.from({ length: n }, (_, o) => ({ id: `o${o}`, claims: [], sources: [] })) }))
  const cells = (pairs: [Fact, Cell][]): (Cell | undefined)[] => {
    const out: (Cell | undefined)[] = []
    for (const [f, c] of pairs) out[f.slot] = c
    return out
  }
  const stays: Scope[] = spec.stays.map((s, i) => ({ id: `stay:${i}`, list: 'stay', cells: cells([[stay.arrival as Fact, cellOf(s.a, spec.contests)], [stay.departure as Fact, cellOf(s.d, spec.contests)]]) }))
  return {
    events: [], contests, contradictions: [], findings: [], timeline: [], claims: new Map(), setAside: new Map(), statements: [], problems: [],
    record: { id: 'record', cells: cells([[holder.dob as Fact, cellOf(spec.dob, spec.contests)], [holder.residentSince as Fact, cellOf(spec.since, spec.contests)]]) },
    lists: new Map<ListName, Scope[]>([['stay', stays]]),
  } as unknown as HolderRecord
}
const cell = fc.tuple(fc.nat(5), fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 }))
const later = fc.tuple(fc.nat(5), fc.array(fc.integer({ min: 3, max: 12 }), { minLength: 3, maxLength: 3 }))
const spec: fc.Arbitrary<Spec> = fc.record({
  contests: fc.array(fc.integer({ min: 2, max: 3 }), { maxLength: 5 }), dob: cell, since: cell,
  stays: fc.array(fc.record({ a: cell, d: later }), { maxLength: 3 }),
}) as fc.Arbitrary<Spec>

function* worlds(full: readonly number[]): Generator<number[]> {
  const sizes = full.map((m) => Math.round(Math.log2(m + 1)))
  const world = sizes.map(() => 0)
  for (;;) {
    yield [...world]
    let i = 0
    while (i < sizes.length && ++world[i]! >= sizes[i]!) world[i++] = 0
    if (i === sizes.length) return
  }
}
/** Outcomes compared with a plain evaluation of one world, and those that differed. */
let compared = 0
let wrong = 0

function checkRecord(s: Spec): void {
  const record = recordOf(s)
  const look = outlook(record, pack, { throwBugs: true, all: true })
  const ev = look.evaluator
  const impossible = coherenceOf(ev, pack.coherent)
  if (impossible.hopeless.length > 0) return
  const all = [...worlds(ev.full)]
  const names = ev.contests.map((c) => c.id)
  const sizes = ev.full.map((m) => Math.round(Math.log2(m + 1)))
  /** The number of a world. */
  const keyOf = (w: readonly number[]): number => w.reduce((n, x, c) => n * sizes[c]! + x, 0)
  const reading = names.indexOf(R1.id)
  const plain = new Map(all.map((w) => {
    const contests = record.contests.map((c) => w[names.indexOf(c.id)] ?? 0)
    return [keyOf(w), new OneWorld(record, undefined, { contests, readings: new Map([[R1.id, R1.options[reading < 0 ? 0 : w[reading]!]!.id]]) })] as const
  }))
  const direct = (r: Rule, st: string, w: readonly number[]): string => resultKey(plain.get(keyOf(w))!.resultFor(r, st)!)
  const coherentWorlds = all.filter((w) => record.lists.get('stay')!.every((x) => direct(coherent as unknown as Rule, x.id, w) === 'Vtrue,undefined'))
  if (coherentWorlds.length === 0) return
  const isCoherent = new Set(coherentWorlds.map(keyOf))
  for (const o of look.outcomes) {
    expect(o.exact).toBe(true)
    const truth = new Map(coherentWorlds.map((w) => [keyOf(w), direct(o.rule, o.about, w)]))
    const distinct = new Set(truth.values())
    expect(o.branches.length).toBe(distinct.size)
    for (const w of coherentWorlds) {
      const holding = o.branches.filter((b) => holdsIn(b.region, w))
      compared += 1
      if (holding.length !== 1 || resultKey(holding[0]!.result) !== truth.get(keyOf(w))) wrong += 1
    }
    expect(wrong).toBe(0)
    const really = new Set<string>()
    for (const w of coherentWorlds) ev.full.forEach((m, c) => {
      for (let x = 0; 2 ** x <= m; x += 1) {
        const v = w.with(c, x)
        if (isCoherent.has(keyOf(v)) && truth.get(keyOf(v)) !== truth.get(keyOf(w))) really.add(ev.contests[c]!.id)
      }
    })
    // Impossible worlds elsewhere never hide or invent an influence.
    expect(new Set(o.matters)).toEqual(really)
    if (o.certain) continue
    const from = coherentWorlds.find((w) => truth.get(keyOf(w)) === resultKey(o.branches[o.head]!.result) && w.every((x, c) => x === 0 || !coherentWorlds.some((v) => v.every((y, k) => (k < c ? y === w[k] : k === c ? y < x : true)))))!
    const index = new Map(ev.contests.map((c, i) => [c.id, i]))
    // because: every coherent world that agrees on it has the head outcome, and no smaller set does that.
    const agree = (w: readonly number[], set: readonly number[]): boolean => set.every((c) => w[c] === from[c])
    const because = o.because.map((c) => index.get(c.contest)!)
    const forces = (set: readonly number[]): boolean => coherentWorlds.every((w) => !agree(w, set) || truth.get(keyOf(w)) === truth.get(keyOf(from)))
    expect(forces(because)).toBe(true)
    for (const c of because) expect(forces(because.filter((x) => x !== c))).toBe(false)
    for (const flip of o.flips) {
      const target = resultKey(o.branches[flip.to]!.result)
      const sets = new Set(coherentWorlds.filter((w) => truth.get(keyOf(w)) === target).map((w) => w.flatMap((x, c) => (x === from[c] ? [] : [c])).join()))
      const lists = [...sets].map((x) => (x === '' ? [] : x.split(',').map(Number)))
      const minimal = lists.filter((a) => !lists.some((b) => b !== a && b.length < a.length && b.every((c) => a.includes(c)))).map((x) => x.join())
      expect(new Set(flip.changes.map((set) => set.map((ch) => index.get(ch.contest)!).sort((x, y) => x - y).join()))).toEqual(new Set(minimal))
    }
  }
}

// `npm run nightly` asks for more of them.
const LEAST = Number(process.env['PROOFLINE_COMPARISONS'] ?? (process.env['SLOW'] ? 1_000_000 : 50_000))

test('every world of random records has the outcome the tables say, and what matters is exactly what matters', () => {
  // Seeds in order: the same records every time, and as many as it takes.
  for (let seed = 1; compared < LEAST; seed += 1) fc.assert(fc.property(spec, checkRecord), { numRuns: 50, seed })
  console.info(`${compared} outcomes of small rules compared with going through every world, ${wrong} wrong`)
  expect({ isEnough: compared >= LEAST, wrong }).toEqual({ isEnough: true, wrong: 0 })
}, 3_600_000)

test('a total over many disputed stays is decided by corners, not by going through the worlds', () => {
  const n = 14
  const s: Spec = {
    contests: Array.from({ length: n }, () => 2), dob: [n, [0, 0, 0]], since: [n, [0, 0, 0]],
    stays: Array.from({ length: n }, (_, i) => ({ a: [n, [0, 0, 0]] as [number, number[]], d: [i, [5, 6, 5]] as [number, number[]] })),
  }
  const ev = new Evaluator(recordOf(s), undefined, { readings: [R1], throwBugs: true })
  const low = ev.table(over as unknown as Rule, ev.root)
  expect(ev.range(total as unknown as Rule, ev.root)).toMatchObject({ low: { days: 70 }, high: { days: 84 } })
  expect(low.rows.map((r) => resultKey(r.result))).toEqual(['Vtrue,undefined'])
  expect(ev.runs).toBeLessThan(400)
})

test('editing one date runs only what read it, and a fact nothing reads runs nothing', () => {
  const s: Spec = { contests: [2], dob: [0, [1, 2, 1]], since: [1, [5, 0, 0]], stays: [{ a: [1, [1, 0, 0]], d: [1, [4, 0, 0]] }, { a: [1, [6, 0, 0]], d: [1, [9, 0, 0]] }] }
  const first = outlook(recordOf(s), pack, { all: true })
  const cold = first.evaluator.runs
  outlook(recordOf(s), pack, { all: true, evaluator: first.evaluator })
  expect(first.evaluator.runs).toBe(cold)
  const unread = recordOf(s)
  outlook({ ...unread, lists: new Map([...unread.lists, ['absence', [{ id: 'absence:0', list: 'absence', cells: Object.assign([], { [absence.departed.slot]: { contest: -1, values: [3 as Day], claims: [[]] } }) }]]]) }, pack, { all: true, evaluator: first.evaluator })
  expect(first.evaluator.runs).toBe(cold)
  // The stay changes by a day on both ends: its length does not, so early cutoff spares the total.
  const moved = outlook(recordOf({ ...s, stays: [s.stays[0]!, { a: [1, [7, 0, 0]], d: [1, [10, 0, 0]] }] }), pack, { all: true, evaluator: first.evaluator })
  expect(first.evaluator.runs - cold).toBeLessThanOrEqual(2)
  expect(moved.outcomes.map((o) => o.branches.map((b) => resultKey(b.result)))).toEqual(first.outcomes.map((o) => o.branches.map((b) => resultKey(b.result))))
})
