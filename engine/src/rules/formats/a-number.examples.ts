// Made from a-number.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'format.text': 'A00012345' },
    then: 'A000012345',
    kind: 'normal',
    from: 'FMT-2, eight digits are filled up from the left',
  },
  {
    given: { 'format.text': 'A 000-123-456' },
    then: 'A000123456',
    kind: 'normal',
    from: 'FMT-2, nine digits with a space and hyphens',
  },
  { given: { 'format.text': 'A# 0001234' }, then: 'A000001234', kind: 'edge', from: 'seven digits' },
  { given: { 'format.text': '000123456' }, then: 'A000123456', kind: 'edge', from: 'without the A' },
  {
    given: { 'format.text': { rivals: ['A000123456', 'A000123457'] } },
    then: { branches: ['A000123456', 'A000123457'] },
    kind: 'edge',
    from: 'two papers, two numbers; no digit is corrected',
  },
  { given: {}, then: { missing: ['format.text'] }, kind: 'missing', from: 'nothing given' },
  {
    given: { 'format.text': 'A123456' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'six digits',
  },
  {
    given: { 'format.text': 'A1234567890' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'ten digits',
  },
  {
    given: { 'format.text': '123-45-6789' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'grouped like a Social Security number',
  },
  {
    given: { 'format.text': 'A00O123456' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'a letter among the digits is not corrected',
  },
]
