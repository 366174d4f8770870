import { expect, test } from 'vitest'
import { day } from '../base/day.ts'
import { absence, today } from '../facts/keys.ts'
import { recordFromFacts } from '../facts/plain.ts'
import { count, onDay, say } from '../rules/answers.ts'
import { type Rule, STALE, cite, reading, rule } from '../rules/rule.ts'
import { outlook } from './outlook.ts'
import { why } from './why.ts'

const wide = reading('reading.test.wide', { id: 'narrow', authority: cite('a') }, { id: 'wide', authority: cite('b') })
const base = { rulebook: 'TEST-1', authority: [cite('a test')], staleAfter: STALE.policy, examples: [], safe: 'highest', kind: 'Count', per: 'absence' } as const

// Back on the 10th and counted narrowly is 9; counted widely it is 10, and so is being back on the 11th.
const trip = rule({
  ...base, id: 'test/trip', readings: [wide],
  eval(r) {
    const back = r.get(absence.returned)
    const days = back - day('2024-01-01') + (back === day('2024-01-10') && r.reading(wide) === 'wide' ? 1 : 0)
    return count(days, [], { say: say('test.trip', { back: onDay(back) }) })
  },
})
const lasting = rule({
  ...base, id: 'test/lasting',
  eval: (r) => count(r.before(today, (r.get(absence.returned) + 100) as never) === true ? 1 : 0),
})

function lookAt(one: Rule) {
  const made = recordFromFacts({ 'absence[1].departed': '2024-01-01', 'absence[1].returned': { rivals: ['2024-01-10', '2024-01-11'] } })
  if (made.type !== 'Record') throw new Error('no record')
  return outlook(made.record, { version: 't', rules: [one], readings: [wide], coherent: [] }, { today: day('2024-02-01') })
}
const look = (one: Rule) => lookAt(one).outcomes[0]!

test('an answer with several reasons is told by the one under the usual reading of the law', () => {
  const ten = look(trip as unknown as Rule).branches.find((b) => b.result.kind === 'Count' && b.result.days === 10)!
  expect(ten.holds).toHaveLength(2)
  expect(ten.result.say?.params).toEqual({ back: { day: day('2024-01-11') } })
  const all = lookAt(trip as unknown as Rule)
  const [o] = all.outcomes
  const branch = o!.branches.find((b) => b.result.kind === 'Count' && b.result.days === 10)!
  expect(why(all, branch, o!.rule, o!.about).reads.find((x) => x.fact === absence.returned)).toMatchObject({ value: day('2024-01-11'), option: '2024-01-11' })
})
test('an answer with several reasons is trusted no longer than the soonest of them', () => {
  const [only] = look(lasting as unknown as Rule).branches
  expect(only?.until).toBe(day('2024-01-10') + 100)
})
