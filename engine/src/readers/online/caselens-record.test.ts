import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { caselensRecord } from './caselens-record.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text, { origin: 'json' })
  expect(caselensRecord.recognise(paper)).toBe(true)
  const result = caselensRecord.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const record = (cases: string, version = '1.20.2') => `{
  "kind": "caselens-record",
  "version": "${version}",
  "exportedAt": "2026-01-10T08:00:00.000Z",
  "note": "private",
  "cases": [
${cases}
  ]
}`

test('answers, documents and what the tool saw change', () => {
  expect(check(record(`    {
      {filing.receipt=IOE0999000201&listedPaper.receipt=IOE0999000201&observation.receipt=IOE0999000201&observation.receipt@observation#2=IOE0999000201&caseEvent.receipt=IOE0999000201|"receiptNumber": "ioe0999000201"},
      "nickname": "mine",
      "addedAt": "2026-01-01T00:00:00.000Z",
      "checkedAt": "2026-01-10T08:00:00.000Z",
      "lastKnownSummary": {
        "status": "Older words",
        "submissionDate": "2020-01-01",
        "formType": "N-400",
        {filing.updated=2026-01-09T18:00Z|"backendAt": "2026-01-09T18:00:00.000Z"},
        "appointments": [{ "label": "x", "at": 1767250800000 }]
      },
      "changeHistory": [
        {
          {observation.at=2026-01-10T08:00Z|"at": "2026-01-10T08:00:00.000Z"},
          {observation.kind=status|"kind": "status"},
          {observation.from=Case Was Received|"from": "Case Was Received"},
          {observation.to=Case Was Approved|"to": "Case Was <b>Approved</b>"}
        },
        {
          {observation.at@observation#2=2026-01-02T08:00Z|"at": "2026-01-02T08:00:00.000Z"},
          {observation.kind@observation#2=backend|"kind": "backend"},
          "from": null,
          {observation.to@observation#2=2026-01-01|"to": "2026-01-01"}
        }
      ],
      "uscisResponses": {
        "caseDetail": {
          "receiptNumber": "IOE0999000201",
          {filing.received=2024-05-06|"submissionDate": "2024-05-06"},
          {filing.form=I-485|"formType": "I-485"},
          {filing.applicant=EXAMPLE / LUZ (surname-first)&person.name=EXAMPLE / LUZ (surname-first)|"applicantName": "EXAMPLE, LUZ"}
        },
        "caseStatus": {
          {filing.status=Case Was Approved|"statusTitle": "Case Was Approved"},
          {caseEvent.code=DA|"currentActionCode": "DA"},
          {filing.statusAt=2026-01-08&caseEvent.at=2026-01-08|"currentActionCodeDate": "2026-01-08"}
        },
        "documents": {
          "__list": [
            {
              {listedPaper.name=a.pdf|"fileName": "a.pdf"},
              {listedPaper.by=uscis|"sourceType": "USCIS Generated"}
            }
          ]
        },
        "receiptInfo": { "__empty": true },
        "processingTimes": { "__empty": true }
      }
    }`))).toEqual([])
})

test('no answers: the summary speaks, and a person is told that nothing was answered', () => {
  expect(check(record(`    {
      {filing.receipt=IOE0999000202|"receiptNumber": "IOE0999000202"},
      "lastKnownSummary": {
        {filing.status=Case Was Received|"status": "Case Was Received"},
        {filing.statusAt=2024-05-08|"statusAt": "2024-05-08"},
        {filing.office=NSC|"office": "NSC"},
        "formType": null,
        "formName": "Application to Adjust",
        {filing.received=2024-05-06|"submissionDate": "2024-05-06"},
        {filing.updated=2024-05-09T10:00Z|"backendAt": 1715248800000}
      },
      "changeHistory": [],
      "uscisResponses": null
    }`))).toEqual(['WithheldAnswer  "uscisResponses": null'])
})

test('a failed answer is not an empty one', () => {
  expect(check(record(`    {
      {filing.receipt=IOE0999000203|"receiptNumber": "IOE0999000203"},
      "uscisResponses": {
        "caseDetail": { "__error": "401", "__auth": true },
        "caseStatus": { "__empty": true },
        "documents": { "__list": [] }
      }
    }`))).toEqual(['WithheldAnswer  "__error": "401"'])
})

test('cases of two people: a person is asked, nobody is taken for the holder', () => {
  expect(check(record(`    {
      {filing.receipt=IOE0999000204|"receiptNumber": "IOE0999000204"},
      "uscisResponses": {
        "caseDetail": {
          {filing.applicant=EXAMPLE / LUZ (surname-first)|"applicantName": "EXAMPLE, LUZ"}
        }
      }
    },
    {
      {filing.receipt@filing#2=IOE0999000205|"receiptNumber": "IOE0999000205"},
      "uscisResponses": {
        "caseDetail": {
          {filing.applicant@filing#2=EXAMPLE / OMAR (surname-first)|"applicantName": "EXAMPLE, OMAR"}
        }
      }
    }`))).toEqual(['AnotherPerson person.name "applicantName": "EXAMPLE, LUZ"', 'AnotherPerson person.name "applicantName": "EXAMPLE, OMAR"'])
})

test('a newer version is read with a problem; an older one without', () => {
  const one = '    {\n      {filing.receipt=IOE0999000206|"receiptNumber": "IOE0999000206"}\n    }'
  expect(check(record(one, '1.21.0'))).toEqual(['NewerVersion  "version": "1.21.0"'])
  expect(check(record(one, '1.9.9'))).toEqual([])
  expect(check(record(one, 'next'))).toEqual(['NewerVersion  "version": "next"'])
})

test('hostile files: strange kinds, strange keys, huge lists, another case’s answer', () => {
  const { paper } = marked(record(`    {
      "receiptNumber": "IOE0999000207",
      "__proto__": { "polluted": true },
      "changeHistory": [${Array.from({ length: 1500 }, () => '{"kind": "rumour", "to": "<img src=x onerror=alert(1)>hi"}').join(',')}],
      "uscisResponses": { "caseDetail": { "receiptNumber": "IOE0999000208" } }
    }`), { origin: 'json' })
  const result = caselensRecord.read(paper)
  expect(faults(paper, result)).toEqual([])
  expect(result.problems.filter((p) => p.type === 'MalformedData').map((p) => p.params ?? p.field)).toEqual(['filing.receipt', { list: 'changeHistory', count: 1500 }])
  expect(result.problems.filter((p) => p.type === 'UnreadableValue')).toHaveLength(1000)
  expect(result.claims.filter((c) => c.field === 'observation.to').every((c) => c.value === 'hi')).toBe(true)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('other JSON is not this record', () => {
  for (const text of ['{"kind": "caselens-record"}', '{"kind": "other", "cases": []}', '{"cases": []}', 'caselens-record']) {
    expect(caselensRecord.recognise(marked(text).paper)).toBe(false)
  }
})
