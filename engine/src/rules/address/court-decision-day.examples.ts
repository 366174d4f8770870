// Made from court-decision-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-04-01' },
    then: '2026-04-01',
    kind: 'normal',
    from: 'ADDR-2, a judge decided',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': { rivals: ['2026-04-01', '2026-04-03'] } },
    then: { branches: ['2026-04-01', '2026-04-03'] },
    kind: 'edge',
    from: "two papers give two days of the Board's order",
  },
  {
    given: { 'order[1].type': 'in-absentia' },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'no day of the order',
  },
  {
    given: { 'order[1].type': 'expedited', 'order[1].date': '2026-04-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: "an officer's order is no case in court",
  },
]
