// Made from permanent-bar-consent.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.dob': '1980-05-20',
      'stay[1].arrival': '2018-03-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2018-09-01',
      'stay[2].arrival': '2015-01-01',
      'stay[2].manner': 'without-inspection',
      'stay[2].departure': '2017-01-01',
    },
    then: { on: '2028-09-02', branches: ['2028-09-02', '2028-09-01'], safe: '2028-09-02' },
    kind: 'normal',
    from: 'UP-4, ten years after the last departure, and the next day to be safe',
  },
  {
    given: {
      'holder.dob': '1980-05-20',
      'order[1].type': 'ij',
      'order[1].date': '2013-01-05',
      'stay[1].arrival': '2015-03-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2016-02-29',
    },
    then: { branches: ['2026-03-01', '2026-03-02', '2026-02-28'], safe: '2026-03-02' },
    kind: 'edge',
    from: 'left on 29 February',
  },
  {
    given: {
      'holder.dob': '1980-05-20',
      'order[1].type': 'ij',
      'order[1].date': '2013-01-05',
      'stay[1].arrival': '2015-03-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].left': false,
      today: '2026-05-01',
    },
    then: { notApplicable: 'stillHere' },
    kind: 'edge',
    from: 'UP-4, the ten years are spent outside',
  },
  {
    given: {
      'holder.dob': '1980-05-20',
      'order[1].type': 'ij',
      'order[1].date': '2013-01-05',
      'stay[1].arrival': '2015-03-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].left': false,
      'leaving.on': '2027-01-05',
      today: '2026-05-01',
    },
    then: '2037-01-06',
    kind: 'edge',
    from: 'counted from a plan to leave',
  },
  {
    given: {
      'holder.dob': '1980-05-20',
      'order[1].type': 'ij',
      'order[1].date': '2013-01-05',
      'stay[1].arrival': '2015-03-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': { rivals: ['2018-09-01', '2019-09-01'] },
    },
    then: { branches: ['2028-09-02', '2028-09-01', '2029-09-02', '2029-09-01'], safe: '2029-09-02' },
    kind: 'edge',
    from: 'UP-4, the last departure is contested',
  },
  {
    given: {
      'holder.dob': '1980-05-20',
      'order[1].type': 'ij',
      'order[1].date': '2013-01-05',
      'stay[1].arrival': '2015-03-01',
      'stay[1].manner': 'without-inspection',
    },
    then: { missing: ['stay.departure'] },
    kind: 'missing',
    from: 'not known whether the holder left',
  },
  {
    given: {
      'holder.dob': '1980-05-20',
      'stay[1].arrival': '2015-03-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].departure': '2018-09-01',
    },
    then: { notApplicable: 'noBar', quiet: true },
    kind: 'not-applicable',
    from: 'came once',
  },
]
