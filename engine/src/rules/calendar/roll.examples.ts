// Made from roll.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.day': '2025-01-01' },
    then: { value: '2025-01-02', steps: ['new-year'] },
    kind: 'normal',
    from: "CAL-1, a Wednesday that is New Year's Day",
  },
  {
    given: { 'calendar.day': '2026-07-03' },
    then: { value: '2026-07-06', steps: ['independence'] },
    kind: 'normal',
    from: 'CAL-1, the Friday on which Independence Day is observed because 4 July 2026 is a Saturday',
  },
  {
    given: { 'calendar.day': '2026-07-03' },
    readings: { 'reading.cal.observed-days': 'open' },
    then: '2026-07-03',
    kind: 'edge',
    from: 'the same day when observed days do not count as closed',
  },
  {
    given: { 'calendar.day': '2026-07-03' },
    then: { branches: ['2026-07-06', '2026-07-03'] },
    kind: 'edge',
    from: 'both readings of the observed Friday',
  },
  {
    given: { 'calendar.day': '2026-10-04' },
    then: { value: '2026-10-05', steps: ['sunday'] },
    kind: 'normal',
    from: 'CAL-1, a Sunday',
  },
  {
    given: { 'calendar.day': '2021-12-11' },
    then: '2021-12-13',
    kind: 'normal',
    from: 'official: Monsalvo Velázquez v. Bondi (2025), a Saturday',
  },
  {
    given: { 'calendar.day': '2021-12-31' },
    then: '2022-01-03',
    kind: 'edge',
    from: "New Year's Day 2022 is a Saturday, observed on the last day of 2021; then a weekend",
  },
  {
    given: { 'calendar.day': '2026-10-05' },
    then: { value: '2026-10-05', branches: ['2026-10-05'], steps: [] },
    kind: 'edge',
    from: 'a business day stays, and no reading is asked',
  },
  {
    given: { 'calendar.day': '2024-02-29' },
    then: '2024-02-29',
    kind: 'edge',
    from: 'a leap day on a Thursday',
  },
  { given: {}, then: { missing: ['calendar.day'] }, kind: 'missing', from: 'no day given' },
]
