// Made from departure-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'departure[1].date': '2021-06-01' },
    then: '2021-06-01',
    kind: 'normal',
    from: 'one departure',
  },
  {
    given: { 'departure[1].date': { rivals: ['2021-06-01', '2021-06-02'] } },
    then: { branches: ['2021-06-01', '2021-06-02'] },
    kind: 'edge',
    from: 'two stamps that disagree',
  },
  {
    given: { 'departure[1].proof': 'manifest' },
    then: { missing: ['departure.date'] },
    kind: 'missing',
    from: 'a proof and no day',
  },
]
