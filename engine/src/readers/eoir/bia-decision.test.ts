import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { boardDecision } from './bia-decision.ts'
import { filingReceipt } from './filing-receipt.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(boardDecision.recognise(paper)).toBe(true)
  expect(filingReceipt.recognise(paper)).toBe(false)
  const result = boardDecision.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
}
const BOARD = '{order.by=bia&appeal.body=bia|Decision of the Board of Immigration Appeals}'
const HEAD = `U.S. Department of Justice                      ${BOARD}
Executive Office for Immigration Review
Falls Church, Virginia 22041
File: {person.aNumber=000000201|A000-000-201} - Boston, MA            Date: {order.date=2026-03-18&appeal.decided=2026-03-18|MAR 18 2026}
In re: ANA EXAMPLE RUIZ
IN REMOVAL PROCEEDINGS
APPEAL
ON BEHALF OF RESPONDENT: Sofia Counsel, Esquire
APPLICATION: Asylum`

test('a dismissed appeal: the order is the Board’s, of the decision’s own date', () => {
  expect(check(`${HEAD}
The respondent, a native and citizen of Peru, appeals from the Immigration Judge's decision dated June 2, 2024. If the appeal is dismissed the respondent must leave.
ORDER: The {order.kind=dismissal&appeal.decision=dismissed|appeal is dismissed}.
FOR THE BOARD`)).toEqual([])
})

test('with its cover letter: mailed on the letter’s date; time to leave as printed', () => {
  expect(check(`U.S. Department of Justice
Executive Office for Immigration Review
{order.by=bia&appeal.body=bia|Board of Immigration Appeals}
Office of the Clerk
Name: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}                     {person.aNumber=000000201|A 000-000-201}
Date of this notice: {order.served=2026-03-19|3/19/2026}
Enclosed is a copy of the Board's decision and order in the above-referenced case.
\f${HEAD.replace(BOARD, 'Decision of the Board of Immigration Appeals').replace('{person.aNumber=000000201|A000-000-201}', 'A000-000-201')}
ORDER: The {appeal.decision=dismissed|appeal is dismissed}.
FURTHER ORDER: The respondent is {order.kind=voluntary-departure|permitted to voluntarily depart from the United States, without expense to the Government, within {order.departDays=60|60} days} from the date of this order.`.replace('{person.aNumber=000000201|A 000-000-201}', 'A 000-000-201').replace('File: A000-000-201', 'File: {person.aNumber=000000201|A000-000-201}'))).toEqual([])
})

test('a remand, and a sustained appeal that ends the case', () => {
  expect(check(`${HEAD}
ORDER: The {order.kind=remand|record is remanded} to the Immigration Court.`.replace('{order.kind=remand|record is remanded}', '{order.kind=remand&appeal.decision=remanded|record is remanded}'))).toEqual([])
  expect(check(`${HEAD}
ORDER: The {appeal.decision=sustained|appeal is sustained}, and the removal {order.kind=termination|proceedings are terminated}.`)).toEqual([])
})

test('the government’s appeal is dismissed: nobody is ordered to leave, and a person looks', () => {
  expect(check(`${HEAD.replace('order.by=bia&', '').replace('order.date=2026-03-18&', '')}
The Department of Homeland Security has appealed from the decision that granted asylum.
ORDER: The {appeal.decision=dismissed|appeal is dismissed}.`)).toEqual(['UnknownWording order.kind ORDER: The appeal is dismissed.'])
})

test('a motion, an impossible date and an order nobody wrote a form for are problems', () => {
  expect(check(`${HEAD.replace(BOARD, 'Decision of the Board of Immigration Appeals').replace('{order.date=2026-03-18&appeal.decided=2026-03-18|MAR 18 2026}', 'MAR 18 2026')}
ORDER: The motion to reopen is denied.`)).toEqual(['UnknownWording order.kind ORDER: The motion to reopen is denied.'])
  expect(check(`${HEAD.replace('{order.date=2026-03-18&appeal.decided=2026-03-18|MAR 18 2026}', 'FEB 30 2026')}
ORDER: The {order.kind=dismissal&appeal.decision=dismissed|appeal is dismissed}.`)).toEqual(['ImpossibleDate order.date FEB 30 2026', 'ImpossibleDate appeal.decided FEB 30 2026'])
})

test('the newer form: the date stands in a stamp, the number in the caption', () => {
  expect(check(`U.S. Department of Justice
Executive Office for Immigration Review
{order.by=bia&appeal.body=bia|Board of Immigration Appeals}
MATTER OF:
Ana EXAMPLE RUIZ, {person.aNumber=000000202|A000-000-202}                              FILED
Respondent                                                   {order.date=2026-04-02&appeal.decided=2026-04-02|Apr 02, 2026}
ON BEHALF OF RESPONDENT: Sofia Counsel, Esquire
IN REMOVAL PROCEEDINGS
On Appeal from a Decision of the Immigration Court, Boston, MA
ORDER: The {order.kind=dismissal&appeal.decision=dismissed|appeal is dismissed}.`)).toEqual([])
})

test('a receipt of an appeal and a judge’s order are other papers', () => {
  for (const text of [
    'Executive Office for Immigration Review\nBoard of Immigration Appeals\nFILING RECEIPT FOR APPEAL', 'EXECUTIVE OFFICE FOR IMMIGRATION REVIEW\nIMMIGRATION COURT\nORDER OF THE IMMIGRATION JUDGE',
    'Board of Immigration Appeals\nBriefing Schedule',
  ]) expect(boardDecision.recognise(marked(text).paper)).toBe(false)
})

test('days of the appeal and of hearings are not the decision’s', () => {
  const paper = (dates: string) => marked(`U.S. Department of Justice
Executive Office for Immigration Review
Decision of the Board of Immigration Appeals
MATTER OF: ANA EXAMPLE, A000-000-141
${dates}
ORDER: The appeal is dismissed.`).paper
  const day = (dates: string) => boardDecision.read(paper(dates)).claims.flatMap((c) => (c.field === 'order.date' ? [c.quote!.exact] : []))
  expect(day('Appeal Filed: March 3, 2020\nDate: June 5, 2021')).toEqual(['June 5, 2021'])
  expect(day('Hearing Date: March 3, 2020\nDate: June 5, 2021')).toEqual(['June 5, 2021'])
  const { claims, problems } = boardDecision.read(paper('Filed: March 3, 2020'))
  expect([claims.filter((c) => c.field === 'order.date'), problems.map((p) => `${p.type} ${p.field}`)]).toEqual([[], ['MissingField order.date']])
})
