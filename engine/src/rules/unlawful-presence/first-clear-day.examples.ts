// Made from first-clear-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].arrival': '2023-08-01',
      'stay[1].admitUntil': '2024-01-31',
      'stay[1].departure': '2025-03-01',
    },
    then: { on: '2035-03-02', branches: ['2035-03-02', '2035-03-01'], safe: '2035-03-02' },
    kind: 'normal',
    from: 'UP-3, the only stay, 395 days',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].arrival': '2014-03-01',
      'stay[1].admitUntil': '2014-08-31',
      'stay[1].departure': '2016-02-10',
      'stay[2].arrival': '2022-12-11',
      'stay[2].admitUntil': '2023-06-10',
      'stay[2].departure': '2023-12-20',
    },
    then: { on: '2026-12-21', safe: '2026-12-21' },
    kind: 'edge',
    from: 'ten years from 2016 end on 11 February 2026, three years from 2023 end later',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].arrival': '2023-02-14',
      'stay[1].admitUntil': '2023-08-13',
      'stay[1].departure': '2024-02-29',
    },
    then: { branches: ['2027-03-01', '2027-02-28', '2027-03-02'], safe: '2027-03-02' },
    kind: 'edge',
    from: 'UP-3, left on 29 February 2024',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].arrival': '2014-03-01',
      'stay[1].admitUntil': '2014-08-31',
      'stay[1].departure': '2016-02-10',
      'stay[2].arrival': '2022-12-11',
      'stay[2].admitUntil': '2023-06-10',
    },
    then: { missing: ['stay.departure'] },
    kind: 'missing',
    from: 'another stay could end later',
  },
  {
    given: {},
    then: { notApplicable: 'noStay' },
    kind: 'not-applicable',
    from: 'no stay in the papers',
  },
  {
    given: {
      'holder.dob': '1990-05-05',
      'stay[1].arrival': '2022-12-11',
      'stay[1].admitUntil': '2023-06-10',
      'stay[1].departure': '2023-11-07',
    },
    then: { notApplicable: 'noBar' },
    kind: 'not-applicable',
    from: '150 days lead to no bar',
  },
  {
    given: {
      'stay[1].arrival': '2023-01-05',
      'stay[1].admitUntil': '2023-06-10',
      'stay[1].left': false,
      'holder.residentSince': '2023-05-01',
      today: '2026-05-01',
    },
    then: { notApplicable: 'noBar', quiet: true },
    kind: 'not-applicable',
    from: 'a resident without a bar is not told of bars',
  },
]
