// Made from dv-case-number.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'format.text': '2025AF00012345' },
    then: { value: '2025AF00012345', steps: ['year'] },
    kind: 'normal',
    from: 'FMT-3',
  },
  {
    given: { 'format.text': '2026 eu 7' },
    then: { value: '2026EU7', steps: ['year'] },
    kind: 'edge',
    from: 'one digit; nothing is filled up',
  },
  { given: {}, then: { missing: ['format.text'] }, kind: 'missing', from: 'nothing given' },
  {
    given: { 'format.text': '2025AF' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'no number',
  },
  {
    given: { 'format.text': '2025AF123456789' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'nine digits',
  },
  {
    given: { 'format.text': '25AF12345' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'two digits of the year',
  },
]
