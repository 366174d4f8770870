// Made from visa-foil-number.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'format.text': 'K1234567' },
    then: 'K1234567',
    kind: 'normal',
    from: 'FMT-3, eight characters',
  },
  {
    given: { 'format.text': '1234 5678' },
    then: { value: '12345678' },
    kind: 'edge',
    from: 'eight digits with a space',
  },
  { given: {}, then: { missing: ['format.text'] }, kind: 'missing', from: 'nothing given' },
  {
    given: { 'format.text': 'K123456' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'seven characters',
  },
  {
    given: { 'format.text': 'K12345678' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'nine characters',
  },
  {
    given: { 'format.text': 'PASSPORT' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'no digit at all',
  },
]
