// Made from termination.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'tpsNotice[1].kind': 'termination',
      'tpsNotice[1].published': '2025-09-08',
      'tpsNotice[1].effectiveTo': '2025-11-07',
    },
    then: { spans: ['2025-09-08..2025-11-07'] },
    kind: 'normal',
    from: 'the day of the notice; 8 September and 60 days is 7 November 2025',
  },
  {
    given: { 'tpsNotice[1].kind': 'termination', 'tpsNotice[1].published': '2026-01-15' },
    then: { spans: ['2026-01-15..2026-03-16'] },
    kind: 'edge',
    from: 'TPS-1, no sooner than 60 days after the notice',
  },
  {
    given: {
      'tpsNotice[1].kind': 'termination',
      'tpsNotice[1].published': '2026-01-15',
      'tpsNotice[1].previousEnd': '2026-05-02',
    },
    then: { spans: ['2026-01-15..2026-05-02'] },
    kind: 'edge',
    from: 'TPS-1, or the end of the last extension, whichever is later',
  },
  {
    given: { 'tpsNotice[1].kind': 'termination', 'tpsNotice[1].effectiveTo': '2025-11-07' },
    then: { spans: ['2025-11-07'] },
    kind: 'edge',
    from: 'the day it was published is not known',
  },
  {
    given: { 'tpsNotice[1].kind': 'termination' },
    then: { missing: ['tpsNotice.published'] },
    kind: 'missing',
    from: 'no day at all',
  },
  {
    given: { 'tpsNotice[1].kind': 'extension', 'tpsNotice[1].published': '2026-01-15' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an extension',
  },
]
