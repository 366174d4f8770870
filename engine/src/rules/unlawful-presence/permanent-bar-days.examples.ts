// Made from permanent-bar-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'stay[1].arrival': '2019-03-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2019-10-31',
      'holder.dob': '1980-05-20',
    },
    then: {
      spans: ['2019-03-01..2019-10-31'],
      branches: [{ spans: ['2019-03-01..2019-10-31'] }, { spans: ['2019-03-01..2019-10-30'] }],
    },
    kind: 'normal',
    from: 'UP-4, the first stay of the example; the day of leaving by two readings',
  },
  {
    given: {
      'stay[1].arrival': '2010-02-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2012-02-01',
      'holder.dob': '2005-01-10',
    },
    readings: { 'reading.up.departure-day': 'counted' },
    then: {
      spans: ['2010-02-01..2012-02-01'],
      branches: [{ spans: ['2010-02-01..2012-02-01'] }, { spans: [] }],
    },
    kind: 'edge',
    from: 'UP-4, a child; the exceptions do not hold under the agency reading',
  },
  {
    given: {
      'stay[1].arrival': '2023-01-05',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2024-10-20',
      'holder.dob': '1980-05-20',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-06-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2024-09-30',
    },
    readings: { 'reading.up.departure-day': 'counted' },
    then: {
      branches: [
        { spans: ['2023-01-05..2024-10-20'] },
        { spans: ['2023-01-05..2023-05-31', '2024-10-01..2024-10-20'] },
      ],
    },
    kind: 'edge',
    from: 'UP-1 example 4; asylum pending does not hold under the agency reading',
  },
  {
    given: {
      'stay[1].arrival': '2023-01-05',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2024-10-20',
      'holder.dob': '1980-05-20',
      'grant[1].kind': 'tps',
      'grant[1].from': '2023-06-01',
      'grant[1].to': '2024-10-20',
    },
    then: ['2023-01-05..2023-05-31'],
    kind: 'edge',
    from: 'UP-4, periods of authorized stay still count for the holder',
  },
  {
    given: {
      'stay[1].arrival': '1995-01-05',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '1997-04-02',
      'holder.dob': '1970-05-20',
    },
    readings: { 'reading.up.departure-day': 'counted' },
    then: ['1997-04-01..1997-04-02'],
    kind: 'edge',
    from: 'UP-4, only presence from 1 April 1997 on',
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
    then: [],
    kind: 'not-applicable',
    from: 'duration of status with no finding',
  },
]
