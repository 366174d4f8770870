// Made from protected-by-approval.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].decision': 'approved',
      'filing[1].decisionDate': '2021-11-03',
    },
    then: ['2021-11-03..'],
    kind: 'normal',
    from: 'UP-1 step 3 line 8, asylum granted',
  },
  {
    given: {
      'filing[1].form': 'I-485',
      'filing[1].decision': 'approved',
      'filing[1].decisionDate': '2021-11-03',
    },
    then: ['2021-11-03..'],
    kind: 'normal',
    from: 'UP-1 step 3 line 8, residence granted',
  },
  {
    given: {
      'filing[1].form': 'I-485',
      'filing[1].decision': 'approved',
      'filing[1].decisionDate': '2021-11-03',
      'order[1].type': 'ij',
      'order[1].date': '2024-06-28',
    },
    then: ['2021-11-03..2024-06-28'],
    kind: 'edge',
    from: "a judge's order of removal ends the status",
  },
  {
    given: {
      'filing[1].form': 'I-485',
      'filing[1].decision': 'approved',
      'filing[1].decisionDate': '2021-11-03',
      'order[1].type': 'ij',
      'order[1].date': '2021-11-03',
    },
    then: ['2021-11-03..'],
    kind: 'edge',
    from: 'a decision of the same day is the one that gave the status',
  },
  {
    given: { 'filing[1].form': 'I-485', 'filing[1].decision': 'approved' },
    then: { missing: ['filing.decisionDate'] },
    kind: 'missing',
    from: 'approved on a day no paper gives',
  },
  {
    given: { 'filing[1].form': 'I-485', 'filing[1].decision': 'pending' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'nothing approved',
  },
]
