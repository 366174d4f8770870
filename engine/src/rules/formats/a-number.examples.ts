// Made from a-number.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'format.text': 'A12345678' },
    then: 'A012345678',
    kind: 'normal',
    from: 'FMT-2, eight digits are filled up from the left',
  },
  {
    given: { 'format.text': 'A 234-567-890' },
    then: 'A234567890',
    kind: 'normal',
    from: 'FMT-2, nine digits that begin with 2',
  },
  { given: { 'format.text': 'A# 1234567' }, then: 'A001234567', kind: 'edge', from: 'seven digits' },
  { given: { 'format.text': '112345678' }, then: 'A112345678', kind: 'edge', from: 'without the A' },
  {
    given: { 'format.text': { rivals: ['A012345678', 'A012345679'] } },
    then: { branches: ['A012345678', 'A012345679'] },
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
    given: { 'format.text': 'A0I2345678' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'a letter among the digits is not corrected',
  },
]
