// Made from protected-by-asylum.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-06-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2024-02-05',
      'filing[1].finalDenial': '2024-09-30',
    },
    then: ['2023-06-01..2024-09-30'],
    kind: 'normal',
    from: 'UP-1 example 4, through the final denial',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-06-01',
      'filing[1].decision': 'pending',
    },
    then: ['2023-06-01..'],
    kind: 'normal',
    from: 'pending, so no end is known',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-06-01',
      'filing[1].decision': 'pending',
      'unauthorizedWork[1].from': '2023-08-01',
      'unauthorizedWork[1].to': '2023-08-31',
    },
    then: { branches: [[], ['2023-06-01..2023-07-31'], ['2023-06-01..2023-07-31', '2023-09-01..']] },
    kind: 'edge',
    from: 'UP-1 A4, three readings of work without permission',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-06-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2024-02-29',
      'unauthorizedWork[1].from': '2023-06-01',
    },
    then: { branches: [[]] },
    kind: 'edge',
    from: 'worked from the first day to the last, so all readings agree',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-06-01',
      'filing[1].decision': 'pending',
      'unauthorizedWork[1].from': '2022-01-10',
      'unauthorizedWork[1].to': '2023-05-31',
    },
    then: { branches: [['2023-06-01..']] },
    kind: 'edge',
    from: 'work that ended the day before asking is not work while it was pending',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-06-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2024-02-05',
      'filing[1].decisionReason': 'frivolous',
    },
    then: [],
    kind: 'edge',
    from: 'INA 212(a)(9)(B)(iii)(II), only a bona fide application',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].decision': 'rejected' },
    then: [],
    kind: 'edge',
    from: 'sent back, so not filed',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-06-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2024-09-30',
      'filing[1].remandedDate': '2025-03-10',
    },
    then: { spans: ['2023-06-01..'] },
    kind: 'edge',
    from: 'sent back after the denial, so the final decision is still to come',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-06-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2024-09-30',
      'filing[1].remandedDate': '2025-03-10',
      'filing[1].finalDenial': '2025-11-20',
    },
    then: { spans: ['2023-06-01..2025-11-20'] },
    kind: 'edge',
    from: 'sent back and denied again, through the last denial',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2023-06-01' },
    then: { missing: ['filing.decision'] },
    kind: 'missing',
    from: 'whether it is still pending is in no paper',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-06-01',
      'filing[1].decision': 'denied',
    },
    then: { missing: ['filing.decisionDate'] },
    kind: 'missing',
    from: 'denied on a day no paper gives',
  },
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].receivedDate': '2023-06-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
]
