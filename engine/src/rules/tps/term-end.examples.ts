// Made from term-end.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'tpsNotice[1].kind': 'extension', 'tpsNotice[1].effectiveTo': '2026-10-02' },
    then: '2026-10-02',
    kind: 'normal',
    from: 'the day of the notice',
  },
  {
    given: { 'tpsNotice[1].kind': 'designation', 'tpsNotice[1].effectiveTo': '2028-02-29' },
    then: '2028-02-29',
    kind: 'edge',
    from: 'a first designation, to a leap day',
  },
  {
    given: { 'tpsNotice[1].kind': 'extension' },
    then: { missing: ['tpsNotice.effectiveTo'] },
    kind: 'missing',
    from: 'no last day',
  },
  {
    given: { 'tpsNotice[1].kind': 'termination', 'tpsNotice[1].effectiveTo': '2025-11-07' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an end is no term',
  },
]
