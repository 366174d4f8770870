/** Papers of the court as a scanner gives them: one wrong letter in a title or label, boxes half seen. Values stay strict. */
import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import type { Reader } from '../reader.ts'
import { hearingNotice } from './hearing-notice.ts'
import { judgeOrder } from './ij-order.ts'

const check = (reader: Reader, text: string) => {
  const { paper, expected } = marked(text, { origin: 'ocr' })
  expect(reader.recognise(paper)).toBe(true)
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''}`.trim())
}

test('a notice of hearing with wrong letters, lost spaces and a colon read as a semicolon', () => {
  expect(check(hearingNotice, `UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR lMMIGRATION REVIEW
{notice.kind=hearing|NOTlCE OFHEARING IN REMOVAL PROCEEDINGS}
RE; {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}
FILE: {person.aNumber=000000141|A000-000-141}          DATE; {notice.date=2019-09-03|Sep 03, 2019}
Your case {hearing.status=scheduled|has been schedu1ed for a {hearing.kind=master|MASTER} hearing before the Immigration Court on {hearing.at=2020-03-18T08:30|Mar 18, 2020 at 08:30 A.M.}} at:
{hearing.court=city: TULSA; state: OK; feature: 99 EXAMPLE STREET, TULSA, OK 74101|99 EXAMPLE STREET
TULSA, OK 74101}
CERTlFICATE OF SERVICE
THIS DOCUMENT WAS SERVED BY: MAIL (M) PERSONAL SERVICE (P)
TO: {notice.service=mail|[M] ALIEN} [ ] ALIEN c/o Custodial Officer
DATE: {notice.served=2019-09-04|9/4/2019}  BY: COURT STAFF`)).toEqual([])
})

const ORDER = `EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT
FILE: {person.aNumber=000000144|A000-000-144}
{order.by=ij|ORDER OF THE IMMIGRATlON JUDGE}
Date: {order.date=2026-03-18|03/18/2026}
`

test('an order: ticks read as X], IX] and [XJ count, empty boxes read as [] or LJ do not', () => {
  expect(check(judgeOrder, `${ORDER}X] {order.relief=Asylum: denied|Asylum was [] granted [XJ denied}
IX] {order.relief=Withholding of removal: denied|Withholding of removal was LJ granted IX] denied}
LJ Respondent was ordered removed in absentia.
[] Proceedings were terminated.
X] Respondent was {order.kind=removal|ordered removed to {order.country=PER|PERU}}.`)).toEqual([])
})

test('an outcome of a scanned form whose box cannot be seen is asked about, never taken', () => {
  expect(check(judgeOrder, `${ORDER}[X] {order.relief=Asylum: denied|Asylum was [ ] granted [X] denied}
[ ] Withholding of removal was [ ] granted [ ] denied
Respondent was ordered removed in absentia to PERU.`)).toEqual(['UnreadableValue order.kind', 'MissingField order.kind'])
})

test('a form that lost all its boxes says nothing', () => {
  expect(check(judgeOrder, `${ORDER}Asylum was granted denied withdrawn
Respondent was ordered removed to PERU.
Proceedings were terminated dismissed.`)).toEqual(['UnreadableValue order.kind', 'MissingField order.kind'])
})

test('a form whose boxes are drawn: the crosses alone are printed, and what has none is not believed', () => {
  expect(check(judgeOrder, `${ORDER}X {order.relief=Asylum: denied|Asylum was granted X denied} withdrawn
Withholding of removal was granted denied withdrawn
X Respondent was {order.kind=removal|ordered removed to {order.country=PER|PERU}}.
Respondent was ordered removed in absentia.`)).toEqual(['UnreadableValue order.kind'])
})

test('a blank whose rule the scanner dropped does not swallow the ticked line under it', () => {
  expect(check(judgeOrder, `${ORDER}[ ] The respondent was ordered removed from the United States to
[X] Respondent's {order.relief=voluntary departure: granted|application for {order.kind=voluntary-departure|voluntary departure was granted}} until {order.departBy=2026-06-16|June 16, 2026}
upon posting a bond with an alternate order of removal to {order.alternateCountry=PER|PERU}.`)).toEqual([])
})
