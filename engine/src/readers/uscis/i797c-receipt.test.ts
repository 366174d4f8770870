import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { i797cReceipt } from './i797c-receipt.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i797cReceipt.recognise(paper)).toBe(true)
  const result = i797cReceipt.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}

const HEAD = `Department of Homeland Security
U.S. Citizenship and Immigration Services                             Form I-797C, Notice of Action
THIS NOTICE DOES NOT GRANT ANY IMMIGRATION STATUS OR BENEFIT.`

test('reads every box of a receipt whose priority date is blank', () => {
  const problems = check(`${HEAD}
Receipt Number                Case Type
{filing.receipt&notice.receipt|IOE0999000021}                 {filing.form=I-485|I485} - APPLICATION TO REGISTER PERMANENT RESIDENCE OR ADJUST STATUS
Received Date    Priority Date    Applicant   {person.aNumber=000000121|A000 000 121}
{filing.received=2024-05-06|05/06/2024}                        {filing.applicant=EXAMPLE RUIZ / LUZ MARIA (surname-first)&person.name=EXAMPLE RUIZ / LUZ MARIA (surname-first)|EXAMPLE RUIZ, LUZ MARIA}
Notice Date      Page             USCIS Online Account Number
{notice.date=2024-05-10&residence.seenOn=2024-05-10|05/10/2024}       1 of 1           {person.onlineAccount|099000000121}

LUZ MARIA EXAMPLE RUIZ                           Notice Type: {notice.kind=receipt&filing.decision=pending|Receipt Notice}
{residence.address=lines: 77 EXAMPLE STREET / TULSA OK 74101; city: TULSA; state: OK; zip: 74101|77 EXAMPLE STREET
TULSA OK 74101}                                   Amount received: {payment.amount=144000|$1,440.00 U.S.}
                                                 Section: {filing.section|Special Immigrant Juvenile}
                                                 Class: {filing.class=SL6|SL6}

We have received your form and are processing your case. If you filed online, you can see this notice there.
{filing.office|NATIONAL BENEFITS CENTER}
1 EXAMPLE PLAZA
EXAMPLE CITY MO 64000
Customer Service Telephone: 800-375-5283`)
  expect(problems).toEqual([])
})

test('a petition with two people names both, and says about neither that the paper is theirs', () => {
  const problems = check(`${HEAD}
Receipt Number                Case Type
{filing.receipt=IOE0999000022&notice.receipt=IOE0999000022|IOE-09-990-00022}              {filing.form=I-130|I130} - PETITION FOR ALIEN RELATIVE
Received Date    Priority Date    Petitioner   A000 000 122
{filing.received=2023-02-01|02/01/2023}       {filing.priority=2023-02-01|02/01/2023}       {filing.petitioner=EXAMPLE / OMAR (surname-first)|EXAMPLE, OMAR}
Notice Date      Page             Beneficiary
{notice.date=2023-02-07|02/07/2023}       1 of 1           {filing.beneficiary=EXAMPLE DIAZ / ROSA (surname-first)|EXAMPLE DIAZ, ROSA}
OMAR EXAMPLE                                     Notice Type: {notice.kind=receipt&filing.decision=pending|Receipt Notice}
9 EXAMPLE ROAD
TULSA OK 74101`)
  expect(problems).toEqual([])
})

test('a company petitioner leaves one person: the beneficiary', () => {
  check(`${HEAD}
Receipt Number                Case Type
{filing.receipt&notice.receipt|EAC9999000023}                 {filing.form=I-129|I129} - PETITION FOR A NONIMMIGRANT WORKER
Received Date    Priority Date    Petitioner
{filing.received=2022-04-01|04/01/2022}                        {filing.petitioner=EXAMPLE SOFTWARE LLC /  (unknown)|EXAMPLE SOFTWARE LLC}
Notice Date      Page             Beneficiary
{notice.date=2022-04-04|04/04/2022}       1 of 1           {filing.beneficiary=EXAMPLE / KIM (surname-first)&person.name=EXAMPLE / KIM (surname-first)|EXAMPLE, KIM}
                                                 Notice Type: {notice.kind=receipt&filing.decision=pending|Receipt Notice}`)
})

