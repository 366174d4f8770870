// Made from countable-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].arrival': '2022-12-11',
      'stay[1].admitUntil': '2023-06-10',
      'stay[1].departure': '2023-12-07',
    },
    then: {
      branches: [['2023-06-11..2023-12-07'], ['2023-06-11..2023-12-06']],
      spans: ['2023-06-11..2023-12-07'],
    },
    kind: 'normal',
    from: 'UP-1 example 1, with the day of leaving or without it',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '2023-01-05',
      'stay[1].departure': '2024-10-20',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-06-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2024-09-30',
    },
    then: ['2023-01-05..2023-05-31', '2024-10-01..2024-10-20'],
    kind: 'edge',
    from: 'UP-1 example 4',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].arrival': '2022-12-11',
      'stay[1].admitUntil': '2023-06-10',
      'stay[1].departure': '2023-12-07',
      'grant[1].kind': 'tps',
      'grant[1].from': '2023-12-01',
      'grant[1].to': '2025-06-01',
    },
    then: { branches: [['2023-06-11..2023-11-30']] },
    kind: 'edge',
    from: 'the day of leaving is protected, so how it counts is not asked',
  },
  {
    given: {
      'holder.dob': '1970-05-05',
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '1995-06-01',
      'stay[1].departure': '1997-09-27',
    },
    then: ['1997-04-01..1997-09-27'],
    kind: 'edge',
    from: 'no day before 1 April 1997 counts',
  },
  {
    given: {
      'holder.dob': '1970-05-05',
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '1995-06-01',
      'stay[1].departure': '1997-03-31',
    },
    then: [],
    kind: 'edge',
    from: 'left the day before the law took effect',
  },
  {
    given: {
      'stay[1].manner': 'admitted',
      'stay[1].arrival': '2019-05-01',
      'stay[1].departure': '2022-02-03',
      'holder.residentSince': '2015-07-20',
    },
    then: [],
    kind: 'edge',
    from: 'a resident coming home has no I-94 date, and none is asked for',
  },
  {
    given: {
      'stay[1].manner': 'admitted',
      'stay[1].arrival': '2015-05-01',
      'stay[1].departure': '2022-02-03',
      'holder.residentSince': '2015-07-20',
    },
    then: { missing: ['stay.admitUntil'] },
    kind: 'missing',
    from: 'here before residence began, so the I-94 date matters',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].arrival': '2022-12-11',
      'stay[1].admitUntil': '2023-06-10',
      'stay[1].left': false,
    },
    then: { missing: ['stay.departure'] },
    kind: 'missing',
    from: 'not known to have left, and today is not given',
  },
  {
    given: {
      'stay[1].manner': 'duration-of-status',
      'stay[1].arrival': '2019-08-20',
      'stay[1].departure': '2025-11-15',
    },
    then: [],
    kind: 'not-applicable',
    from: 'UP-1 example 5',
  },
]
