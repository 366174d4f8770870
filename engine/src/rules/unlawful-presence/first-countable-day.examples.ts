// Made from first-countable-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2022-12-11',
      'stay[1].admitUntil': '2023-06-10',
    },
    then: '2023-06-11',
    kind: 'normal',
    from: 'UP-1 example 1, the day after the I-94 date',
  },
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2023-08-01',
      'stay[1].admitUntil': '2024-02-28',
    },
    then: '2024-02-29',
    kind: 'edge',
    from: 'the day after 28 February of a leap year',
  },
  {
    given: { 'stay[1].manner': 'without-inspection', 'stay[1].arrival': '2015-08-01' },
    then: '2015-08-01',
    kind: 'normal',
    from: 'UP-1 example 3, the day of coming in counts',
  },
  {
    given: {
      'stay[1].manner': 'paroled',
      'stay[1].arrival': '2022-05-02',
      'stay[1].paroleEnd': '2024-05-01',
    },
    then: '2024-05-02',
    kind: 'normal',
    from: 'UP-1, the day after parole ends',
  },
  {
    given: {
      'stay[1].manner': 'duration-of-status',
      'stay[1].arrival': '2019-08-20',
      'finding[1].date': '2022-03-31',
    },
    then: '2022-04-01',
    kind: 'edge',
    from: 'PM-602-1060, the day after a formal finding',
  },
  {
    given: {
      'stay[1].manner': 'duration-of-status',
      'stay[1].arrival': '2019-08-20',
      'finding[1].date': '2022-03-31',
      'order[1].type': 'ij',
      'order[1].date': '2021-12-31',
    },
    then: '2022-01-01',
    kind: 'edge',
    from: "PM-602-1060, finding or judge's order, whichever is first",
  },
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2023-01-10',
      'stay[1].admitUntil': '2023-07-09',
      'order[1].type': 'in-absentia',
      'order[1].date': '2023-05-02',
    },
    then: '2023-05-03',
    kind: 'edge',
    from: 'PM-602-1060, an order before the I-94 date',
  },
  {
    given: {
      'stay[1].manner': 'duration-of-status',
      'stay[1].arrival': '2019-08-20',
      'filing[1].form': 'I-539',
      'filing[1].decision': 'denied',
      'filing[1].decisionReason': 'status-violation',
      'filing[1].decisionDate': '2021-06-10',
    },
    then: '2021-06-11',
    kind: 'edge',
    from: 'UP-2, a denial that itself finds a violation',
  },
  {
    given: {
      'stay[1].manner': 'duration-of-status',
      'stay[1].arrival': '2019-08-20',
      'finding[1].date': '2018-03-31',
    },
    then: { notApplicable: 'durationOfStatus' },
    kind: 'edge',
    from: 'a finding from before this stay says nothing about it',
  },
  {
    given: {
      'stay[1].manner': 'duration-of-status',
      'stay[1].arrival': '2019-08-20',
      'order[1].type': 'bia',
      'order[1].date': '2023-02-06',
    },
    then: { unsettled: 'judgeDayMissing' },
    kind: 'edge',
    from: 'the Board decided after a judge whose order is in no paper',
  },
  {
    given: {
      'stay[1].manner': 'duration-of-status',
      'stay[1].arrival': '2019-08-20',
      'order[1].type': 'ij',
    },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'an order with no day',
  },
  {
    given: { 'stay[1].manner': 'without-inspection' },
    then: { missing: ['stay.arrival'] },
    kind: 'missing',
    from: 'no day of coming in',
  },
  {
    given: { 'stay[1].manner': 'duration-of-status', 'stay[1].arrival': '2019-08-20' },
    then: { notApplicable: 'durationOfStatus' },
    kind: 'not-applicable',
    from: 'UP-1 example 5, neither a finding nor an order',
  },
  {
    given: {
      'stay[1].arrival': '2021-08-20',
      'stay[1].manner': 'duration-of-status',
      'stay[1].departure': '2025-06-01',
      'finding[1].date': '2024-05-01',
      'finding[1].kind': 'fraud',
    },
    then: { notApplicable: 'durationOfStatus' },
    kind: 'not-applicable',
    from: 'a finding of fraud (DEP-3) starts no count in duration of status',
  },
]
