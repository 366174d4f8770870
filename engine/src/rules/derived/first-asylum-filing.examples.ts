// Made from first-asylum-filing.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2018-08-16' },
    then: '2018-08-16',
    kind: 'normal',
    from: 'one application',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2021-03-05',
      'filing[2].form': 'I-589',
      'filing[2].receivedDate': '2018-08-16',
      'filing[3].form': 'I-765',
      'filing[3].receivedDate': '2017-01-05',
    },
    then: '2018-08-16',
    kind: 'edge',
    from: 'the earliest of two, another form aside',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2018-06-01',
      'filing[1].decision': 'rejected',
      'filing[2].form': 'I-589',
      'filing[2].receivedDate': '2018-08-16',
    },
    then: '2018-08-16',
    kind: 'edge',
    from: 'an application sent back does not count',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[2].form': 'I-589', 'filing[2].receivedDate': '2018-08-16' },
    then: '2018-08-16',
    kind: 'edge',
    from: 'a copy with no receipt day beside a receipt',
  },
  {
    given: { 'filing[1].form': 'I-589' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'only a copy with no receipt day',
  },
  {
    given: { 'filing[1].form': 'I-130', 'filing[1].receivedDate': '2018-08-16' },
    then: { notApplicable: 'notAsked' },
    kind: 'not-applicable',
    from: 'asylum was never asked for',
  },
]
