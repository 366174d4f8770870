// Made from protected-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
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
    then: ['2023-06-01..2024-09-30'],
    kind: 'normal',
    from: 'UP-1 example 4, the application for asylum',
  },
  {
    given: {
      'holder.dob': '2006-05-20',
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '2015-08-01',
      'stay[1].departure': '2024-11-15',
    },
    then: { branches: [['2015-08-01..2024-05-19'], ['2015-08-01..2024-05-20']] },
    kind: 'edge',
    from: 'UP-1 example 3, under 18, with both readings of the birthday',
  },
  {
    given: {
      'holder.dob': '2004-02-29',
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '2022-01-01',
      'stay[1].departure': '2022-12-31',
    },
    then: {
      branches: [['2022-01-01..2022-02-28'], ['2022-01-01..2022-03-01'], ['2022-01-01..2022-02-27']],
    },
    kind: 'edge',
    from: 'born on 29 February, the 18th birthday is 1 March or 28 February 2022, and counts or not',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].arrival': '2019-01-10',
      'stay[1].admitUntil': '2019-07-09',
      'stay[1].departure': '2020-12-31',
      'grant[1].kind': 'tps',
      'grant[1].from': '2019-07-01',
      'grant[1].to': '2019-12-31',
      'grant[2].kind': 'deferred-action',
      'grant[2].from': '2019-12-01',
      'grant[2].to': '2020-02-29',
    },
    then: ['2019-07-10..2020-02-29'],
    kind: 'edge',
    from: 'grants that overlap protect each day once',
  },
  {
    given: {
      'stay[1].arrival': '2019-01-10',
      'stay[1].admitUntil': '2019-07-09',
      'stay[1].departure': '2020-12-31',
      'holder.residentSince': '2019-07-10',
    },
    then: ['2019-07-10..2020-12-31'],
    kind: 'edge',
    from: 'a resident from the first day that could count; the date of birth is not asked',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '2023-01-05',
      'stay[1].departure': '2024-10-20',
      'filing[1].form': 'I-485',
      'filing[1].receivedDate': '2021-06-01',
      'filing[1].decision': 'pending',
    },
    then: [],
    kind: 'edge',
    from: 'DEP-1, leaving gave up the application made before this coming in',
  },
  {
    given: {
      'stay[1].arrival': '2019-01-10',
      'stay[1].admitUntil': '2019-07-09',
      'stay[1].departure': '2019-07-09',
    },
    then: [],
    kind: 'edge',
    from: 'left on the last allowed day, so nothing could count',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].arrival': '2019-01-10',
      'stay[1].admitUntil': '2019-07-09',
      'stay[1].departure': '2020-12-31',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2021-03-01',
    },
    then: [],
    kind: 'edge',
    from: 'an application made after leaving is not asked about',
  },
  {
    given: {
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '2015-08-01',
      'stay[1].departure': '2024-11-15',
    },
    then: { missing: ['holder.dob'] },
    kind: 'missing',
    from: 'no date of birth',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '2015-08-01',
    },
    then: { missing: ['stay.departure'] },
    kind: 'missing',
    from: 'no day of leaving',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '2015-08-01',
      'stay[1].departure': '2020-11-15',
      'grant[1].kind': 'tps',
      'grant[1].from': '2016-01-01',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2016-02-01',
    },
    then: { missing: ['filing.decision', 'grant.to'] },
    kind: 'missing',
    from: 'two unknowns, both named',
  },
  {
    given: {
      'stay[1].manner': 'duration-of-status',
      'stay[1].arrival': '2019-08-20',
      'stay[1].departure': '2024-11-15',
    },
    then: { notApplicable: 'durationOfStatus' },
    kind: 'not-applicable',
    from: 'no day can count, so none is protected',
  },
]
