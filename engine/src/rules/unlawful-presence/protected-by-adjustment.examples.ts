// Made from protected-by-adjustment.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'filing[1].form': 'I-485',
      'filing[1].receivedDate': '2022-02-01',
      'filing[1].decision': 'pending',
    },
    then: ['2022-02-01..'],
    kind: 'normal',
    from: 'UP-1 step 3 line 7, pending',
  },
  {
    given: {
      'filing[1].form': 'I-485',
      'filing[1].receivedDate': '2022-02-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2024-02-29',
    },
    then: ['2022-02-01..2024-02-29'],
    kind: 'edge',
    from: 'through the day of the denial, a leap day',
  },
  {
    given: {
      'filing[1].form': 'I-485',
      'filing[1].receivedDate': '2022-02-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2023-03-10',
      'filing[1].finalDenial': '2025-01-15',
    },
    then: ['2022-02-01..2025-01-15'],
    kind: 'edge',
    from: 'UP-1 step 3 line 7, asked again before a judge',
  },
  {
    given: { 'filing[1].form': 'I-485', 'filing[1].decision': 'rejected' },
    then: [],
    kind: 'edge',
    from: 'sent back, so not properly filed',
  },
  {
    given: { 'filing[1].form': 'I-485', 'filing[1].decision': 'pending' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no receipt',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].decision': 'pending',
      'filing[1].receivedDate': '2022-02-01',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
]
