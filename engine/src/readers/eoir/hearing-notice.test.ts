import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { hearingNotice } from './hearing-notice.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(hearingNotice.recognise(paper)).toBe(true)
  const result = hearingNotice.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const HEAD = `UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT
`

test('reads the older notice: the notice day and the service day are two things', () => {
  expect(check(`${HEAD}99 EXAMPLE STREET, ROOM 320
BOSTON, MA 02203
                    {notice.kind=hearing|NOTICE OF HEARING IN REMOVAL PROCEEDINGS}
RE: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}
FILE: {person.aNumber=000000141|A000-000-141}                                   DATE: {notice.date=2019-09-03&residence.seenOn=2019-09-03|Sep 03, 2019}
TO: EXAMPLE RUIZ, ANA
    {residence.address=lines: 412 EXAMPLE AVE APT 3 / WORCESTER, MA 01602; city: WORCESTER; state: MA; zip: 01602|412 EXAMPLE AVE APT 3
    WORCESTER, MA 01602}
Please take notice that the above captioned case {hearing.status=scheduled|has been scheduled for a {hearing.kind=master|MASTER}
hearing before the Immigration Court on {hearing.at=2020-03-18T08:30|Mar 18, 2020 at 08:30 A.M.}} at:
{hearing.court=city: BOSTON; state: MA; feature: 99 EXAMPLE STREET, ROOM 320, BOSTON, MA 02203|99 EXAMPLE STREET, ROOM 320, BOSTON, MA 02203}
Failure to appear may result in an order of removal.
CERTIFICATE OF SERVICE  THIS DOCUMENT WAS SERVED BY: MAIL [M]  PERSONAL SERVICE [P]
TO: {notice.service=mail|[M] ALIEN}  [ ] ALIEN c/o Custodial Officer  [E] ALIEN's ATT/REP  [M] DHS      DATE: {notice.served=2019-09-05|9/5/2019}  BY: COURT STAFF`)).toEqual([])
})

test('reads the newer notice: labels under the sentence, internet hearing, served on the lawyer only', () => {
  expect(check(`${HEAD}{notice.kind=hearing|NOTICE OF {hearing.medium=video|INTERNET-BASED} HEARING}
RE: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}
FILE: {person.aNumber=000000141|A000-000-141}
Your case {hearing.status=scheduled|has been scheduled for an {hearing.kind=individual|INDIVIDUAL} hearing before the immigration court on:
Date: {hearing.at=2026-04-20T13:30|April 20, 2026
Time: 1:30 P.M.}} ET
Court Address: {hearing.court=city: EL PASO; state: TX; feature: 10 EXAMPLE DRIVE, EL PASO, TX 79901|10 EXAMPLE DRIVE
EL PASO, TX 79901}
Judge: {hearing.judge|PAT EXAMPLE}
Certificate of Service
This document was served by: [ M ] Mail [ P ] Personal Service [ E ] Electronic Service
To: [ ] Noncitizen | [ ] Noncitizen c/o custodial officer | {notice.service=electronic|[E] Noncitizen's atty/rep.} | [E] DHS
Date: {notice.served=2026-02-02|02/02/2026} By: COURT STAFF`)).toEqual([])
})

test('a made-up hearing day is a problem, and a hearing to be set is unknown', () => {
  const paper = (when: string) => `${HEAD}{notice.kind=hearing|NOTICE OF {hearing.medium=in-person|IN-PERSON} HEARING}
FILE: {person.aNumber=000000141|A000 000 141}     DATE: {notice.date=2019-01-02|01/02/2019}
The case {hearing.status=scheduled|is scheduled for a {hearing.kind=master|MASTER} hearing before the Immigration Court on ${when}`
  expect(check(paper('June 31, 2019 at 9:00 A.M.}'))).toEqual(['ImpossibleDate hearing.at June 31, 2019 at 9:00 A.M.'])
  expect(check(paper('{?hearing.at|TBD}} at TBD'))).toEqual([])
  expect(check(paper('{?hearing.at|a date to be set}}.'))).toEqual([])
})

test('a ticked way of service counts, and a certificate without a day says so', () => {
  expect(check(`${HEAD}{notice.kind=hearing|NOTICE OF HEARING IN BOND PROCEEDINGS}
FILE: {person.aNumber=000000141|000-000-141}
scheduled soon. The case {hearing.status=scheduled|is scheduled for a {hearing.kind=bond|BOND} hearing before the Immigration Court on {hearing.at=2026-04-20T13:30|Apr 20, 2026 at 1:30 PM}}
CERTIFICATE OF SERVICE {notice.service=personal|[X] Personal} service [ ] Mail`)).toEqual(['MissingField notice.served'])
})

test('a lawyer in the TO block gives no address of the holder', () => {
  expect(check(`${HEAD}{notice.kind=hearing|NOTICE OF HEARING IN REMOVAL PROCEEDINGS}
RE: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}
FILE: 12
TO: COUNSEL, SOFIA
    1 EXAMPLE PLAZA
    MIAMI, FL 33101
We will write to you again.`)).toEqual(['MissingField hearing.at', 'UnreadableValue person.aNumber 12'])
})

test('the columns of a PDF', () => {
  const paper = placed(grid([
    [[150, 'EXECUTIVE OFFICE FOR IMMIGRATION REVIEW']],
    [[200, 'NOTICE OF IN-PERSON HEARING']],
    [[36, 'RE: EXAMPLE RUIZ, ANA'], [400, 'DATE: Jan 05, 2026']],
    [[36, 'FILE: A000-000-141']],
    [[36, 'Your case has been scheduled for a MASTER hearing before the immigration court on March 3, 2026']],
    [[36, 'at 8:30 A.M. at:']],
    [[36, '99 EXAMPLE STREET']],
    [[36, 'TULSA, OK 74101']],
  ]))
  const result = hearingNotice.read(paper)
  expect(faults(paper, result)).toEqual([])
  expect(shown(result.claims).map((s) => s.replace(/ «.*/s, ''))).toEqual([
    'hearing#1 hearing.at = 2026-03-03T08:30', 'hearing#1 hearing.court = city: TULSA; state: OK; feature: 99 EXAMPLE STREET, TULSA, OK 74101',
    'hearing#1 hearing.kind = master', 'hearing#1 hearing.medium = in-person', 'hearing#1 hearing.status = scheduled',
    'notice#1 notice.date = 2026-01-05', 'notice#1 notice.kind = hearing', 'person#1 person.aNumber = 000000141',
    'person#1 person.name = EXAMPLE RUIZ / ANA (surname-first)',
  ])
})

test('the invented case A, when its papers are here', (ctx) => {
  let text: string
  try {
    text = readFileSync(new URL('../../../../../shared/samples/synthetic-case-A/eoir-hearing-notice.txt', import.meta.url), 'utf8')
  } catch {
    return ctx.skip('the shared samples are not on this machine')
  }
  const { paper } = marked(text)
  expect(hearingNotice.recognise(paper)).toBe(true)
  const result = hearingNotice.read(paper)
  expect(result.problems).toEqual([])
  expect(faults(paper, result)).toEqual([])
  const all = shown(result.claims).map((s) => s.replace(/ «.*/, ''))
  expect(all).toContain('hearing#1 hearing.at = 2020-03-18T08:30')
  expect(all).toContain('notice#1 notice.date = 2019-09-03')
  expect(all).toContain('notice#1 notice.served = 2019-09-03')
  expect(all).toContain('notice#1 notice.service = mail')
  expect(all).toContain('person#1 person.aNumber = 000000117')
})
