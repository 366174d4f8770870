// Made from extension-protection.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2024-03-20',
      'filing[1].decision': 'denied',
      'filing[1].decisionReason': 'merits',
      'filing[1].decisionDate': '2024-10-15',
    },
    then: ['2024-03-20..2024-10-15'],
    kind: 'normal',
    from: 'UP-2 example 1, denied on the merits',
  },
  {
    given: {
      'filing[1].form': 'I-129',
      'filing[1].receivedDate': '2024-03-20',
      'filing[1].decision': 'pending',
    },
    then: ['2024-03-20..'],
    kind: 'normal',
    from: 'UP-2, the entire pendency',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-29',
      'filing[1].decision': 'approved',
    },
    then: [],
    kind: 'edge',
    from: 'section 4, UP-2, approved, so the new I-94 governs',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-29',
      'filing[1].decision': 'denied',
      'filing[1].decisionReason': 'unauthorized-work',
      'filing[1].decisionDate': '2026-02-10',
    },
    then: [],
    kind: 'edge',
    from: 'section 4, UP-2, denied for unauthorized work',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-29',
      'filing[1].decision': 'denied',
      'filing[1].decisionReason': 'untimely',
      'filing[1].decisionDate': '2026-02-10',
    },
    then: [],
    kind: 'edge',
    from: 'UP-2, denied because it came too late',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-29',
      'filing[1].decision': 'denied',
      'filing[1].decisionReason': 'frivolous',
      'filing[1].decisionDate': '2026-02-10',
    },
    then: [],
    kind: 'edge',
    from: 'UP-2, denied as frivolous',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-29',
      'filing[1].decision': 'withdrawn',
      'filing[1].decisionDate': '2026-02-10',
    },
    then: { branches: [['2025-09-29..2026-02-10'], []] },
    kind: 'edge',
    from: 'UP-2, taken back, two readings',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-29',
      'filing[1].decision': 'pending',
      'unauthorizedWork[1].from': '2025-08-01',
      'unauthorizedWork[1].to': '2025-08-31',
    },
    then: [],
    kind: 'edge',
    from: 'INA 212(a)(9)(B)(iv), worked without permission before it was decided',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-29',
      'filing[1].decision': 'denied',
      'filing[1].decisionReason': 'merits',
      'filing[1].decisionDate': '2026-02-10',
      'unauthorizedWork[1].from': '2026-02-11',
    },
    then: ['2025-09-29..2026-02-10'],
    kind: 'edge',
    from: 'work that began after the decision changes nothing',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-29',
      'filing[1].decision': 'rejected',
    },
    then: [],
    kind: 'edge',
    from: 'sent back, so not filed',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2024-03-20',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2024-10-15',
    },
    then: { missing: ['filing.decisionReason'] },
    kind: 'missing',
    from: 'why it was denied decides whether it protects',
  },
  {
    given: { 'filing[1].form': 'I-539', 'filing[1].receivedDate': '2024-03-20' },
    then: { missing: ['filing.decision'] },
    kind: 'missing',
    from: 'no decision in the papers',
  },
  {
    given: { 'filing[1].form': 'I-130', 'filing[1].receivedDate': '2024-03-20' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
]
