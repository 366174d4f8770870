// Made from add-months.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.day': '2026-08-14', 'calendar.months': 3 },
    then: '2026-11-14',
    kind: 'normal',
    from: 'section 4 NAT-4',
  },
  {
    given: { 'calendar.day': '2026-05-31', 'calendar.months': 3 },
    then: '2026-08-31',
    kind: 'normal',
    from: 'section 4 NAT-4',
  },
  {
    given: { 'calendar.day': '2026-08-31', 'calendar.months': 6 },
    then: '2027-02-28',
    kind: 'edge',
    from: 'CAL-2, 31 August + 6 months is clamped to the end of February',
  },
  {
    given: { 'calendar.day': '2027-08-31', 'calendar.months': 6 },
    then: { branches: ['2028-02-29', '2028-03-01'] },
    kind: 'edge',
    from: 'CAL-2, the same into a leap year, in both readings',
  },
  {
    given: { 'calendar.day': '2026-08-14' },
    then: { missing: ['calendar.months'] },
    kind: 'missing',
    from: 'no number of months',
  },
]
