// Made from residence-since.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'residence[1].from': '2026-07-23' },
    then: '2026-07-23',
    kind: 'normal',
    from: 'ADDR-1, the first day of an address',
  },
  {
    given: { 'residence[1].from': { rivals: ['2026-07-23', '2026-07-25'] } },
    then: { branches: ['2026-07-23', '2026-07-25'] },
    kind: 'edge',
    from: 'a lease and a license give two days',
  },
  {
    given: { 'residence[1].state': 'TX' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an address without a first day tells nothing of other addresses',
  },
]
