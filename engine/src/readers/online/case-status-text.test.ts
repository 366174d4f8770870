import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { caseStatusText } from './case-status-text.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(caseStatusText.recognise(paper)).toBe(true)
  const result = caseStatusText.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}

test('a case that was received: its day is the day of filing', () => {
  expect(check(`Case Status Online - Case Status Search
{filing.status&caseEvent.text|Case Was Received and A Receipt Notice Was Sent}
On {filing.statusAt=2024-05-06&filing.received=2024-05-06&caseEvent.at=2024-05-06|May 6, 2024}, we received your Form {filing.form|I-485}, Application to Register Permanent Residence
or Adjust Status, Receipt Number {filing.receipt&caseEvent.receipt|IOE0999000017}, and sent you the receipt notice that describes how we will
process your case. Please follow the instructions in the notice.`)).toEqual([])
})

test('any other step has a day of its own, and no day of filing; a title over two lines', () => {
  check(`{filing.status=Case Was Updated To Show Fingerprints Were Taken&caseEvent.text=Case Was Updated To Show Fingerprints Were Taken|Case Was Updated To Show
Fingerprints Were Taken}
As of {filing.statusAt=2024-06-01&caseEvent.at=2024-06-01|June 1, 2024}, the fingerprints relating to your Form {filing.form|I-765}, Application for Employment Authorization, Receipt Number {filing.receipt&caseEvent.receipt|MSC0999000018}, have been applied.`)
  check(`{filing.status&caseEvent.text|Response To USCIS' Request For Evidence Was Received}
On {filing.statusAt=2024-07-02&caseEvent.at=2024-07-02|July 2, 2024}, we received your response to our Request for Evidence for your Form {filing.form|I-130}, Petition for Alien Relative, Receipt Number {filing.receipt&caseEvent.receipt|WAC0999000019}.`)
})

test('a day that does not exist is asked about, the rest stays', () => {
  expect(check(`{filing.status|Case Was Approved}
On June 31, 2024, we approved your Form {filing.form|N-400}, Receipt Number {filing.receipt|IOE0999000020}.`)).toEqual(['ImpossibleDate filing.statusAt June 31, 2024'])
})

test('letters, notices, the JSON behind the page and talk about a case are not this page', () => {
  for (const text of [
    'Form I-797C, Notice of Action\nCase Was Received\nOn May 6, 2024, we received your Form I-485, Receipt Number IOE0999000017.',
    'Dear Ana,\nYour Case Was Received\nOn May 6, 2024, we received your Form I-485, Receipt Number IOE0999000017.',
    '{"CaseStatusResponse":{"detailsEng":{"actionCodeDesc":"On May 6, 2024, we received your Form I-485, Receipt Number IOE0999000017"}}}',
    'My lawyer says:\nOn May 6, 2024, we received your Form I-485.',
    'Case Was Received\nOn May 6, 2024, we received your Form I-485, and nothing else.',
    'Hello.\nOn May 6, 2024, we received your Form I-485, Receipt Number IOE0999000017.',
  ]) expect([text, caseStatusText.recognise(marked(text).paper)]).toEqual([text, false])
})

test('every quote is really there, whatever the page says', () => {
  const word = fc.constantFrom('Case Was Received\n', 'On May 6, 2024, we received your Form I-485, ', 'As of June 31, 2024, the', 'Receipt Number IOE0999000017', 'Receipt Number ', '\n', '. ', 'Card Was Mailed\n', '\f', 'Form N-400')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 20 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    expect(faults(paper, caseStatusText.read(paper))).toEqual([])
  }))
})
