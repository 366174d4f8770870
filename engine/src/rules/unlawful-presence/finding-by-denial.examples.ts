// Made from finding-by-denial.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].decision': 'denied',
      'filing[1].decisionReason': 'status-violation',
      'filing[1].decisionDate': '2021-06-10',
    },
    then: '2021-06-10',
    kind: 'normal',
    from: 'UP-2, the denial itself finds a violation',
  },
  {
    given: {
      'filing[1].form': 'I-765',
      'filing[1].decision': 'denied',
      'filing[1].decisionReason': 'status-violation',
      'filing[1].decisionDate': '2024-02-29',
    },
    then: '2024-02-29',
    kind: 'edge',
    from: 'PM-602-1060, while deciding any benefit',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].decision': 'denied',
      'filing[1].decisionReason': 'status-violation',
    },
    then: { missing: ['filing.decisionDate'] },
    kind: 'missing',
    from: 'denied on a day no paper gives',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].decision': 'denied',
      'filing[1].decisionReason': 'merits',
      'filing[1].decisionDate': '2021-06-10',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'UP-2, a denial on the merits finds no violation',
  },
]
