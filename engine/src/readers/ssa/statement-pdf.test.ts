import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { ssaStatementPdf } from './statement-pdf.ts'

const check = (text: string): string[] => {
  const { paper, expected } = marked(text)
  expect(ssaStatementPdf.recognise(paper)).toBe(true)
  const result = ssaStatementPdf.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const row = (n: number, year: string, amounts: string): string => `{earnings.year@earnings#${n}=${year}|${year}}     ${amounts}`
const inCents = (printed: string): number => Number(printed.replace(/[$,]/g, '')) * 100
const both = (n: number, a: string, b: string): string => `{earnings.socialSecurity@earnings#${n}=${inCents(a)}|${a}}      {earnings.medicare@earnings#${n}=${inCents(b)}|${b}}`

test('the newer statement: years, a year not yet recorded, years added up', () => {
  expect(check(`Your Social Security Statement
Prepared for: {person.name=LUZ M. EXAMPLE RUIZ /  (given-first)|LUZ M. EXAMPLE RUIZ}
February 11, 2025
Retirement Benefits
$1,234 at age 67, $2,000 at age 70
\f
Earnings Record
Work Year    Earnings Taxed for        Earnings Taxed for
             Social Security           Medicare (began 1966)
1981-1990    $9,000                    $9,000
${row(1, '2021', both(1, '$31,844', '$31,900'))}
${row(2, '2022', both(2, '$0', '$0'))}
${row(3, '2023', '{earnings.recorded@earnings#3=false|Not yet recorded}      Not yet recorded')}
In 2023 you paid $1,974 in taxes.`)).toEqual(['UnknownWording earnings.year 1981-1990    $9,000                    $9,000'])
})

test('the older statement: amounts without a sign, two groups side by side, a birth date', () => {
  expect(check(`Your Social Security Statement
Prepared especially for {person.name=Luz Example /  (given-first)|Luz Example}
Your date of birth (please verify)........{person.birthDate=1960-04-05|April 5, 1960}
Years You     Your Taxed              Your Taxed
Worked        Social Security         Medicare
              Earnings                Earnings
Your Earnings Record: Years You Worked
${row(1, '2001', both(1, '1,500', '1,500'))}      ${row(2, '2003', both(2, '800', '900'))}`)).toEqual([])
})

test('the number -1 is no amount, whatever stands beside it', () => {
  const paper = placed(grid([
    [[40, 'Your Social Security Statement']], [[40, 'Date of Birth: January 1, 1990']], [[40, 'Earnings Record']], [[40, 'Work Year'], [150, 'Earnings Taxed for Social Security'], [400, 'Earnings Taxed for Medicare']],
    [[40, '2023'], [150, '-1'], [400, '$10']], [[40, '2024'], [150, '-1'], [400, '-1']], [[40, '2025'], [150, '-250'], [400, '1']],
  ]))
  const result = ssaStatementPdf.read(paper)
  expect(faults(paper, result)).toEqual([])
  expect(shown(result.claims).map((s) => s.replace(/ «.*/, ''))).toEqual([
    'earnings#1 earnings.medicare = 1000', 'earnings#1 earnings.year = 2023', 'earnings#2 earnings.recorded = false', 'earnings#2 earnings.year = 2024', 'person#1 person.birthDate = 1990-01-01 (default-suspect)',
  ])
})

test('a statement without its table is a problem, other papers are none', () => {
  expect(check('Your Social Security Statement\nEarnings Record\nWork Year   Earnings Taxed')).toEqual(['MissingField earnings.year'])
  for (const text of ['Your Social Security Statement is ready online.', 'Social Security Administration\nWork Year 2021 Earnings Taxed', '<osss>Your Social Security Statement Work Year Earnings Record']) {
    expect(ssaStatementPdf.recognise(marked(text).paper)).toBe(false)
  }
})

test('every quote is really there, whatever the page says', () => {
  const word = fc.constantFrom('Your Social Security Statement\n', 'Work Year', 'Earnings Taxed for Social Security', '2021', '1981-1990', '$31,844', 'Not yet recorded', '-1', '\n', '     ', 'Prepared for:', 'ROSA', 'Date of birth:', 'April 5, 1960', '\f')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    ssaStatementPdf.recognise(paper)
    expect(faults(paper, ssaStatementPdf.read(paper))).toEqual([])
  }))
})

test('years beside one another are no amounts', () => {
  const says = ssaStatementPdf.read(marked('Your Social Security Statement\nYears You Worked     Taxed for Social Security     Taxed for Medicare\n2018      12,000      12,000\n2019      2020        2021').paper)
  expect([says.claims.map((c) => c.quote!.exact), says.problems.map((p) => `${p.type} ${p.quote!.exact.replace(/\s+/g, ' ')}`)]).toEqual([['2018', '12,000', '12,000'], ['UnreadableValue 2019 2020 2021']])
})
