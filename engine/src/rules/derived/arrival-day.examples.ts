// Made from arrival-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'arrival[1].date': '2017-08-22' },
    then: '2017-08-22',
    kind: 'normal',
    from: 'one arrival',
  },
  {
    given: { 'arrival[1].date': { rivals: ['2017-08-22', '2017-08-12'] } },
    then: { branches: ['2017-08-22', '2017-08-12'] },
    kind: 'edge',
    from: 'an I-94 and a Notice to Appear that disagree',
  },
  {
    given: { 'arrival[1].portOfEntry': 'San Ysidro' },
    then: { missing: ['arrival.date'] },
    kind: 'missing',
    from: 'a place and no day',
  },
]
