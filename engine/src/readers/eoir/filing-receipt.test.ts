import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { filingReceipt } from './filing-receipt.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(filingReceipt.recognise(paper)).toBe(true)
  const result = filingReceipt.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
}
const HEAD = `U.S. Department of Justice
Executive Office for Immigration Review
Board of Immigration Appeals
Office of the Clerk
Name: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}          A-Number: {person.aNumber=000000211|A000-000-211}
Type of Proceeding: Removal          Date of this notice: 05/01/2026`

test('the receipt of an appeal: received on its own day, not on the notice’s', () => {
  expect(check(`${HEAD}
{appeal.body=bia|FILING RECEIPT FOR APPEAL}
The Board of Immigration Appeals acknowledges receipt of your appeal and fee or fee waiver request (where applicable) on {appeal.received=2026-04-10|04/10/2026} in the above-referenced case.
Type of Appeal: Case Appeal    Filed By: Alien    {appeal.form=EOIR-26|Form EOIR-26}`)).toEqual([])
})

test('briefing: the appealing party is the one that filed; both parties are both', () => {
  expect(check(`${HEAD.replace('Board of Immigration Appeals', '{appeal.body=bia|Board of Immigration Appeals}')}
Filed By: Alien
NOTICE -- BRIEFING SCHEDULE
Appealing party is granted until {appeal.holderBriefDue=2026-06-01|06/01/2026} to submit a brief to the Board. The brief must be RECEIVED at the Board on or before 06/01/2026.
Opposing party is granted until {appeal.dhsBriefDue=2026-06-22|06/22/2026} to submit a brief.`)).toEqual([])
  expect(check(`${HEAD.replace('Board of Immigration Appeals', '{appeal.body=bia|Board of Immigration Appeals}')}
BRIEFING SCHEDULE
Both parties are granted until {appeal.holderBriefDue=2026-06-01&appeal.dhsBriefDue=2026-06-01|June 1, 2026} to submit a brief.`)).toEqual([])
})

test('who appealed is not said: nobody’s day is claimed', () => {
  expect(check(`${HEAD.replace('Board of Immigration Appeals', '{appeal.body=bia|Board of Immigration Appeals}')}
NOTICE -- BRIEFING SCHEDULE
Appealing party is granted until 06/01/2026 to submit a brief.`)).toEqual(['UnknownWording appeal.holderBriefDue Appealing party is granted until 06/01/2026'])
})

test('a fee receipt', () => {
  expect(check(`Executive Office for Immigration Review
EOIR Payment Portal
Payment Receipt
Name: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}
Alien Number: {person.aNumber=000000211|000-000-211}
Form Name: {payment.purpose|EOIR-42B Application Fee}
Payment Amount: {payment.amount=10000|$100.00}
Payment Date: {payment.date=2026-02-03|02/03/2026}
Pay.gov Tracking ID: {payment.number|99TEST01}`)).toEqual([])
})

test('a change of address: the new one, reported on its day', () => {
  expect(check(`Executive Office for Immigration Review
CHANGE OF ADDRESS/CONTACT INFORMATION CONFIRMATION
Name: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}
A-Number: {person.aNumber=000000211|000-000-211}
Old Address: 1 EXAMPLE ST, TULSA, OK 74101
New Address: {residence.address=lines: 22 EXAMPLE AVENUE APT 4 / MIAMI, FL 33130; city: MIAMI; state: FL; zip: 33130|22 EXAMPLE AVENUE APT 4
             MIAMI, FL 33130}
Your {residence.reportedTo=EOIR|EOIR-33}/IC change of address was submitted on {residence.reportedOn=2026-01-05|01/05/2026}.`.replace('{residence.reportedTo=EOIR|EOIR-33}/IC', '{residence.reportedTo=EOIR|EOIR-33/IC}'))).toEqual([])
})

test('an entry of appearance at the court or at the Board; the day it was signed is not the day it was entered', () => {
  expect(check(`Executive Office for Immigration Review
Notice of Entry of Appearance as Attorney or Representative Before the Immigration Court
Alien Number: {person.aNumber=000000211|000-000-211}
Date Signed: 01/02/2026
Accepted on: {representation.entered=2026-01-03|01/03/2026}
Form {representation.form=EOIR-28|EOIR-28}`)).toEqual([])
  expect(check(`Board of Immigration Appeals
Notice of Entry of Appearance as Attorney or Representative {representation.form=EOIR-27|Before the Board of Immigration Appeals}`)).toEqual([])
})

test('impossible days and missing ones', () => {
  expect(check(`${HEAD}
{appeal.body=bia|FILING RECEIPT FOR APPEAL}
The Board acknowledges receipt of your appeal on 02/30/2026.`)).toEqual(['ImpossibleDate appeal.received 02/30/2026'])
  expect(check(`${HEAD}\n{appeal.body=bia|FILING RECEIPT FOR APPEAL}`)).toEqual(['MissingField appeal.received'])
})

test('receipts of others are not known', () => {
  for (const text of ['Payment Receipt\nCity Parking', 'U.S. Citizenship and Immigration Services\nForm I-797C, Notice of Action\nReceipt Notice', 'Superior Court\nBriefing Schedule']) {
    expect(filingReceipt.recognise(marked(text).paper)).toBe(false)
  }
})
