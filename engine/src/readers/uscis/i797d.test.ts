import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import type { Reader } from '../reader.ts'
import { i797Approval } from './i797-approval.ts'
import { i797d } from './i797d.ts'
import { i797f } from './i797f.ts'

const known = (text: string): string[] => [i797Approval, i797d, i797f].filter((r) => r.recognise(marked(text).paper)).map((r) => r.id)
const body = (letter: string, kind: string): string => `Department of Homeland Security
U.S. Citizenship and Immigration Services                 {notice.kind=${kind}|Form I-797${letter}, Notice of Action}
Receipt Number          Case Type
{filing.receipt&notice.receipt|IOE0999000111}           {filing.form=I-765|I765} - APPLICATION FOR EMPLOYMENT AUTHORIZATION
Notice Date             Page
{notice.date=2024-05-14|05/14/2024}              1 of 1
Read this before you use what is below.`

test.each([[i797d, 'D', 'card-enclosed'], [i797f, 'F', 'travel-papers']] as const)('%s says what came with it', (reader: Reader, letter, kind) => {
  const { paper, expected } = marked(body(letter, kind))
  expect([i797Approval, i797d, i797f].filter((r) => r.recognise(paper)).map((r) => r.id)).toEqual([reader.id])
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect([faults(paper, result), result.problems]).toEqual([[], []])
})

test('a notice of a kind of its own stays that kind; a mention is no notice', () => {
  expect(known('U.S. Citizenship and Immigration Services\nForm I-797D, Notice of Action\nNotice Type: Approval Notice')).toEqual([i797Approval.id])
  expect(known('U.S. Citizenship and Immigration Services\nYou will get a Form I-797D, Notice of Action, with your card.')).toEqual([])
  expect(known('U.S. Citizenship and Immigration Services\nForm I-797C, Notice of Action')).toEqual([])
})

test('a notice without a day says so', () => {
  const { paper } = marked('U.S. Citizenship and Immigration Services\nForm I-797F, Notice of Action')
  expect(i797f.read(paper).problems).toEqual([{ type: 'MissingField', field: 'notice.date' }])
})
