import { expect, it } from 'vitest'
import { parseIsoDay } from '../../base/day.ts'
import { buildRecord } from '../../facts/build.ts'
import { recordFromFacts } from '../../facts/plain.ts'
import type { HolderRecord } from '../../facts/record.ts'
import { outlook } from '../../outcomes/outlook.ts'
import { bulletinsIn, why } from '../../outcomes/why.ts'
import { typedPages } from '../../papers/text-page.ts'
import { visaBulletin } from '../../readers/dos/visa-bulletin.ts'
import { marked } from '../../readers/kit/marked.ts'
import { allReadings, allRules } from '../all.ts'

/** A record with one petition, and the bulletins of a paper of rows. */
function recordWith(...rows: string[]): HolderRecord {
  const pages = typedPages(['bulletin,chart,kind,category,country,status,date', ...rows].join('\n'), 'plain-text')
  const paper = { ...marked('').paper, pages }
  const { bulletins, claims } = buildRecord({ papers: [{ paper, ...visaBulletin.read(paper) }], statements: [] })
  const made = recordFromFacts({ 'petition[1].category': 'F2A', 'petition[1].priorityDate': '2021-01-31', 'petition[1].chargeability': 'Mexico' })
  if (made.type !== 'Record') throw new Error('the facts were refused')
  return { ...made.record, claims, ...(bulletins ? { bulletins } : {}) }
}
const ask = (record: HolderRecord, today: string) => {
  const look = outlook(record, { version: 'test', rules: allRules, readings: allReadings, coherent: [] }, { today: parseIsoDay(today), only: 'visa-bulletin/priority-date-current', throwBugs: true })
  const [outcome] = look.outcomes
  return { outcome: outcome!, proof: bulletinsIn(why(look, outcome!.branches[0]!, outcome!.rule, outcome!.about)) }
}

const FINAL = '2024-09,final_action,family,F2A,MX,date,2021-02-01'
const FILING = '2024-09,dates_for_filing,family,F2A,MX,date,2024-06-15'

it('an answer by the charts stands on the printed words of each cell', () => {
  const record = recordWith(FINAL, FILING, '2024-08,final_action,family,F2A,MX,date,2020-01-01')
  const { outcome, proof } = ask(record, '2024-09-10')
  expect(outcome.branches[0]!.result).toMatchObject({ kind: 'Value', value: 'current' })
  expect(proof.map((c) => c.claims.map((id) => record.claims.get(id)!.quote!.exact).sort())).toEqual([
    ['2021-02-01', '2024-09', 'F2A', 'MX', 'final_action'], ['2024-06-15', '2024-09', 'F2A', 'MX', 'dates_for_filing'],
  ])
})

it('holds until a newer bulletin must be out', () => {
  const { outcome } = ask(recordWith(FINAL, FILING), '2024-09-10')
  expect(outcome.until).toBe(parseIsoDay('2024-09-30'))
  expect(ask(recordWith(FINAL, FILING), '2024-10-01').outcome.branches[0]!.result.steps!.at(-1)!.id).toBe('visaBulletin.priorityDateCurrent.step.older')
})

it('another bulletin changes the answer, and a petition alone asks for one', () => {
  expect(ask(recordWith(FINAL.replace('2021-02-01', '2021-01-31')), '2024-09-10').outcome.branches[0]!.result).toMatchObject({ value: 'waiting' })
  expect(ask(recordWith(), '2024-09-10').outcome.branches[0]!.result).toMatchObject({ kind: 'Unsettled', why: 'noBulletin' })
})
