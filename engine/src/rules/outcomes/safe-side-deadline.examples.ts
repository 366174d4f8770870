// Made from safe-side-deadline.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.day': { rivals: ['2026-06-03', '2026-06-01'] } },
    then: {
      branches: [{ due: '2026-06-03' }, { due: '2026-06-01' }],
      safe: { due: '2026-06-01', actBy: '2026-06-01' },
    },
    kind: 'normal',
    from: 'CAL-3, of two last days the earlier is safe',
  },
  {
    given: { 'calendar.day': { rivals: ['2026-10-04', '2026-10-03'] } },
    then: {
      branches: [{ raw: '2026-10-04', due: '2026-10-05' }, { raw: '2026-10-03', due: '2026-10-05' }],
      safe: { due: '2026-10-05', actBy: '2026-10-02' },
    },
    kind: 'edge',
    from: 'a Sunday and the Saturday before it; each rolls by itself to Monday, and Friday is told',
  },
  {
    given: { 'calendar.day': { rivals: ['2026-10-05', '2026-10-03'] } },
    then: {
      branches: [{ raw: '2026-10-05', due: '2026-10-05' }, { raw: '2026-10-03', due: '2026-10-05' }],
      safe: { due: '2026-10-05', actBy: '2026-10-02' },
    },
    kind: 'edge',
    from: 'one legal day, but the business day to act by is the earlier one',
  },
  {
    given: { 'calendar.day': { rivals: ['2026-09-05', '2026-09-08', '2026-09-04'] } },
    then: {
      branches: [{ raw: '2026-09-05' }, { raw: '2026-09-08' }, { raw: '2026-09-04' }],
      safe: { due: '2026-09-04', actBy: '2026-09-04' },
    },
    kind: 'edge',
    from: 'three rivals around Labor Day',
  },
  {
    given: { 'calendar.day': '2026-07-03' },
    then: {
      branches: [{ due: '2026-07-06' }, { due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: 'rulebook 1.6, a note (the observed Friday counts as open) is shown and does not move the safe day; what is told covers both',
  },
  {
    given: { 'calendar.day': { rivals: ['2026-07-03', '2026-07-06'] } },
    then: { safe: { due: '2026-07-06', actBy: '2026-07-02' } },
    kind: 'edge',
    from: 'the same with a rival that ends on that Monday',
  },
  {
    given: { 'calendar.day': '2024-02-29', 'calendar.years': 1 },
    then: {
      branches: [{ raw: '2025-02-28' }, { raw: '2025-03-01' }],
      safe: { due: '2025-02-28', actBy: '2025-02-28' },
    },
    kind: 'edge',
    from: 'CAL-2, a year after 29 February; for a last day the earlier answer is safe',
  },
  {
    given: { 'calendar.day': '2027-08-31', 'calendar.months': 6 },
    then: {
      branches: [{ raw: '2028-02-29' }, { raw: '2028-03-01' }],
      safe: { due: '2028-02-29', actBy: '2028-02-29' },
    },
    kind: 'edge',
    from: 'six months after 31 August end on the leap day, a Tuesday; the first of the next month is a note',
  },
  {
    given: { 'calendar.day': '2026-06-03', 'calendar.on': '2026-06-06' },
    then: { due: '2026-06-03', boundary: true },
    kind: 'edge',
    from: 'CAL-3, three days after the last day is near',
  },
  {
    given: { 'calendar.day': '2026-06-03', 'calendar.on': '2026-06-07' },
    then: { due: '2026-06-03', boundary: false },
    kind: 'edge',
    from: 'four days after is not',
  },
  {
    given: { 'calendar.day': '2026-06-03', 'calendar.on': '2026-05-31' },
    then: { boundary: true },
    kind: 'edge',
    from: 'three days before is near',
  },
  {
    given: { 'calendar.day': '2026-06-03', 'calendar.on': '2026-05-30' },
    then: { boundary: false },
    kind: 'edge',
    from: 'four days before is not',
  },
  { given: {}, then: { missing: ['calendar.day'] }, kind: 'missing', from: 'no day given' },
]
