// Made from application-received.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'N-400', 'filing[1].receivedDate': '2026-05-18' },
    then: '2026-05-18',
    kind: 'normal',
    from: 'the receipt notice',
  },
  {
    given: {
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': { rivals: ['2026-05-16', '2026-05-18'] },
    },
    then: { branches: ['2026-05-16', '2026-05-18'] },
    kind: 'edge',
    from: 'two papers, two days',
  },
  {
    given: {
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': '2026-05-18',
      'filing[1].decision': 'rejected',
    },
    then: { notApplicable: 'rejected' },
    kind: 'edge',
    from: 'sent back, so not filed',
  },
  {
    given: { 'filing[1].form': 'N-400' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no receipt',
  },
  {
    given: { 'filing[1].form': 'I-485', 'filing[1].receivedDate': '2026-05-18' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
]
