// Made from registered-by-filing.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'I-485', 'filing[1].receivedDate': '2024-03-04' },
    then: '2024-03-04',
    kind: 'normal',
    from: '8 CFR 264.1(a), an application for residence registers',
  },
  {
    given: {
      'filing[1].form': 'I-485',
      'filing[1].receivedDate': '2024-03-04',
      'filing[1].decision': 'rejected',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'edge',
    from: 'a form sent back was never filed',
  },
  {
    given: { 'filing[1].form': 'I-485' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no day of receipt',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2024-03-04' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an application for asylum is not in the list',
  },
]
