import { expect, test } from 'vitest'
import { quote } from '../../papers/text-page.ts'
import { marked, show, shown } from './marked.ts'
import { gather } from './gather.ts'
import { usDate } from './dates.ts'
import { findLabel, valueRight } from './labels.ts'

test('a mark leaves the words on the page and says what claim is expected', () => {
  const { paper, expected } = marked('Date: {admission.date=2017-08-22|08/22/2017}\n')
  expect(paper.pages[0]!.text).toBe('Date: 08/22/2017\n')
  const g = gather(paper, { id: 'test@1', source: 'CBP' })
  g.day('admission#1', 'admission.date', valueRight(findLabel(paper, /Date/)!), usDate)
  expect(shown(g.result().claims)).toEqual(expected)
  expect(expected).toEqual(['admission#1 admission.date = 2017-08-22 «08/22/2017» p1:6'])
})

test('events, precisions, several claims on the same words and marks inside marks', () => {
  const { paper, expected } = marked(
    '{nta.allegation|3. You came at {?admission.place|an unknown place} on {~admission.date@admission#2=2017-08-12|August\n 12, 2017}}\n' +
      '{person.birthCountry=PER&person.nationality=PER|PERU} {!person#1.person.birthDate=1991-01-01|01/01/1991}',
  )
  expect(paper.pages[0]!.text).not.toMatch(/[{}|]/)
  expect(expected.map((e) => e.replace(/ p\d+:\d+$/, ''))).toEqual([
    'admission#1 admission.place (unknown) «an unknown place»',
    'admission#2 admission.date = 2017-08-12 (about) «August 12, 2017»',
    'nta#1 nta.allegation = 3. You came at an unknown place on August 12, 2017 «3. You came at an unknown place on August 12, 2017»',
    'person#1 person.birthCountry = PER «PERU»',
    'person#1 person.nationality = PER «PERU»',
    'person#1 person.birthDate = 1991-01-01 (default-suspect) «01/01/1991»',
  ])
})

test('braces of a JSON paper are left alone, and tabs and page breaks do not move the place', () => {
  const json = marked('{ "a": { "b": "{filing.form|I-485}" } }', { origin: 'json' })
  expect(json.paper.pages[0]!.text).toBe('{ "a": { "b": "I-485" } }')
  const { paper, expected } = marked('1\t{departure.date=2016-12-04|2016-12-04}\n\f{visa.post|LIMA}')
  const [one, two] = paper.pages
  expect(expected.sort()).toEqual(
    [
      show({ id: '', event: 'departure#1', field: 'departure.date', value: 17139, precision: 'exact', source: 'CBP', generatedBy: '', quote: quote('', one!, 8, 18) }),
      show({ id: '', event: 'visa#1', field: 'visa.post', value: 'LIMA', precision: 'exact', source: 'CBP', generatedBy: '', quote: quote('', two!, 0, 4) }),
    ].sort(),
  )
})

test('a field that is not in the vocabulary, or a mark left open, is an error of the test', () => {
  expect(() => marked('{person.height=1|x}')).toThrow('no such field')
  expect(() => marked('{visa.post|LIMA')).toThrow('not closed')
})
