import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { processingTimes } from './processing-times.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text, { origin: 'json' })
  expect(processingTimes.recognise(paper)).toBe(true)
  const result = processingTimes.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''}`.trim())
}

test('each kind of case with its range, in whichever order the ends stand, and the day from which one may ask', () => {
  expect(check(`{
  "data": {
    "processing_time": {
      {processingTime.form=I-485&processingTime.form@processingTime#2=I-485|"form_name": "I-485"},
      {processingTime.office=NBC&processingTime.office@processingTime#2=NBC|"office_code": "NBC"},
      "range": [],
      "subtypes": [
        {
          "form_type": "133-NBC",
          {processingTime.subtype=Family-based|"subtype_info_en": "Family-based"},
          "range": [
            { "unit": "Months", {processingTime.high=24|"value": 24} },
            { {processingTime.unit=Months|"unit": "Months"}, {processingTime.low=9|"value": 9} }
          ],
          {processingTime.inquiryBefore=2022-11-23|"service_request_date": "November 23, 2022"}
        },
        {
          {processingTime.subtype@processingTime#2=Refugees|"subtype_info_en": "Refugees"},
          "range": [
            { "unit": "Months", "value": 10.5 },
            { {processingTime.unit@processingTime#2=Months|"unit": "Months"}, {processingTime.low@processingTime#2=3|"value": 3} }
          ]
        }
      ]
    }
  },
  "message": "success"
}`)).toEqual(['UnreadableValue processingTime.high'])
})

test('one range without kinds; mixed units and a day that does not exist are asked about', () => {
  check('{ "data": { "processing_time": { {processingTime.form=N-400|"form_name": "N-400"}, "range": [ { {processingTime.unit=Weeks|"unit": "Weeks"}, {processingTime.low=8&processingTime.high=8|"value": 8} } ] } } }')
  expect(check('{ "data": { "processing_time": { "range": [ { "unit": "Weeks", "value": 8 }, { "unit": "Months", "value": 4 } ], "service_request_date": "June 31, 2024" } } }')).toEqual(['UnknownWording processingTime.unit', 'ImpossibleDate processingTime.inquiryBefore'])
})

test('other answers of the same host are not this one, and nothing throws', () => {
  for (const text of ['{ "data": { "forms": [] } }', '{ "data": { "processing_time": null } }', '[]', '{ "data": { "processing_time": { "range": {} } } }']) {
    expect([text, processingTimes.recognise(marked(text, { origin: 'json' }).paper)]).toEqual([text, false])
  }
  const word = fc.constantFrom('{', '}', '[', ']', '"data": ', '"processing_time": ', '"range": ', '"value": ', '"unit": ', '12', '"Months"', ', ', '"service_request_date": ', '"June 31, 2024"', '\n')
  fc.assert(fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'json') }
    processingTimes.recognise(paper)
    expect(faults(paper, processingTimes.read(paper))).toEqual([])
  }))
})
