// Made from asylum-received-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2018-08-16' },
    then: '2018-08-16',
    kind: 'normal',
    from: 'a receipt notice',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-09-02',
      'filing[1].lodgedDate': '2025-05-05',
    },
    then: '2025-09-02',
    kind: 'edge',
    from: 'ASY-1, lodging starts the clock but is not filing',
  },
  {
    given: { 'filing[1].form': 'I-589' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'a copy of the application with no receipt',
  },
  {
    given: { 'filing[1].form': 'I-485', 'filing[1].receivedDate': '2018-08-16' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2018-08-16',
      'filing[1].decision': 'rejected',
    },
    then: { notApplicable: 'rejected' },
    kind: 'not-applicable',
    from: '8 CFR 208.3(c), an incomplete application is sent back',
  },
]
