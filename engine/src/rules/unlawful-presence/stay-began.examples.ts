// Made from stay-began.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'stay[1].arrival': '2019-03-01' },
    then: '2019-03-01',
    kind: 'normal',
    from: 'the day of arrival',
  },
  {
    given: { 'stay[1].arrival': { rivals: ['2019-03-01', '2019-03-11'] } },
    then: { branches: ['2019-03-01', '2019-03-11'] },
    kind: 'edge',
    from: 'two papers, two days',
  },
  {
    given: { 'stay[1].departure': '2019-10-31' },
    then: { missing: ['stay.arrival'] },
    kind: 'missing',
    from: 'no day of arrival',
  },
  {
    given: { 'stay[1].manner': 'without-inspection' },
    then: { missing: ['stay.arrival'] },
    kind: 'not-applicable',
    from: 'every stay began on some day',
  },
]
