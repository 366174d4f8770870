import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { i797Extension } from './i797-extension.ts'
import { i797cReceipt } from './i797c-receipt.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i797Extension.recognise(paper)).toBe(true)
  expect(i797cReceipt.recognise(paper)).toBe(false)
  const result = i797Extension.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const head = (form: string, printed: string) => `U.S. Citizenship and Immigration Services                             Form I-797C, Notice of Action
Receipt Number    Received Date    Notice Date     Case Type
{filing.receipt&notice.receipt|IOE0999000121}     {filing.received=2024-05-06|05/06/2024}       {notice.date=2024-05-14|05/14/2024}      {filing.form=${form}|${printed}} - PETITION
Notice Type: {filing.decision=pending|Receipt Notice}
`
const EXT = (months: number) => `notice.kind=extension&notice.extendsMonths=${months}`

test('an I-751 receipt extends the card by the printed months', () => {
  expect(check(`${head('I-751', 'I751')}We have received your form.
{${EXT(48)}|This notice extends the validity of your {card.kind=green-card|Permanent Resident Card} for 48 months from the expiration date on its front.}`)).toEqual([])
})

test('an I-90 receipt, the months in words and digits, over two lines', () => {
  check(`${head('I-90', 'I90')}{${EXT(36)}|This notice, together with your {card.kind=green-card|Form I-551}, provides evidence of your lawful
permanent resident status for thirty-six (36) months from the expiration date.} Keep it.`)
})

test('conditional status extended for one year is twelve months', () => {
  check(`${head('I-751', 'I751')}{${EXT(12)}|Your conditional resident status is extended for one year.} You may work and travel.`)
})

test('months about something else do not make it an extension', () => {
  const { paper } = marked(`${head('I-751', 'I751')}We may ask you to come in within 12 months. Keep your Permanent Resident Card.`)
  expect(i797Extension.recognise(paper)).toBe(false)
  expect(i797cReceipt.recognise(paper)).toBe(true)
})

test('a blank received date is said, and the extension survives', () => {
  expect(check(`U.S. Citizenship and Immigration Services    Form I-797C, Notice of Action
Receipt Number    Received Date    Notice Date
{filing.receipt&notice.receipt|IOE0999000122}                      {notice.date=2024-05-14|05/14/2024}
Notice Type: {filing.decision=pending|Receipt Notice}
{${EXT(48)}|This extends your {card.kind=green-card|Permanent Resident Card} by 48 months.}`)).toEqual(['MissingField filing.received'])
})
