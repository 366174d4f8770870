import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked } from '../kit/marked.ts'
import type { Reader } from '../reader.ts'
import { decisionLetter } from './decision-letter.ts'
import { i589Acknowledgement } from './i589-acknowledgement.ts'
import { i797Approval } from './i797-approval.ts'
import { i797Extension } from './i797-extension.ts'
import { i797a } from './i797a.ts'
import { i797b } from './i797b.ts'
import { i797cBiometrics } from './i797c-biometrics.ts'
import { i797cInterview } from './i797c-interview.ts'
import { i797cReceipt } from './i797c-receipt.ts'
import { i797cRejection } from './i797c-rejection.ts'
import { i797cTransfer } from './i797c-transfer.ts'
import { i797eRequest } from './i797e-request.ts'

const ALL: readonly Reader[] = [
  i797cReceipt, i589Acknowledgement, i797cRejection, i797Approval, i797a, i797b, i797eRequest, i797cBiometrics, i797cInterview,
  i797cTransfer, i797Extension, decisionLetter,
]
const HEAD = 'U.S. Citizenship and Immigration Services   Form I-797, Notice of Action\n'
const TEAR_OFF = '\nI-94# 990000123A1\nVALID FROM 01/01/2024 UNTIL 01/01/2025'

/** First line to go by, and the one reader that must know it. */
const PAPERS: readonly (readonly [Reader | undefined, string])[] = [
  [i797cReceipt, `${HEAD}Notice Type: Receipt Notice`],
  [i797cReceipt, `${HEAD}Receipt Notice`],
  [i797cReceipt, `${HEAD}Notice Type: Acknowledgement of Receipt\nI765 - APPLICATION FOR EMPLOYMENT AUTHORIZATION`],
  [i589Acknowledgement, `${HEAD}Notice Type: Acknowledgement of Receipt\nI589 - APPLICATION FOR ASYLUM`],
  [i589Acknowledgement, `${HEAD}Notice Type: Receipt Notice\nYour completed Form I-589 was received and is pending as of 08/16/2018.`],
  [i797cRejection, `${HEAD}Notice Type: Rejection of your receipt`],
  [i797Approval, `${HEAD}Notice Type: Approval Notice`],
  [i797a, `${HEAD}Notice Type: Approval Notice${TEAR_OFF}`],
  [i797a, `U.S. Citizenship and Immigration Services   Form I-797A, Notice of Action\nNotice Type: Approval Notice`],
  [i797b, `U.S. Citizenship and Immigration Services   Form I-797B, Notice of Action\nNotice Type: Approval Notice${TEAR_OFF}`],
  [i797eRequest, `${HEAD}Notice Type: Request for Evidence`],
  [i797eRequest, 'USCIS\nNOTICE OF INTENT TO DENY\nDECISION\nIf your form is denied'],
  [i797cBiometrics, `${HEAD}ASC Appointment Notice\nReceipt Notice`],
  [i797cInterview, `${HEAD}Request for Applicant to Appear for Initial Interview`],
  [i797cTransfer, `${HEAD}Notice Type: Transfer Notice\nYour receipt notice stays good`],
  [i797Extension, `${HEAD}Notice Type: Receipt Notice\nThis extends your Permanent Resident Card for 48 months.`],
  [decisionLetter, `${HEAD}Notice Type: Denial Notice`],
  [decisionLetter, 'USCIS\nNOTICE OF DECISION\nYour form is denied.'],
  [undefined, 'USCIS\nWe wrote to you about your Receipt Notice.'],
  [undefined, `${HEAD}Notice Type: Something New`],
  [undefined, 'Form I-797, Notice of Action\nNotice Type: Receipt Notice'],
  [undefined, 'U.S. Department of Homeland Security   Notice to Appear\nDecision'],
  [undefined, ''],
]

test('every paper of the family is known by exactly one reader, whoever is asked first', () => {
  for (const [reader, text] of PAPERS) {
    const { paper } = marked(text)
    expect([text, ALL.filter((r) => r.recognise(paper)).map((r) => r.id)]).toEqual([text, reader ? [reader.id] : []])
  }
})

const word = fc.constantFrom(
  HEAD, 'Notice Type: ', 'Receipt Notice', 'Approval Notice', 'Request for Evidence', 'Reject Notice', 'Acknowledgement of Receipt', 'ASC Appointment Notice',
  'Form I-797A', '\n', '   ', ': ', 'Receipt Number', 'Case Type', 'Received Date', 'Priority Date', 'Notice Date', 'Applicant', 'Petitioner', 'Beneficiary',
  'A000 000 117', 'EXAMPLE, ANA', '\nANA EXAMPLE\n1 EXAMPLE ST\nTULSA OK 74101\n', 'IOE0999000017', '05/06/2024', '02/30/2024', 'June 31, 2025', 'I485 - APPLICATION',
  'I-94# ', 'NAME ', 'CLASS ', 'VALID FROM ', ' UNTIL ', 'D/S', 'Receipt#', 'Section: ', 'Class: ', 'Amount received: $10.00 U.S.',
  'You must submit the information within 84 days of the date of this notice. ', 'Respond by ', 'was mailed ', 'Date and Time of Appointment', '09:00 AM', '25:99 AM',
  'Application Support Center', 'Your completed Form I-589 was received and is pending as of ', 'transferred to the ', 'Texas Service Center', 'extends your Permanent Resident Card for 48 months. ',
  'Valid from ', ' to ', 'NOTICE OF DENIAL', 'is hereby denied', '\f', '\t', 'Code', '3',
)

test('no reader throws, and every quote is really there, whatever the page says', () => {
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (parts) => {
    const text = parts.join('')
    const paper = { ...marked('').paper, pages: typedPages(text, 'plain-text') }
    expect(ALL.filter((r) => r.recognise(paper)).length).toBeLessThanOrEqual(1)
    for (const reader of ALL) expect(faults(paper, reader.read(paper))).toEqual([])
  }), { numRuns: 150 })
})

test('a rejection never gives a filing date, whatever it prints', () => {
  fc.assert(fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(' '), 'plain-text') }
    expect(i797cRejection.read(paper).claims.some((c) => c.field === 'filing.received')).toBe(false)
  }), { numRuns: 60 })
})
