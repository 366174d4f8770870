// Made from i94-number.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'format.text': '12345678901' },
    then: { value: '12345678901', steps: ['older'] },
    kind: 'normal',
    from: 'FMT-3, eleven digits',
  },
  {
    given: { 'format.text': '123456789A1' },
    then: { value: '123456789A1', steps: ['newer'] },
    kind: 'normal',
    from: 'FMT-3, a letter in the tenth place',
  },
  {
    given: { 'format.text': '123456789 a1' },
    then: { value: '123456789A1', steps: ['newer'] },
    kind: 'edge',
    from: 'small letter and a space',
  },
  { given: {}, then: { missing: ['format.text'] }, kind: 'missing', from: 'nothing given' },
  {
    given: { 'format.text': '1234567890' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'ten digits',
  },
  {
    given: { 'format.text': '12345678AA1' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'two letters',
  },
  {
    given: { 'format.text': '123456789AA' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'a letter in the last place',
  },
  {
    given: { 'format.text': '123456789012' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'twelve digits are an online account',
  },
]
