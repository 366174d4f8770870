// Made from safe-side-bar.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.day': '2021-07-15', 'calendar.years': 10 },
    then: {
      branches: [{ firstClearDay: '2031-07-16' }, { firstClearDay: '2031-07-15' }],
      safe: { on: '2031-07-16' },
    },
    kind: 'normal',
    from: 'section 4 DEP-2, safe clear on 16 July 2031; whether the anniversary is still barred is a reading that moves the safe day',
  },
  {
    given: { 'calendar.day': { rivals: ['2021-07-15', '2021-07-20'] }, 'calendar.years': 3 },
    then: {
      branches: [
        { firstClearDay: '2024-07-16' },
        { firstClearDay: '2024-07-15' },
        { firstClearDay: '2024-07-21' },
        { firstClearDay: '2024-07-20' },
      ],
      safe: { on: '2024-07-21' },
    },
    kind: 'edge',
    from: 'two days of leaving and two readings; the latest of four is safe',
  },
  {
    given: { 'calendar.day': '2024-02-29', 'calendar.years': 3 },
    then: { safe: { on: '2027-03-02' } },
    kind: 'edge',
    from: 'left on the leap day; 1 March 2027 is the anniversary on the later side',
  },
  {
    given: { 'calendar.day': '2021-07-15' },
    then: { missing: ['calendar.years'] },
    kind: 'missing',
    from: 'no number of years',
  },
]
