// Made from appealed-order-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-07',
      'order[1].appealFiled': true,
    },
    then: '2026-04-07',
    kind: 'normal',
    from: "a judge's decision under appeal",
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': { rivals: ['2026-04-07', '2026-04-09'] },
      'order[1].appealFiled': true,
    },
    then: { branches: ['2026-04-07', '2026-04-09'] },
    kind: 'edge',
    from: 'two days of the decision',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].appealFiled': true },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'no day of the decision',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-04-07' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no appeal is known',
  },
]
