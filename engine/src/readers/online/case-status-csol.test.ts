import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { caseStatusCsol } from './case-status-csol.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text, { origin: 'json' })
  expect(caseStatusCsol.recognise(paper)).toBe(true)
  const result = caseStatusCsol.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const body = (sentence: string) => `{
  "CaseStatusResponse": {
    "isValid": true,
    {filing.receipt=IOE0999000181&caseEvent.receipt=IOE0999000181|"receiptNumber": "IOE0999000181"},
    "detailsEng": {
      {filing.form=I-485|"formNum": "I-485"},
      {caseEvent.code=IAF|"actionCode": "IAF"},
      {filing.status=Case Was Received|"actionCodeText": "Case Was Received"},
      ${sentence}
    },
    "detailsEs": {
      {caseEvent.textEs=El 6 de mayo de 2024, recibimos su Formulario I-485.|"actionCodeDesc": "El 6 de mayo de 2024, recibimos su Formulario I-485."}
    }
  }
}`
const DAY = 'filing.statusAt=2024-05-06&caseEvent.at=2024-05-06'

test('"we received your Form" is the filing date; links are words', () => {
  expect(check(body(`{${DAY}&filing.received=2024-05-06&caseEvent.text=On May 6, 2024, we received your Form I-485, Application. Go to our page.|"actionCodeDesc": "On May 6, 2024, we received your Form I-485, Application. Go to <a href=\\"https://example.org/\\">our page</a>."}`))).toEqual([])
})

test('an answer to a request that was received is no filing date', () => {
  check(body(`{${DAY}&caseEvent.text=On May 6, 2024, we received your response to our Request for Evidence.|"actionCodeDesc": "On May 6, 2024, we received your response to our Request for Evidence."}`))
})

test('a sentence without a day first, or with an impossible one', () => {
  expect(check(body('{caseEvent.text=Your card was mailed.|"actionCodeDesc": "Your card was mailed."}'))).toEqual([])
  expect(check(body('{caseEvent.text=On June 31, 2024, we received your Form I-485.|"actionCodeDesc": "On June 31, 2024, we received your Form I-485."}'))).toEqual([
    'ImpossibleDate filing.statusAt "actionCodeDesc": "On June 31, 2024, we received your Form I-485."',
  ])
})

test('an answer that is not valid gives no claims', () => {
  expect(check('{"CaseStatusResponse": {"isValid": false, "receiptNumber": "IOE0999000181"}}')).toEqual(['WithheldAnswer  "isValid": false'])
})

test('the invented answer, when it is here', (ctx) => {
  let text: string
  try {
    text = readFileSync(new URL('../../../../../shared/samples/uscis-status/csol-received.json', import.meta.url), 'utf8')
  } catch {
    return ctx.skip('the shared samples are not on this machine')
  }
  const { paper } = marked(text, { origin: 'json' })
  const result = caseStatusCsol.read(paper)
  expect(result.problems).toEqual([])
  expect(faults(paper, result)).toEqual([])
  const all = shown(result.claims).map((s) => s.replace(/ «.*/, ''))
  expect(all).toContain('filing#1 filing.received = 2024-05-06')
  expect(all.find((s) => s.includes('caseEvent.text '))).toMatch(/go to www\.uscis\.gov\/addresschange to give/)
})
