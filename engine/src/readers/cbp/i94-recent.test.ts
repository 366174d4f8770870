import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { i94Recent } from './i94-recent.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i94Recent.recognise(paper)).toBe(true)
  const result = i94Recent.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result
}

test('reads the older page: every value, and quotes the exact words', () => {
  const { claims, problems } = check(`
I-94/I-95 Official Website - Get Most Recent Response
OMB No. 1651-0111  Expiration Date: 05/31/2027
For: LUIS EXAMPLE ROJAS
Most Recent I-94

Admission (I-94) Record Number: {admission.i94=990000123A1|990000123A1}
Most Recent Date of Entry: {admission.date=2019-07-15|2019 July 15}
Class of Admission: {admission.class=B2|B-2}
Admit Until Date: {admission.until=2020-01-14|01/14/2020}
Details provided on the I-94 Information form:
Last/Surname: {person.name=EXAMPLE ROJAS / LUIS (labelled)|EXAMPLE ROJAS
First (Given) Name: LUIS}
Birth Date: {person.birthDate=1988-02-29|02/29/1988}
Document Number: {passport.number=990000031|990000031}
Country of Citizenship: {person.nationality=GTM|Guatemala}
Effective April 26, 2013, DHS began automating the admission process. See 8 CFR 1.4(d)
`)
  expect(problems).toEqual([])
  expect(claims.find((c) => c.field === 'admission.date')?.label).toBe('Most Recent Date of Entry')
})

test('reads the newer label, and duration of status as D/S', () => {
  check(`Get Most Recent I-94
Admission (I-94) Record Number : {admission.i94=99000012345|99000012345}
Arrival/Issued Date : {admission.date=2023-03-15|2023 March 15}
Class of Admission : {admission.class=F1|F1}
Admit Until Date : {admission.until=D/S|D/S}`)
})

test('reads the telephone layout, where the value stands under its label without a colon', () => {
  check(`Most Recent I-94
Admission (I-94) Record Number
{admission.i94|990000123A1}
Arrival/Issued Date
{admission.date=2023-03-15|2023 March 15}
Class of Admission
{admission.class|B1}

Admit Until Date

{admission.until=2023-09-14|2023 September 14}
Last/Surname
{!person.name=FNU / MADHAVI (labelled)|FNU
First (Given) Name
MADHAVI}
Birth Date
{!person.birthDate=1990-01-01|1990 January 01}
Country of Citizenship
{person.nationality|IND}`)
})

test('reads a page with two columns of proportional type', () => {
  const paper = placed(grid([
    [[36, 'Most Recent I-94']],
    [[36, 'Admission (I-94) Record Number:'], [330, 'Arrival/Issued Date:']],
    [[36, '990000123A1'], [330, '2023 March 15']],
    [[36, 'Class of Admission:'], [150, 'H1B'], [330, 'Admit Until Date:'], [440, '09/14/2025']],
    [[36, 'Last/Surname:'], [330, 'First (Given) Name:']],
    [[36, 'EXAMPLE'], [330, 'ROSA MARIA']],
  ]))
  expect(i94Recent.recognise(paper)).toBe(true)
  const result = i94Recent.read(paper)
  expect(shown(result.claims).map((s) => s.replace(/ p\d.*/, ''))).toEqual([
    'admission#1 admission.class = H1B «H1B»',
    'admission#1 admission.date = 2023-03-15 «2023 March 15»',
    'admission#1 admission.i94 = 990000123A1 «990000123A1»',
    'admission#1 admission.until = 2025-09-14 «09/14/2025»',
    'person#1 person.name = EXAMPLE / ROSA MARIA (labelled) «EXAMPLE ROSA MARIA»',
  ])
  expect(faults(paper, result)).toEqual([])
})

test('one wrong letter in a label is still that label', () => {
  check(`Most Recent I-94
Admission (I-94) Record Number: {admission.i94|990000123A1}
Arrival/Issued Dafe: {admission.date=2023-03-15|2023 March 15}
Admit Unti1 Date: {admission.until=2023-09-14|09/14/2023}`)
})

test('an impossible date, a strange number and a blank become problems; the other claims survive', () => {
  const { problems } = check(`Most Recent I-94
Admission (I-94) Record Number: 99OOO0123A1
Most Recent Date of Entry: 2019 June 31
Class of Admission: {admission.class|B2}
Admit Until Date:
Birth Date: 13/45/1990
Country of Citizenship: Atlantis`)
  expect(problems.map((p) => `${p.type} ${p.field} ${p.quote?.exact}`)).toEqual([
    'UnreadableValue admission.i94 99OOO0123A1', 'ImpossibleDate admission.date 2019 June 31',
    'MissingField admission.until Admit Until Date', 'ImpossibleDate person.birthDate 13/45/1990',
    'UnreadableValue person.nationality Atlantis',
  ])
})

test('the form’s own expiration date is never the last day of a stay', () => {
  const { problems } = check(`Most Recent I-94
Admission (I-94) Record Number: {admission.i94|990000123A1}
Arrival/Issued Date: {admission.date=2023-03-15|2023 March 15}
Admit Until Date
Expiration Date: 05/31/2027`)
  expect(problems.map((p) => `${p.type} ${p.field}`)).toEqual(['MissingField admission.until'])
})

test('the travel history page and other papers are not this page', () => {
  for (const text of ['Travel History Results\nMost Recent I-94\nAdmission (I-94) Record Number', 'Your Most Recent I-94 says', 'Notice to Appear']) {
    expect(i94Recent.recognise(marked(text).paper)).toBe(false)
  }
})

test('every quote is really there, whatever the page says', () => {
  const word = fc.constantFrom(
    'Most Recent I-94\n', 'Admission (I-94) Record Number', 'Arrival/Issued Date:', 'Admit Until Date', 'Class of Admission: ', 'Last/Surname', 'First (Given) Name:',
    'Birth Date', '\n', '   ', ': ', 'D/S', '2019 July 15', '02/30/2019', 'Peru', 'Country of Citizenship', 'FNU', '\f', '\t',
  )
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    i94Recent.recognise(paper)
    expect(faults(paper, i94Recent.read(paper))).toEqual([])
  }))
})

test('the invented case A, when its papers are here', (ctx) => {
  const samples = new URL('../../../../../shared/samples/synthetic-case-A/', import.meta.url)
  if (!existsSync(samples)) return ctx.skip('the shared samples are not on this machine')
  const { paper } = marked(readFileSync(new URL('i94-most-recent.txt', samples), 'utf8'))
  expect(i94Recent.recognise(paper)).toBe(true)
  const result = i94Recent.read(paper)
  expect([result.problems, faults(paper, result)]).toEqual([[], []])
  const answers = JSON.parse(readFileSync(new URL('answers.json', samples), 'utf8'))
  const entry = answers.contradictions.find((c: { field: string }) => c.field === 'last_entry_date')
  expect(shown(result.claims).find((s) => s.includes('admission.date'))).toContain(entry.i94)
  expect(result.claims.map((c) => c.field).sort()).toEqual([
    'admission.class', 'admission.date', 'admission.i94', 'admission.until', 'passport.number', 'person.birthDate', 'person.name', 'person.nationality',
  ])
})
