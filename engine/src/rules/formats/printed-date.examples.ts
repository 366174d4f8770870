// Made from printed-date.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'format.text': '08/22/2017' },
    then: { spans: ['2017-08-22'], say: 'value', steps: [] },
    kind: 'normal',
    from: 'FMT-6, no month 22',
  },
  {
    given: { 'format.text': '03/04/2020' },
    then: { spans: ['2020-03-04', '2020-04-03'], say: 'valueTwo', steps: ['either'] },
    kind: 'normal',
    from: 'FMT-6, both are 12 or less, so two days are kept',
  },
  {
    given: { 'format.text': '12/12/2020' },
    then: { spans: ['2020-12-12'] },
    kind: 'edge',
    from: 'the same day either way',
  },
  {
    given: { 'format.text': '12/13/2020' },
    then: { spans: ['2020-12-13'] },
    kind: 'edge',
    from: 'one past twelve',
  },
  {
    given: { 'format.text': '22 AUG 2017' },
    then: { spans: ['2017-08-22'] },
    kind: 'normal',
    from: 'FMT-6, DD MMM YYYY',
  },
  {
    given: { 'format.text': 'JUN 23, 2001' },
    then: { spans: ['2001-06-23'] },
    kind: 'normal',
    from: 'FMT-6, a stamp of CBP',
  },
  {
    given: { 'format.text': '2017 August 22' },
    then: { spans: ['2017-08-22'] },
    kind: 'normal',
    from: 'FMT-6, the I-94 website',
  },
  {
    given: { 'format.text': '2017/08/22' },
    then: { spans: ['2017-08-22'] },
    kind: 'edge',
    from: 'year first',
  },
  {
    given: { 'format.text': '02/29/2024' },
    then: { spans: ['2024-02-29'] },
    kind: 'edge',
    from: 'a leap day',
  },
  {
    given: { 'format.text': '17 ABR/APR 1991' },
    then: { spans: ['1991-04-17'] },
    kind: 'edge',
    from: 'a passport in two languages',
  },
  {
    given: { 'format.text': '08/22/17' },
    then: { unsettled: 'twoDigitYear' },
    kind: 'edge',
    from: 'FMT-6, the century is not guessed',
  },
  {
    given: { 'format.text': '22 AUG 17' },
    then: { unsettled: 'twoDigitYear' },
    kind: 'edge',
    from: 'the same with the name of the month',
  },
  {
    given: { 'format.text': '02/29/2023' },
    then: { notApplicable: 'noSuchDay' },
    kind: 'not-applicable',
    from: '2023 is no leap year',
  },
  { given: {}, then: { missing: ['format.text'] }, kind: 'missing', from: 'nothing given' },
  {
    given: { 'format.text': 'D/S' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'not a date',
  },
  {
    given: { 'format.text': '22 FOO 2017' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'no such month',
  },
]