test('labels with one wrong letter or another case are still labels; values stay strict', () => {
  const problems = check(`${HEAD}
RECEIPT NUMBER                CASE TYPE
I0E0999000021                 {filing.form=I-765|I-765} APPLICATION FOR EMPLOYMENT AUTHORIZATION
Recelved Date    Priority Date    Applicant
02/30/2024                        {filing.applicant=EXAMPLE / LUZ (surname-first)&person.name=EXAMPLE / LUZ (surname-first)|EXAMPLE, LUZ}
Notice Date      Page
{notice.date=2024-03-05|03/05/2024}       1 of 1
                                  Notice Typo: {notice.kind=receipt&filing.decision=pending|Receipt Notice}
                                  Amount received: one dollar`)
  expect(problems).toEqual([
    'UnreadableValue filing.receipt I0E0999000021', 'ImpossibleDate filing.received 02/30/2024',
    'UnreadableValue payment.amount one dollar', 'MissingField filing.receipt',
  ])
})

test('an address under a stranger’s name (a lawyer’s office) is not the holder’s', () => {
  const problems = check(`${HEAD}
Receipt Number                Case Type
{filing.receipt&notice.receipt|IOE0999000024}                 {filing.form=N-400|N400} - APPLICATION FOR NATURALIZATION
Received Date    Applicant   {person.aNumber=000000124|A000 000 124}
{filing.received=2025-01-15|01/15/2025}       {filing.applicant=EXAMPLE / NUR (surname-first)&person.name=EXAMPLE / NUR (surname-first)|EXAMPLE, NUR}
Notice Date
{notice.date=2025-01-20|01/20/2025}
SOFIA COUNSEL                                    Notice Type: {notice.kind=receipt&filing.decision=pending|Receipt Notice}
LAW OFFICE OF SOFIA COUNSEL
1 EXAMPLE PLAZA
MIAMI FL 33101`)
  expect(problems).toEqual([])
})

test('boxes of a PDF are read by their place, also when the label row has fewer words than the value row', () => {
  const paper = placed(grid([
    [[36, 'U.S. Citizenship and Immigration Services'], [330, 'Form I-797C, Notice of Action']],
    [[36, 'Receipt Number'], [220, 'Case Type']],
    [[36, 'IOE0999000025'], [220, 'I765 - APPLICATION FOR EMPLOYMENT AUTHORIZATION']],
    [[36, 'Received Date'], [130, 'Priority Date'], [220, 'Applicant'], [290, 'A000 000 125']],
    [[36, '07/01/2024'], [220, 'EXAMPLE DE LA CRUZ, MARIA DEL CARMEN GUADALUPE']],
    [[36, 'Notice Date'], [130, 'Page']],
    [[36, '07/03/2024'], [130, '1 of 1']],
    [[36, 'MARIA DEL CARMEN EXAMPLE DE LA CRUZ'], [330, 'Notice Type: Receipt Notice']],
    [[36, 'C/O EXAMPLE SHELTER'], [330, 'Section: Adjustment as direct beneficiary of']],
    [[36, '12 EXAMPLE AVE'], [330, 'immigrant petition']],
    [[36, 'EL PASO TX 79901']],
  ]))
  expect(i797cReceipt.recognise(paper)).toBe(true)
  const result = i797cReceipt.read(paper)
  expect(faults(paper, result)).toEqual([])
  expect(result.problems).toEqual([])
  const all = shown(result.claims).map((s) => s.replace(/ «.*/s, ''))
  expect(all).toContain('filing#1 filing.received = 2024-07-01')
  expect(all.some((s) => s.includes('filing.priority'))).toBe(false)
  expect(all).toContain('person#1 person.name = EXAMPLE DE LA CRUZ / MARIA DEL CARMEN GUADALUPE (surname-first)')
  expect(all).toContain('person#1 person.aNumber = 000000125')
  expect(all).toContain('filing#1 filing.section = Adjustment as direct beneficiary of immigrant petition')
  expect(all.find((s) => s.includes('residence.address'))).toContain('city: EL PASO; state: TX; zip: 79901; inCareOf: EXAMPLE SHELTER')
  // The street lines share their printed lines with the right column, which must not be lit.
  expect(result.claims.find((c) => c.field === 'residence.address')!.quote!.boxes.every((b) => b.x + b.width < 330)).toBe(true)
})

test.each(['USCIS At:', 'USCIS Att', 'USCIS Aft'])('a sign # that a camera took for letters is still the label of the A-number: %s', (label) => {
  const { paper } = marked(`U.S. Citizenship and Immigration Services      Form I-797C, Notice of Action
Notice Type: Receipt Notice
Receipt Number: IOE0999000261
${label}       000-000-261
Received Date: 03/04/2024
Notice Date: 03/08/2024`)
  expect(i797cReceipt.read(paper).claims.filter((c) => c.field === 'person.aNumber').map((c) => c.value)).toEqual(['000000261'])
})
