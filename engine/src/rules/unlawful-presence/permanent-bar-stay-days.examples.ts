// Made from permanent-bar-stay-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'stay[1].arrival': '2019-03-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2019-10-31',
      'holder.dob': '1980-05-20',
    },
    then: { days: 245, branches: [245, 244], safe: 245 },
    kind: 'normal',
    from: 'UP-4, the first stay of the example',
  },
  {
    given: {
      'stay[1].arrival': '2020-01-15',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2020-05-31',
      'holder.dob': '1980-05-20',
    },
    then: 138,
    kind: 'normal',
    from: 'UP-4, the second stay of the example',
  },
  {
    given: {
      'stay[1].arrival': '2016-01-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2017-01-01',
      'holder.dob': '1980-05-20',
    },
    then: 367,
    kind: 'edge',
    from: 'section 4, UP-4, with a leap day',
  },
  {
    given: {
      'stay[1].arrival': '2015-08-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2024-11-15',
      'holder.dob': '2006-05-20',
    },
    then: { branches: [3395, 3394, 180, 179, 178], safe: 3395 },
    kind: 'edge',
    from: 'UP-1 example 3, all 3,395 days count for ground C; with the exceptions as for ground B',
  },
  {
    given: {
      'stay[1].arrival': '2023-01-05',
      'stay[1].admitUntil': '2023-06-10',
      'stay[1].departure': '2023-12-07',
      'holder.dob': '1980-05-20',
    },
    then: 180,
    kind: 'edge',
    from: 'UP-1 example 1, after a visa ran out',
  },
  {
    given: {
      'stay[1].arrival': '2019-03-01',
      'stay[1].manner': 'without-inspection',
      'holder.dob': '1980-05-20',
    },
    then: { missing: ['stay.departure'] },
    kind: 'missing',
    from: 'no day of leaving',
  },
  {
    given: {
      'stay[1].arrival': '2019-03-01',
      'stay[1].manner': 'duration-of-status',
      'stay[1].departure': '2025-06-01',
    },
    then: 0,
    kind: 'not-applicable',
    from: 'duration of status with no finding',
  },
]
