// Made from sevis-number.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  { given: { 'format.text': 'N0012345678' }, then: 'N0012345678', kind: 'normal', from: 'FMT-3' },
  {
    given: { 'format.text': 'n00-1234-5678' },
    then: 'N0012345678',
    kind: 'edge',
    from: 'small letter and hyphens',
  },
  { given: {}, then: { missing: ['format.text'] }, kind: 'missing', from: 'nothing given' },
  {
    given: { 'format.text': 'N001234567' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'nine digits',
  },
  {
    given: { 'format.text': '0012345678' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'without the N',
  },
]
