// Made from qualifying-grant.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'grant[1].kind': 'parole', 'grant[1].from': '2023-05-01', 'grant[1].to': '2025-04-30' },
    then: { spans: ['2023-05-01..2025-04-30'] },
    kind: 'normal',
    from: '8 CFR 244.2(f)(2)(iii), parole',
  },
  {
    given: { 'grant[1].kind': 'voluntary-departure', 'grant[1].from': '2026-01-05', 'grant[1].days': 60 },
    then: { spans: ['2026-01-05..2026-03-06'] },
    kind: 'edge',
    from: '5 January 2026 and 60 days',
  },
  {
    given: { 'grant[1].kind': 'withholding', 'grant[1].from': '2023-05-01' },
    then: { spans: ['2023-05-01..'] },
    kind: 'edge',
    from: 'protection without an end',
  },
  {
    given: { 'grant[1].kind': 'parole', 'grant[1].from': '2023-05-01' },
    then: { missing: ['grant.to'] },
    kind: 'missing',
    from: 'the end of parole is not known',
  },
  {
    given: { 'grant[1].kind': 'daca', 'grant[1].from': '2023-05-01', 'grant[1].to': '2025-04-30' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'not on the list of 244.2(f)(2)',
  },
]
