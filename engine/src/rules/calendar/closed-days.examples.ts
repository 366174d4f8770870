// Made from closed-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.year': 2026 },
    then: {
      spans: [
        '2026-01-01',
        '2026-01-19',
        '2026-02-16',
        '2026-05-25',
        '2026-06-19',
        '2026-07-03',
        '2026-09-07',
        '2026-10-12',
        '2026-11-11',
        '2026-11-26',
        '2026-12-25',
      ],
    },
    kind: 'normal',
    from: '5 USC 6103(a), (b); 4 July 2026 is a Saturday, observed on Friday',
  },
  {
    given: { 'calendar.year': 2021 },
    then: {
      spans: [
        '2021-01-01',
        '2021-01-18',
        '2021-02-15',
        '2021-05-31',
        '2021-06-18',
        '2021-07-05',
        '2021-09-06',
        '2021-10-11',
        '2021-11-11',
        '2021-11-25',
        '2021-12-24',
        '2021-12-31',
      ],
    },
    kind: 'edge',
    from: "twelve, because New Year's Day 2022 is observed on 31 December 2021; Juneteenth begins",
  },
  {
    given: { 'calendar.year': 2026 },
    readings: { 'reading.cal.observed-days': 'open' },
    then: {
      spans: [
        '2026-01-01',
        '2026-01-19',
        '2026-02-16',
        '2026-05-25',
        '2026-06-19',
        '2026-09-07',
        '2026-10-12',
        '2026-11-11',
        '2026-11-26',
        '2026-12-25',
      ],
    },
    kind: 'edge',
    from: 'without observed days',
  },
  { given: {}, then: { missing: ['calendar.year'] }, kind: 'missing', from: 'no year given' },
]
