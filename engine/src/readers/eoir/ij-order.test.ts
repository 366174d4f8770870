import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { judgeOrder } from './ij-order.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(judgeOrder.recognise(paper)).toBe(true)
  const result = judgeOrder.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const HEAD = `EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT
`
const BY = '{order.by=ij|ORDER OF THE IMMIGRATION JUDGE}'

test('reads the checkbox form: what is ticked and nothing else', () => {
  expect(check(`${HEAD}Respondent Name:                         A-Number:
{person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}                        {person.aNumber=000000141|000-000-141}
To:                                      Riders:
COUNSEL, SOFIA                           {relative.role=rider&relative.aNumber=000000142|000-000-142} {relative.role@relative#2=rider&relative.aNumber@relative#2=000000143|000-000-143}
1 EXAMPLE PLAZA                          In Removal Proceedings
BOSTON, MA 02203                         Date: {order.date=2026-03-18|03/18/2026}
${BY}
[ ] This is a summary of the oral decision entered on 03/17/2026.
[X] Both parties waived the issuance of a formal oral decision in this proceeding.
I. Removability
The immigration court found Respondent [X] removable [ ] inadmissible under the following section(s): 237(a)(1)(B)
II. Applications for Relief
Respondent's application for:
A. Asylum/Withholding/Convention Against Torture
[X] {order.relief=Asylum: denied|Asylum was [ ] granted [X] denied} [ ] withdrawn with prejudice [ ] withdrawn without prejudice
[X] {order.relief=Withholding of Removal under INA § 241(b)(3): withdrawn without prejudice|Withholding of Removal under INA § 241(b)(3) was
    [ ] granted [ ] denied [x] withdrawn without prejudice}
[ ] Deferral of Removal under the Convention Against Torture was [ ] granted [ ] denied
[ ] Respondent knowingly filed a frivolous application for asylum after notice
III. Voluntary Departure
[ ] Respondent's application for [ ] pre-conclusion voluntary departure under INA § 240B(a) was granted, and Respondent is ordered to depart by 05/18/2026. Respondent must post a $500.00 bond with DHS.
IV. Removal
[X] Respondent was {order.kind=removal|ordered removed to {order.country=PER|Peru}}.
[X] In the alternative, Respondent was ordered removed to {order.alternateCountry=CHL|Chile}.
[ ] Respondent was ordered removed in absentia.
V. Other
[ ] Proceedings were [ ] dismissed [ ] terminated with prejudice [ ] administratively closed.
Appeal: Department of Homeland Security: {order.appealDhs=waived|[X] waived} [ ] reserved
        Respondent: [ ] waived {order.appealHolder=reserved|[X] reserved}
Appeal Due: {order.appealDue=2026-04-17|04/17/2026}
Certificate of Service
Via: [ M ] Mail | [ P ] Personal Service | [ E ] Electronic Service | [ ] Address Unavailable
To: {order.service=personal|[ P ] Noncitizen} | [ ] Noncitizen c/o custodial officer | [ E ] Noncitizen's atty/rep. | [ E ] DHS
Respondent Name : EXAMPLE RUIZ, ANA | A-Number : 000-000-141
Riders: 000-000-142
Date: {order.served=2026-03-19|03/19/2026} By: COURT STAFF`)).toEqual([])
})

test('reads the older form with round boxes: an oral decision in absentia', () => {
  expect(check(`${HEAD}FILE: {person.aNumber=000000144|A000-000-144}
In the Matter of: {person.name=EXAMPLE / OMAR (surname-first)|EXAMPLE, OMAR}
${BY}
This is a {order.service=oral|summary of the oral decision} entered on {order.date=2019-05-06|May 6, 2019}.
(X) The respondent was {order.kind=removal|ordered removed from the United States to {order.country=HND|HONDURAS}} {order.inAbsentia=true|in absentia}.
( ) Respondent's application for voluntary departure was denied.
{order.relief=Asylum: denied|Asylum was ( ) granted (X) denied} ( ) withdrawn.
Date: {order.date=2019-05-06|May 6, 2019}
Appeal: Respondent: {order.appealHolder=waived|( X ) waived} ( ) reserved   DHS: ( ) waived ( ) reserved
Appeal Due By: N/A
CERTIFICATE OF SERVICE
TO: [M] ALIEN [ ] ALIEN c/o Custodial Officer DATE: {order.served=2019-05-07|5/7/2019} BY: COURT STAFF`)).toEqual([])
})

test('voluntary departure: last day, bond and the order that waits behind it', () => {
  expect(check(`${HEAD}${BY}
Date: {order.date=2026-03-18|03/18/2026}
[X] Respondent's {order.relief=voluntary departure: granted|application for [ ] pre-conclusion [X] post-conclusion {order.kind=voluntary-departure|voluntary departure was granted}}, and Respondent is ordered to depart by {order.departBy=2026-05-18|05/18/2026}.
Respondent must post a {order.bond=50000|$500.00} bond, with an alternate order of removal to {order.alternateCountry=GTM|Guatemala}.
If Respondent fails to depart, Respondent will be ordered removed to Mexico.`.replace('a {order.bond=50000|$500.00} bond', 'a ${order.bond=50000|500.00} bond'))).toEqual([])
})

test('a grant of asylum is the outcome; withholding stands beside a removal order', () => {
  check(`${HEAD}${BY}
Date: {order.date=2026-03-18|03/18/2026}
[X] {order.relief=Asylum: granted&order.kind=relief-granted|Asylum was [X] granted} [ ] denied`)
  check(`${HEAD}${BY}
Date: {order.date=2026-03-18|03/18/2026}
[X] {order.relief=Withholding of removal: granted|Withholding of removal was [X] granted} [ ] denied
[X] Respondent was {order.kind=removal|ordered removed to {order.country=PER|Peru}}.`)
})

test('running words without any box', () => {
  expect(check(`${HEAD}${BY}
Upon consideration, the respondent's {order.relief=asylum: denied|application for asylum is denied}. The removal proceedings {order.kind=termination|are hereby terminated}.
Date: {order.date=2026-03-18|March 18, 2026}`)).toEqual([])
})

test('two ticks in one row, a tick against its box, no tick, an odd country and an impossible day are problems', () => {
  expect(check(`${HEAD}${BY}
Date: 02/30/2026
[X] Asylum was [X] granted [X] denied
[ ] Cancellation of Removal was [ ] granted [X] denied
[X] Adjustment of Status was [ ] granted [ ] denied
[X] Respondent was {order.kind=removal|ordered removed to Atlantis}.`)).toEqual([
    'UnreadableValue order.relief Asylum was [X] granted [X] denied', 'UnreadableValue order.relief Cancellation of Removal was [ ] granted [X] denied',
    'MissingField order.relief Adjustment of Status was [ ] granted [ ] denied', 'UnreadableValue order.country Atlantis', 'ImpossibleDate order.date 02/30/2026',
  ])
})

test('warnings about orders are not orders', () => {
  expect(check(`${HEAD}${BY}
Date: {order.date=2026-03-18|03/18/2026}
If you fail to appear, you may be ordered removed in absentia.`)).toEqual(['MissingField order.kind'])
})
