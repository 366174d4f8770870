import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, showValue, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { i797Approval } from './i797-approval.ts'
import { i797a } from './i797a.ts'
import { i797b } from './i797b.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i797a.recognise(paper)).toBe(true)
  expect([i797Approval, i797b].some((r) => r.recognise(paper))).toBe(false)
  const result = i797a.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const top = (letter: string) => `U.S. Citizenship and Immigration Services                             Form I-797${letter}, Notice of Action
Receipt Number                Case Type
{filing.receipt&notice.receipt|EAC9999000061}                 {filing.form=I-129|I129} - PETITION FOR A NONIMMIGRANT WORKER
Received Date    Priority Date    Petitioner
{filing.received=2024-04-01|04/01/2024}                        {filing.petitioner=EXAMPLE SOFTWARE LLC /  (unknown)|EXAMPLE SOFTWARE LLC}
Notice Date      Page             Beneficiary   {person.aNumber=000000161|A000 000 161}
{notice.date=2024-05-10&~filing.decided=2024-05-10|05/10/2024}       1 of 1           {filing.beneficiary=EXAMPLE / KIM (surname-first)&person.name=EXAMPLE / KIM (surname-first)|EXAMPLE, KIM}
                                  Notice Type: {notice.kind=approval&filing.decision=approved|Approval Notice}
                                  Class: {filing.class=H1B|H1B}
                                  Valid from {filing.validFrom=2024-10-01|10/01/2024} to {filing.validUntil=2027-09-30|09/30/2027}
The I-94 attached below may be torn off.
`

test('the tear-off is a stay of its own, ten days longer than the petition', () => {
  expect(check(`${top('A')}
Receipt# {authorizedStay.receipt|EAC9999000061}
I-94# {authorizedStay.i94|990000123A1}
NAME EXAMPLE, KIM
CLASS {authorizedStay.class=H1B|H-1B}
VALID FROM {authorizedStay.from=2024-10-01|10/01/2024} UNTIL {authorizedStay.until=2027-10-10|10/10/2027}
PETITIONER: EXAMPLE SOFTWARE LLC`)).toEqual([])
})

test('labels over their values, without the letter in the title', () => {
  expect(check(`${top('')}
Receipt#            I-94#
{authorizedStay.receipt|EAC9999000061}       {authorizedStay.i94|99000012345}
NAME                CLASS
EXAMPLE, KIM        {authorizedStay.class|H1B}
VALID FROM          UNTIL
{authorizedStay.from=2024-10-01|10/01/2024}          {authorizedStay.until=2027-10-10|10/10/2027}`)).toEqual([])
})

test('duration of status is D/S, not a missing day', () => {
  expect(check(`${top('A')}I-94# {authorizedStay.i94|990000123A1}     CLASS {authorizedStay.class|F1}
VALID FROM {authorizedStay.from=2024-10-01|10/01/2024} UNTIL {authorizedStay.until=D/S|D/S}`)).toEqual([])
})

test('a tear-off beside another column, for a stay without a last day', () => {
  expect(check(`U.S. Citizenship and Immigration Services                             Form I-797A, Notice of Action
Receipt Number    Notice Date     Applicant
{filing.receipt&notice.receipt|EAC9999000062}     {notice.date=2024-05-10&~filing.decided=2024-05-10|05/10/2024}      {filing.applicant=EXAMPLE / KIM (surname-first)&person.name=EXAMPLE / KIM (surname-first)|EXAMPLE, KIM}
                                  Notice Type: {notice.kind=approval&filing.decision=approved|Approval Notice}
                                  Valid from {filing.validFrom=2024-05-10|05/10/2024} to D/S
PLEASE TEAR OFF FORM I-94 PRINTED BELOW
Receipt# {authorizedStay.receipt|EAC9999000062}            Receipt Number EAC9999000062
I-94# {authorizedStay.i94=990000123A1|990000123 A1}                 Departure Record
NAME EXAMPLE, KIM                 14. Family Name EXAMPLE
CLASS {authorizedStay.class|F1}                          Petitioner:
VALID FROM {authorizedStay.from=2024-05-10|05/10/2024} UNTIL {authorizedStay.until=D/S|D/S}   15. First Name KIM`)).toEqual([])
})

