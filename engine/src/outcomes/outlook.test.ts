import { expect, test } from 'vitest'
import { type Day, day, isoDay } from '../base/day.ts'
import { arrivalLast } from '../facts/keys.ts'
import { recordFromFacts } from '../facts/plain.ts'
import type { HolderRecord } from '../facts/record.ts'
import type { Fact } from '../facts/keys.ts'
import { standardPack } from '../rules/pack.ts'
import type { Rule } from '../rules/rule.ts'
import { outlookJson } from './json.ts'
import { type Outcome, type Outlook, branchesUnder, outlook } from './outlook.ts'
import { turningPoints } from './turning.ts'
import { claimsOf, why } from './why.ts'

/** An arrival told in two ways, and an application between the two last days. */
const DISPUTED = {
  'arrival.last': { rivals: [{ value: '2021-09-22', by: 'I-94' }, { value: '2021-09-11', by: 'notice' }] },
  filing: [{ form: 'I-589', receivedDate: '2022-09-16' }],
}
const made = (facts: Record<string, unknown>): HolderRecord => {
  const r = recordFromFacts(facts)
  if (r.type !== 'Record') throw new Error(JSON.stringify(r))
  return r.record
}
const see = (facts: Record<string, unknown>, today = day('2022-09-20')): { record: HolderRecord; look: Outlook } => {
  const record = made(facts)
  return { record, look: outlook(record, standardPack, { today, throwBugs: true }) }
}
const of = (look: Outlook, id: string): Outcome => {
  const found = look.outcomes.find((o) => o.rule.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const rule = (id: string): Rule => standardPack.rules.find((r) => r.id === id)!

test('a disputed arrival gives both last days, each with the paper under which it holds', () => {
  const { look } = see(DISPUTED)
  const o = of(look, 'asylum/one-year-deadline')
  expect(o.branches.map((b) => (b.result.kind === 'Deadline' ? [isoDay(b.result.raw), isoDay(b.result.due), isoDay(b.result.actBy)] : b.result.kind))).toEqual([
    ['2022-09-22', '2022-09-22', '2022-09-22'],
    ['2022-09-11', '2022-09-12', '2022-09-09'], // 11 September 2022 is a Sunday
  ])
  expect(o.branches.map((b) => b.holds)).toEqual([
    [[{ contest: 'fact:arrival.last', options: ['2021-09-22'] }]], [[{ contest: 'fact:arrival.last', options: ['2021-09-11'] }]],
  ])
  expect(o).toMatchObject({ certain: false, exact: true, matters: ['fact:arrival.last'], because: [{ contest: 'fact:arrival.last', options: ['2021-09-22'] }] })
  expect(o.flips).toEqual([{ to: 1, changes: [[{ contest: 'fact:arrival.last', options: ['2021-09-11'] }]] }])
  expect({ due: isoDay(o.safe.due!), actBy: isoDay(o.safe.actBy!) }).toEqual({ due: '2022-09-12', actBy: '2022-09-09' })
})
test('believing one paper leaves its branch alone', () => {
  const { look } = see(DISPUTED)
  const o = of(look, 'asylum/one-year-timely')
  const under = (option: string): unknown => branchesUnder(look, o, new Map([['fact:arrival.last', option]])).map((b) => (b.result.kind === 'Value' ? [b.result.value, b.result.margin, b.holds] : b.result.kind))
  expect(under('2021-09-22')).toEqual([['timely', 6, [[]]]])
  expect(under('2021-09-11')).toEqual([['late', -4, [[]]]])
})
test('the turning point is the first day of arrival on which the application is in time', () => {
  const { record, look } = see(DISPUTED)
  const o = of(look, 'asylum/one-year-timely')
  const points = turningPoints(record, look.today, { rule: o.rule, about: o.about, fact: arrivalLast as Fact, scope: 'record', from: day('2021-09-05'), until: day('2021-09-28') })
  // 16 September 2022 is a Friday: arriving on 16 September 2021 is the last-minute case.
  expect(points.map((p) => [isoDay(p.day), p.before, p.after])).toEqual([['2021-09-16', 'Value:late', 'Value:timely']])
})
test('an outcome is past only when it is past under every paper', () => {
  const { look } = see({ ...DISPUTED, filing: [] }, day('2022-09-20'))
  // One branch ended on 12 September, the other ends on the 22nd: still first in the list.
  expect(look.outcomes[0]!.rule.id).toBe('asylum/one-year-deadline')
})
test('short trips are answered but get no line of their own', () => {
  const facts = { 'holder.residentSince': '2020-01-10', absence: [{ departed: '2022-01-10', returned: '2022-03-10' }] }
  expect(see(facts).look.outcomes.some((o) => o.rule.id === 'naturalization/absence-effect')).toBe(false)
  const all = outlook(made(facts), standardPack, { only: 'naturalization/absence-effect', all: true })
  expect(all.outcomes.map((o) => o.branches.map((b) => (b.result.kind === 'Value' ? b.result.value : b.result.kind)))).toEqual([['none']])
})
test('what is missing is named, the next question first', () => {
  const { look } = see({ filing: [{ form: 'I-589', receivedDate: '2022-09-16' }] })
  expect(of(look, 'asylum/one-year-deadline').needs.map((n) => n.fact.name)).toEqual(['arrival.last'])
})
test('a rule past its shelf life says so beside its outcome', () => {
  const r = rule('asylum/one-year-deadline')
  const at = (today: Day): boolean => of(see(DISPUTED, today).look, r.id).stale
  expect([at(r.staleAfter), at((r.staleAfter + 1) as Day)]).toEqual([false, true])
})
test('an answer that compares with today says until when it holds', () => {
  const { look } = see({ 'holder.residentSince': '2021-03-15', 'holder.residentKind': 'conditional', marriage: [{ date: '2020-06-10' }] }, day('2022-12-20'))
  const timed = look.outcomes.filter((o) => o.until !== undefined)
  for (const o of timed) expect(o.until! >= day('2022-12-20')).toBe(true)
})
test('the same record seen again runs nothing; the same outcome after a change of proof only', () => {
  const record = made(DISPUTED)
  const first = outlook(record, standardPack, { today: day('2022-09-20') })
  const { runs } = first.evaluator
  outlook(record, standardPack, { today: day('2022-09-20'), evaluator: first.evaluator })
  expect(first.evaluator.runs).toBe(runs)
})
test('the exact answers survive a budget: too few runs are admitted, never hidden', () => {
  const rivals = Array.from({ length: 6 }, (_, i) => ({ value: `2021-09-${10 + i}` }))
  const record = made({ 'arrival.last': { rivals }, filing: [{ form: 'I-589', receivedDate: { rivals: rivals.map((r) => ({ value: r.value.replace('2021', '2022') })) } }] })
  const tight = outlook(record, standardPack, { today: day('2022-09-20'), runsMax: 5 })
  expect(tight.outcomes.some((o) => !o.exact && o.checked !== undefined)).toBe(true)
  const roomy = outlook(record, standardPack, { today: day('2022-09-20') })
  expect(roomy.outcomes.every((o) => o.exact)).toBe(true)
})
test('the plain data has ISO days, both branches and no object of ours', () => {
  const { record, look } = see(DISPUTED)
  const data = JSON.parse(JSON.stringify(outlookJson(look, record, new Map()))) as { schema: string; outcomes: { rule: string; branches: { value: { due?: string } }[]; safe: { due?: string } }[] }
  expect(data.schema).toBe('proofline-outlook/1')
  const o = data.outcomes.find((x) => x.rule === 'asylum/one-year-deadline')!
  expect(o.branches.map((b) => b.value.due)).toEqual(['2022-09-22', '2022-09-12'])
  expect(o.safe.due).toBe('2022-09-12')
})
test('the chain reaches the facts and stops where another rule only said "not mine"', () => {
  const { look } = see(DISPUTED)
  const o = of(look, 'asylum/one-year-deadline')
  const w = why(look, o.branches[1]!, o.rule, o.about)
  const read = (x: typeof w): string[] => [...x.reads.map((r) => r.fact.name), ...x.uses.flatMap(read)]
  expect(read(w)).toContain('arrival.last')
  expect(claimsOf(w).length).toBeLessThanOrEqual(2)
})
