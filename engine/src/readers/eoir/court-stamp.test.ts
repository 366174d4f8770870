import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { gather } from '../kit/gather.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { claimCourtStamp, courtStamp, stampedFiling } from './court-stamp.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(stampedFiling.recognise(paper)).toBe(true)
  const result = stampedFiling.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
}
const COVER = (stamp: string, title: string) => `SOFIA COUNSEL, ESQ.                                        ${stamp}
1 EXAMPLE PLAZA
BOSTON, MA 02203
UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
BOSTON, MASSACHUSETTS
In the Matter of: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}      File No.: {person.aNumber=000000221|A000-000-221}
Immigration Judge: Example            Next Hearing: 05/06/2026 at 8:30 A.M.
${title}`

test('a stamped cover page: the form its title names, received by the court', () => {
  expect(check(COVER('{filing.channel=court|RECEIVED {filing.received=2026-02-12|FEB 12 2026}}\n                                                           IMMIGRATION COURT', "RESPONDENT'S SUBMISSION OF {filing.form=I-589|FORM I-589}"))).toEqual([])
})

test('a motion names no form; a stamp without a date is asked about', () => {
  expect(check(COVER('{filing.channel=court|FILED}\n                                                           EOIR BOSTON', 'MOTION TO CONTINUE'))).toEqual(['UnreadableDate filing.received FILED'])
})

test('an appeal form with the Board’s stamp', () => {
  expect(check(`U.S. Department of Justice
Executive Office for Immigration Review
Board of Immigration Appeals                        {appeal.body=bia|RECEIVED}
{appeal.form=EOIR-26|Notice of Appeal from a Decision of an Immigration Judge}
                                                    {appeal.received=2026-04-10|APR 10 2026}
                                                    OFFICE OF THE CLERK`)).toEqual([])
})

test('a stamp between the lines of a form is found in its own column, for readers that know the form', () => {
  const paper = placed([...grid([[[36, 'Form I-589, Application for Asylum'], [420, 'RECEIVED']], [[36, 'Date of Birth 02/03/1990'], [420, 'FEB 12 2026']], [[36, 'Date signed 01/05/2026'], [420, 'IMMIGRATION COURT']]])])
  expect(courtStamp(paper)).toMatchObject({ body: 'court', date: { text: 'FEB 12 2026' } })
  const g = gather(paper, { id: 'own/i589@1', source: 'holder' })
  expect(claimCourtStamp(g, 'filing#1')).toBe(true)
  expect(g.result().claims.map((c) => [c.field, c.source])).toEqual([['filing.received', 'EOIR'], ['filing.channel', 'EOIR']])
  expect(stampedFiling.recognise(paper)).toBe(false)
})

test('a stamp of somebody else, a word in a sentence and an order are no filing', () => {
  for (const text of [
    COVER('RECEIVED FEB 12 2026\n                                                    USCIS LOCKBOX', 'MOTION TO CONTINUE').replaceAll(/\{[^|{}]*\|([^{}]*)\}/g, '$1'),
    'IMMIGRATION COURT\nIn the Matter of: EXAMPLE\nThe motion was received on FEB 12 2026 and is denied.',
    'EXECUTIVE OFFICE FOR IMMIGRATION REVIEW\nIMMIGRATION COURT     FILED FEB 12 2026\nORDER OF THE IMMIGRATION JUDGE\nIn the Matter of: EXAMPLE\nMotion',
  ]) expect([text, stampedFiling.recognise(marked(text).paper)]).toEqual([text, false])
})
