// Made from protected-by-residence.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'holder.residentSince': '2015-07-20' },
    then: ['2015-07-20..'],
    kind: 'normal',
    from: 'UP-1 step 3 line 8, a permanent resident',
  },
  {
    given: {
      'holder.residentSince': '2015-07-20',
      'order[1].type': 'in-absentia',
      'order[1].date': '2019-01-15',
    },
    then: ['2015-07-20..2019-01-15'],
    kind: 'edge',
    from: "a judge's order of removal ends residence",
  },
  {
    given: { 'holder.residentSince': '2024-02-29', 'holder.residentKind': 'conditional' },
    then: ['2024-02-29..2026-02-28'],
    kind: 'edge',
    from: 'CR-1, on condition and nothing filed',
  },
  {
    given: { 'holder.residentSince': '2015-07-20', 'order[1].type': 'ij' },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'an order of removal with no day',
  },
  {
    given: {},
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
