import { expect, test } from 'vitest'
import { day } from '../base/day.ts'
import { recordFromFacts } from '../facts/plain.ts'
import type { HolderRecord, Scope } from '../facts/record.ts'
import { standardPack } from '../rules/pack.ts'
import { type Outlook, outlook } from './outlook.ts'
import { type Why, claimsOf, why } from './why.ts'

const TODAY = day('2018-09-01')
const GIVEN = {
  'arrival.last': { rivals: ['2017-08-22', '2017-08-12'] }, 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2018-08-16',
  'order[1].type': 'ij', 'order[1].date': '2018-08-01', 'order[1].servedBy': 'oral',
}
/** The same facts, each said by a claim named after the paper. */
function recordSaidBy(paper: string): HolderRecord {
  const made = recordFromFacts(GIVEN)
  if (made.type !== 'Record') throw new Error('facts refused')
  const said = (s: Scope): Scope => ({
    ...s, cells: s.cells.map((c, slot) => c && { ...c, claims: c.values.map((_, i) => [`${paper}:${s.id}:${slot}:${i}`]) }),
  })
  const { record, lists } = made.record
  return { ...made.record, record: said(record), lists: new Map([...lists].map(([name, scopes]) => [name, scopes.map(said)])) }
}
const chains = (o: Outlook): Why[] => o.outcomes.flatMap((x) => x.branches.map((b) => why(o, b, x.rule, x.about)))
const papers = (all: readonly Why[]): string[] => [...new Set(all.flatMap(claimsOf).map((c) => c.split(':')[0]!))]

test('asking twice gives the same chain, and every branch has its own side of a disagreement', () => {
  const o = outlook(recordSaidBy('first'), standardPack, { today: TODAY })
  expect(chains(o)).toEqual(chains(o))
  const timely = o.outcomes.find((x) => x.rule.id === 'asylum/one-year-timely')!
  const days = timely.branches.map((b) => claimsOf(why(o, b, timely.rule, timely.about)).filter((c) => c.startsWith('first:record:')))
  expect(days.flat().map((c) => c.at(-1)).sort()).toEqual(['0', '1'])
})
test('a chain names the papers of the record as it is now, also when no rule had to run again', () => {
  const before = outlook(recordSaidBy('first'), standardPack, { today: TODAY })
  expect(papers(chains(before))).toEqual(['first'])
  const { runs } = before.evaluator
  const after = outlook(recordSaidBy('second'), standardPack, { today: TODAY, evaluator: before.evaluator })
  expect(after.evaluator.runs).toBe(runs)
  expect(papers(chains(after))).toEqual(['second'])
})
test('all claims of a chain are those of its parts, each once, nearest first', () => {
  const slow = (w: Why): string[] => [...new Set([...w.reads.flatMap((r) => r.claims), ...w.uses.filter((u) => !(u.result.kind === 'NotApplicable' && u.result.quiet)).flatMap(slow)])]
  const all = chains(outlook(recordSaidBy('first'), standardPack, { today: TODAY, all: true }))
  expect(all.length).toBeGreaterThan(20)
  for (const w of all) expect(claimsOf(w)).toEqual(slow(w))
})
