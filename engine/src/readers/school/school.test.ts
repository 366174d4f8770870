import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paper } from '../../papers/paper.ts'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import type { Reader } from '../reader.ts'
import { ds2019 } from './ds2019.ts'
import { i20 } from './i20.ts'
import { sevisTermination } from './sevis-termination.ts'
import { schoolPaperOf } from './which.ts'

const check = (reader: Reader, text: string): string[] => {
  const { paper, expected } = marked(text)
  expect(reader.recognise(paper)).toBe(true)
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const read = (reader: Reader, paper: Paper): string[] => {
  expect(reader.recognise(paper)).toBe(true)
  const result = reader.read(paper)
  expect(faults(paper, result)).toEqual([])
  return shown(result.claims).map((s) => s.replace(/ «.*/, ''))
}
const HEAD = `Department of Homeland Security                   I-20, Certificate of Eligibility for Nonimmigrant Student Status
U.S. Immigration and Customs Enforcement          OMB NO. 1653-0038
SEVIS ID: {program.sevisId|N0099000123}`

test('page 1: who, which school, from when until when', () => {
  expect(check(i20, `${HEAD}
SURNAME/PRIMARY NAME            GIVEN NAME                   CLASS OF ADMISSION
{person.name=QUISPE HUAMAN / MARISOL (labelled)|QUISPE HUAMAN                   MARISOL}
PREFERRED NAME                  PASSPORT NAME
Marisol Quispe                                               {program.class=F1|F-1}
COUNTRY OF BIRTH                COUNTRY OF CITIZENSHIP
{person.birthCountry=PER|PERU}                            {person.nationality=PER|PERU}
CITY OF BIRTH                   DATE OF BIRTH                ACADEMIC AND
CUSCO                           {person.birthDate=1991-04-17|17 APRIL 1991}                LANGUAGE
FORM ISSUE REASON               ADMISSION NUMBER
{program.issueReason|CONTINUED ATTENDANCE}            {admission.i94|990000123A1}
SCHOOL INFORMATION
SCHOOL NAME                                SCHOOL ADDRESS
{program.school|Example University}                         1 EXAMPLE PLAZA, BOSTON, MA 02108
SCHOOL OFFICIAL TO CONTACT UPON ARRIVAL    SCHOOL CODE AND APPROVAL DATE
Ana Example                                BOS214F00000000
PDSO                                       15 JANUARY 2003
PROGRAM OF STUDY
EDUCATION LEVEL                 MAJOR 1                      MAJOR 2
{program.level|MASTER'S}                        {program.major|Computer Science 11.0701}     None 00.0000
PROGRAM ENGLISH PROFICIENCY     ENGLISH PROFICIENCY NOTES    EARLIEST ADMISSION DATE
Required                        Student is proficient        {program.earliestAdmission=2019-07-27|27 JULY 2019}
START OF CLASSES                PROGRAM START/END DATE
26 AUGUST 2019                  {program.from=2019-08-26|26 AUGUST 2019} - {program.until=2021-05-10|10 MAY 2021}
SCHOOL ATTESTATION
I certify that I signed this form after the program end date was known to me.
SIGNATURE OF: Ana Example, PDSO     DATE ISSUED          PLACE ISSUED
                                    03 June 2019         Boston, MA
ICE Form I-20 (12/31/2027)      Page 1 of 3`)).toEqual([])
})

test('page 2: approved work counts, asked-for work is shown; the latest travel signature', () => {
  expect(check(i20, `${HEAD} (F-1)     NAME: MARISOL QUISPE HUAMAN
EMPLOYMENT AUTHORIZATIONS
TYPE                      FULL/PART-TIME   STATUS      START DATE       END DATE         EMPLOYER
{training.kind=cpt|CPT}                       FULL TIME        APPROVED    {training.from=2020-06-01|01 JUNE 2020}     {training.until=2020-08-14|14 AUGUST 2020}   {training.employer|Example Labs}
{training.kind@training#2=opt|POST-COMPLETION OPT}       FULL TIME        APPROVED    {training.from@training#2=2021-07-01|01 JULY 2021}     {training.until@training#2=2022-06-30|30 JUNE 2022}
STEM OPT EXTENSION        FULL TIME        REQUESTED   01 JULY 2022     30 JUNE 2024
CHANGE OF STATUS/CAP-GAP EXTENSION
AUTHORIZED REDUCED COURSE LOAD
CURRENT SESSION DATES
CURRENT SESSION START DATE     CURRENT SESSION END DATE
26 AUGUST 2019                 20 DECEMBER 2019
TRAVEL ENDORSEMENT
This page, when properly endorsed, may be used for reentry. Each endorsement is valid for one year.
Designated School Official     TITLE     SIGNATURE     DATE ISSUED      PLACE ISSUED
Ana Example                    PDSO      X             03 June 2019     Boston, MA
Ana Example                    PDSO      X             {program.travelSigned=2020-05-20|20 May 2020}      Boston, MA
ICE Form I-20 (12/31/2027)     Page 2 of 3     Expires 31 December 2030`)).toEqual(['UnknownWording training.from STEM OPT EXTENSION        FULL TIME        REQUESTED   01 JULY 2022     30 JUNE 2024'])
})

test('a page in proportional type, with the two program dates in boxes of their own', () => {
  expect(read(i20, placed(grid([
    [[36, 'I-20, Certificate of Eligibility for Nonimmigrant Student Status'], [430, 'OMB NO. 1653-0038']],
    [[36, 'SEVIS ID: N0099000124']],
    [[36, 'SURNAME/PRIMARY NAME'], [240, 'GIVEN NAME'], [430, 'CLASS OF ADMISSION']],
    [[36, 'SINGH'], [240, 'GURPREET'], [450, 'F-1']],
    [[36, 'COUNTRY OF BIRTH'], [240, 'COUNTRY OF CITIZENSHIP']],
    [[36, 'INDIA'], [240, 'INDIA']],
    [[36, 'DATE OF BIRTH'], [240, 'ADMISSION NUMBER']],
    [[36, '01 JANUARY 1999']],
    [[36, 'PROGRAM START DATE'], [240, 'PROGRAM END DATE']],
    [[36, '23 AUGUST 2021'], [240, '15 MAY 2023']],
  ])))).toEqual([
    'person#1 person.birthCountry = IND', 'person#1 person.birthDate = 1999-01-01 (default-suspect)', 'person#1 person.name = SINGH / GURPREET (labelled)', 'person#1 person.nationality = IND',
    'program#1 program.class = F1', 'program#1 program.from = 2021-08-23', 'program#1 program.sevisId = N0099000124', 'program#1 program.until = 2023-05-15',
  ])
})

test('bad I-20s: an impossible day, a strange number, a country that is none', () => {
  expect(check(i20, `I-20, Certificate of Eligibility for Nonimmigrant Student Status
SEVIS ID: NO099000123
COUNTRY OF BIRTH     DATE OF BIRTH
ATLANTIS             17 APRUL 1991
PROGRAM START/END DATE
{program.from=2019-08-26|26 AUGUST 2019} - 31 JUNE 2021`)).toEqual([
    'UnreadableValue program.sevisId NO099000123', 'UnreadableValue person.birthCountry ATLANTIS', 'UnreadableDate person.birthDate 17 APRUL 1991', 'ImpossibleDate program.until 31 JUNE 2021',
  ])
})

test('a DS-2019: the period of the form, and a box that is a first look', () => {
  expect(check(ds2019, `U.S. Department of State
CERTIFICATE OF ELIGIBILITY FOR EXCHANGE VISITOR STATUS (J-NONIMMIGRANT)     OMB NO. 1405-0119 EXPIRES: 10-31-2028
SEVIS ID: {program.sevisId|N0099000777}
1. Surname/Primary Name: TESFAYE     Given Name: OMAR     Gender: MALE
Date of Birth (mm-dd-yyyy): 02-03-1995     City of Birth: LEON
2. Program Sponsor: EXAMPLE INSTITUTE     Exchange Visitor Program Number: {program.number=P100001|P-1-00001}
3. Form Covers Period: From (mm-dd-yyyy): {program.from=2023-08-15|08-15-2023} To (mm-dd-yyyy): {program.until=2024-05-31|05-31-2024}
4. Exchange Visitor Category: {program.category|STUDENT MASTERS}
PRELIMINARY ENDORSEMENT OF CONSULAR OR IMMIGRATION OFFICER REGARDING SECTION 212(e)
(1) [ ] Not subject to the two-year residence requirement.
(2) {program.twoYear=preliminary-subject|[X] Subject to two-year} residence requirement based on government financing.
DS-2019 08-2023     Page 1 of 2`)).toEqual([])
})

test('bad DS-2019s: both boxes ticked, no period, an impossible day', () => {
  const head = 'CERTIFICATE OF ELIGIBILITY FOR EXCHANGE VISITOR STATUS\nForm DS-2019\n'
  expect(check(ds2019, `${head}[X] 1. Not subject to the two-year rule\n[X] 2. Subject to two-year rule`)).toEqual(['MissingField program.until', 'UnreadableValue program.twoYear [X] 1. Not subject to the two-year'])
  expect(check(ds2019, `${head}3. Form Covers Period:
From (mm-dd-yyyy): {program.from=2023-08-15|08-15-2023}
To (mm-dd-yyyy): 02-30-2024`)).toEqual(['ImpossibleDate program.until 02-30-2024'])
})

test('a terminated record: the day under its own label, never the day of the letter', () => {
  expect(check(sevisTermination, `Example University, International Office
Date: June 3, 2024
RE: Termination of your SEVIS record
SEVIS ID: {program.sevisId|N0099000123}
Termination Reason: {program.terminationReason|Unauthorized withdrawal}
Termination Date: {program.terminated=2024-05-31|May 31, 2024}`)).toEqual([])
  expect(check(sevisTermination, `SEVIS Status: TERMINATED\nSEVIS ID: {program.sevisId|N0099000123}\nDate: June 3, 2024\nReason for termination: {program.terminationReason|Other}`)).toEqual(['MissingField program.terminated'])
})

test('a gap seen between two digits of the number is no other number', () => {
  expect(check(sevisTermination, 'SEVIS Status: TERMINATED\nSEVIS ID: {program.sevisId=N0099000123|N00990001 23}\nTermination Reason: {program.terminationReason|Other}\nTermination Date: {program.terminated=2024-05-31|May 31, 2024}')).toEqual([])
})

test('other school papers are none', () => {
  for (const text of [
    'Example University\nYour I-20 was issued. SEVIS ID: N0099000123', 'I-901 SEVIS Fee Payment Confirmation\nSEVIS ID: N0099000123\nStatus: paid', 'How to avoid SEVIS termination\nSEVIS ID is on your I-20',
    'Form I-765\nApplication For Employment Authorization\nSEVIS Number', 'Academic Transcript\nProgram Start Date',
  ]) expect(schoolPaperOf(marked(text).paper)).toBeUndefined()
})

test('every quote is really there, whatever the page says', () => {
  const word = fc.constantFrom(
    `${HEAD}\n`.replace('{program.sevisId|N0099000123}', 'N0099000123'), 'SURNAME/PRIMARY NAME', 'GIVEN NAME', 'QUISPE', 'COUNTRY OF BIRTH', 'PERU', 'PROGRAM START/END DATE', '26 AUGUST 2019 - 10 MAY 2021', 'EMPLOYMENT AUTHORIZATIONS\n', 'TYPE  STATUS  START DATE  END DATE  EMPLOYER\n',
    'CPT  APPROVED  01 JUNE 2020  31 JUNE 2020', 'TRAVEL ENDORSEMENT\n', 'DATE ISSUED', '03 June 2019', 'Form Covers Period: From: 08-15-2023 To: 02-30-2024', '[X] Subject to two-year', '\n', '    ', 'CERTIFICATE OF ELIGIBILITY FOR EXCHANGE VISITOR STATUS DS-2019\n', 'Termination Date:', 'EMPLOYER: X Y', '\f',
  )
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    schoolPaperOf(paper)
    for (const reader of [i20, ds2019, sevisTermination]) expect(faults(paper, reader.read(paper))).toEqual([])
  }))
})
