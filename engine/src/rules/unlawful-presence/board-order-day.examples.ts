// Made from board-order-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2023-02-06' },
    then: '2023-02-06',
    kind: 'normal',
    from: 'a decision of the Board',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': { rivals: ['2023-02-06', '2023-02-16'] } },
    then: { branches: ['2023-02-06', '2023-02-16'] },
    kind: 'edge',
    from: 'two papers give two days',
  },
  {
    given: { 'order[1].type': 'bia' },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'a decision with no day',
  },
  {
    given: { 'order[1].type': 'expedited', 'order[1].date': '2023-02-06' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: "an officer's order is not the Board's",
  },
]
