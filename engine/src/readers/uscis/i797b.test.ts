import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { i797Approval } from './i797-approval.ts'
import { i797a } from './i797a.ts'
import { i797b } from './i797b.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i797b.recognise(paper)).toBe(true)
  expect([i797Approval, i797a].some((r) => r.recognise(paper))).toBe(false)
  const result = i797b.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const HEAD = 'U.S. Citizenship and Immigration Services                             Form I-797B, Notice of Action\n'
const KIND = 'notice.kind=approval&filing.decision=approved'

test('validity is the petition’s: no stay comes out of it', () => {
  expect(check(`${HEAD}Receipt Number                Case Type
{filing.receipt&notice.receipt|WAC9999000071}                 {filing.form=I-129|I129} - PETITION FOR A NONIMMIGRANT WORKER
Received Date    Petitioner
{filing.received=2024-04-01|04/01/2024}       {filing.petitioner=EXAMPLE FARMS INC /  (unknown)|EXAMPLE FARMS INC}
Notice Date      Beneficiary
{notice.date=2024-05-10&~filing.decided=2024-05-10|05/10/2024}       {filing.beneficiary=EXAMPLE / KIM (surname-first)&person.name=EXAMPLE / KIM (surname-first)|EXAMPLE, KIM}
                 Notice Type: {${KIND}|Approval Notice}
                 Valid from {filing.validFrom=2024-10-01|10/01/2024} to {filing.validUntil=2027-09-30|09/30/2027}
                 Consulate: LIMA`)).toEqual([])
})

test('text about I-94 numbers does not make it an I-797A', () => {
  check(`${HEAD}Receipt Number    Notice Date
{filing.receipt&notice.receipt|WAC9999000072}     {notice.date=2024-05-10&~filing.decided=2024-05-10|05/10/2024}
Notice Type: {${KIND}|Approval Notice}
Your I-94# is given by CBP: VALID FROM the day of admission UNTIL the day on it.`)
})

test('several beneficiaries on a second page change nothing on the first', () => {
  check(`${HEAD}Receipt Number    Notice Date
{filing.receipt&notice.receipt|WAC9999000073}     {notice.date=2024-05-10&~filing.decided=2024-05-10|05/10/2024}
Notice Type: {${KIND}|Approval Notice}\fEXAMPLE, KIM   SAMPLE, ROBIN`)
})

test('a missing receipt number and an unreadable notice date are said', () => {
  expect(check(`${HEAD}Notice Date
soon
Notice Type: {${KIND}|Approval Notice}`)).toEqual(['UnreadableDate notice.date soon', 'MissingField filing.receipt'])
})
