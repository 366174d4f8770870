import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked } from '../kit/marked.ts'
import { acis } from './acis.ts'
import { hearingNotice } from './hearing-notice.ts'
import { judgeOrder } from './ij-order.ts'

const ALL = [hearingNotice, judgeOrder, acis]

test('every court paper is known by exactly one reader, whoever is asked first', () => {
  const head = 'EXECUTIVE OFFICE FOR IMMIGRATION REVIEW\n'
  for (const [ids, text] of [
    [['eoir/hearing-notice@1'], `${head}NOTICE OF IN-PERSON HEARING`],
    [['eoir/ij-order@1'], `${head}ORDER OF THE IMMIGRATION JUDGE\nNOTICE OF HEARING IN REMOVAL PROCEEDINGS`],
    [['eoir/ij-order@1'], `${head}ORDER OF THE IMMIGRATlON JUDGE`],
    [['eoir/acis@1'], 'Next Hearing Information\nOrder of the Immigration Judge\nBIA Case Information'],
    [[], `${head}Decision of the Board of Immigration Appeals`],
    [[], 'Notice to Appear\nan immigration judge will send you a notice of hearing'],
    [[], 'NOTICE OF HEARING\nCity planning board'],
    [[], ''],
  ] as const) {
    const { paper } = marked(text)
    expect([text, ALL.filter((r) => r.recognise(paper)).map((r) => r.id)]).toEqual([text, ids])
  }
})

const word = fc.constantFrom(
  'IMMIGRATION COURT\n', 'NOTICE OF IN-PERSON HEARING\n', 'ORDER OF THE IMMIGRATION JUDGE\n', 'Automated Case Information\n', 'Next Hearing Information\n',
  'RE: EXAMPLE, ANA', 'FILE: A000-000-141', 'DATE: ', 'Sep 03, 2019', '02/30/2026', '\n', '   ', 'scheduled for a MASTER hearing before the Immigration Court on ',
  ' at 08:30 A.M. at:', '99 EXAMPLE STREET\nTULSA, OK 74101\n', 'CERTIFICATE OF SERVICE ', '[M] ALIEN ', '[ ] ', '[X] ', '( ) ', '☒ ', 'Asylum was ', 'granted ', 'denied ',
  'ordered removed to ', 'Peru', 'in absentia ', 'Appeal: ', 'Respondent: ', 'reserved ', 'waived ', 'Appeal Due: ', 'Riders: 000-000-142', 'voluntary departure was granted',
  'depart by ', 'bond of $500.00', 'upcoming MASTER hearing is IN PERSON on ', 'There are no future hearings', 'BIA Case Information\n', 'An appeal was received on ',
  'Motions and Judicial Decisions\n', 'DECISION DATE', 'This case is pending.', 'Court Contact Information\n', '\f', '\t', 'II. Relief',
)

test('no reader throws, and every quote is really there, whatever the page says', () => {
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    expect(ALL.filter((r) => r.recognise(paper)).length).toBeLessThanOrEqual(1)
    for (const reader of ALL) expect(faults(paper, reader.read(paper))).toEqual([])
  }), { numRuns: 200 })
})
