import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { accountJson } from './account-json.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text, { origin: 'json' })
  expect(accountJson.recognise(paper)).toBe(true)
  const result = accountJson.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}

test('case detail: submission, people, events and notices', () => {
  expect(check(`{
  "data": {
    {filing.receipt=IOE0999000191&listedPaper.receipt=IOE0999000191|"receiptNumber": "IOE0999000191"},
    {filing.received=2024-05-06|"submissionDate": "2024-05-06"},
    "submissionTimestamp": "2024-05-07T01:10:00.000Z",
    {filing.form=I-485|"formType": "I-485"},
    "updatedAt": "2024-07-01",
    {filing.updated=2024-07-01T17:05Z|"updatedAtTimestamp": "2024-07-01T17:05:00.000Z"},
    {filing.closed=false|"closed": false},
    "actionRequired": null,
    {filing.applicant=EXAMPLE / LUZ (surname-first)&person.name=EXAMPLE / LUZ (surname-first)|"applicantName": "EXAMPLE, LUZ"},
    {representation.name=COUNSEL / SOFIA (surname-first)|"representativeName": "COUNSEL, SOFIA"},
    {filing.channel=lockbox|"elisChannelType": "Lockbox"},
    "somethingNew": {"a": [1]},
    "events": [
      {
        {caseEvent.receipt=IOE0999000191|"receiptNumber": "IOE0999000191"},
        {caseEvent.code=IAF|"eventCode": "IAF"},
        "createdAt": "2024-05-08",
        "eventDateTime": "2024-05-08",
        {caseEvent.at=2024-05-08T19:17Z|"eventTimestamp": "2024-05-08T19:17:23.123Z"}
      },
      {
        {caseEvent.receipt@caseEvent#2=IOE0999000191|"receiptNumber": "IOE0999000191"},
        {caseEvent.code@caseEvent#2=H008|"eventCode": "H008"},
        {caseEvent.at@caseEvent#2=2024-05-20|"eventDateTime": "2024-05-20"},
        "eventTimestamp": "2024-05-21T01:00:00.000Z"
      }
    ],
    "notices": [
      {
        {notice.receipt=IOE0999000191&appointment.receipt=IOE0999000191|"receiptNumber": "IOE0999000191"},
        {notice.letterId=99001|"letterId": "99001"},
        {notice.date=2024-05-14|"generationDate": "2024-05-14T00:00:00.000+0000"},
        {appointment.at=2024-06-04T15:00Z&?appointment.kind|"appointmentDateTime": "2024-06-04T15:00:00.000Z"},
        "actionType": "Appointment"
      },
      {
        {notice.receipt@notice#2=IOE0999000191|"receiptNumber": "IOE0999000191"},
        {notice.letterId@notice#2=99002|"letterId": "99002"},
        {notice.date@notice#2=2024-05-08|"generationDate": "2024-05-08"},
        {notice.kind@notice#2=receipt|"actionType": "Receipt Notice"}
      }
    ],
    "documents": [
      {
        {listedPaper.name=notice.pdf|"fileName": "notice.pdf"},
        {listedPaper.kind=Appointment Scheduled|"type": "Appointment Scheduled"},
        {listedPaper.created=2024-05-14T12:30Z|"createDate": "2024-05-14T12:30:00.000+0000"},
        {listedPaper.by=uscis|"sourceType": "USCIS Generated"}
      }
    ]
  }
}`)).toEqual([])
})

test('case status: title, day, office, and each step of the history once', () => {
  expect(check(`{
  "data": {
    {filing.receipt=IOE0999000192&caseEvent.receipt=IOE0999000192&caseEvent.receipt@caseEvent#2=IOE0999000192|"receiptNumber": "IOE0999000192"},
    {filing.form=I-765|"formType": "I-765"},
    "currentActionCode": "IAF",
    {filing.statusAt=2024-05-08|"currentActionCodeDate": "2024-05-08"},
    {filing.status=Case Was Received|"statusTitle": "Case Was Received"},
    "statusText": "<p>We received it.</p>",
    "jurisdiction": "NSC",
    {filing.office=NEBRASKA SERVICE CENTER|"jurisdictionDescription": "NEBRASKA SERVICE CENTER"},
    "historicalCaseStatuses": [
      {
        {caseEvent.at=2024-05-08T10:01|"date": "05-08-2024 10:01:02"},
        {caseEvent.code=IAF|"actionCode": "IAF"},
        {caseEvent.text=Case Was Received|"statusTitle": "Case Was Received"},
        {caseEvent.textEs=Caso Fue Recibido|"statusTitleSpanish": "Caso Fue Recibido"}
      },
      {
        {caseEvent.at@caseEvent#2=2024-05-06|"date": "05-06-2024 00:00:00"},
        {caseEvent.code@caseEvent#2=ABA|"actionCode": "ABA"}
      }
    ]
  }
}`)).toEqual([])
})

test('case status without a history: the current step, its HTML as words', () => {
  expect(check(`{
  "data": {
    {filing.receipt=IOE0999000193&caseEvent.receipt=IOE0999000193|"receiptNumber": "IOE0999000193"},
    {caseEvent.code=DA|"currentActionCode": "DA"},
    {~filing.statusAt=2024-05-08&caseEvent.at=2024-05-08T02:00Z|"currentActionCodeDate": "2024-05-08T02:00:00Z"},
    {filing.status=Case Was Approved|"statusTitle": "Case Was Approved"},
    {caseEvent.text=We approved it.|"statusText": "<p>We approved <b>it</b>.</p><script>x()</script>"},
    {caseEvent.textEs=Lo aprobamos.|"statusTextSpanish": "Lo aprobamos."},
    {filing.office=NSC|"jurisdiction": "NSC"}
  }
}`)).toEqual([])
})

test('documents alone: who gave them, and an unknown giver is a problem', () => {
  expect(check(`{
  "data": [
    {
      {listedPaper.name=passport.pdf|"fileName": "passport.pdf"},
      "contentId": "c1",
      {listedPaper.kind=Passport|"type": "Passport"},
      {listedPaper.created=2024-05-06|"createDate": "2024-05-06T00:00:00.000+0000"},
      {listedPaper.by=applicant|"sourceType": "Applicant Provided"}
    },
    {
      "fileName": "passport.pdf",
      "contentId": "c1"
    },
    {
      {listedPaper.name@listedPaper#2=x.pdf|"fileName": "x.pdf"},
      "contentId": "c2",
      "createDate": "2024-02-30T00:00:00Z",
      "sourceType": "Somebody"
    }
  ]
}`)).toEqual(['ImpossibleDate listedPaper.created "createDate": "2024-02-30T00:00:00Z"', 'UnreadableValue listedPaper.by "sourceType": "Somebody"'])
})

test('a record that was touched has no new status', () => {
  const { claims } = accountJson.read(marked('{"data": {"receiptNumber": "IOE0999000194", "submissionDate": "2024-05-06", "updatedAt": "2024-09-09"}}').paper)
  expect(claims.map((c) => c.field)).toEqual(['filing.receipt', 'filing.received', 'filing.updated'])
})

test('empty answers and other JSON are not these bodies', () => {
  for (const text of ['{"data": []}', '{"data": null}', '{"data": {"processing": 1}}', '{"case_status": {}}', '{"kind": "caselens-record", "cases": []}', '[]', 'data']) {
    expect(accountJson.recognise(marked(text).paper)).toBe(false)
  }
})
