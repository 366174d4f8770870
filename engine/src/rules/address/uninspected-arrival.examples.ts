// Made from uninspected-arrival.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'arrival[1].date': '2026-01-05', 'arrival[1].manner': 'without-inspection' },
    then: '2026-01-05',
    kind: 'normal',
    from: 'ADDR-3, nobody registered this arrival',
  },
  {
    given: {
      'arrival[1].date': { rivals: ['2026-01-05', '2026-02-05'] },
      'arrival[1].manner': 'without-inspection',
    },
    then: { branches: ['2026-01-05', '2026-02-05'] },
    kind: 'edge',
    from: 'two papers give two days',
  },
  {
    given: { 'arrival[1].manner': 'without-inspection' },
    then: { missing: ['arrival.date'] },
    kind: 'missing',
    from: 'no day of arrival',
  },
  {
    given: { 'arrival[1].date': '2026-01-05', 'arrival[1].manner': 'paroled' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: '8 CFR 264.1(b), an I-94 is proof of registration',
  },
]
