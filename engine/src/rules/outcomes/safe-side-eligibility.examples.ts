// Made from safe-side-eligibility.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.day': { rivals: ['2026-06-03', '2026-06-01'] } },
    then: { branches: ['2026-06-03', '2026-06-01'], safe: { on: '2026-06-03' } },
    kind: 'normal',
    from: 'CAL-3, of two first days the later is safe',
  },
  {
    given: { 'calendar.day': { rivals: ['2026-06-06', '2026-06-05'] } },
    then: { safe: { on: '2026-06-06' } },
    kind: 'edge',
    from: 'the later is a Saturday; a first day never rolls',
  },
  {
    given: { 'calendar.day': '2024-02-29', 'calendar.years': 1 },
    then: { branches: ['2025-02-28', '2025-03-01'], safe: { on: '2025-03-01' } },
    kind: 'edge',
    from: 'CAL-2, a year after 29 February; for a first day the later answer is safe',
  },
  {
    given: { 'calendar.day': '2026-08-31', 'calendar.months': 6 },
    then: { branches: ['2027-02-28', '2027-03-01'], safe: { on: '2027-02-28' } },
    kind: 'edge',
    from: 'rulebook 1.6, the first of the next month is a note; it is shown and does not move the safe day',
  },
  {
    given: { 'calendar.day': { rivals: ['2026-08-31', '2026-08-28'] }, 'calendar.months': 6 },
    then: { branches: ['2027-02-28', '2027-03-01'], safe: { on: '2027-02-28' } },
    kind: 'edge',
    from: 'the same with a rival day that ends on 28 February too',
  },
  {
    given: { 'calendar.day': '2026-06-03', 'calendar.on': '2026-05-31' },
    then: { on: '2026-06-03', boundary: true },
    kind: 'edge',
    from: 'CAL-3, three days too early is near',
  },
  {
    given: { 'calendar.day': '2026-06-03', 'calendar.on': '2026-05-30' },
    then: { boundary: false },
    kind: 'edge',
    from: 'four days too early is not',
  },
  {
    given: { 'calendar.day': '2026-06-03', 'calendar.on': '2026-06-06' },
    then: { boundary: true },
    kind: 'edge',
    from: 'three days after is near',
  },
  {
    given: { 'calendar.day': '2026-06-03', 'calendar.on': '2026-06-07' },
    then: { boundary: false },
    kind: 'edge',
    from: 'four days after is not',
  },
  { given: {}, then: { missing: ['calendar.day'] }, kind: 'missing', from: 'no day given' },
]
