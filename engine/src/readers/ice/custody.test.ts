import { expect, test } from 'vitest'
import { departureVerification } from '../dhs/departure-verification.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { custody } from './custody.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(custody.recognise(paper)).toBe(true)
  expect(departureVerification.recognise(paper)).toBe(false)
  const result = custody.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
}
const HEAD = 'U.S. Department of Homeland Security'
const WHO = `Alien's Name: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}      A-File Number: {person.aNumber=000000191|A000 000 191}`

test('custody determination, I-286: the ticked box, the bond and the day of the decision, which is near', () => {
  expect(check(`${HEAD}                 Notice of Custody Determination
${WHO}
Event ID: XMI9900000001                     Date: 04/03/2024
Pursuant to the authority contained in section 236 of the Immigration and Nationality Act, I have determined that you will be:
[ ] Detained by the Department of Homeland Security.
[X] Released (check all that apply):
  {custody.kind=bond|[X] Under bond} in the amount of $ {custody.bond=750000|7,500.00}
  [ ] On your own recognizance.
  [ ] Under other conditions.
  OFFICER ONE                              {~custody.from=2024-04-02|04/02/2024} 10:15 AM
Name and Signature of Authorized Officer   Date and Time of Custody Determination`.replace('$ {custody.bond=750000|7,500.00}', '{custody.bond=750000|$ 7,500.00}'))).toEqual([])
})

test('release on recognizance, I-220A, and supervision, I-220B: from the order, under the ticked conditions', () => {
  expect(check(`${HEAD}                 {custody.kind=recognizance|Order of Release on Recognizance}
File No: {person.aNumber=000000192|A000-000-192}
Date: {custody.from=2023-06-01|June 1, 2023}
Name: {person.name=EXAMPLE / OMAR (surname-first)|EXAMPLE, OMAR}
You have been arrested and placed in removal proceedings. You are being released on your own recognizance provided you comply with the following conditions:
[X] {custody.conditions|You must report for any hearing or interview as directed by the Department of Homeland Security}.
[ ] You must surrender for removal from the United States if so ordered.
[X] {custody.conditions|You must not change your place of residence without first securing written permission}.
NOTICE: Failure to comply with the conditions of this order may result in revocation.`)).toEqual([])
  expect(check(`${HEAD}
{custody.kind=supervision|Order of Supervision}
File No: {person.aNumber=000000193|000-000-193}     Date: {custody.from=2021-02-09|02/09/2021}
Name: {person.name=EXAMPLE / LI (surname-first)|EXAMPLE, LI}
On 01/15/2019 you were ordered: [ ] Excluded or deported [X] Removed pursuant to proceedings commenced on or after April 1, 1997.
[X] {custody.conditions|That you appear in person at the time and place specified}.`)).toEqual([])
})

test('an order to a jail, I-203: one box, the day, the place', () => {
  expect(check(`${HEAD}     Order to Detain or Release Alien
To: {custody.place=feature: EXAMPLE COUNTY JAIL|EXAMPLE COUNTY JAIL}          Date: {custody.from=2022-08-19|08/19/2022}
Name of Alien: {person.name=EXAMPLE / OMAR (surname-first)|EXAMPLE, OMAR}     File No: {person.aNumber=000000194|000-000-194}
{custody.kind=detained|[X] Detain}   [ ] Release`)).toEqual([])
  expect(check(`${HEAD}     Order to Detain or Release Alien
Date: 08/19/2022
[X] Detain   [X] Release`)).toEqual(['UnreadableValue custody.kind [X] Release'])
})

test('a warrant of arrest proves custody only where its service is filled in; a detainer proves none', () => {
  const warrant = `${HEAD}     Warrant for Arrest of Alien
File No. {person.aNumber=000000195|000-000-195}
Date: 03/01/2025
To any immigration officer of the United States`
  expect(check(`${warrant}
I hereby certify that the {custody.kind=detained|Warrant for Arrest of Alien was served by me at} MIAMI, FL
on   EXAMPLE, LI          {custody.from=2025-03-04|03/04/2025}          and the contents of this notice were read
     (Name of Alien)      (Date of Service)`.replace('on   EXAMPLE, LI ', 'on   {person.name=EXAMPLE / LI (surname-first)|EXAMPLE, LI} ').replace('on   {', '     {'))).toEqual([])
  expect(check(warrant)).toEqual([])
  expect(check(`${HEAD}     IMMIGRATION DETAINER - NOTICE OF ACTION
File No: {person.aNumber=000000195|000-000-195}     Date: 03/01/2025
Name of Alien: {person.name=EXAMPLE / LI (surname-first)|EXAMPLE, LI}
Date of Birth: 02/03/1990     Citizenship: CHINA`)).toEqual([])
})

test('the summary of EARM: one row for each time in detention, and the departure', () => {
  expect(check(`U.S. Immigration and Customs Enforcement
EARM Case Summary
Alien Number: {person.aNumber=000000196|000-000-196}
Detention History
Facility                    Book-In Date     Book-Out Date     Release Reason
{custody.place=feature: EXAMPLE PROCESSING CENTER|EXAMPLE PROCESSING CENTER}   {custody.from=2018-05-01&custody.kind=detained|05/01/2018}       {custody.until=2018-06-11|06/11/2018}        Bonded Out
{custody.place@custody#2=feature: SAMPLE COUNTY JAIL|SAMPLE COUNTY JAIL}          {custody.from@custody#2=2019-04-02&custody.kind@custody#2=detained|04/02/2019}       {custody.until@custody#2=2019-04-16|04/16/2019}        Removed
Bond Amount: {custody.bond=500000|$5,000.00}
Final Order Date: 03/20/2019
Departed Date: {departure.date=2019-04-16|04/16/2019}          Port of Departure: {departure.place=city: LAREDO; state: TX|LAREDO, TX}`)).toEqual([])
})

test('an impossible day and a missing one are asked about', () => {
  expect(check(`${HEAD}     {custody.kind=supervision|Order of Supervision}
Date: 02/30/2021`)).toEqual(['ImpossibleDate custody.from 02/30/2021'])
  expect(check(`${HEAD}     {custody.kind=recognizance|Order of Release on Recognizance}`)).toEqual(['MissingField custody.from'])
  // The head's label is lost: the day the order was cancelled is not the day of the order.
  expect(check(`${HEAD}     {custody.kind=recognizance|Order of Release on Recognizance}\nDale: 03/03/2020\nSignature of alien\nCancellation of Order\nDate: 06/05/2021`)).toEqual(['MissingField custody.from'])
  expect(check(`${HEAD}     Notice of Custody Determination\nDate: {~custody.from=2024-04-02|04/02/2024}\n[ ] Detained by the Department of Homeland Security.`)).toEqual(['MissingField custody.kind'])
})

test('a hearing about bond and a letter about a detainer are other papers', () => {
  for (const text of [
    'IMMIGRATION COURT\nNOTICE OF HEARING\nscheduled for a BOND hearing', 'Department of Homeland Security\nDear Counsel, the Order of Supervision you asked about has been found in our records and a copy will follow by mail.',
  ]) expect(custody.recognise(marked(text).paper)).toBe(false)
})
