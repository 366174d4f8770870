import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { i589Acknowledgement } from './i589-acknowledgement.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i589Acknowledgement.recognise(paper)).toBe(true)
  const result = i589Acknowledgement.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}

const top = (received: string) => `U.S. Citizenship and Immigration Services                             Form I-797C, Notice of Action
Receipt Number                Case Type
{filing.receipt&notice.receipt|ZNY1890000031}                 {filing.form=I-589|I589} - APPLICATION FOR ASYLUM AND FOR WITHHOLDING OF REMOVAL
Received Date    Priority Date    Applicant   {person.aNumber=000000131|A000 000 131}
${received}                        {filing.applicant=EXAMPLE / ABEL (surname-first)&person.name=EXAMPLE / ABEL (surname-first)|EXAMPLE, ABEL}
Notice Date      Page
{notice.date=2018-08-21|08/21/2018}       1 of 1
`

test('the box and the sentence are two claims of one filing date', () => {
  expect(check(`${top('{filing.received=2018-08-16|08/16/2018}')}Notice Type: {notice.kind=acknowledgement|Acknowledgement of Receipt}
Your completed Form I-589 was received and {filing.decision=pending|is pending} as of {filing.received=2018-08-16|08/16/2018}. You may remain in the U.S.`)).toEqual([])
})

test('two different days are both claimed, never chosen between', () => {
  check(`${top('{filing.received=2018-08-17|08/17/2018}')}Notice Type: {notice.kind=acknowledgement|Acknowledgment of Receipt}
Your completed Form I-589, Application for Asylum and for Withholding
of Removal, was received and {filing.decision=pending|is pending} as of {filing.received=2018-08-16|August
16, 2018}.`)
})

test('a receipt notice for an I-589 with that sentence is an acknowledgement', () => {
  check(`${top('          ')}Notice Type: {notice.kind=acknowledgement|Receipt Notice}
Your completed Form I-589 was received and {filing.decision=pending|is pending} as of {filing.received=2018-08-16|8/16/2018}.`)
})

test('an unreadable day in the sentence is a problem beside the rest', () => {
  expect(check(`${top('          ')}Notice Type: {notice.kind=acknowledgement|Acknowledgement of Receipt}
Your completed Form I-589 was received and {filing.decision=pending|is pending} as of 08/l6/2018. Thank you.`)).toEqual([
    'UnreadableDate filing.received 08/l6/2018',
  ])
  expect(check(`${top('06/31/2018')}Notice Type: {notice.kind=acknowledgement|Acknowledgement of Receipt}`)).toEqual(['ImpossibleDate filing.received 06/31/2018'])
  expect(check(`${top('          ')}Notice Type: {notice.kind=acknowledgement|Acknowledgement of Receipt}`)).toEqual(['MissingField filing.received'])
})

test('the invented case A, when its papers are here', (ctx) => {
  let text: string
  try {
    text = readFileSync(new URL('../../../../../shared/samples/synthetic-case-A/i797c-i589-receipt.txt', import.meta.url), 'utf8')
  } catch {
    return ctx.skip('the shared samples are not on this machine')
  }
  const { paper } = marked(text)
  expect(i589Acknowledgement.recognise(paper)).toBe(true)
  const result = i589Acknowledgement.read(paper)
  expect(result.problems).toEqual([])
  expect(faults(paper, result)).toEqual([])
  expect(shown(result.claims).map((s) => s.replace(/ «.*/, ''))).toEqual([
    'filing#1 filing.applicant = QUISPE MAMANI / ANA LUCIA (surname-first)', 'filing#1 filing.decision = pending', 'filing#1 filing.form = I-589',
    'filing#1 filing.receipt = ZBO1890000017', 'filing#1 filing.received = 2018-08-16', 'filing#1 filing.received = 2018-08-16',
    'notice#1 notice.date = 2018-08-21', 'notice#1 notice.kind = acknowledgement', 'notice#1 notice.receipt = ZBO1890000017',
    'person#1 person.aNumber = 000000117', 'person#1 person.name = QUISPE MAMANI / ANA LUCIA (surname-first)',
    'residence#1 residence.address = lines: 412 EXAMPLE AVE APT 3 / WORCESTER MA 01602; city: WORCESTER; state: MA; zip: 01602',
    'residence#1 residence.seenOn = 2018-08-21',
  ])
})
