// Made from order-carried-out.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2021-06-01', 'order[1].carriedOut': '2021-07-15' },
    then: { value: '2021-07-15', steps: ['told'] },
    kind: 'normal',
    from: "section 4, DEP-2, removed under a judge's order",
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2024-06-01', 'departure[1].date': '2025-03-01' },
    then: { value: '2025-03-01', steps: ['byLeaving'] },
    kind: 'normal',
    from: 'section 4, DEP-2, left with an order not carried out (8 CFR 241.7)',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2025-03-01', 'departure[1].date': '2025-03-01' },
    then: '2025-03-01',
    kind: 'edge',
    from: 'left on the day of the order',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2025-03-02', 'departure[1].date': '2025-03-01' },
    then: { notApplicable: 'notLeft' },
    kind: 'edge',
    from: 'left the day before',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2024-06-01',
      'departure[1].date': '2026-05-01',
      'departure[2].date': '2025-03-01',
    },
    then: '2025-03-01',
    kind: 'edge',
    from: 'of two departures the first',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2024-06-01', 'leaving.on': '2027-01-05' },
    then: '2027-01-05',
    kind: 'edge',
    from: 'a plan to leave',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2024-06-01',
      'departure[1].date': { rivals: ['2024-05-20', '2024-06-20'] },
    },
    then: { branches: ['2024-06-20', { notApplicable: 'notLeft' }] },
    kind: 'edge',
    from: 'left before or after the order',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-07',
      'grant[1].kind': 'voluntary-departure',
      'grant[1].from': '2026-04-07',
      'grant[1].days': 60,
      'departure[1].date': '2026-06-08',
    },
    then: { notApplicable: 'leftInTime' },
    kind: 'edge',
    from: 'VD-1, 60 days end on Saturday 6 June 2026; left on Monday',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-07',
      'grant[1].kind': 'voluntary-departure',
      'grant[1].from': '2026-04-07',
      'grant[1].days': 60,
      'departure[1].date': '2026-06-09',
    },
    then: '2026-06-09',
    kind: 'edge',
    from: 'VD-1, one day later the removal order holds',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-07',
      'departure[1].date': '2026-06-09',
    },
    then: { unsettled: 'timeToLeave' },
    kind: 'edge',
    from: 'how long one had is in no paper',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2021-06-01', 'order[1].carriedOut': '2021-05-31' },
    then: { unsettled: 'carriedOutBefore' },
    kind: 'edge',
    from: 'carried out before it was given makes no sense',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2005-06-01',
      'departure[1].date': '2018-03-01',
      'holder.residentSince': '2015-08-15',
    },
    then: { notApplicable: 'orderIsOver' },
    kind: 'edge',
    from: 'a resident since, so an old order is over',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2005-06-01',
      'departure[1].date': '2018-03-01',
      'filing[1].form': 'I-589',
      'filing[1].decision': 'approved',
      'filing[1].decisionDate': '2012-03-05',
    },
    then: { notApplicable: 'orderIsOver' },
    kind: 'edge',
    from: 'asylum was granted after the order',
  },
  {
    given: { 'order[1].date': '2024-06-01', 'departure[1].date': '2025-03-01' },
    then: { missing: ['order.type'] },
    kind: 'missing',
    from: 'no kind of order',
  },
  {
    given: { 'order[1].type': 'ij', 'departure[1].date': '2025-03-01' },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'no day of the order',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2024-06-01' },
    then: { notApplicable: 'notLeft' },
    kind: 'not-applicable',
    from: 'still here',
  },
]
