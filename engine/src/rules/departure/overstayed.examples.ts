// Made from overstayed.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2023-01-05',
      'stay[1].admitUntil': '2023-06-10',
      'stay[1].departure': '2023-07-01',
      'holder.dob': '1980-05-20',
    },
    then: true,
    kind: 'normal',
    from: 'INA 222(g), stayed longer than allowed',
  },
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2023-01-05',
      'stay[1].admitUntil': '2023-06-10',
      'stay[1].departure': '2023-06-10',
    },
    then: false,
    kind: 'edge',
    from: 'left on the last day',
  },
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2023-01-05',
      'stay[1].departure': '2023-07-01',
    },
    then: { missing: ['stay.admitUntil'] },
    kind: 'missing',
    from: 'how long the stay was allowed is in no paper',
  },
  {
    given: {
      'stay[1].manner': 'visa-waiver',
      'stay[1].arrival': '2023-01-05',
      'stay[1].admitUntil': '2023-04-04',
      'stay[1].departure': '2023-07-01',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'came without a visa',
  },
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2023-01-05',
      'stay[1].admitUntil': '2023-06-10',
      'stay[1].left': false,
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'still here',
  },
]
