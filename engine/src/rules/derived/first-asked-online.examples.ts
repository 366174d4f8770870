// Made from first-asked-online.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-06-15',
      'filing[1].channel': 'online',
    },
    then: true,
    kind: 'normal',
    from: 'sent online',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-06-15',
      'filing[1].channel': 'on-paper',
    },
    then: false,
    kind: 'normal',
    from: 'sent by mail',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].channel': 'online' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'online, on an unknown day',
  },
  {
    given: {
      'filing[1].form': 'I-765',
      'filing[1].receivedDate': '2025-06-15',
      'filing[1].channel': 'online',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-06-15',
      'filing[1].channel': 'online',
      'filing[2].form': 'I-589',
      'filing[2].receivedDate': '2024-06-15',
      'filing[2].channel': 'on-paper',
    },
    then: false,
    kind: 'edge',
    from: 'online, but asked on paper the year before',
  },
]
