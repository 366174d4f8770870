import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { payStub } from './pay-stub.ts'

const check = (text: string): string[] => {
  const { paper, expected } = marked(text)
  expect(payStub.recognise(paper)).toBe(true)
  const result = payStub.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}

test('a stub with labels: employer, rate, period, and the year it was paid', () => {
  expect(check(`{presence.kind=work|EARNINGS STATEMENT}
Company Name: {job.employer&presence.issuer|EXAMPLE BAKERY LLC}        Period Beginning: {presence.from=2024-03-04|03/04/2024}
9 EXAMPLE ROAD                             Period Ending: {presence.until=2024-03-17|03/17/2024}
NEWARK, NJ 07102                           Pay Date: {earnings.year=2024|03/22/2024}
Employee: MARISOL QUISPE                   SSN: XXX-XX-1234
Hire Date: 01/15/2023
Hourly Rate: {job.wage=1850|$18.50}
Earnings     Hours     Current     Year to Date
Regular      80.00     1,480.00    8,880.00
Gross Pay              1,480.00    8,880.00
Net Pay                1,210.00`)).toEqual([])
})

test('a stub with one box for the period, short years, four decimals', () => {
  expect(check(`{presence.kind=work|Pay Stub}
Employer           Pay Period                 Check Date
{job.employer&presence.issuer|Example Roofing}    {presence.from=2023-11-27|11/27/23} - {presence.until=2023-12-10|12/10/23}        {earnings.year=2023|12/15/23}
Pay Rate
{job.wage=2100|21.0000}
Gross Pay   YTD`)).toEqual([])
})

test('a stub that says nothing of its period and days has no presence', () => {
  expect(check('Pay Statement\nPay Period: every two weeks\nGross Pay  100.00\nPay Rate: varies')).toEqual(['UnreadableValue job.wage varies'])
})

test('bad stubs: an impossible day leaves the other', () => {
  expect(check(`{presence.kind=work|Earnings Statement}
Period Beginning: {presence.from=2024-02-19|02/19/2024}     Period Ending: 02/30/2024
Pay Date: soon
Gross Pay  100.00`)).toEqual(['UnreadableDate earnings.year soon', 'ImpossibleDate presence.until 02/30/2024'])
})

test('a stub of another country: days that may be two days are asked about', () => {
  const stub = (more: string) => marked(`PAYSLIP\nEmployer: EXAMPLE LTD\nPay Period: 01/03/2024 - 07/03/2024\nGross Pay 1,000.00   YTD 3,000.00\n${more}`).paper
  const says = (more: string) => { const r = payStub.read(stub(more)); return [r.claims.filter((c) => c.field === 'presence.from').map((c) => c.value).length, ...r.problems.map((p) => `${p.type} ${p.field}`)] }
  expect(says('PAYE 200.00')).toEqual([0, 'AmbiguousDate presence.from', 'AmbiguousDate presence.until'])
  expect(says('Federal Income Tax 98.00')).toEqual([1])
  expect(says('Next pay date 03/21/2024')).toEqual([1])
})

test('other papers with pay on them are none', () => {
  for (const text of [
    'Form W-2 Wage and Tax Statement\nEarnings Statement\nPay Period\nGross Pay', 'Verification of Employment\nPay stub attached\nPay Period\nGross Pay', 'Your Social Security Statement\nEarnings Statement\nPay Period YTD', 'Invoice\nPay Period\nGross Pay', 'Earnings Statement for shareholders',
  ]) expect(payStub.recognise(marked(text).paper)).toBe(false)
})

test('every quote is really there, whatever the page says', () => {
  const word = fc.constantFrom('Earnings Statement\n', 'Employer:', 'EXAMPLE', 'Pay Period:', '03/04/24 - 03/17/24', 'Period Beginning:', '03/04/2024', 'Period Ending', 'Pay Date', 'Hourly Rate:', '$18.50', '\n', '     ', 'Gross Pay YTD', '\f')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 30 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(`x${parts.join('')}`, 'plain-text') }
    payStub.recognise(paper)
    expect(faults(paper, payStub.read(paper))).toEqual([])
  }))
})
