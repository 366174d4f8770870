// Made from home-since.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'residence[1].from': '2026-08-14' },
    then: '2026-08-14',
    kind: 'normal',
    from: 'the lease',
  },
  {
    given: { 'residence[1].from': { rivals: ['2026-08-14', '2026-08-20'] } },
    then: { branches: ['2026-08-14', '2026-08-20'] },
    kind: 'edge',
    from: 'NAT-4, lease and license differ',
  },
  {
    given: { 'residence[1].state': 'CA' },
    then: { notApplicable: 'otherKind' },
    kind: 'missing',
    from: 'an address whose first day no paper tells',
  },
  {
    given: { 'residence[1].moved': false },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'nothing of a day',
  },
]
