import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import type { Reader } from '../reader.ts'
import { i94Paper } from './i94-paper.ts'
import { passportStamp } from './passport-stamp.ts'

const check = (reader: Reader, text: string) => {
  const { paper, expected } = marked(text)
  expect([i94Paper, passportStamp].filter((r) => r.recognise(paper)).map((r) => r.id)).toEqual([reader.id])
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field} ${p.quote?.exact ?? ''}`.trim())
}
const CARD = `Departure Number                                  OMB No. 1651-0111
{admission.i94=99000012345|990000123 45}
I-94
Departure Record
`

test('a white card with the stamp of an inspector: the birth year is settled by the stamp', () => {
  expect(check(i94Paper, `${CARD}U.S. CUSTOMS AND BORDER PROTECTION
{admission.manner=admitted|ADMITTED} {admission.place=port: MIA|MIA} 1234
{admission.date=2012-06-02|JUN 02 2012}
CLASS {admission.class|B2}
UNTIL {admission.until=2012-12-01|DEC 01 2012}
14. Family Name
{person.name=EXAMPLE ROJAS / LUIS (labelled)|EXAMPLE ROJAS
15. First (Given) Name
LUIS}
16. Birth Date (Day/Mo/Yr)
{person.birthDate=1988-02-29|29 02 88}
17. Country of Citizenship
{person.nationality=GTM|GUATEMALA}`)).toEqual([])
})

test('paroled, with its purpose; a birth date that could be two is asked about', () => {
  expect(check(i94Paper, `${CARD}14. Family Name                      15. First (Given) Name
{!person.name=FNU / MADHAVI (labelled)|FNU                                  MADHAVI}
16. Birth Date (Day/Mo/Yr)   05 06 04
{admission.manner=paroled|PAROLED} {admission.place=port: HID|HID} {admission.date=2021-03-04|MAR 04 2021}
UNTIL {admission.until=2022-03-03|MAR 03 2022}
PURPOSE: {admission.parolePurpose|DT}`)).toEqual(['AmbiguousDate person.birthDate 05 06 04'])
})

test('a refugee, and a person granted asylum: the day of the stamp is the day of the status', () => {
  const names = '14. Family Name   {person.name=TESFAYE / OMAR (labelled)|TESFAYE\n15. First (Given) Name   OMAR}\n'
  check(i94Paper, `${CARD}${names}{admission.manner=refugee&status.kind=refugee|ADMITTED AS A REFUGEE PURSUANT TO SEC. 207} OF THE INA
{admission.date=2016-10-11&status.from=2016-10-11|OCT 11, 2016}`)
  check(i94Paper, `${CARD}${names}{status.kind=asylum|ASYLUM GRANTED INDEFINITELY}
PURSUANT TO SECTION 208 OF THE INA
{status.from=2018-05-09|MAY 09 2018}`)
})

test('two days in one stamp, a day that does not exist, a number with letters in it: asked, never chosen', () => {
  expect(check(i94Paper, `Departure Number   99OOO012345
I-94 Departure Record
Family Name   {person.name=EXAMPLE / ANA (labelled)|EXAMPLE
First (Given) Name   ANA}
{admission.manner=admitted|ADMITTED}
JUN 02 2012
JUL 02 2012
UNTIL JUN 31 2012`)).toEqual([
    'UnreadableValue admission.i94 99OOO012345', 'AmbiguousDate admission.date JUN 02 2012', 'AmbiguousDate admission.date JUL 02 2012', 'ImpossibleDate admission.until JUN 31 2012',
  ])
})

test('a stamp alone in a passport; an immigrant’s class gives the residence from that day', () => {
  check(passportStamp, `U.S. CUSTOMS AND BORDER PROTECTION
{admission.manner=admitted|ADMITTED}
{admission.place=port: JFK|JFK}
{admission.date=2019-07-15|JUL 15 2019}
CLASS {admission.class|F1}
UNTIL {admission.until=D/S|D/S}`)
  check(passportStamp, `DEPARTMENT OF HOMELAND SECURITY
{admission.manner=admitted|ADMITTED} {admission.place=port: EWR|EWR}
{admission.date=2020-02-03&status.from=2020-02-03|FEB 03 2020}
CLASS {admission.class=CR1&status.kind=conditional-resident&status.class=CR1|CR1}`)
})

test('a stamp without a day says so', () => {
  expect(check(passportStamp, 'U.S. IMMIGRATION\n{admission.manner=admitted|ADMITTED} {admission.place=port: MIA|MIA}\nUNTIL {admission.until=2020-01-05|JAN 05 2020}')).toEqual(['MissingField admission.date'])
})

test('other papers that speak of admission and of an I-94 are neither', () => {
  for (const text of [
    'Most Recent I-94\nAdmission (I-94) Record Number: 99000012345\nLast/Surname: EXAMPLE\nFirst (Given) Name: ANA',
    'Form I-797A, Notice of Action\nI-94# 99000012345\nFamily Name\nFirst Name\nVALID FROM 01/01/2024 UNTIL 01/01/2025',
    'U.S. Department of Homeland Security   Notice to Appear\nYou were ADMITTED at Miami on JUN 02 2012 UNTIL DEC 01 2012',
    'VISA\nIssuing Post Name LIMA\nControl Number 20190001\nU.S. IMMIGRATION\nADMITTED MIA\nJUN 02 2019\nUNTIL DEC 01 2019',
    'USCIS Form I-485\nForm I-94 Arrival-Departure Record Number\nDeparture Number\nFamily Name\nFirst Name',
    'U.S. Customs and Border Protection\nHow long was I ADMITTED?',
  ]) expect([text, [i94Paper, passportStamp].filter((r) => r.recognise(marked(text).paper)).map((r) => r.id)]).toEqual([text, []])
})

test('every quote is really there, whatever the stamp says', () => {
  const word = fc.constantFrom('Departure Number ', '99000012345', 'I-94', 'Family Name ', 'First (Given) Name', 'Birth Date (Day/Mo/Yr) ', '29 02 88', 'ADMITTED', 'PAROLED', ' MIA ', 'JUN 02 2012', 'JUN 31 2012', '\nCLASS ', 'B2', '\nUNTIL ', 'D/S',
    'PURPOSE: ', 'DT', '212(d)(5)', 'ASYLUM GRANTED INDEFINITELY', 'AS A REFUGEE PURSUANT TO SEC. 207', 'U.S. CUSTOMS AND BORDER PROTECTION\n', '\n', '   ', '\f', 'GUATEMALA')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'ocr') }
    expect([i94Paper, passportStamp].filter((r) => r.recognise(paper)).length).toBeLessThanOrEqual(1)
    for (const reader of [i94Paper, passportStamp]) expect(faults(paper, reader.read(paper))).toEqual([])
  }), { numRuns: 150 })
})
