// Made from missed-hearing-bar.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'order[1].type': 'in-absentia',
      'order[1].date': '2024-06-01',
      'departure[1].date': '2025-03-01',
    },
    then: {
      lastBarredDay: '2030-03-01',
      firstClearDay: '2030-03-02',
      branches: [{ firstClearDay: '2030-03-02' }, { firstClearDay: '2030-03-01' }],
      safe: '2030-03-02',
    },
    kind: 'normal',
    from: 'DEP-3, five years from leaving',
  },
  {
    given: {
      'order[1].type': 'in-absentia',
      'order[1].date': '2024-01-05',
      'departure[1].date': '2024-02-29',
    },
    then: {
      branches: [
        { firstClearDay: '2029-03-01' },
        { firstClearDay: '2029-03-02' },
        { firstClearDay: '2029-02-28' },
      ],
      safe: '2029-03-02',
    },
    kind: 'edge',
    from: 'left on 29 February',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2024-06-01', 'leaving.on': '2027-01-05' },
    then: { lastBarredDay: '2032-01-05' },
    kind: 'edge',
    from: 'what a plan to leave would lead to',
  },
  {
    given: {
      'order[1].type': 'in-absentia',
      'order[1].date': { rivals: ['2024-06-01', '2025-06-01'] },
      'departure[1].date': '2025-03-01',
    },
    then: {
      branches: [
        { firstClearDay: '2030-03-02' },
        { firstClearDay: '2030-03-01' },
        { notApplicable: 'notLeft' },
      ],
    },
    kind: 'edge',
    from: 'DEP-3, left before the order by one paper; the bar counts from a leaving after it',
  },
  {
    given: {
      'order[1].type': 'in-absentia',
      'order[1].date': '1996-01-05',
      'order[1].carriedOut': '1996-02-01',
    },
    then: { unsettled: 'noLawForThatDay' },
    kind: 'edge',
    from: 'before IIRIRA other bars held',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'departure[1].date': '2025-03-01' },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'no day of the order',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2024-06-01', 'departure[1].date': '2025-03-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'the holder was there',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2024-06-01' },
    then: { notApplicable: 'notLeft' },
    kind: 'not-applicable',
    from: 'still here',
  },
]
