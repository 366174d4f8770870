// Made from add-years.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.day': '2001-04-09', 'calendar.years': 1 },
    then: '2002-04-09',
    kind: 'normal',
    from: 'official: Minasyan v. Mukasey (9th Cir. 2009)',
  },
  {
    given: { 'calendar.day': '2023-03-01', 'calendar.years': 1 },
    then: '2024-03-01',
    kind: 'edge',
    from: 'CAL-2, a year is not 365 days',
  },
  {
    given: { 'calendar.day': '2024-02-29', 'calendar.years': 1 },
    then: '2025-02-28',
    kind: 'edge',
    from: 'CAL-2, 29 February clamps to 28 February',
  },
  {
    given: { 'calendar.day': '2024-02-29', 'calendar.years': 1 },
    readings: { 'reading.cal.feb29-anniversary': 'mar-1' },
    then: '2025-03-01',
    kind: 'edge',
    from: 'CAL-2, the other reading',
  },
  {
    given: { 'calendar.day': '2024-02-29', 'calendar.years': 4 },
    then: { branches: ['2028-02-29'] },
    kind: 'edge',
    from: 'from leap day to leap day nothing is asked',
  },
  {
    given: { 'calendar.day': '2001-04-09' },
    then: { missing: ['calendar.years'] },
    kind: 'missing',
    from: 'no number of years',
  },
]
