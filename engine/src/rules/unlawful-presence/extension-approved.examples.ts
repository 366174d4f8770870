// Made from extension-approved.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-29',
      'filing[1].decision': 'approved',
    },
    then: '2025-09-29',
    kind: 'normal',
    from: 'section 4, UP-2',
  },
  {
    given: {
      'filing[1].form': 'I129',
      'filing[1].receivedDate': '2024-02-29',
      'filing[1].decision': 'approved',
    },
    then: '2024-02-29',
    kind: 'edge',
    from: "the form's name without its dash",
  },
  {
    given: { 'filing[1].form': 'I-539', 'filing[1].decision': 'approved' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no receipt',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-29',
      'filing[1].decision': 'denied',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'not approved',
  },
]
