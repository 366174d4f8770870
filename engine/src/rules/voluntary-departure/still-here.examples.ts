// Made from still-here.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'stay[1].arrival': '2015-03-01', 'stay[1].left': false },
    then: '2015-03-01',
    kind: 'normal',
    from: 'no paper shows that the holder left',
  },
  {
    given: { 'stay[1].arrival': { rivals: ['2015-03-01', '2015-03-03'] }, 'stay[1].left': false },
    then: { branches: ['2015-03-01', '2015-03-03'] },
    kind: 'edge',
    from: 'two days of arrival',
  },
  {
    given: { 'stay[1].left': false },
    then: { missing: ['stay.arrival'] },
    kind: 'missing',
    from: 'no day of arrival',
  },
  {
    given: { 'stay[1].arrival': '2015-03-01', 'stay[1].departure': '2026-06-09', 'stay[1].left': true },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'left',
  },
]
