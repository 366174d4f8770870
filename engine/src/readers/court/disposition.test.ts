import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { disposition } from './disposition.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(disposition.recognise(paper)).toBe(true)
  const result = disposition.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
}

test('a certificate of disposition with one charge: as printed, the suspended sentence with it', () => {
  expect(check(`{criminalCase.court|SUPERIOR COURT OF EXAMPLE COUNTY}
CERTIFICATE OF DISPOSITION
Docket Number: {criminalCase.number=99CR0117|99-CR-0117}          Date Issued: 09/09/2025
Defendant: EXAMPLE, OMAR
Date of Arrest: {criminalCase.arrested=2019-04-02|04/02/2019}
Charge: {criminalCase.charge|Petty theft, section 484}
Plea: {criminalCase.plea|Nolo contendere}
Disposition: {criminalCase.disposition|Convicted on plea}
Disposition Date: {criminalCase.decided=2019-06-11|06/11/2019}
Sentence: {criminalCase.sentence|30 days, execution suspended, 1 year probation}`)).toEqual([])
})

test('several charges in a table are several cases of one number', () => {
  expect(check(`{criminalCase.court&criminalCase.court@criminalCase#2|MUNICIPAL COURT OF EXAMPLE CITY}
Case Summary - Criminal Docket
CRIMINAL DOCKET
Case No. {criminalCase.number=MC990001&criminalCase.number@criminalCase#2=MC990001|MC990001}
Charge                 Plea           Disposition        Disposition Date     Sentence
{criminalCase.charge|Driving without license}   {criminalCase.plea|Guilty}      {criminalCase.disposition|Convicted}          {criminalCase.decided=2018-01-09|01/09/2018}           {criminalCase.sentence|$150 fine}
{criminalCase.charge@criminalCase#2|Speeding}                  {criminalCase.plea@criminalCase#2|Not guilty}     {criminalCase.disposition@criminalCase#2|Dismissed}          {criminalCase.decided@criminalCase#2=2018-01-09|01/09/2018}`.replace('license}   {', 'lic.}     {').replace('Speeding}                  {', 'Speeding}               {'))).toEqual([])
})

test('an impossible day is asked about', () => {
  expect(check(`{criminalCase.court|DISTRICT COURT OF EXAMPLE COUNTY}
Judgment and Sentence
Cause No. {criminalCase.number=990011|99-0011}
Offense: {criminalCase.charge|Trespass}
Disposition Date: 02/30/2019
Disposition: {criminalCase.disposition|Deferred}`)).toEqual(['ImpossibleDate criminalCase.decided 02/30/2019'])
})

test('an immigration court, a divorce and a clinic are other papers', () => {
  for (const text of [
    'IMMIGRATION COURT\nDisposition of Case\nCase Number: 1\nCharge: 212(a)\nDisposition: removed', 'SUPERIOR COURT\nDissolution of Marriage\nCase Disposition\nCase Number 99\nDisposition: granted',
    'HIGH COURT OF KENYA, DISTRICT COURT\nCertificate of Disposition\nCase Number: 99-1\nPlea: guilty\nDisposition Date: 05/06/2020',
    'Clinic\nRecord of Disposition\nCharge: $40\nDisposition: discharged home',
  ]) expect(disposition.recognise(marked(text).paper)).toBe(false)
})
