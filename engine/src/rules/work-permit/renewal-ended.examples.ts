// Made from renewal-ended.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'filing[1].form': 'I-765',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2025-11-03',
    },
    then: '2025-11-03',
    kind: 'normal',
    from: 'a denial',
  },
  {
    given: {
      'filing[1].form': 'I-765',
      'filing[1].decision': 'withdrawn',
      'filing[1].decisionDate': '2025-11-03',
    },
    then: '2025-11-03',
    kind: 'edge',
    from: 'taken back',
  },
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].decision': 'denied' },
    then: { missing: ['filing.decisionDate'] },
    kind: 'missing',
    from: 'denied on a day no paper gives',
  },
  {
    given: {
      'filing[1].form': 'I-765',
      'filing[1].decision': 'approved',
      'filing[1].decisionDate': '2025-11-03',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'approved, with a new card',
  },
  {
    given: { 'filing[1].form': 'I-765' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no decision in the papers',
  },
]
