import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked } from '../kit/marked.ts'
import { ssaStatementXml } from '../ssa/statement-xml.ts'
import { accountJson } from './account-json.ts'
import { caseStatusCsol } from './case-status-csol.ts'
import { caseStatusTorch } from './case-status-torch.ts'
import { caselensRecord } from './caselens-record.ts'

const ALL = [accountJson, caseStatusCsol, caseStatusTorch, caselensRecord, ssaStatementXml]

test('every saved file is known by exactly one reader, whoever is asked first', () => {
  for (const [ids, text] of [
    [['uscis/account-json@1'], '{"data": {"receiptNumber": "IOE0999000017", "submissionDate": "2024-05-06"}}'],
    [['uscis/account-json@1'], '{"data": {"statusTitle": "x"}}'],
    [['uscis/account-json@1'], '{"data": [{"fileName": "x", "sourceType": "y"}]}'],
    [['uscis/case-status-csol@1'], '{"CaseStatusResponse": {"isValid": true}}'],
    [['uscis/case-status-torch@1'], '{"case_status": {"receiptNumber": "x"}, "message": "ok"}'],
    [['uscis/case-status-torch@1'], '{"code": 401, "message": "Invalid Access Token"}'],
    [['caselens/record@1'], '{"kind": "caselens-record", "cases": [], "data": {"statusTitle": "x"}}'],
    [['ssa/statement-xml@1'], '<osss:OnlineSocialSecurityStatementData xmlns:osss="http://ssa.gov/osss/schemas/2.0"/>'],
    [[], '{"data": []}'], [[], '{"anything": 1}'], [[], '[1, 2]'], [[], '<html></html>'], [[], ''],
  ] as const) {
    const { paper } = marked(text)
    expect([text, ALL.filter((r) => r.recognise(paper)).map((r) => r.id)]).toEqual([text, ids])
  }
})

const WORDS = fc.constantFrom<unknown>(
  'IOE0999000017', '2024-05-06', '2024-05-06T00:00:00.000Z', '05-06-2024 10:00:00', '2024-02-30', 1_714_953_600_000, -1, null, true, '', 'I-485', 'I485',
  '<b>x</b>', 'EXAMPLE, LUZ', 'status', 'USCIS Generated', 'On May 6, 2024, we received your Form I-485.', 'Lockbox', '1.99.0', 'a\nb', '\ud800', { __error: 'x' }, { __empty: true }, [],
)
const KEYS = [
  'data', 'receiptNumber', 'submissionDate', 'formType', 'updatedAtTimestamp', 'closed', 'applicantName', 'representativeName', 'events', 'notices', 'documents', 'eventCode',
  'eventDateTime', 'eventTimestamp', 'letterId', 'generationDate', 'appointmentDateTime', 'fileName', 'type', 'createDate', 'sourceType', 'statusTitle', 'currentActionCode',
  'currentActionCodeDate', 'historicalCaseStatuses', 'date', 'case_status', 'submittedDate', 'hist_case_status', 'current_case_status_desc_en', 'CaseStatusResponse', 'detailsEng',
  'actionCodeDesc', 'cases', 'kind', 'version', 'uscisResponses', 'caseDetail', 'caseStatus', 'changeHistory', 'lastKnownSummary', 'at', 'to', '__list', '__proto__', 'error', 'code', 'message',
]
const tree = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof({ maxDepth: 5, withCrossShrink: true }, WORDS, fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...KEYS), tie('any'), { maxKeys: 8 })),
})).any

test('no reader throws, and every quote is really there, whatever a file says', () => {
  fc.assert(fc.property(tree, tree, fc.boolean(), (a, b, cut) => {
    const whole = JSON.stringify({ kind: 'caselens-record', cases: [a], data: b, case_status: a, CaseStatusResponse: b }, null, 2)
    const paper = { ...marked('').paper, pages: typedPages(cut ? whole.slice(0, whole.length >> 1) : whole, 'json') }
    for (const reader of ALL) expect(faults(paper, reader.read(paper))).toEqual([])
  }), { numRuns: 300 })
})
