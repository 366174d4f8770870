// Made from online-account-number.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'format.text': '012345678901' },
    then: { value: '012345678901' },
    kind: 'normal',
    from: 'FMT-3, twelve digits',
  },
  {
    given: { 'format.text': '0123 4567 8901' },
    then: { value: '012345678901' },
    kind: 'edge',
    from: 'with spaces',
  },
  { given: {}, then: { missing: ['format.text'] }, kind: 'missing', from: 'nothing given' },
  {
    given: { 'format.text': '01234567890' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'eleven digits',
  },
  {
    given: { 'format.text': 'A000123456' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'an A-number is another number',
  },
]
