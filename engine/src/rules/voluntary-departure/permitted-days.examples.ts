// Made from permitted-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': 'judge-at-end',
      'grant[1].from': '2026-04-07',
      'grant[1].days': 60,
    },
    then: ['2026-04-07..2026-06-08'],
    kind: 'normal',
    from: 'VD-1, through the day it moves to',
  },
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': 'judge-before-end',
      'grant[1].from': '2026-01-10',
      'grant[1].days': 120,
    },
    then: { branches: [{ spans: ['2026-01-10..2026-05-11'] }, { spans: ['2026-01-10..2026-05-10'] }] },
    kind: 'edge',
    from: 'both readings of the 120 days',
  },
  {
    given: { 'grant[1].kind': 'voluntary-departure', 'grant[1].from': '2026-04-07' },
    then: { missing: ['grant.days'] },
    kind: 'missing',
    from: 'no number of days',
  },
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': 'dhs',
      'grant[1].from': '2026-07-06',
      'grant[1].days': 120,
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'granted by the department',
  },
]
