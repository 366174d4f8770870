// Made from renewal-received.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].receivedDate': '2025-09-15' },
    then: '2025-09-15',
    kind: 'normal',
    from: 'a receipt notice',
  },
  {
    given: {
      'filing[1].form': 'I765',
      'filing[1].receivedDate': '2024-02-29',
      'filing[1].decision': 'denied',
    },
    then: '2024-02-29',
    kind: 'edge',
    from: 'a leap day; denied later, still received',
  },
  {
    given: { 'filing[1].form': 'I-765' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no receipt day',
  },
  {
    given: {
      'filing[1].form': 'I-765',
      'filing[1].receivedDate': '2025-09-15',
      'filing[1].decision': 'rejected',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'sent back, so never filed',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2025-09-15' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
]
