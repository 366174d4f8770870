// Made from permanent-bar-total.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.dob': '1980-05-20',
      'stay[1].arrival': '2020-01-15',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2020-05-31',
      'stay[2].arrival': '2019-03-01',
      'stay[2].manner': 'without-inspection',
      'stay[2].departure': '2019-10-31',
    },
    then: { days: 245, branches: [245, 244], safe: 245 },
    kind: 'normal',
    from: 'UP-4, at the second entry',
  },
  {
    given: {
      'holder.dob': '1980-05-20',
      'stay[1].arrival': '2021-02-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2021-03-01',
      'stay[2].arrival': '2020-01-15',
      'stay[2].manner': 'without-inspection',
      'stay[2].departure': '2020-05-31',
      'stay[3].arrival': '2019-03-01',
      'stay[3].manner': 'without-inspection',
      'stay[3].departure': '2019-10-31',
    },
    then: { days: 383, branches: [383, 381], safe: 383 },
    kind: 'normal',
    from: 'UP-4, at the third entry; each day of leaving counts or not',
  },
  {
    given: {
      'holder.dob': '1980-05-20',
      'stay[1].arrival': '2024-02-01',
      'stay[1].manner': 'without-inspection',
      'stay[2].arrival': '2023-01-05',
      'stay[2].admitUntil': '2023-06-10',
      'stay[2].departure': '2023-06-09',
    },
    then: 0,
    kind: 'edge',
    from: 'an earlier stay in which no day counts',
  },
  {
    given: {
      'holder.dob': '1980-05-20',
      'stay[1].arrival': '2021-02-01',
      'stay[1].manner': 'without-inspection',
      'stay[2].arrival': '2019-03-01',
      'stay[2].manner': 'without-inspection',
    },
    then: { missing: ['stay.departure'] },
    kind: 'missing',
    from: 'no day of leaving after the earlier stay',
  },
  {
    given: {
      'holder.dob': '1980-05-20',
      'stay[1].arrival': '2019-03-01',
      'stay[1].manner': 'without-inspection',
    },
    then: { notApplicable: 'firstStay' },
    kind: 'not-applicable',
    from: 'the first stay',
  },
  {
    given: { 'holder.dob': '1980-05-20', 'stay[1].arrival': '2019-03-01', 'stay[1].manner': 'paroled' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'did not come without inspection',
  },
]
