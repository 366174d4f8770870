// Made from count-back.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.event': '2026-10-07', 'calendar.days': 30 },
    then: '2026-09-08',
    kind: 'normal',
    from: 'EOIR-5, 30 days before the hearing is Labor Day; the next business day',
  },
  {
    given: { 'calendar.event': '2026-10-07', 'calendar.days': 30 },
    readings: { 'reading.cal.backward-roll': 'previous-open-day' },
    then: '2026-09-04',
    kind: 'edge',
    from: 'EOIR-5, the safe side of the same hearing',
  },
  {
    given: { 'calendar.event': '2026-10-07', 'calendar.days': 30 },
    then: { branches: ['2026-09-08', '2026-09-04'] },
    kind: 'edge',
    from: 'both readings',
  },
  {
    given: { 'calendar.event': '2026-12-09', 'calendar.days': 30 },
    then: '2026-11-09',
    kind: 'normal',
    from: 'section 4 EOIR-5',
  },
  {
    given: { 'calendar.event': '2026-12-10', 'calendar.days': 15 },
    then: '2026-11-25',
    kind: 'normal',
    from: 'section 4 EOIR-5, the Wednesday before Thanksgiving',
  },
  {
    given: { 'calendar.event': '2024-03-30', 'calendar.days': 30 },
    then: '2024-02-29',
    kind: 'edge',
    from: '30 days before 30 March 2024 is the leap day, a Thursday',
  },
  {
    given: { 'calendar.days': 30 },
    then: { missing: ['calendar.event'] },
    kind: 'missing',
    from: 'no hearing day',
  },
]
