// Made from stay-ended.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'stay[1].arrival': '2019-03-01', 'stay[1].departure': '2019-10-31' },
    then: '2019-10-31',
    kind: 'normal',
    from: 'the day of leaving',
  },
  {
    given: {
      'stay[1].arrival': '2019-03-01',
      'stay[1].departure': { rivals: ['2019-10-31', '2019-11-30'] },
    },
    then: { branches: ['2019-10-31', '2019-11-30'] },
    kind: 'edge',
    from: 'two papers, two days',
  },
  {
    given: { 'stay[1].arrival': '2019-03-01' },
    then: { missing: ['stay.departure'] },
    kind: 'missing',
    from: 'not known whether the holder left',
  },
  {
    given: { 'stay[1].arrival': '2019-03-01', 'stay[1].left': false },
    then: { notApplicable: 'stillHere' },
    kind: 'not-applicable',
    from: 'still here',
  },
]
