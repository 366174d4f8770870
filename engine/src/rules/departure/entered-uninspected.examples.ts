// Made from entered-uninspected.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'stay[1].manner': 'without-inspection', 'stay[1].arrival': '2022-05-01' },
    then: '2022-05-01',
    kind: 'normal',
    from: 'DEP-3, re-entry',
  },
  {
    given: {
      'stay[1].manner': { rivals: ['without-inspection', 'paroled'] },
      'stay[1].arrival': '2022-05-01',
    },
    then: { branches: ['2022-05-01', { notApplicable: 'otherKind' }] },
    kind: 'edge',
    from: 'DEP-3, the manner of re-entry is contested',
  },
  {
    given: { 'stay[1].manner': 'without-inspection' },
    then: { missing: ['stay.arrival'] },
    kind: 'missing',
    from: 'no day of arrival',
  },
  {
    given: { 'stay[1].manner': 'date-certain', 'stay[1].arrival': '2022-05-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'admitted',
  },
]
