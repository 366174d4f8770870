// Made from filed-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'I-539', 'filing[1].receivedDate': '2024-03-20' },
    then: '2024-03-20',
    kind: 'normal',
    from: 'CAL-1, filed means received',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': { rivals: ['2018-08-16', '2018-08-20'] },
    },
    then: { branches: ['2018-08-16', '2018-08-20'] },
    kind: 'edge',
    from: 'two papers give two days',
  },
  {
    given: { 'filing[1].form': 'I-539' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no receipt',
  },
  {
    given: {
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2024-03-20',
      'filing[1].decision': 'rejected',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'sent back, so not filed',
  },
]
