import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { acis } from './acis.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(acis.recognise(paper)).toBe(true)
  const result = acis.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const WHO = 'Name: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA} | A-Number: {person.aNumber=000000141|000-000-141} | Docket Date: {proceeding.docketed=2019-07-29|7/29/2019}\n'

test('no future hearing, copied on a day the text says', () => {
  expect(check(`Automated Case Information
${WHO}Copied on {hearing.asOf=2026-01-10&proceeding.asOf=2026-01-10&appeal.asOf=2026-01-10|January 10, 2026}
Next Hearing Information
{hearing.status=none-listed|There are no future hearings for this case}.
Court Decision and Motion Information
{proceeding.status|This case is pending.}
BIA Case Information
{appeal.status|No appeal was received for this case.}
Court Contact Information
{proceeding.court=city: BOSTON; state: MA; feature: 99 EXAMPLE STREET, ROOM 320, BOSTON, MA 02203|99 EXAMPLE STREET, ROOM 320
BOSTON, MA 02203}`)).toEqual([])
})

test('an upcoming hearing under the newer headings, and a decision with its day', () => {
  expect(check(`Automated Case Information
${WHO}Next Hearing Information
{hearing.status=scheduled|Your upcoming {hearing.kind=master|MASTER} hearing is {hearing.medium=in-person|IN PERSON} on {hearing.at=2026-03-18T08:30|March 18, 2026 at 8:30 AM}}.
JUDGE
{hearing.judge|Example, Pat}
COURT ADDRESS
{hearing.court=city: TULSA; state: OK; feature: 1 EXAMPLE PLAZA, TULSA, OK 74101|1 EXAMPLE PLAZA
TULSA, OK 74101}
Motions and Judicial Decisions
The {order.by=ij|immigration judge} ordered {order.kind=removal|REMOVAL ORDERED}
DECISION DATE
{order.date=2025-11-03|11/03/2025}
DECISION COURT ADDRESS
{proceeding.court=city: TULSA; state: OK; feature: 1 EXAMPLE PLAZA, TULSA, OK 74101|1 EXAMPLE PLAZA
TULSA, OK 74101}
BIA Case Information
An appeal was received on {appeal.received=2025-11-20|11/20/2025}. {appeal.status|It is still pending.}
STATUS OF RESPONDENT'S BRIEF`.replace('ordered {order.kind=removal|REMOVAL ORDERED}', '{order.kind=removal|ordered removal}.'))).toEqual([])
})

test('a Webex hearing without a time, and a decided appeal', () => {
  check(`Next Hearing Information
{hearing.status=scheduled|Your upcoming {hearing.kind=individual|INDIVIDUAL} hearing is {hearing.medium=video|WEBEX} on {hearing.at=2026-03-18|March 18, 2026}}.
BIA Case Information
An appeal was received on {appeal.received=2025-11-20|November 20, 2025}. {appeal.status|The appeal was {appeal.decision=dismissed|dismissed} by the Board.}`)
})

test('impossible days and wordings nobody has seen are problems beside the rest', () => {
  expect(check(`Automated Case Information
${WHO}Next Hearing Information
{hearing.status=scheduled|Your upcoming {hearing.kind=master|MASTER} hearing is {hearing.medium=in-person|IN PERSON} on February 30, 2026 at 8:30 AM}.
Court Decision and Motion Information
The file was moved.
BIA Case Information
Please call the clerk.`)).toEqual([
    'ImpossibleDate hearing.at February 30, 2026 at 8:30 AM', 'UnknownWording order.kind The file was moved.', 'UnknownWording appeal.status Please call the clerk.',
  ])
})

test('it is not a notice, and a notice is not it', () => {
  expect(acis.recognise(marked('EXECUTIVE OFFICE FOR IMMIGRATION REVIEW\nNOTICE OF HEARING IN REMOVAL PROCEEDINGS').paper)).toBe(false)
  expect(acis.recognise(marked('The Automated Case Information page is not official.').paper)).toBe(false)
})

test('the invented case A, when its papers are here', (ctx) => {
  let text: string
  try {
    text = readFileSync(new URL('../../../../../shared/samples/synthetic-case-A/acis.txt', import.meta.url), 'utf8')
  } catch {
    return ctx.skip('the shared samples are not on this machine')
  }
  const { paper } = marked(text)
  expect(acis.recognise(paper)).toBe(true)
  const result = acis.read(paper)
  expect(result.problems).toEqual([])
  expect(faults(paper, result)).toEqual([])
  expect(shown(result.claims).map((s) => s.replace(/ «.*/, ''))).toEqual([
    'appeal#1 appeal.status = No appeal was received for this case.', 'hearing#1 hearing.status = none-listed',
    'person#1 person.aNumber = 000000117', 'person#1 person.name = QUISPE MAMANI / ANA LUCIA (surname-first)',
    'proceeding#1 proceeding.court = city: BOSTON; state: MA; feature: 15 NEW SUDBURY STREET, ROOM 320, BOSTON, MA 02203',
    'proceeding#1 proceeding.docketed = 2019-07-29', 'proceeding#1 proceeding.status = This case is pending.',
  ])
})
