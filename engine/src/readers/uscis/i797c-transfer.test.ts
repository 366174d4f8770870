import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { i797cTransfer } from './i797c-transfer.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i797cTransfer.recognise(paper)).toBe(true)
  const result = i797cTransfer.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const HEAD = `U.S. Citizenship and Immigration Services                             Form I-797C, Notice of Action
Receipt Number    Notice Date
{filing.receipt&notice.receipt|IOE0999000111}     {notice.date=2024-05-14|05/14/2024}
Notice Type: {notice.kind=transfer|Transfer Notice}
`

test('the office is the one the case went to, not the one at the foot', () => {
  expect(check(`${HEAD}Your case has been transferred from the Texas Service Center to the {filing.office|National Benefits Center}
for processing.
TEXAS SERVICE CENTER`)).toEqual([])
})

test('the office on a line of its own', () => {
  check(`${HEAD}This is to advise you that we have transferred your case to the following location:
{filing.office|USCIS Boston Field Office}`)
})

test('capitals and a long sentence', () => {
  check(`${HEAD}In order to speed up processing, we transferred the above case
to our {filing.office|NEBRASKA SERVICE CENTER}, which will write to you.`)
})

test('a transfer to nobody named is a problem, never the office at the foot', () => {
  expect(check(`${HEAD}Your case was transferred to another office.
TEXAS SERVICE CENTER`)).toEqual(['MissingField filing.office'])
})
