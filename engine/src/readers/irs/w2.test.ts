import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paper } from '../../papers/paper.ts'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import type { Reader } from '../reader.ts'
import { f1099 } from './1099.ts'
import { w2 } from './w2.ts'
import { taxPaperOf } from './which.ts'

// Made of parts: no number of this shape stands in the repository. The first was printed in advertising and is nobody's.
const SSN = ['078', '05', '1120'].join('-')
const ITIN = ['900', '70', '0000'].join('-')
const digits = (n: string): string => n.replaceAll('-', '')

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

test('a W-2 as the form prints it: numbers and labels over their boxes', () => {
  expect(check(w2, `22222     a Employee's social security number     For Official Use Only
          {person.ssn=${digits(SSN)}|${SSN}}                         OMB No. 1545-0008
b Employer identification number (EIN)                       1 Wages, tips, other compensation    2 Federal income tax withheld
{earnings.ein=000000111|00-0000111}                                                   {earnings.wages=3184400|31,844.00}                            2,100.00
c Employer's name, address, and ZIP code                     3 Social security wages              4 Social security tax withheld
{earnings.employer|EXAMPLE BAKERY LLC}                                           {earnings.socialSecurity=3184401|31,844.01}                            1,974.33
9 EXAMPLE ROAD                                               5 Medicare wages and tips            6 Medicare tax withheld
NEWARK, NJ 07102                                             {earnings.medicare=3184402|31,844.02}                            461.74
d Control number                                             7 Social security tips               8 Allocated tips

e Employee's first name and initial     Last name            Suff.
{person.name=QUISPE HUAMAN / MARISOL (labelled)|MARISOL                                 QUISPE HUAMAN}
f Employee's address and ZIP code
{residence.address=lines: 318 EXAMPLE ST APT 2 / NEWARK, NJ 07102; city: NEWARK; state: NJ; zip: 07102|318 EXAMPLE ST APT 2
NEWARK, NJ 07102}
Form W-2 Wage and Tax Statement     {earnings.year=2023|2023}     Department of the Treasury-Internal Revenue Service`)).toEqual([])
})

test('a W-2 of a payroll firm: short labels, the number hidden, the year above the title', () => {
  expect(read(w2, placed(grid([
    [[40, 'W-2 and EARNINGS SUMMARY'], [420, '2022']],
    [[40, 'Form W-2 Wage and Tax Statement'], [420, 'OMB No. 1545-0008']],
    [[40, '1 Wages, tips, other comp.'], [200, '2 Federal income tax withheld']],
    [[40, '20500.10'], [200, '900.00']],
    [[40, '3 Social security wages'], [200, '4 Social security tax withheld']],
    [[40, '20600.10'], [200, '1277.21']],
    [[40, '5 Medicare wages and tips'], [200, '6 Medicare tax withheld']],
    [[40, '20600.10'], [200, '298.70']],
    [[40, "c Employer's name, address, and ZIP code"]],
    [[40, 'EXAMPLE CLEANING INC']],
    [[40, '12 EXAMPLE PLAZA']],
    [[40, 'OMAHA NE 68102']],
    [[40, "b Employer's FED ID number"], [200, "a Employee's SSA number"]],
    [[40, '00-0000222'], [200, 'XXX-XX-1120']],
    [[40, "e/f Employee's name, address, and ZIP code"]],
    [[40, 'LUZ ELENA IBARRA']],
    [[40, '7 EXAMPLE AVENUE']],
    [[40, 'OMAHA NE 68102']],
  ])))).toEqual([
    'earnings#1 earnings.ein = 000000222', 'earnings#1 earnings.employer = EXAMPLE CLEANING INC', 'earnings#1 earnings.medicare = 2060010', 'earnings#1 earnings.socialSecurity = 2060010',
    'earnings#1 earnings.wages = 2050010', 'earnings#1 earnings.year = 2022', 'person#1 person.name = LUZ ELENA IBARRA /  (given-first)',
    'residence#1 residence.address = lines: 7 EXAMPLE AVENUE / OMAHA NE 68102; city: OMAHA; state: NE; zip: 68102',
  ])
})

test('four copies of a W-2 on a page are read once', () => {
  const one = 'b Employer identification number (EIN)    1 Wages, tips, other compensation\n00-0000111                                31,844.00\nForm W-2 Wage and Tax Statement 2023\n'
  expect(read(w2, marked(one.repeat(4)).paper)).toEqual(['earnings#1 earnings.ein = 000000111', 'earnings#1 earnings.wages = 3184400', 'earnings#1 earnings.year = 2023'])
})

test('bad W-2s: a strange amount and a year of the edition are problems, a blank box says nothing', () => {
  expect(check(w2, `Form W-2 Wage and Tax Statement (Rev. January 2022)
1 Wages, tips, other compensation     2 Federal income tax withheld
3l,844.00                             2,100.00
3 Social security wages               4 Social security tax withheld
                                      100.00
5 Medicare wages and tips             6 Medicare tax withheld
{earnings.medicare=100|1.00}                                  1.00`)).toEqual(['MissingField earnings.year', 'UnreadableValue earnings.wages 3l,844.00'])
})

