import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { caseStatusTorch } from './case-status-torch.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text, { origin: 'json' })
  expect(caseStatusTorch.recognise(paper)).toBe(true)
  const result = caseStatusTorch.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const RECEIPT = '{filing.receipt=EAC9999000171&caseEvent.receipt=EAC9999000171&caseEvent.receipt@caseEvent#2=EAC9999000171|"receiptNumber": "EAC9999000171"}'

test('dates are local, the history gives events, the current sentence one more', () => {
  expect(check(`{
  "case_status": {
    ${RECEIPT},
    {filing.form=N-400|"formType": "N400"},
    {filing.received=2025-01-15|"submittedDate": "01-15-2025 09:00:00"},
    {filing.updated=2025-03-02T14:28|"modifiedDate": "03-02-2025 14:28:46"},
    {filing.status=Interview Was Scheduled|"current_case_status_text_en": "Interview Was Scheduled"},
    {filing.statusAt=2025-03-02&caseEvent.at@caseEvent#2=2025-03-02&caseEvent.text@caseEvent#2=On March 2, 2025, we scheduled an interview at our page.|"current_case_status_desc_en": "On March 2, 2025, we scheduled an interview at <a href=\\"https://example.org\\">our page</a>."},
    "current_case_status_text_es": "Se programó la entrevista",
    {caseEvent.textEs@caseEvent#2=El 2 de marzo de 2025, programamos una entrevista.|"current_case_status_desc_es": "El 2 de marzo de 2025, programamos una entrevista."},
    "hist_case_status": [
      {
        {caseEvent.at=2025-01-15T09:00|"date": "01-15-2025 09:00:00"},
        {caseEvent.text=Case Was Received|"completed_text_en": "Case Was Received"},
        {caseEvent.textEs=Se recibió su caso|"completed_text_es": "Se recibió su caso"}
      }
    ]
  },
  "message": "Query was successful"
}`)).toEqual([])
})

test('no history is normal', () => {
  expect(check(`{
  "case_status": {
    {filing.receipt=LIN9999000172|"receiptNumber": "LIN9999000172"},
    {filing.form=I-765|"formType": "I765"},
    {filing.received=2024-08-08|"submittedDate": "08-08-2024 07:15:00"},
    {filing.status=Case Was Received|"current_case_status_text_en": "Case Was Received"},
    "hist_case_status": null
  }
}`)).toEqual([])
})

test('an impossible day and a receipt that is none are problems', () => {
  expect(check(`{
  "case_status": {
    "receiptNumber": "12",
    "submittedDate": "02-30-2024 09:00:00",
    "modifiedDate": "yesterday"
  }
}`)).toEqual([
    'UnreadableValue filing.receipt "receiptNumber": "12"', 'ImpossibleDate filing.received "submittedDate": "02-30-2024 09:00:00"',
    'UnreadableDate filing.updated "modifiedDate": "yesterday"',
  ])
})

test('refusals are recognised and give no claims', () => {
  for (const text of [
    '{\n  "code": 401,\n  "message": "Invalid Access Token"\n}', '{"code": "404", "message": "not recognized"}', '\n\n{"error": {"code": "503", "message": "down"}}',
    '{"errors": [{"code": "400"}]}',
  ]) expect(check(text)).toHaveLength(1)
  expect(caseStatusTorch.recognise(marked('{"code": 200, "message": "fine"}').paper)).toBe(false)
  expect(caseStatusTorch.recognise(marked('{"code": 404, "person": "x", "list": [], "a": 1, "message": "m"}').paper)).toBe(false)
})

test('a file cut off in the middle keeps what it says, with a problem', () => {
  expect(check(`{
  "case_status": {
    {filing.receipt=LIN9999000172|"receiptNumber": "LIN9999000172"},
    "formType`)).toEqual(['MalformedData'])
})

test('the invented answers, when they are here', (ctx) => {
  const read = (name: string): string | undefined => {
    try {
      return readFileSync(new URL(`../../../../../shared/samples/uscis-status/${name}`, import.meta.url), 'utf8')
    } catch {
      return undefined
    }
  }
  const [history, plain, refused, unknown] = ['torch-200-history.json', 'torch-200-null-history.json', 'torch-401.json', 'torch-404.json'].map(read)
  if (!history || !plain || !refused || !unknown) return ctx.skip('the shared samples are not on this machine')
  for (const text of [refused, unknown]) {
    const { paper } = marked(text, { origin: 'json' })
    expect(caseStatusTorch.recognise(paper)).toBe(true)
    expect(caseStatusTorch.read(paper).claims).toEqual([])
    expect(caseStatusTorch.read(paper).problems.map((p) => p.type)).toEqual(['WithheldAnswer'])
  }
  const results = [history, plain].map((text) => {
    const { paper } = marked(text, { origin: 'json' })
    const result = caseStatusTorch.read(paper)
    expect(faults(paper, result)).toEqual([])
    expect(result.problems).toEqual([])
    return shown(result.claims).map((s) => s.replace(/ «.*/, ''))
  })
  expect(results[0]).toContain('filing#1 filing.received = 2025-01-15')
  expect(results[0]).toContain('caseEvent#2 caseEvent.at = 2025-02-10T11:42')
  expect(results[1]).toContain('filing#1 filing.updated = 2024-08-09T16:05')
})
