import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import type { Reader } from '../reader.ts'
import { eta9089 } from './eta9089.ts'
import { laborPaperOf } from './labor.ts'
import { lca9035 } from './lca9035.ts'

const check = (reader: Reader, text: string): string[] => {
  const { paper, expected } = marked(text)
  expect(reader.recognise(paper)).toBe(true)
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const plain = (text: string): string => text.replace(/\{[^|]*\|([^}]*)\}/g, '$1')
const PERM = `OMB Approval: 1205-0451                                   Expiration Date: 11/30/2027
Application for Permanent Employment Certification
{labor.form=ETA-9089|ETA Form 9089}
U.S. Department of Labor`

test('an older labor certification: the filing day from its label', () => {
  expect(check(eta9089, `${PERM}
A. Refiling Instructions
C. Employer Information
1. Employer's name
{labor.employer|EXAMPLE ENGINEERING LLC}
2. Address 1
9 EXAMPLE ROAD
3. City             State/Province      Country       Postal code
NEWARK              NJ                  USA           07102
H. Job Opportunity Information (Where work will be performed)
1. Primary worksite (where work is to be performed) address 1
4 EXAMPLE AVENUE
2. City             State/Province      Postal code
{labor.place=city: BOSTON; state: MA|BOSTON              MA}                  02108
3. Job Title
{job.title|Civil Engineer}
N. U.S. Government Agency Use Only
This certification is valid from {labor.from=2024-01-10|01/10/2024} to {labor.until=2024-07-08|07/08/2024}
Certifying Officer       Date Signed
                         01/10/2024
Case Number: {labor.number=A2309100123|A-23091-00123}      Filing Date: {labor.filed=2023-04-01|04/01/2023}`)).toEqual([])
})

test('a newer one; a filing day other than the number’s is asked about', () => {
  expect(check(eta9089, `{labor.form=ETA-9089|Form ETA-9089} Final Determination
Application for Permanent Employment Certification
U.S. Department of Labor
PERM Case Number: {labor.number=G10023150123456|G-100-23150-123456}
Case Status: CERTIFIED
Date Filed: {labor.filed=2023-05-31|05/31/2023}
Legal business name: {labor.employer|EXAMPLE FARMS INC}`)).toEqual(['AmbiguousDate labor.filed 05/31/2023'])
})

const LCA = `OMB Approval: 1205-0310                         Expiration Date: 10/31/2027
Labor Condition Application for Nonimmigrant Workers
{labor.form=ETA-9035|Form ETA-9035} & 9035E
U.S. Department of Labor`
test('a labor condition application: period, level, place', () => {
  expect(check(lca9035, `${LCA}
A. Employment-Based Nonimmigrant Visa Information
1. Indicate the type of visa classification: H-1B
B. Temporary Need Information
1. Job Title *
{job.title|Software Developer}
2. SOC Code        3. SOC Occupation Title
15-1252            Software Developers
5. Begin Date *    6. End Date *
{labor.from=2024-10-01|10/01/2024}         {labor.until=2027-09-30|09/30/2027}
C. Employer Information
1. Legal business name *
{labor.employer|EXAMPLE SOFTWARE LLC}
7. City *          8. State *
NEWARK             NJ
F. Employment and Wage Information
a. Place of Employment 1
7. City *          9. State/District/Territory *
{labor.place=city: DENVER; state: CO|DENVER             CO}
13. Wage Level *   [ ] I  [X] {labor.wageLevel=II|II}  [ ] III  [ ] IV  [ ] N/A
G. Employer Labor Condition Statements
Case Number: {labor.number=I20024091123456|I-200-24091-123456}   Case Status: CERTIFIED   Period of Employment: 10/01/2024 to 09/30/2027`)).toEqual([])
})

test('without the boxes the line at the foot of the page gives the period; two ticked levels are asked about', () => {
  expect(check(lca9035, `${LCA}
Wage Level: [X] I [X] II
Case Number: {labor.number=I20024091123456|I-200-24091-123456}   Case Status: CERTIFIED   Period of Employment: {labor.from=2024-10-01|10/01/2024} to {labor.until=2027-09-30|09/30/2027}`)).toEqual(['UnreadableValue labor.wageLevel [X] I [X] II'])
})

test('a tick whose level is lost and a state that is none are asked about', () => {
  expect(check(lca9035, `${LCA}
Period of Employment: {labor.from=2024-10-01|10/01/2024} to {labor.until=2027-09-30|09/30/2027}
a. Place of Employment 1
7. City *          9. State/District/ Territory *
DENVER             C0
13. Wage Level *   []      [in      [X]      []1V`)).toEqual(['UnreadableValue labor.place C0', 'UnreadableValue labor.wageLevel [in'])
})

test('bad papers: an impossible day, a case number of another shape', () => {
  expect(check(lca9035, `${LCA}
Case Number: I-2OO-24091-123456
5. Begin Date      6. End Date
{labor.from=2024-10-01|10/01/2024}         09/31/2027`)).toEqual(['UnreadableValue labor.number I-2OO-24091-123456', 'ImpossibleDate labor.until 09/31/2027'])
})

test('papers that name these forms are none of them', () => {
  for (const text of [
    'Form I-140\nU.S. Department of Labor certification attached: Application for Permanent Employment Certification', 'U.S. Department of Labor\nPrevailing Wage Determination\nForm ETA-9141\nJob Title: Cook',
    `${plain(PERM)}\nCase Number:\nLabor Condition Application for Nonimmigrant Workers`, 'Labor Condition Application for Nonimmigrant Workers posted at the worksite',
  ]) expect(laborPaperOf(marked(text).paper)).toBeUndefined()
})

test('every quote is really there, whatever the page says', () => {
  const word = fc.constantFrom(
    `${plain(PERM)}\n`, `${plain(LCA)}\n`, 'Case Number:', 'A-23091-00123', 'I-200-24091-123456', 'Filing Date:', '04/01/2023', 'This certification is valid from 01/10/2024 to 07/38/2024', 'Period of Employment: 10/01/2024 to 09/30/2027', 'Begin Date', 'End Date', 'Wage Level', '[X] II', '[X] I',
    'City', 'State', 'DENVER', 'CO', 'XX', '\n', '     ', 'H. Job Opportunity Information\n', 'a. Place of Employment 1\n', 'G. Other\n', 'Job Title', 'Cook', '\f',
  )
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    laborPaperOf(paper)
    for (const reader of [eta9089, lca9035]) expect(faults(paper, reader.read(paper))).toEqual([])
  }))
})

test('the validity of the wage is not the validity of the certification', () => {
  const { claims, problems } = eta9089.read(marked(`${plain(PERM)}\nCase Number: A-19123-00001\nPrevailing wage validity period from 01/01/2019 to 06/30/2019\nEmployer's name: EXAMPLE LLC\nThis certification is valid from 06/01/2019 to 11/28/2019`).paper)
  expect([claims.filter((c) => /labor\.(?:from|until)/.test(c.field)), problems.map((p) => `${p.type} ${p.field}`)]).toEqual([[], ['AmbiguousDate labor.from', 'AmbiguousDate labor.until']])
})
