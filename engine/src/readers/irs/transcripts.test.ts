import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import type { Reader } from '../reader.ts'
import { accountTranscript } from './account-transcript.ts'
import { nonFiling } from './non-filing.ts'
import { returnTranscript } from './return-transcript.ts'
import { wageIncomeTranscript } from './wage-income-transcript.ts'
import { taxPaperOf } from './which.ts'

const check = (reader: Reader, text: string): string[] => {
  const { paper, expected } = marked(text)
  expect(reader.recognise(paper)).toBe(true)
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const HEAD = `                          Internal Revenue Service
                   United States Department of the Treasury
This Product Contains Sensitive Taxpayer Data
                                      Request Date:     02-11-2024
                                      Response Date:    02-11-2024
                                      Tracking Number:  100000000000`
const ROWS = `TRANSACTIONS
CODE  EXPLANATION OF TRANSACTION             CYCLE     DATE        AMOUNT
150   Tax return filed                       {tax.cycle|20231605}  {~tax.filed=2023-05-08|05-08-2023}  $1,954.00
n/a   30211-085-11111-3
806   W-2 or 1099 withholding                          04-15-2023  {tax.withheld=210000|-$2,100.00}
570   Additional account action pending      20231605  05-08-2023  $0.00
846   Refund issued                                    05-22-2023  {tax.refund=14600|$146.00}`
const account = (rows: string, period = '{tax.year=2022|Dec. 31, 2022}'): string => `${HEAD}
                          Account Transcript
FORM NUMBER:   {tax.form|1040}
TAX PERIOD:    ${period}
TAXPAYER IDENTIFICATION NUMBER:   XXX-XX-1234
QUIS
318 EX
ACCOUNT BALANCE:            $0.00
ACCRUED INTEREST:           0.00      AS OF: Mar. 04, 2024
FILING STATUS:              {tax.status|Single}
ADJUSTED GROSS INCOME:      {tax.income=3184400|$31,844.00}
TAXABLE INCOME:             $17,994.00
RETURN DUE DATE OR RETURN RECEIVED DATE (WHICHEVER IS LATER)   Apr. 15, 2023
PROCESSING DATE             May 08, 2023
${rows}`

test('an account transcript: the year is a year, the cycle is text, a masked name is nobody', () => {
  expect(check(accountTranscript, account(ROWS))).toEqual([])
})

test('a return the office made itself is nobody’s filing', () => {
  const rows = `TRANSACTIONS
CODE  EXPLANATION OF TRANSACTION             CYCLE     DATE        AMOUNT
150   Substitute tax return prepared by IRS  20231605  05-08-2023  $1,954.00`
  expect(check(accountTranscript, account(rows))).toEqual(['UnknownWording tax.filed 150   Substitute tax return prepared by IRS  20231605  05-08-2023  $1,954.00'])
})

test('the same with rows of dots, and a loss', () => {
  expect(check(accountTranscript, `${HEAD}
Record of Account
FORM NUMBER:..............{tax.form|1040NR}
TAX PERIOD:...............{tax.year=2021|12-31-2021}
FILING STATUS:............{tax.status|Married Filing Joint}
ADJUSTED GROSS INCOME:....{tax.income=-120000|$-1,200.00}
TRANSACTIONS
CODE EXPLANATION OF TRANSACTION CYCLE DATE AMOUNT
150 Tax return filed {tax.cycle|20221302} {~tax.filed=2022-04-18|Apr. 18, 2022} $0.00`)).toEqual([])
})

test('rows whose code a camera lost are known by their words; a year without a return says so', () => {
  expect(check(accountTranscript, account(`TRANSACTIONS
Tax return filed                       {tax.cycle|20231605}  {~tax.filed=2023-05-08|05-08-2023}  $1,954.00
Additional account action pending      20231605  05-09-2023  $0.00
Refund issued                                    05-22-2023  {tax.refund=14600|$146.00}`))).toEqual([])
  expect(check(accountTranscript, account('TRANSACTIONS\nNo tax return filed'))).toEqual([])
  expect(check(accountTranscript, account('TRANSACTIONS\n846   Refund issued     05-22-2023  {tax.refund=14600|$146.00}'))).toEqual(['MissingField tax.filed'])
})

test('bad papers: an impossible day, a period that is no year, two refunds', () => {
  expect(check(accountTranscript, account(`TRANSACTIONS
CODE  EXPLANATION OF TRANSACTION             CYCLE     DATE        AMOUNT
150   Tax return filed                       20239905  02-31-2023  $1,954.00
846   Refund issued                                    05-22-2023  $146.00
846   Refund issued                                    06-22-2023  $20.00`, 'Jun. 30, 2022'))).toEqual([
    'UnknownWording tax.year Jun. 30, 2022', 'ImpossibleDate tax.filed 02-31-2023', 'UnreadableValue tax.cycle 20239905', 'UnknownWording tax.refund $20.00',
  ])
})

test('a return transcript: lines "per computer" are not what was filed', () => {
  expect(check(returnTranscript, `${HEAD}
                     Tax Return Transcript
SSN Provided: XXX-XX-1234
Tax Period Ending: {tax.year=2022|Dec. 31, 2022}
Form Number: {tax.form|1040}
CYCLE POSTED:............................................{tax.cycle|20231605}
RECEIVED DATE:...........................................{~tax.filed=2023-04-15|Apr.15, 2023}
REMITTANCE:..............................................$0.00
FILING STATUS:...........................................{tax.status|Single}
TOTAL INCOME:............................................$32,000.00
TOTAL INCOME PER COMPUTER:...............................$32,001.00
ADJUSTED GROSS INCOME PER COMPUTER:......................$31,845.00
ADJUSTED GROSS INCOME:...................................{tax.income=3184400|$31,844.00}
FEDERAL INCOME TAX WITHHELD:.............................{tax.withheld=210000|$2,100.00}
AMOUNT REFUNDED:.........................................{tax.refund=14600|$-146.00}`)).toEqual([])
})

test('verification of non-filing: the sentence counts, not the title', () => {
  const letter = (said: string): string => `${HEAD}
Verification of Non-filing
Tax Period Requested: {tax.year=2021|December, 2021}
SSN Provided: XXX-XX-1234
Dear Taxpayer:
${said}`
  expect(check(nonFiling, letter('{tax.nonFiler=true|We have no record of a} filed Form 1040, 1040A or 1040EZ using the number above.'))).toEqual([])
  expect(check(nonFiling, letter('We have a filed return for this year.'))).toEqual(['MissingField tax.nonFiler'])
  expect(check(nonFiling, letter('We have no record of your call.'))).toEqual(['MissingField tax.nonFiler'])
})

test('wage and income: a block for each form of work; hidden employers stay hidden', () => {
  expect(check(wageIncomeTranscript, `${HEAD}
Wage and Income Transcript
SSN Provided: XXX-XX-1234
Tax Period Requested: {earnings#1.earnings.year=2022&earnings#2.earnings.year=2022&earnings#3.earnings.year=2022|December, 2022}

Form W-2 Wage and Tax Statement
Employer:
Employer Identification Number (EIN):XXXXX6789
EXAM
318 EXA
Employee:
Employee's Social Security Number:XXX-XX-1234
QUIS M
Submission Type:..........................Original document
Wages, Tips and Other Compensation:.......{earnings#1.earnings.wages=3184400|$31,844.00}
Federal Income Tax Withheld:..............$2,100.00
Social Security Wages:....................{earnings#1.earnings.socialSecurity=3184401|$31,844.01}
Medicare Wages and Tips:..................{earnings#1.earnings.medicare=3184402|$31,844.02}

Form 1099-INT
Payer:
Payer's Federal Identification Number (FIN):XXXXX1111
Interest:..................................$12.00

Form W-2 Wage and Tax Statement
Employer:
Employer Identification Number (EIN):{earnings#2.earnings.ein=000000111|00-0000111}
{earnings#2.earnings.employer|EXAMPLE BAKERY LLC}
Wages, Tips and Other Compensation:.......{earnings#2.earnings.wages=50000|$500.00}
Social Security Wages:....................$5OO.00
\f
Form 1099-NEC
Nonemployee Compensation:.................{earnings#3.earnings.wages=120050|$1,200.50}`)).toEqual(['UnreadableValue earnings.socialSecurity $5OO.00'])
})

test('papers that only speak of transcripts are none', () => {
  for (const text of [
    'Internal Revenue Service\nDear Taxpayer:\nYou asked for an Account Transcript of your Form 1040.', 'Account Transcript\nExample University\nFORM NUMBER: 12',
    'Internal Revenue Service\nAcademic Transcript\nTax Period: 2022', `Department of the Treasury\nInternal Revenue Service\nForm 4506-T\nRequest for Transcript of Tax Return\nTax Return Transcript, which includes most of the line items. Form Number: 1040`,
  ]) expect(taxPaperOf(marked(text).paper)).toBeUndefined()
})

test('every quote is really there, whatever the page says', () => {
  const word = fc.constantFrom(
    `${HEAD}\n`, 'Account Transcript\n', 'Tax Return Transcript\n', 'Verification of Non-filing\n', 'Wage and Income Transcript\n', 'FORM NUMBER:', 'TAX PERIOD:', 'Dec. 31, 2022', 'TRANSACTIONS\n', 'CODE  DATE\n',
    '150   Tax return filed  20231605  05-08-2023  $1.00\n', '846  Refund issued  05-32-2023  $1.00', 'Form W-2 Wage and Tax Statement\n', 'Social Security Wages:...', '$31,844.00', '\n', '   ', 'We have no record of a filed return.', '\f',
    'Employer Identification Number (EIN):', '00-0000111', 'December, 2022',
  )
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    taxPaperOf(paper)
    for (const reader of [accountTranscript, returnTranscript, nonFiling, wageIncomeTranscript]) expect(faults(paper, reader.read(paper))).toEqual([])
  }))
})
