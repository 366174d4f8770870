import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { i797cReceipt } from './i797c-receipt.ts'
import { i797cRejection } from './i797c-rejection.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i797cRejection.recognise(paper)).toBe(true)
  expect(i797cReceipt.recognise(paper)).toBe(false)
  const result = i797cRejection.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const HEAD = 'U.S. Citizenship and Immigration Services                             Form I-797C, Notice of Action\n'

test('a rejection keeps no filing date, though a received date is printed', () => {
  expect(check(`${HEAD}Case Type
{filing.form=I-485|I485} - APPLICATION TO REGISTER PERMANENT RESIDENCE OR ADJUST STATUS
Received Date    Priority Date    Applicant
05/06/2024       05/06/2024       {filing.applicant=EXAMPLE / LUZ (surname-first)&person.name=EXAMPLE / LUZ (surname-first)|EXAMPLE, LUZ}
Notice Date
{notice.date=2024-05-10|05/10/2024}
                                  Notice Type: {notice.kind=rejection&filing.decision=rejected|Reject Notice}
                                  Amount received: $1,440.00 U.S.
Your application is rejected because the fee was wrong.`)).toEqual([])
})

test('an impossible received date on a rejection is nobody’s date and no problem either', () => {
  expect(check(`${HEAD}Received Date    Notice Date
02/31/2024       {notice.date=2024-05-10|05/10/2024}
Notice Type: {notice.kind=rejection&filing.decision=rejected|Rejection Notice}`)).toEqual([])
})

test('the title alone is enough, and a missing notice date is said', () => {
  expect(check(`${HEAD}{notice.kind=rejection&filing.decision=rejected|REJECT NOTICE}
Your receipt notice will follow when you file again.`)).toEqual(['MissingField notice.date'])
})

test('a receipt number is kept when one is printed', () => {
  check(`${HEAD}Receipt Number    Notice Date
{filing.receipt&notice.receipt|IOE0999000041}     {notice.date=2024-05-10|05/10/2024}
Notice Type: {notice.kind=rejection&filing.decision=rejected|Rejectlon Notice}`)
})

test('a receipt notice that warns of rejection is a receipt', () => {
  const { paper } = marked(`${HEAD}Notice Type: Receipt Notice
We may reject your form if the check is not honored.`)
  expect(i797cRejection.recognise(paper)).toBe(false)
  expect(i797cReceipt.recognise(paper)).toBe(true)
})