test('a number that is no I-94 number and an end that cannot be are problems; the start survives', () => {
  expect(check(`${top('A')}I-94# 99O000123A1
VALID FROM {authorizedStay.from=2024-10-01|10/01/2024} UNTIL 09/31/2027`)).toEqual([
    'UnreadableValue authorizedStay.i94 99O000123A1', 'ImpossibleDate authorizedStay.until 09/31/2027',
  ])
})

test('a tear-off with another name is another person’s stay', () => {
  expect(check(`${top('A')}I-94# {authorizedStay.i94|990000123A1}
NAME EXAMPLE, KIM
VALID FROM {authorizedStay.from=2024-10-01|10/01/2024} UNTIL {authorizedStay.until=2027-09-30|09/30/2027}

I-94# 990000124A1
NAME SAMPLE, ROBIN
VALID FROM 10/01/2024 UNTIL 09/30/2026`)).toEqual(['AnotherPerson authorizedStay.i94 SAMPLE, ROBIN'])
})

test('an I-797A whose foot was cut off says that the end of stay is missing', () => {
  expect(check(top('A'))).toEqual(['MissingField authorizedStay.until'])
})

const half: readonly (readonly [string, string])[] = [
  ['Receipt#', 'EAC9999000061'], ['I-94#', '990000123A1'], ['NAME', 'EXAMPLE, KIM'], ['CLASS', 'H1B'],
  ['VALID FROM', '10/01/2024 UNTIL 10/10/2027'], ['PETITIONER', 'EXAMPLE SOFTWARE LLC'],
]
const otherHalf: readonly string[] = ['14. Family Name', 'EXAMPLE', '15. First (Given) Name', 'KIM', '16. Date of Birth', '08/23/1994']

test.each([['right', 36, 330], ['left', 330, 36]])('the half that is given up stands to the %s, line by line beside ours', (_, own, other) => {
  const rows = half.map(([label, value], i): (readonly [number, string])[] => {
    const mine: (readonly [number, string])[] = [[own, label], [own + 70, value]]
    return [...mine, [other, otherHalf[i]!] as const].sort((a, b) => a[0] - b[0])
  })
  const paper = placed([
    { x: 36, y: 30, text: 'U.S. Citizenship and Immigration Services   Form I-797A, Notice of Action' },
    ...grid([[[36, 'Receipt Number'], [160, 'Notice Date'], [300, 'Beneficiary']], [[36, 'EAC9999000061'], [160, '05/10/2024'], [300, 'EXAMPLE, KIM']], [[300, 'Notice Type: Approval Notice']]], 60),
    { x: other, y: 286, text: 'Departure Record' }, ...grid(rows, 300),
  ])
  const result = i797a.read(paper)
  expect(faults(paper, result)).toEqual([])
  expect(result.problems).toEqual([])
  const stay = result.claims.filter((c) => c.event.startsWith('authorizedStay')).map((c) => `${c.field} ${showValue(c.field, c.value!)} ${c.quote!.exact}`)
  expect(stay).toEqual([
    'authorizedStay.receipt EAC9999000061 EAC9999000061', 'authorizedStay.i94 990000123A1 990000123A1', 'authorizedStay.class H1B H1B',
    'authorizedStay.from 2024-10-01 10/01/2024', 'authorizedStay.until 2027-10-10 10/10/2027',
  ])
})

test('a tear-off as cameras see it: I for 1, a dash before an A-number, gaps inside it', () => {
  const text = `U.S. Citizenship and Immigration Services      Form I-797A, Notice of Action
Receipt Number      Case Type
WAC9923640575       I539 - APPLICATION TO EXTEND/CHANGE NONIMMIGRANT STATUS
Received Date       Priority Date      Applicant — A000  000  454
02/21/2016                             EXAMPLE ROJAS, LUIS
Notice Date
06/01/2017
Notice Type: Approval Notice
Receipt#   WAC9923640575
1-94#      990003537A2
NAME       EXAMPLE ROJAS, LUIS
CLASS      F2
VALID FROM 05/09/2017 UNTIL 12/20/2019`
  const { paper } = marked(text)
  expect(i797a.recognise(paper)).toBe(true)
  const said = Object.fromEntries(i797a.read(paper).claims.map((c) => [c.field, c.value]))
  expect([said['authorizedStay.i94'], said['authorizedStay.receipt'], said['person.aNumber']]).toEqual(['990003537A2', 'WAC9923640575', '000000454'])
})
