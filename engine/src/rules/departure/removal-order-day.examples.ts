// Made from removal-order-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2019-01-05' },
    then: '2019-01-05',
    kind: 'normal',
    from: 'UP-4, ordered removed',
  },
  {
    given: { 'order[1].date': '2019-01-05' },
    then: '2019-01-05',
    kind: 'edge',
    from: 'a paper that does not say which kind of order it is',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-07',
      'grant[1].kind': 'voluntary-departure',
      'grant[1].from': '2026-04-07',
      'grant[1].days': 60,
      'grant[1].by': 'judge-at-end',
      'departure[1].date': '2026-06-09',
    },
    then: '2026-04-07',
    kind: 'edge',
    from: 'VD-1, left after the time had passed',
  },
  {
    given: { 'order[1].type': 'ij' },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'no day of the order',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-07',
      'grant[1].kind': 'voluntary-departure',
      'grant[1].from': '2026-04-07',
      'grant[1].days': 60,
      'grant[1].by': 'judge-at-end',
      'departure[1].date': '2026-06-01',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'VD-1, left in time',
  },
]
