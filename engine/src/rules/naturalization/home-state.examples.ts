// Made from home-state.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  { given: { 'residence[1].state': 'ca' }, then: 'CA', kind: 'normal', from: 'the lease' },
  {
    given: { 'residence[1].state': { rivals: ['CA', 'NV'] } },
    then: { branches: ['CA', 'NV'] },
    kind: 'edge',
    from: 'NAT-4, lease and license differ',
  },
  {
    given: { 'residence[1].from': '2026-08-14' },
    then: { notApplicable: 'otherKind' },
    kind: 'missing',
    from: 'an address without a State',
  },
  {
    given: { 'residence[1].moved': false },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'nothing of a State',
  },
]
