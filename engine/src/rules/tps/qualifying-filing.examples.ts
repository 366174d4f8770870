// Made from qualifying-filing.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-05-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2026-03-01',
    },
    then: { spans: ['2023-05-01..2026-03-01'] },
    kind: 'normal',
    from: '8 CFR 244.2(f)(2)(ii), an application for asylum',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-05-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2025-03-01',
      'filing[1].finalDenial': '2026-03-01',
    },
    then: { spans: ['2023-05-01..2026-03-01'] },
    kind: 'edge',
    from: 'still under review until the last denial',
  },
  {
    given: { 'filing[1].form': 'I-485', 'filing[1].receivedDate': '2024-02-29' },
    then: { spans: ['2024-02-29..'] },
    kind: 'edge',
    from: 'no decision in the papers',
  },
  {
    given: { 'filing[1].form': 'I-485' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no receipt day',
  },
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].receivedDate': '2024-02-29' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a work permit asks for no status',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-05-01',
      'filing[1].decision': 'rejected',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'sent back',
  },
]
