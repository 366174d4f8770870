// Made from grant-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'grant[1].kind': 'tps', 'grant[1].from': '2021-09-10' },
    then: '2021-09-10',
    kind: 'normal',
    from: 'the first day of TPS',
  },
  {
    given: { 'grant[1].kind': 'parole', 'grant[1].from': { rivals: ['2022-05-02', '2022-05-03'] } },
    then: { branches: ['2022-05-02', '2022-05-03'] },
    kind: 'edge',
    from: 'two papers give two days',
  },
  {
    given: { 'grant[1].kind': 'tps' },
    then: { missing: ['grant.from'] },
    kind: 'missing',
    from: 'no first day',
  },
  {
    given: { 'grant[1].from': '2021-09-10' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'the paper does not say what was granted',
  },
]
