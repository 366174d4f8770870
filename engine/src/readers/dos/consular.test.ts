import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import type { Reader } from '../reader.ts'
import { nvcLetter } from './nvc-letter.ts'
import { visaApplication } from './visa-application.ts'
import { visaRefusal } from './visa-refusal.ts'

const ALL = [visaApplication, visaRefusal, nvcLetter]
const check = (reader: Reader, text: string) => {
  const { paper, expected } = marked(text)
  expect(ALL.filter((r) => r.recognise(paper)).map((r) => r.id)).toEqual([reader.id])
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
}

test('the confirmation page of a DS-160 and of a DS-260', () => {
  expect(check(visaApplication, `U.S. Department of State
CONSULAR ELECTRONIC APPLICATION CENTER
Online Nonimmigrant Visa Application ({visaApplication.form=DS-160|DS-160})
Confirmation
This confirms the submission of the Nonimmigrant visa application for:
Name Provided: {person.name=EXAMPLE ROJAS / LUIS (surname-first)|EXAMPLE ROJAS, LUIS}
Date Of Birth: {person.birthDate=1990-02-03|03 FEB 1990}
Place of Birth: LIMA, PERU
Passport Number: 990001234
Purpose of Travel: TEMP. BUSINESS OR PLEASURE VISITOR (B)
Completed On: {visaApplication.submitted=2024-05-12|12 MAY 2024}
Confirmation No: {visaApplication.confirmation|AA00EX4MPL}
Location Selected: {visaApplication.post|LIMA, PERU}
Version 01.05.00`)).toEqual([])
  expect(check(visaApplication, `Immigrant Visa and Alien Registration Application ({visaApplication.form=DS-260|DS-260})
Confirmation
Case Number: {visaApplication.case|LMA9900012345}
Name Provided: {person.name=EXAMPLE / ANA (surname-first)|EXAMPLE, ANA}
Date of Birth: {!person.birthDate=1990-01-01|01-JAN-1990}
Completed On: 31 FEB 2024
Confirmation No: 12`.replace('01-JAN-1990', '01 JAN 1990'))).toEqual(['UnreadableValue visaApplication.confirmation 12', 'ImpossibleDate visaApplication.submitted 31 FEB 2024'])
})

test('a refusal sheet: ticked grounds only, the post and the day', () => {
  expect(check(visaRefusal, `U.S. Embassy {visaApplication.post|Lima, Peru}
Consular Section
Date: {visaApplication.refused=2024-06-03|June 3, 2024}
Your visa application has been refused under the section marked below:
{visaApplication.ground=214(b)|[X] Section 214(b)} of the Immigration and Nationality Act
[ ] Section 221(g) of the Immigration and Nationality Act
[ ] Section 212(a)(6)(C)(i)
You may apply again at any time. Section 214(b) does not allow an appeal.`)).toEqual([])
})

test('a refusal letter: the section it refuses under, not the ones it explains', () => {
  expect(check(visaRefusal, `{visaApplication.post|Consulate General of the United States}
{visaApplication.refused=2024-05-30|30 MAY 2024}
Dear visa applicant,
This office regrets to inform you that your visa is refused under section {visaApplication.ground=221(g)|221(g)} of the Immigration and Nationality Act.
If you do not send the papers within one year, the registration may be terminated under section 203(g).`)).toEqual([])
  expect(check(visaRefusal, `American Embassy {visaApplication.post|LIMA}
Your visa was refused. Section 221(g) is explained on the back.`)).toEqual(['MissingField visaApplication.ground', 'MissingField visaApplication.refused'])
})

test('a letter of the National Visa Center', () => {
  expect(check(nvcLetter, `U.S. Department of State
National Visa Center
{visaApplication.contacted=2024-07-01|July 1, 2024}
Dear EXAMPLE ROJAS, LUIS:
Case Number: {visaApplication.case|LMA9900012345}
Invoice ID Number: {visaApplication.invoice|IVSCA99000123}
Petitioner's Name: EXAMPLE, ANA
Preference Category: {visa.category=F2A|F2A} - SPOUSE OR CHILD OF A RESIDENT
Your Priority Date: {filing.priority=2019-05-12|12MAY2019}
The priority date must be current.`)).toEqual([])
  expect(check(nvcLetter, `National Visa Center
Dear Applicant,
Case Number: 12-34
Priority Date: 31JUN2019`)).toEqual(['UnreadableValue visaApplication.case 12-34', 'ImpossibleDate filing.priority 31JUN2019', 'MissingField visaApplication.contacted'])
})

test('other letters are not known', () => {
  for (const text of [
    'U.S. Citizenship and Immigration Services\nWe sent your approved petition to the National Visa Center.\nApproval Notice', 'Embassy of Peru\nYour visa is refused under section 221(g)',
    'DS-160 instructions: how to fill in the Online Nonimmigrant Visa Application', 'Department of Homeland Security\nU.S. Embassy\nvisa revoked under section 221(i)',
  ]) expect([text, ALL.filter((r) => r.recognise(marked(text).paper)).map((r) => r.id)]).toEqual([text, []])
})

test('a day in numbers from an office abroad that may be two days is asked about', () => {
  const of = (reader: Reader, text: string) => { const r = reader.read(marked(text).paper); return [...r.claims.filter((c) => /refused|submitted|birthDate/.test(c.field)).map((c) => c.field), ...r.problems.map((p) => `${p.type} ${p.field}`)] }
  const sheet = (day: string): string => `U.S. EMBASSY LIMA\nDate: ${day}\nYour visa application is refused under section 221(g) of the Immigration and Nationality Act.`
  expect(of(visaRefusal, sheet('04/03/2024'))).toEqual(['AmbiguousDate visaApplication.refused'])
  expect(of(visaRefusal, sheet('04/23/2024'))).toEqual(['visaApplication.refused'])
  expect(of(visaApplication, 'Online Nonimmigrant Visa Application (DS-160)\nConfirmation Page\nDate of Birth: 03/04/1991\nCompleted On: 05/05/2024')).toEqual(['visaApplication.submitted', 'AmbiguousDate person.birthDate'])
})
