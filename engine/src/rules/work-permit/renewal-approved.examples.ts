// Made from renewal-approved.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'filing[1].form': 'I-765',
      'filing[1].decision': 'approved',
      'filing[1].decisionDate': '2025-11-03',
    },
    then: '2025-11-03',
    kind: 'normal',
    from: 'an approval notice',
  },
  {
    given: {
      'filing[1].form': 'I-765',
      'filing[1].decision': { rivals: ['approved', 'denied'] },
      'filing[1].decisionDate': '2025-11-03',
    },
    then: { branches: [{ value: '2025-11-03' }, { notApplicable: 'otherKind' }] },
    kind: 'edge',
    from: 'two papers, two decisions',
  },
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].decision': 'approved' },
    then: { missing: ['filing.decisionDate'] },
    kind: 'missing',
    from: 'approved on a day no paper gives',
  },
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].decision': 'pending' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'not decided',
  },
]
