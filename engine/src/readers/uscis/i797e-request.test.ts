import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { decisionLetter } from './decision-letter.ts'
import { i797eRequest } from './i797e-request.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i797eRequest.recognise(paper)).toBe(true)
  expect(decisionLetter.recognise(paper)).toBe(false)
  const result = i797eRequest.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const HEAD = 'U.S. Citizenship and Immigration Services                             Form I-797E, Notice of Action\n'

test('a request for evidence: days as printed, counted from the notice', () => {
  expect(check(`${HEAD}Receipt Number                Case Type
{filing.receipt&notice.receipt|IOE0999000081}                 {filing.form=I-485|I485} - APPLICATION TO REGISTER PERMANENT RESIDENCE
Received Date    Applicant   {person.aNumber=000000181|A000 000 181}
{filing.received=2024-05-06|05/06/2024}       {filing.applicant=EXAMPLE / LUZ (surname-first)&person.name=EXAMPLE / LUZ (surname-first)|EXAMPLE, LUZ}
Notice Date
{notice.date=2025-03-02|03/02/2025}
                 Notice Type: {notice.kind=rfe|Request for Evidence}
We need more information. {notice.dueDays=84|You must submit the requested information within 84 days of the date
of this notice.} You must tell us of a new address within 10 days of moving.
If this notice was mailed to you, you have three more days.
PLACE THIS ENTIRE LETTER ON TOP OF YOUR RESPONSE.`)).toEqual([])
})

test('a letter without a table: intent to deny, days in words and digits, sent by mail', () => {
  expect(check(`{notice.date=2025-05-22|May 22, 2025}
U.S. Department of Homeland Security
{filing.office|USCIS National Benefits Center}
Receipt Number: {filing.receipt&notice.receipt|MSC9999000082}
RE: Form {filing.form|I-485}
{notice.kind=noid|NOTICE OF INTENT TO DENY}
This notice {notice.service=mail|was mailed} to your last known address.
{notice.dueDays=30|You have thirty (30) days from the date of this notice to answer.} Otherwise your form will be denied.`)).toEqual([])
})

test('a due day as printed, and an intent to revoke', () => {
  expect(check(`${HEAD}Receipt Number    Notice Date
{filing.receipt&notice.receipt|WAC9999000083}     {notice.date=2025-05-22|05/22/2025}
Notice Type: {notice.kind=noir|Notice of Intent to Revoke}
Your response must be received in this office by {notice.due=2025-06-24|June 24, 2025}.
We posted this notice {notice.service=electronic|posted to your online account}.`)).toEqual([])
})

test('a due day that is broken over two lines is still one day', () => {
  expect(check(`${HEAD}Receipt Number    Notice Date
{filing.receipt&notice.receipt|WAC9999000086}     {notice.date=2025-09-17|09/17/2025}
Notice Type: {notice.kind=rfe|Request for Evidence}
Please send the papers listed below. Your response must be received by {notice.due=2025-10-20|October
20, 2025}.`)).toEqual([])
})

test('both a number of days and a day are claimed when both are printed', () => {
  check(`${HEAD}Receipt Number    Notice Date
{filing.receipt&notice.receipt|WAC9999000084}     {notice.date=2025-05-22|05/22/2025}
Notice Type: {notice.kind=rfe|Request for Additional Evidence}
{notice.dueDays=87|You are given 87 days to respond.} Response due date: {notice.due=2025-08-17|08/17/2025}`)
})

test('an impossible due day is a problem; a request without any due day says so', () => {
  const paper = (rest: string) => `${HEAD}Receipt Number    Notice Date
{filing.receipt&notice.receipt|WAC9999000085}     {notice.date=2025-05-22|05/22/2025}
Notice Type: {notice.kind=rfe|Request for Evidence}
${rest}`
  expect(check(paper('Please submit the evidence by June 31, 2025.'))).toEqual(['ImpossibleDate notice.due June 31, 2025'])
  expect(check(paper('You may file an appeal within 30 days of the date of this notice. We will process your answer within 60 days.'))).toEqual(['MissingField notice.due'])
})
