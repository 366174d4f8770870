// Made from voluntary-departure-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].from': '2023-05-02',
      'grant[1].to': '2023-05-31',
    },
    then: ['2023-05-02..2023-05-31'],
    kind: 'normal',
    from: 'VD-1, a last day is given',
  },
  {
    given: { 'grant[1].kind': 'voluntary-departure', 'grant[1].from': '2021-10-12', 'grant[1].days': 60 },
    then: ['2021-10-12..2021-12-11'],
    kind: 'edge',
    from: 'VD-1, 12 October plus 60 days',
  },
  {
    given: { 'grant[1].kind': 'voluntary-departure', 'grant[1].from': '2023-05-02' },
    then: { missing: ['grant.to'] },
    kind: 'missing',
    from: 'neither a last day nor a number of days',
  },
  {
    given: { 'grant[1].kind': 'tps', 'grant[1].from': '2023-05-02', 'grant[1].to': '2024-05-02' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another permission',
  },
]
