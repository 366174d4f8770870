import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { i797Approval } from './i797-approval.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i797Approval.recognise(paper)).toBe(true)
  const result = i797Approval.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const HEAD = 'U.S. Citizenship and Immigration Services                             Form I-797, Notice of Action\n'
const KIND = 'notice.kind=approval&filing.decision=approved'

test('a work permit approval has its validity, and gives no status', () => {
  expect(check(`${HEAD}Receipt Number                Case Type
{filing.receipt&notice.receipt|IOE0999000051}                 {filing.form=I-765|I765} - APPLICATION FOR EMPLOYMENT AUTHORIZATION
Received Date    Priority Date    Applicant   {person.aNumber=000000151|A000 000 151}
{filing.received=2024-01-02|01/02/2024}                        {filing.applicant=EXAMPLE / ANA (surname-first)&person.name=EXAMPLE / ANA (surname-first)|EXAMPLE, ANA}
Notice Date      Page
{notice.date=2024-03-05&~filing.decided=2024-03-05|03/05/2024}       1 of 1
                 Notice Type: {${KIND}|Approval Notice}
                 Class: {filing.class=C09|C09}
                 Valid from {filing.validFrom=2024-03-05|03/05/2024} to {filing.validUntil=2029-03-04|03/04/2029}`)).toEqual([])
})

test('an approved petition keeps its priority date and section; the case at the National Visa Center is no office of ours', () => {
  check(`${HEAD}Receipt Number                Case Type
{filing.receipt&notice.receipt|EAC9999000052}                 {filing.form=I-130|I130} - PETITION FOR ALIEN RELATIVE
Received Date    Priority Date    Petitioner
{filing.received=2019-05-01|05/01/2019}       {filing.priority=2012-07-09|07/09/2012}       {filing.petitioner=EXAMPLE / OMAR (surname-first)|EXAMPLE, OMAR}
Notice Date      Page             Beneficiary
{notice.date=2020-02-03|02/03/2020}       1 of 1           {filing.beneficiary=EXAMPLE / ROSA (surname-first)|EXAMPLE, ROSA}
                                  Notice Type: {${KIND}|Approval Notice}
                                  Section: {filing.section|Husband or wife of permanent resident}
                                  Class: {filing.class=F21|F21}
                                  Consulate: LIMA
The above petition was approved on {filing.decided=2020-01-31|January 31, 2020}. We have sent it to the National Visa Center.`)
})

test('an approved adjustment gives residence, from the day printed and only then', () => {
  const paper = (rest: string) => `${HEAD}Receipt Number                Case Type
{filing.receipt&notice.receipt&status.receipt|IOE0999000053}                 {status.kind=permanent-resident|{filing.form=I-485|I485} - APPLICATION TO REGISTER PERMANENT RESIDENCE}
Notice Date
{notice.date=2024-03-05&~filing.decided=2024-03-05|03/05/2024}
                 Notice Type: {${KIND}|Approval Notice}
                 Class: {filing.class=IR6&status.class=IR6|IR6}
${rest}`
  expect(check(paper('You became a lawful permanent resident as of {status.from=2024-03-01|March 1, 2024}.'))).toEqual([])
  expect(check(paper('Your card will follow in the mail.'))).toEqual([])
})

test('a CR class is conditional residence; without a class, or with a doubtful one, a person has to look', () => {
  const paper = (cls: string, printed: string) => `${HEAD}Receipt Number                Case Type
{filing.receipt&notice.receipt&status.receipt|IOE0999000054}                 ${printed} - APPLICATION TO REGISTER PERMANENT RESIDENCE
Notice Date
{notice.date=2024-03-05&~filing.decided=2024-03-05|03/05/2024}
                 Notice Type: {${KIND}|Approval Notice}${cls}`
  const conditional = paper('\n                 Class: {filing.class=CR6&status.class=CR6|CR6}', '{status.kind=conditional-resident|{filing.form=I-485|I485}')
  expect(check(conditional.replace('PERMANENT RESIDENCE\n', 'PERMANENT RESIDENCE}\n'))).toEqual([])
  expect(check(paper('', '{filing.form=I-485|I485}'))).toEqual(['MissingField status.class'])
  expect(check(paper('\n                 Class: {filing.class=C56&status.class=C56|C56}', '{filing.form=I-485|I485}'))).toEqual(['UnknownWording status.kind C56'])
})

test('temporary protected status runs over the printed days', () => {
  check(`${HEAD}Receipt Number                Case Type
{filing.receipt&notice.receipt&status.receipt|IOE0999000055}                 {status.kind=tps|{filing.form=I-821|I821} - APPLICATION FOR TEMPORARY PROTECTED STATUS}
Notice Date
{notice.date=2024-03-05&~filing.decided=2024-03-05|03/05/2024}
                 Notice Type: {${KIND}|Approval Notice}
Your status is valid from {filing.validFrom=2024-03-05&status.from=2024-03-05|03/05/2024} to {filing.validUntil=2025-09-09&status.until=2025-09-09|09/09/2025}.`)
})

test('an impossible end of validity is a problem beside the start', () => {
  expect(check(`${HEAD}Receipt Number    Notice Date
{filing.receipt&notice.receipt|IOE0999000056}     {notice.date=2024-03-05&~filing.decided=2024-03-05|03/05/2024}
Notice Type: {${KIND}|Approval Notice}
Valid from {filing.validFrom=2024-03-05|03/05/2024} to 02/30/2026`)).toEqual(['ImpossibleDate filing.validUntil 02/30/2026'])
})
