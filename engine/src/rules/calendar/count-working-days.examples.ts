// Made from count-working-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.trigger': '2026-06-15', 'calendar.days': 20 },
    then: '2026-07-15',
    kind: 'normal',
    from: 'FOIA-1; 19 June and 3 July 2026 are holidays',
  },
  {
    given: { 'calendar.trigger': '2026-06-15', 'calendar.days': 30 },
    then: '2026-07-29',
    kind: 'normal',
    from: 'FOIA-1, ten more working days',
  },
  {
    given: { 'calendar.trigger': '2026-01-05', 'calendar.days': 90 },
    then: '2026-05-13',
    kind: 'normal',
    from: 'FOIA-1, the appeal period of DHS',
  },
  {
    given: { 'calendar.trigger': '2026-02-06', 'calendar.days': 20 },
    then: '2026-03-09',
    kind: 'edge',
    from: "section 4 FOIA-1, across Washington's birthday",
  },
  {
    given: { 'calendar.trigger': '2026-11-02', 'calendar.days': 20 },
    then: '2026-12-02',
    kind: 'edge',
    from: 'section 4 FOIA-1, across Veterans Day and Thanksgiving',
  },
  {
    given: { 'calendar.trigger': '2026-12-18', 'calendar.days': 10 },
    then: '2027-01-05',
    kind: 'edge',
    from: "PA-1, across Christmas and New Year's Day",
  },
  {
    given: { 'calendar.trigger': '2026-05-15', 'calendar.days': 10 },
    then: '2026-06-01',
    kind: 'edge',
    from: 'section 4 PA-1, across Memorial Day',
  },
  {
    given: { 'calendar.trigger': '2026-09-01', 'calendar.days': 10 },
    then: '2026-09-16',
    kind: 'edge',
    from: 'section 4 PA-1, across Labor Day',
  },
  {
    given: { 'calendar.trigger': '2026-07-01', 'calendar.days': 5 },
    then: { branches: ['2026-07-09', '2026-07-08'] },
    kind: 'edge',
    from: 'ADDR-2; without the observed Friday the fifth working day is one day sooner',
  },
  {
    given: { 'calendar.trigger': '2026-09-03', 'calendar.days': 5 },
    then: '2026-09-11',
    kind: 'normal',
    from: 'section 4 ADDR-2',
  },
  {
    given: { 'calendar.days': 5 },
    then: { missing: ['calendar.trigger'] },
    kind: 'missing',
    from: 'no first day',
  },
]
