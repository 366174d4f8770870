// Made from count-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.trigger': '2021-10-12', 'calendar.days': 60 },
    then: '2021-12-13',
    kind: 'normal',
    from: 'official: Monsalvo Velázquez v. Bondi (2025), Saturday 11 December 2021 moves to Monday',
  },
  {
    given: { 'calendar.trigger': '2023-03-01', 'calendar.days': 365 },
    then: '2024-02-29',
    kind: 'edge',
    from: 'CAL-2, 365 days are not the year, which ends on 1 March 2024',
  },
  {
    given: { 'calendar.trigger': '2026-05-01', 'calendar.days': 30 },
    then: '2026-06-01',
    kind: 'normal',
    from: 'EOIR-4, Sunday 31 May 2026 moves to Monday',
  },
  {
    given: { 'calendar.trigger': '2026-06-03', 'calendar.days': 30 },
    then: { branches: ['2026-07-06', '2026-07-03'] },
    kind: 'edge',
    from: '3 June 2026 + 30 days is the Friday on which Independence Day is observed',
  },
  {
    given: { 'calendar.trigger': '2026-03-02', 'calendar.days': 0 },
    then: '2026-03-02',
    kind: 'edge',
    from: 'the day of the event is day 0',
  },
  {
    given: { 'calendar.trigger': { rivals: ['2026-05-01', '2026-05-04'] }, 'calendar.days': 30 },
    then: { branches: ['2026-06-01', '2026-06-03'] },
    kind: 'edge',
    from: 'two papers, two days; 4 May 2026 + 30 days is Wednesday 3 June 2026',
  },
  {
    given: { 'calendar.trigger': '2026-05-01' },
    then: { missing: ['calendar.days'] },
    kind: 'missing',
    from: 'no number of days',
  },
]
