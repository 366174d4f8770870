// Made from ead-category.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  { given: { 'format.text': 'C09' }, then: 'C09', kind: 'normal', from: 'FMT-3' },
  {
    given: { 'format.text': 'C9' },
    then: 'C09',
    kind: 'normal',
    from: 'FMT-3, printed with one digit',
  },
  {
    given: { 'format.text': '(c)(9)' },
    then: 'C09',
    kind: 'normal',
    from: 'FMT-3, as the regulation writes it',
  },
  { given: { 'format.text': '(a)(5)' }, then: 'A05', kind: 'edge', from: 'a category of asylum' },
  {
    given: { 'format.text': 'C09P' },
    then: 'C09',
    kind: 'edge',
    from: 'a card that is also a permit to travel',
  },
  {
    given: { 'format.text': '(c)(3)(B)' },
    then: 'C03B',
    kind: 'edge',
    from: 'practical training keeps its letter',
  },
  { given: {}, then: { missing: ['format.text'] }, kind: 'missing', from: 'nothing given' },
  {
    given: { 'format.text': 'B01' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'a category begins with A or C',
  },
  {
    given: { 'format.text': 'C00' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'there is no category of this number',
  },
  {
    given: { 'format.text': 'CR6' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'a class of residence',
  },
]