test('a 1099-NEC gives pay for work; the number may be a taxpayer number', () => {
  expect(check(f1099, `PAYER'S name, street address, city or town, state or province     OMB No. 1545-0116
{earnings.employer|EXAMPLE ROOFING LLC}                                               Form 1099-NEC
4 EXAMPLE ROAD                                                    For calendar year {earnings.year=2023|2023}
PAYER'S TIN           RECIPIENT'S TIN
{earnings.ein=000000333|00-0000333}            {person.itin=${digits(ITIN)}|${ITIN}}
RECIPIENT'S name                            1 Nonemployee compensation
{person.name=TEODORO CHAVEZ ORTIZ /  (given-first)|TEODORO CHAVEZ ORTIZ}                        {earnings.wages=1250000|$ 12,500.00}
Street address (including apt. no.)
{residence.address=lines: 12 EXAMPLE ST / DENVER, CO 80202; city: DENVER; state: CO; zip: 80202|12 EXAMPLE ST
City or town, state or province, country, and ZIP or foreign postal code
DENVER, CO 80202}
4 Federal income tax withheld
$`)).toEqual([])
})

test('a 1099-INT gives no earnings', () => {
  expect(check(f1099, `Form 1099-INT     Interest Income     2023
PAYER'S name
EXAMPLE BANK
PAYER'S TIN           RECIPIENT'S TIN
00-0000333            ***-**-1120
RECIPIENT'S name
{person.name=TEODORO CHAVEZ ORTIZ /  (given-first)|TEODORO CHAVEZ ORTIZ}
1 Interest income
$ 12.00`)).toEqual([])
})

test('returns, instructions and corrections that name these forms are none of them', () => {
  for (const text of [
    'Form 1040 U.S. Individual Income Tax Return 2023\n1a Total amount from Form(s) W-2, box 1\nWages, tips, other compensation\nWage and Tax Statement', 'Form W-2c Corrected Wage and Tax Statement\nEmployer identification number',
    'Form W-2 Wage and Tax Statement\nForm 1099-NEC\nNonemployee compensation\nWages, tips, other compensation', 'Please bring your W-2 Wage and Tax Statement.', 'Form 1099-G\nPAYER\'S TIN',
  ]) expect(taxPaperOf(marked(text).paper)).toBeUndefined()
})

test('no number of a person stands in a problem’s words beside its quote', () => {
  const paper = marked(`Form W-2 Wage and Tax Statement 2023\na Employee's social security number\n${SSN}9\n1 Wages, tips, other compensation\n1.00`).paper
  const { problems } = w2.read(paper)
  expect(problems.map((p) => [p.type, p.field, p.params])).toEqual([['UnreadableValue', 'person.ssn', undefined]])
})

test('every quote is really there, whatever the page says', () => {
  const word = fc.constantFrom(
    'Form W-2 Wage and Tax Statement', '2023', "a Employee's social security number", 'b Employer identification number (EIN)', '1 Wages, tips, other compensation', '3 Social security wages', "c Employer's name, address, and ZIP code\n",
    "e Employee's first name and initial", 'Last name', 'Suff.', 'Form 1099-NEC', "PAYER'S TIN", "RECIPIENT'S name", '1 Nonemployee compensation', 'NEWARK, NJ 07102', '31,844.00', '\n', '    ', SSN, 'ROSA', '9 EXAMPLE ST', '\f',
  )
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    taxPaperOf(paper)
    for (const reader of [w2, f1099]) expect(faults(paper, reader.read(paper))).toEqual([])
  }))
})

test('two jobs in one file are not mixed, and the second is asked about', () => {
  const job = (ein: string, boxes: string): string => `b Employer identification number (EIN)  ${ein}\n${boxes}\nForm W-2 Wage and Tax Statement 2022`
  const of = (text: string) => { const r = w2.read(marked(text).paper); return [...r.claims.filter((c) => c.field !== 'earnings.year').map((c) => `${c.field} ${c.quote!.exact}`), ...r.problems.map((p) => `${p.type} ${p.field} ${p.quote!.exact}`)] }
  const first = job('99-1234567', '1 Wages, tips, other compensation  12,000.00')
  expect(of(`${first}\n${job('99-7654321', '5 Medicare wages and tips   22,000.00')}`)).toEqual(['earnings.wages 12,000.00', 'earnings.ein 99-1234567', 'UnknownWording earnings.ein 99-7654321'])
  expect(of(`${first}\n${job('99-1234567', '5 Medicare wages and tips   12,000.00')}`)).toEqual(['earnings.wages 12,000.00', 'earnings.medicare 12,000.00', 'earnings.ein 99-1234567'])
})
