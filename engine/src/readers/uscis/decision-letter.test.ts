import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { decisionLetter } from './decision-letter.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(decisionLetter.recognise(paper)).toBe(true)
  const result = decisionLetter.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const HEAD = `U.S. Department of Homeland Security
U.S. Citizenship and Immigration Services
`

test('a denial letter: date, receipt number and decision', () => {
  expect(check(`${HEAD}{notice.date=2026-08-03&~filing.decided=2026-08-03|August 3, 2026}
Receipt Number: {filing.receipt&notice.receipt|IOE0999000131}
RE: {filing.form|I-485}, Application to Register Permanent Residence
A-Number: {person.aNumber=000000131|A000-000-131}
DECISION
Your Form I-485 {notice.kind=denial&filing.decision=denied|is hereby denied} for the reasons below.
You may file an appeal within 30 days.`)).toEqual([])
})

test('a revocation is not a denial', () => {
  expect(check(`${HEAD}Date: {notice.date=2026-08-03&~filing.decided=2026-08-03|08/03/2026}
Receipt Number: {filing.receipt&notice.receipt|WAC9999000132}
{notice.kind=revocation&filing.decision=revoked|NOTICE OF REVOCATION}`)).toEqual([])
})

test('the title says it, and an earlier denial told of in the text does not', () => {
  check(`${HEAD}{notice.date=2026-08-03&~filing.decided=2026-08-03|August 3, 2026}
Receipt Number: {filing.receipt&notice.receipt|WAC9999000133}
{notice.kind=denial&filing.decision=denied|DENIED}
Your earlier petition was revoked in 2019.`)
})

test('a decision that is not said plainly is missing, not guessed', () => {
  expect(check(`${HEAD}{notice.date=2026-08-03|August 3, 2026}
Receipt Number: {filing.receipt&notice.receipt|WAC9999000134}
DECISION
If your application is denied you may write to us.`)).toEqual(['MissingField filing.decision'])
})

test('an impossible date and no receipt number', () => {
  expect(check(`${HEAD}Date: 06/31/2026
{notice.kind=denial&filing.decision=denied|NOTICE OF DENIAL}`)).toEqual(['MissingField filing.receipt', 'ImpossibleDate notice.date 06/31/2026'])
})

test('decisions of other agencies and forms are not this letter', () => {
  for (const text of [
    'Executive Office for Immigration Review\nDECISION\nappeal from U.S. Citizenship and Immigration Services',
    `${HEAD}OMB No. 1615-0067\nDecision`, 'DENIED\nYour loan was denied.', `${HEAD}We will send you a decision.`,
  ]) expect(decisionLetter.recognise(marked(text).paper)).toBe(false)
})
