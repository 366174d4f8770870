import { expect, test } from 'vitest'
import { day } from '../base/day.ts'
import { type Fact, filing } from '../facts/keys.ts'
import type { Cell, HolderRecord } from '../facts/record.ts'
import { allReadings, allRules } from '../rules/all.ts'
import { notApplicable, otherKind, value } from '../rules/answers.ts'
import { coherentRules } from '../rules/coherent.ts'
import { resultKey } from '../rules/result.ts'
import { type Rule, cite, rule } from '../rules/rule.ts'
import { Evaluator } from './evaluator.ts'
import { setup } from './example-kit.ts'
import type { Table } from './table.ts'

/** Everything a table says: its answers, where they hold and until when, and what was read for them, in order. */
const said = (t: Table): unknown => [
  t.exact, t.lists.map((n) => `${n.list} ${n.states.length}`), t.todays.map((n) => n.limit), t.bulletins !== undefined,
  t.reads.map((n) => `${n.st.id} ${n.fact.name} ${n.contest} ${String(n.cell?.values)}`), t.uses.map((u) => `${u.rule.id} ${u.st.id} ${u.row.plain.kind}`),
  t.rows.map((row) => [
    resultKey(row.plain), row.result.say, row.result.steps, 'quiet' in row.plain && row.plain.quiet, row.region, row.until,
    row.cells.map((n) => `${n.st.id} ${n.fact.name}`), row.uses.map((u) => `${u.rule.id} ${resultKey(u.row.plain)}`),
  ]),
]
const tables = (ev: Evaluator, rules: readonly Rule[]): unknown[] =>
  rules.flatMap((x) => (x.per === undefined ? [ev.root] : ev.items(x.per)).map((st) => [x.id, st.id, said(ev.table(x, st))]))

test('on the examples of every rule, every rule says with what was learned what it says when it is run', () => {
  const rules = [...allRules, ...coherentRules]
  for (const { id, examples } of allRules) {
    for (const e of examples) {
      const { record, today, fixed } = setup(e.given, e.readings)
      const options = { readings: allReadings, fixedReadings: fixed }
      const run = new Evaluator(record, today, { ...options, isPlain: true })
      const wanted = tables(run, rules)
      const learned = new Evaluator(record, today, options)
      const found = tables(learned, rules)
      // Compared as text: a difference of one word in so large a thing is told by neither way.
      if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found, `${id}: ${e.from}`).toEqual(wanted)
      expect(learned.runs, `${id}: ${e.from}`).toBe(run.runs)
    }
  }
}, 120_000)

const base = { rulebook: 'TEST', per: 'filing' as const, kind: 'Value' as const, authority: [cite('test')], staleAfter: day('2027-01-01'), examples: [], safe: 'none' as const }
const cellOf = (v: string | number): Cell => ({ contest: -1, values: [v], claims: [[]] })
function records(...filings: readonly Readonly<Record<string, string | number>>[]): HolderRecord {
  const scopes = filings.map((f, i) => {
    const cells: (Cell | undefined)[] = []
    for (const [name, v] of Object.entries(f)) cells[filing[name as keyof typeof filing].slot] = cellOf(v)
    return { id: `filing:${i}`, list: 'filing' as const, cells }
  })
  return { contests: [], record: { id: 'record', cells: [] }, lists: new Map([['filing', scopes]]) } as unknown as HolderRecord
}
/** A rule that counts how often it is really run. */
function counted(id: string, facts: readonly Fact[], wanted: unknown): { rule: Rule; runs: () => number } {
  let runs = 0
  const made = rule({
    ...base, id: `test/${id}`,
    eval(r) {
      runs += 1
      for (const f of facts.slice(0, -1)) r.maybe(f)
      const last = r.maybe(facts.at(-1)!)
      return last === wanted ? value(true) : last === undefined ? notApplicable('absent') : otherKind()
    },
  }) as unknown as Rule
  return { rule: made, runs: () => runs }
}
const keys = (record: HolderRecord, x: Rule): string[] => {
  const ev = new Evaluator(record, undefined, { readings: [] })
  return ev.items('filing').map((st) => resultKey(ev.table(x, st).rows[0]!.plain))
}

test('a rule that ends at a word is run once for each word', () => {
  const x = counted('form', [filing.form as Fact], 'I-589')
  const record = records({ form: 'I-485' }, { form: 'I-589' }, {}, { form: 'I-485' }, {}, { form: 'I-589' })
  expect(keys(record, x.rule)).toEqual(['NotherKind', 'Vtrue,undefined', 'Nabsent', 'NotherKind', 'Nabsent', 'Vtrue,undefined'])
  expect(x.runs()).toBe(3)
  expect(keys(record, x.rule)).toHaveLength(6)
  expect(x.runs()).toBe(3)
})

test('nothing is kept of days, names and other words that are a person\'s own', () => {
  const byDay = counted('day', [filing.receivedDate as Fact, filing.form as Fact], 'I-589')
  const byWord = counted('basis', [filing.basis as Fact], 'marriage')
  const record = records({ form: 'I-589', receivedDate: day('2020-01-01'), basis: 'Fictional Employer' }, { form: 'I-589', receivedDate: day('2020-01-01'), basis: 'Fictional Employer' })
  expect(keys(record, byDay.rule)).toEqual(['Vtrue,undefined', 'Vtrue,undefined'])
  expect(keys(record, byWord.rule)).toEqual(['NotherKind', 'NotherKind'])
  expect([byDay.runs(), byWord.runs()]).toEqual([2, 2])
})

test('a fact that is wanted is wanted of the very item that lacks it', () => {
  const x = rule({ ...base, id: 'test/wants', eval: (r) => value(r.get(filing.receivedDate)) }) as unknown as Rule
  expect(keys(records({}, {}), x)).toEqual(['?filing:0:filing.receivedDate', '?filing:1:filing.receivedDate'])
})

test('a rule that asks which item it is about is run for every item', () => {
  const x = rule({ ...base, id: 'test/item', eval: (r) => notApplicable(r.scope.id) }) as unknown as Rule
  expect(keys(records({}, {}), x)).toEqual(['Nfiling:0', 'Nfiling:1'])
})
