// Made from judge-order-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2021-12-31' },
    then: '2021-12-31',
    kind: 'normal',
    from: 'PM-602-1060, a judge orders removal; an appeal changes nothing here',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2021-12-31' },
    then: '2021-12-31',
    kind: 'edge',
    from: 'ordered in absence, also by a judge',
  },
  {
    given: { 'order[1].type': 'ij' },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'an order with no day',
  },
  {
    given: { 'order[1].type': 'voluntary-departure', 'order[1].date': '2021-12-31' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'voluntary departure is not an order of removal',
  },
]
